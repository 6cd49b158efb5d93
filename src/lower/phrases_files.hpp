// What is said of files that a map names, in every language.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::lower::phrases {

using lexicon::Phrase;

// --- files that a map names ---
/// A path, and why not.
inline constexpr Phrase cannot_be_used{"{0} can't be used: {1}", "無法使用 {0}：{1}", "无法使用 {0}：{1}",
                                       "{0} を使えない：{1}"};
inline constexpr Phrase cannot_be_imported{"{0} can't be imported: {1}", "無法匯入 {0}：{1}",
                                           "无法导入 {0}：{1}", "{0} を読み込めない：{1}"};
inline constexpr Phrase how_paths_lead{
    "the path is relative to this file and uses `/`", "路徑從這個檔案的位置算起，用 `/` 分隔",
    "路径从这个文件的位置算起，用 `/` 分隔", "パスはこのファイルからの相対パスで、`/` で区切る"};
inline constexpr Phrase too_many_image_bytes{
    "with this one the images of the map have more than {0} bytes", "加上這一張，地圖的圖片超過 {0} 位元組",
    "加上这一张，地图的图片超过 {0} 字节", "これを含めると、マップの画像が {0} バイトを超える"};
inline constexpr Phrase too_many_image_elements{
    "with this one the images of the map have more than {0} elements to draw",
    "加上這一張，地圖的圖片要畫的元素超過 {0} 個", "加上这一张，地图的图片要画的元素超过 {0} 个",
    "これを含めると、マップの画像の描く要素が {0} 個を超える"};
inline constexpr Phrase too_many_image_pixels{
    "with this one the images of the map have more than {0} pixels", "加上這一張，地圖的圖片超過 {0} 像素",
    "加上这一张，地图的图片超过 {0} 像素", "これを含めると、マップの画像が {0} ピクセルを超える"};
inline constexpr Phrase save_as_plain{"save it as a plain SVG, or as a PNG", "另存為純 SVG 或 PNG",
                                      "另存为纯 SVG 或 PNG",
                                      "プレーンな SVG か PNG として保存し直してください"};
inline constexpr Phrase save_it_smaller{"a picture is shown small; save it with fewer pixels",
                                        "圖片顯示得很小，存成像素較少的版本即可",
                                        "图片显示得很小，保存成像素较少的版本即可",
                                        "画像は小さく表示されるので、画素数を減らして保存してください"};

// --- imports ---
inline constexpr Phrase file_too_large{"the file has {0} bytes; at most {1} are compiled",
                                       "檔案有 {0} 位元組，最多只編譯 {1} 位元組",
                                       "文件有 {0} 字节，最多只编译 {1} 字节",
                                       "ファイルが {0} バイトある（コンパイルできるのは {1} バイトまで）"};
inline constexpr Phrase too_many_imports{"a map has more than {0} imports", "地圖的匯入超過 {0} 個",
                                         "地图的导入超过 {0} 个", "マップの読み込みが {0} 個を超えている"};
inline constexpr Phrase imports_too_deep{"imports nest more than {0} files deep", "匯入超過 {0} 層",
                                         "导入超过 {0} 层", "読み込みの入れ子が {0} 段を超えている"};
inline constexpr Phrase too_many_imported_files{"a map imports more than {0} files",
                                                "地圖匯入的檔案超過 {0} 個", "地图导入的文件超过 {0} 个",
                                                "マップが読み込むファイルが {0} 個を超えている"};
inline constexpr Phrase too_many_imported_bytes{
    "with this file the map and all it imports have more than {0} bytes",
    "加上這個檔案，地圖和它匯入的一切超過 {0} 位元組", "加上这个文件，地图和它导入的一切超过 {0} 字节",
    "このファイルを含めると、マップとそれが読み込むものの合計が {0} バイトを超える"};
inline constexpr Phrase imports_form_a_cycle{"imports form a cycle: {0}", "匯入繞成一圈：{0}",
                                             "导入绕成一圈：{0}", "読み込みが循環している：{0}"};
inline constexpr Phrase move_to_third_file{
    "move what both need into a third file", "把雙方都需要的內容移到第三個檔案",
    "把双方都需要的内容移到第三个文件", "両方に必要なものを 3 つ目のファイルに移してください"};
inline constexpr Phrase is_a_map{"{0} is a map; only libraries can be imported", "{0} 是地圖；只能匯入共用檔",
                                 "{0} 是地图；只能导入公共文件",
                                 "{0} はマップなので読み込めない（読み込めるのはライブラリーだけ）"};
inline constexpr Phrase move_to_library{
    "move what both need into a file without `journey`", "把雙方都需要的內容移到沒有 `journey`（旅程）的檔案",
    "把双方都需要的内容移到没有 `journey`（旅程）的文件",
    "両方に必要なものを、`journey`（ジャーニー）のないファイルに移してください"};

// --- the map before ---
inline constexpr Phrase before_itself{
    "a map can't be its own `before`", "地圖的 `before`（現況地圖）不能是自己",
    "地图的 `before`（现状地图）不能是自己", "マップ自身を `before`（現状マップ）にはできない"};
inline constexpr Phrase name_the_map_before{
    "name the map that this one would replace, or take the line out",
    "改成這張地圖要取代的地圖，或拿掉這一行", "改成这张地图要取代的地图，或去掉这一行",
    "このマップが置き換えるマップを書くか、この行を取り除いてください"};
inline constexpr Phrase too_many_before{"a map names more than {0} other maps as `before`",
                                        "地圖的 `before`（現況地圖）指向超過 {0} 張其他地圖",
                                        "地图的 `before`（现状地图）指向超过 {0} 张其他地图",
                                        "`before`（現状マップ）に書かれた別のマップが {0} 枚を超えている"};
inline constexpr Phrase is_no_map{"{0} is no map", "{0} 不是地圖", "{0} 不是地图", "{0} はマップではない"};
inline constexpr Phrase before_names_a_map{
    "`before` names a file with a `journey`", "`before`（現況地圖）要指向有 `journey`（旅程）的檔案",
    "`before`（现状地图）要指向有 `journey`（旅程）的文件",
    "`before`（現状マップ）には、`journey`（ジャーニー）のあるファイルを書く"};
inline constexpr Phrase has_errors{"{0} has errors", "{0} 有錯誤", "{0} 有错误", "{0} にエラーがある"};
inline constexpr Phrase check_tells_all{"`journey check` of that map tells all of them",
                                        "對那張地圖執行 `journey check`，就能看到全部錯誤",
                                        "对那张地图运行 `journey check`，就能看到全部错误",
                                        "そのマップに `journey check` を実行すると、すべてのエラーが分かる"};

// --- CSV of metric values ---
inline constexpr Phrase csv_too_large{
    "the file has {0} bytes; at most {1} are read", "檔案有 {0} 位元組，最多只讀 {1} 位元組",
    "文件有 {0} 字节，最多只读 {1} 字节", "ファイルが {0} バイトある（読めるのは {1} バイトまで）"};
inline constexpr Phrase csv_is_not_utf8{"the file is not UTF-8", "檔案不是 UTF-8", "文件不是 UTF-8",
                                        "ファイルが UTF-8 ではない"};
inline constexpr Phrase csv_is_empty{"the file is empty", "檔案是空的", "文件是空的", "ファイルが空"};
inline constexpr Phrase csv_header{
    "the first line names the columns: `metric,date,value`", "第一行寫欄位名稱：`metric,date,value`",
    "第一行写列名：`metric,date,value`", "最初の行に列名を書く：`metric,date,value`"};
inline constexpr Phrase lacks_column{"the header has no column `{0}`", "標題列缺少欄位 `{0}`",
                                     "表头缺少 `{0}` 列", "見出し行に列 `{0}` がない"};
inline constexpr Phrase too_few_cells{
    "the row has {0} cells; the header needs {1}", "這一列有 {0} 格，照標題列需要 {1} 格",
    "这一行有 {0} 个单元格，按表头需要 {1} 个", "この行のセルは {0} 個（見出しに合わせるには {1} 個必要）"};
inline constexpr Phrase no_such_persona_in_table{"there is no persona {0}", "沒有人物角色 {0}",
                                                 "没有人物角色 {0}", "{0} というペルソナはない"};
inline constexpr Phrase leave_cell_empty{
    "write the name of a persona of the map, or leave the cell empty: the value is everybody's",
    "寫地圖裡人物角色的名稱，或把儲存格留空，表示這是所有人的值",
    "写地图里人物角色的名称，或把单元格留空，表示这是所有人的值",
    "マップにあるペルソナの名前を書くか、セルを空にしてください（空なら全員の値になります）"};
inline constexpr Phrase cell_is_empty{"the cell is empty", "這一格是空的", "单元格是空的", "セルが空"};
inline constexpr Phrase too_many_values{"a map has more than {0} values of metrics",
                                        "地圖的指標數值超過 {0} 個", "地图的指标数值超过 {0} 个",
                                        "マップの指標の値が {0} 個を超えている"};
inline constexpr Phrase quote_never_closed{"a quote is opened and never closed", "引號有開頭，沒有結尾",
                                           "引号有开头，没有结尾", "引用符が閉じられていない"};
inline constexpr Phrase text_behind_quote{
    "text follows a closed quote; a quote inside a cell is written twice",
    "結尾的引號後面還有文字；格子裡的引號要連寫兩次", "结尾的引号后面还有文本；单元格里的引号要连写两次",
    "閉じた引用符の後にテキストがある（セルの中の引用符は 2 つ続けて書く）"};

}  // namespace journey::lower::phrases
