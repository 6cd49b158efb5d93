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
inline constexpr Phrase elements_of_image{
    "elements of one SVG image, each as often as it is drawn", "一張 SVG 圖片的元素數，每畫一次都計入",
    "一张 SVG 图片的元素数，每画一次都计入", "SVG 画像 1 枚の要素の数。描くたびに数える"};
inline constexpr Phrase elements_nested{"elements in elements of one SVG image", "一張 SVG 圖片的元素層數",
                                        "一张 SVG 图片的元素层数", "SVG 画像 1 枚の要素の入れ子の深さ"};
inline constexpr Phrase filter_steps_of_image{
    "steps of filters of one SVG image, each as often as it is taken",
    "一張 SVG 圖片的濾鏡步驟數，每執行一次都計入", "一张 SVG 图片的滤镜步骤数，每执行一次都计入",
    "SVG 画像 1 枚のフィルターの処理の数。実行のたびに数える"};
inline constexpr Phrase blur_of_image{"radius of a blur in an SVG image", "SVG 圖片中模糊的半徑",
                                      "SVG 图片中模糊的半径", "SVG 画像のぼかしの半径"};
inline constexpr Phrase settings_of_image{
    "properties set by style sheets of one SVG image, each as often as it applies",
    "一張 SVG 圖片的樣式表設定的屬性數，每套用一次都計入",
    "一张 SVG 图片的样式表设置的属性数，每套用一次都计入",
    "SVG 画像 1 枚のスタイルシートが設定する属性の数。適用のたびに数える"};
inline constexpr Phrase elements_of_all_images{
    "elements of all SVG images of one map, each as often as it is named",
    "一份地圖所有 SVG 圖片的元素數，每次引用都計入", "一份地图所有 SVG 图片的元素数，每次引用都计入",
    "1 つのマップの全 SVG 画像の要素の数。使うたびに数える"};
inline constexpr Phrase pixels_of_all_images{"pixels of all images of one map", "一份地圖所有圖片的像素數",
                                             "一份地图所有图片的像素数", "1 つのマップの全画像のピクセル数"};
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
inline constexpr Phrase bytes_of_translation{"bytes of one entry in a PO file", "PO 檔裡一筆的位元組",
                                             "PO 文件里一条的字节", "PO ファイルの 1 項目のバイト数"};
inline constexpr Phrase values_of_metrics{"values of the metrics of one map", "一份地圖的指標數值個數",
                                          "一份地图的指标数值个数", "1 つのマップの指標の値の数"};
inline constexpr Phrase findings_of_file{"findings of one file that are shown", "一個檔案列出的問題數",
                                         "一个文件列出的问题数", "1 ファイルで表示する指摘の数"};
inline constexpr Phrase bytes_of_memory{"bytes of memory of one process", "一個行程的記憶體位元組數",
                                        "一个进程的内存字节数", "1 プロセスのメモリーのバイト数"};
inline constexpr Phrase bytes_of_written_file{"bytes of one file that is written", "寫出的一個檔案的位元組數",
                                              "写出的一个文件的字节数", "書き出す 1 ファイルのバイト数"};
inline constexpr Phrase seconds_for_file{"seconds that one file takes", "處理一個檔案的秒數",
                                         "处理一个文件的秒数", "1 ファイルの処理にかける秒数"};

inline constexpr Phrase bytes_of_output{"bytes of one output", "一份輸出的位元組數", "一份输出的字节数",
                                        "出力 1 つのバイト数"};

}  // namespace journey::cli::phrases
