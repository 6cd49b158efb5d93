// What each limit is a limit of, in every language.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::cli::phrases {

using lexicon::Phrase;

inline constexpr Phrase bytes_of_file{"bytes of one file", "一個檔案的位元組數", "一个文件的字节数",
                                      "1 ファイルのバイト数"};
inline constexpr Phrase bytes_of_image{"bytes of one image", "一張圖片的位元組數", "一张图片的字节数",
                                       "画像 1 枚のバイト数"};
inline constexpr Phrase pixels_of_image{"pixels of one image", "一張圖片的像素數", "一张图片的像素数",
                                        "画像 1 枚のピクセル数"};
inline constexpr Phrase bytes_of_all_images{"bytes of all images of one map, each as often as it is named",
                                            "一份地圖所有圖片的位元組數，每次引用都計入",
                                            "一份地图所有图片的字节数，每次引用都计入",
                                            "1 つのマップの全画像のバイト数。使うたびに数える"};
inline constexpr Phrase bytes_of_map{"bytes of one map and all it imports",
                                     "一份地圖和它匯入的檔案的位元組數", "一份地图和它导入的文件的字节数",
                                     "1 つのマップと読み込むファイルすべてのバイト数"};
inline constexpr Phrase files_imported{"files that one map imports", "一份地圖匯入的檔案數",
                                       "一份地图导入的文件数", "1 つのマップが読み込むファイルの数"};
inline constexpr Phrase imports_in_imports{"imports in imports", "匯入再匯入的層數", "导入再导入的层数",
                                           "読み込みの入れ子の深さ"};
inline constexpr Phrase import_lines{
    "`import` lines of one map and its libraries", "一份地圖和它的共用檔裡 `import` 的行數",
    "一份地图和它的公共文件里 `import` 的行数", "1 つのマップとライブラリーの `import` の行数"};
inline constexpr Phrase maps_before{"maps that one map names as `before`", "一份地圖用 `before` 指到的地圖數",
                                    "一份地图用 `before` 指到的地图数",
                                    "1 つのマップが `before` で示すマップの数"};
inline constexpr Phrase statements_nested{"statements in statements", "敘述的層數", "语句的层数",
                                          "文の入れ子の深さ"};
inline constexpr Phrase statements_of_file{"statements of one file", "一個檔案的敘述數", "一个文件的语句数",
                                           "1 ファイルの文の数"};
inline constexpr Phrase touchpoints_of_map{"touchpoints of one map", "一份地圖的接觸點數", "一份地图的触点数",
                                           "1 つのマップのタッチポイントの数"};
inline constexpr Phrase optional_touchpoints{"optional touchpoints that follow each other",
                                             "連續的可選接觸點數", "连续的可选触点数",
                                             "続けて並ぶ任意のタッチポイントの数"};
inline constexpr Phrase own_lanes{"lanes of its own of one map", "一份地圖自訂的泳道數",
                                  "一份地图自定义的泳道数", "1 つのマップの独自のレーンの数"};
inline constexpr Phrase phases_of_model{"phases of one stage model", "一個階段模型的階段數",
                                        "一个阶段模型的阶段数", "1 つのモデルの段階の数"};
inline constexpr Phrase personas_of_journey{"personas of one journey", "一段旅程的人物角色數",
                                            "一段旅程的人物角色数", "1 つのジャーニーのペルソナの数"};
inline constexpr Phrase statements_times_personas{
    "statements times personas of one map", "一份地圖的敘述數乘以人物角色數",
    "一份地图的语句数乘以人物角色数", "1 つのマップの文の数 × ペルソナの数"};
inline constexpr Phrase values_of_metrics{"values of the metrics of one map", "一份地圖的指標數值個數",
                                          "一份地图的指标数值个数", "1 つのマップの指標の値の数"};
inline constexpr Phrase findings_of_file{"findings of one file that are shown", "一個檔案列出的問題數",
                                         "一个文件列出的问题数", "1 ファイルで表示する指摘の数"};

}  // namespace journey::cli::phrases
