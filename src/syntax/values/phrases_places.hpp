// What is said about links, paths, colors, languages and the phases of a model.
#pragma once

#include "syntax/values/phrases.hpp"

namespace journey::syntax::phrases {

// --- links ---

inline constexpr Phrase control_in_link{"an invisible control stands in the link", "連結裡有看不見的控制字元",
                                        "链接里有看不见的控制字符", "リンクに見えない制御文字がある"};
inline constexpr Phrase delete_it{"delete it", "刪掉這個字元", "删掉这个字符", "削除してください"};
inline constexpr Phrase full_width_protocol{
    "a protocol is written without full-width characters, found {0}", "通訊協定不能用全形字元，這裡寫了 {0}",
    "协议不能用全角字符，这里写了 {0}", "プロトコルに全角文字は使えないが、{0} とある"};
inline constexpr Phrase unknown_protocol{"a link can't begin with {0}", "連結不能以 {0} 開頭",
                                         "链接不能以 {0} 开头", "リンクを {0} で始めることはできない"};
inline constexpr Phrase a_link_is{"a link is `https://…`, `http://…`, `mailto:…`, a relative path or `#…`",
                                  "連結可以是 `https://…`、`http://…`、`mailto:…`、相對路徑或 `#…`",
                                  "链接可以是 `https://…`、`http://…`、`mailto:…`、相对路径或 `#…`",
                                  "リンクは `https://…`、`http://…`、`mailto:…`、相対パス、`#…` "
                                  "のどれかで書いてください"};
inline constexpr Phrase no_protocol{"a link names its protocol", "連結要寫出通訊協定", "链接要写出协议",
                                    "リンクにプロトコルがない"};
inline constexpr Phrase link_into_file_system{
    "a link into the file system is relative to the map", "指向檔案的連結要用相對於地圖的路徑",
    "指向文件的链接要用相对于地图的路径", "ファイルへのリンクは、マップからの相対パスで書く"};
inline constexpr Phrase way_from_map{
    "write the way from the folder of the map, like `../research/interviews.pdf`",
    "從地圖所在的資料夾寫起，例如 `../research/interviews.pdf`",
    "从地图所在的文件夹写起，例如 `../research/interviews.pdf`",
    "マップのフォルダーからのパスを書いてください：`../research/interviews.pdf`"};
inline constexpr Phrase space_in_link{"a space can't be in a link", "連結裡不能有空格", "链接里不能有空格",
                                      "リンクに空白は使えない"};
inline constexpr Phrase not_in_link{"{0} can't be in a link", "連結裡不能有 {0}", "链接里不能有 {0}",
                                    "リンクに {0} は使えない"};
inline constexpr Phrase write_for_space{"write `%20` for a space", "空格寫成 `%20`", "空格写成 `%20`",
                                        "空白は `%20` と書いてください"};
inline constexpr Phrase no_link{"{0} is no link", "{0} 不是連結", "{0} 不是链接", "{0} はリンクではない"};

// --- colors ---

inline constexpr Phrase no_color{"{0} is no color", "{0} 不是顏色", "{0} 不是颜色", "{0} は色ではない"};
inline constexpr Phrase form_of_color{"write `#` and three or six hexadecimal digits, like `#0072B2`",
                                      "寫 `#` 加三個或六個十六進位數字，例如 `#0072B2`",
                                      "写 `#` 加三位或六位十六进制数字，例如 `#0072B2`",
                                      "`#0072B2` のように、`#` と 3 桁か 6 桁の 16 進数を書いてください"};

// --- paths ---

inline constexpr Phrase control_in_path{"an invisible control stands in the path", "路徑裡有看不見的控制字元",
                                        "路径里有看不见的控制字符", "パスに見えない制御文字がある"};
inline constexpr Phrase form_of_path{
    "write the way from the folder of this file, with `/`: `../library/people.journey`",
    "從這個檔案所在的資料夾寫起，以 `/` 分隔：`../library/people.journey`",
    "从这个文件所在的文件夹写起，以 `/` 分隔：`../library/people.journey`",
    "このファイルのフォルダーからのパスを `/` 区切りで書いてください：`../library/people.journey`"};
inline constexpr Phrase path_too_long{"the path is longer than any path", "路徑太長", "路径太长",
                                      "パスが長すぎる"};
inline constexpr Phrase no_path{
    "{0} is no path from the folder of this file", "{0} 不是從這個檔案所在的資料夾寫起的路徑",
    "{0} 不是从这个文件所在的文件夹写起的路径", "{0} はこのファイルのフォルダーからのパスではない"};
inline constexpr Phrase path_with_protocol{
    "a path names a file of this project, no address and no drive",
    "路徑要指向這個專案裡的檔案，不能是網址或磁碟機", "路径要指向这个项目里的文件，不能是网址或盘符",
    "パスはこのプロジェクトのファイルを指し、URL やドライブは使えない"};
inline constexpr Phrase not_in_path{"{0} can't be in a path", "路徑裡不能有 {0}", "路径里不能有 {0}",
                                    "パスに {0} は使えない"};
inline constexpr Phrase empty_part_of_path{"a part of the path is empty", "路徑裡有一段是空的",
                                           "路径里有一段是空的", "パスの一部が空になっている"};

// --- languages ---

inline constexpr Phrase no_language{"{0} is no language tag", "{0} 不是語言代碼", "{0} 不是语言代码",
                                    "{0} は言語タグではない"};
inline constexpr Phrase form_of_language{"write a language tag, like {0}", "寫語言代碼，例如 {0}",
                                         "写语言代码，例如 {0}", "{0} のような言語タグを書いてください"};

// --- phases of a model ---

inline constexpr Phrase phase_beside_comma{"a phase is missing beside a comma", "逗號旁少了階段",
                                           "逗号旁少了阶段", "コンマの隣にフェーズがない"};
inline constexpr Phrase one_comma_between_phases{"write one comma between each two phases",
                                                 "階段之間各用一個逗號分隔", "阶段之间各用一个逗号分隔",
                                                 "フェーズはコンマ 1 つずつで区切ってください"};
inline constexpr Phrase phase_is_one_word{
    "a phase is one word, found {0}", "階段名稱裡不能有空格，這裡寫了 {0}",
    "阶段名称里不能有空格，这里写了 {0}", "フェーズ名に空白は使えないが、{0} とある"};
inline constexpr Phrase no_list_of_phases{"{0} is no list of phases", "{0} 不是階段清單", "{0} 不是阶段列表",
                                          "{0} はフェーズの一覧ではない"};
inline constexpr Phrase phases_in_order{
    "write the phases in order: `try, buy, use, leave?`", "依序寫出階段：`試用、購買、使用、離開？`",
    "按顺序写出阶段：`试用、购买、使用、离开？`", "フェーズを順に書いてください：`試用、購入、利用、離脱？`"};
inline constexpr Phrase no_name_for_phase{"{0} is no name for a phase", "{0} 不能當階段名稱",
                                          "{0} 不能用作阶段名称", "{0} はフェーズ名にできない"};
inline constexpr Phrase phase_twice{"the phase {0} stands twice in the model", "階段 {0} 在模型裡出現兩次",
                                    "阶段 {0} 在模型里出现两次", "フェーズ {0} がモデルに 2 回ある"};
inline constexpr Phrase once_is_enough{
    "several stages in a row may share a phase, so once is enough",
    "連續幾個階段可以共用同一個模型階段，寫一次就夠了", "连续几个阶段可以共用同一个模型阶段，写一次就够了",
    "連続する複数のステージで 1 つのフェーズを共有できるので、1 回で足ります"};

}  // namespace journey::syntax::phrases
