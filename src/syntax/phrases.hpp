// What is said about the form of a file: its bytes, its indentation, lines that are no statements, comments.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::syntax::phrases {

using lexicon::Phrase;

inline constexpr Phrase write{"write {0}", "寫成 {0}", "写成 {0}", "{0} と書いてください"};

inline constexpr Phrase a_name_is{
    "a name is a letter, then letters, digits, `-` and `_`",
    "名稱以中文字或字母開頭，後面可接中文字、字母、數字、`-` 和 `_`",
    "名称以汉字或字母开头，后面可接汉字、字母、数字、`-` 和 `_`",
    "名前はかな、漢字、英字などで始めてください（その後には数字、`-`、`_` も使えます）"};

// --- bytes ---

inline constexpr Phrase other_encoding{"the file is {0}; maps are UTF-8", "檔案編碼是 {0}；地圖要用 UTF-8",
                                       "文件编码是 {0}；地图要用 UTF-8",
                                       "ファイルの文字コードが UTF-8 ではなく {0}"};
inline constexpr Phrase little_endian{"{0} (little-endian)", "{0}（小端序）", "{0}（小端序）",
                                      "{0}（リトルエンディアン）"};
inline constexpr Phrase big_endian{"{0} (big-endian)", "{0}（大端序）", "{0}（大端序）",
                                   "{0}（ビッグエンディアン）"};
inline constexpr Phrase save_as_utf8{"let your editor save the file as UTF-8", "在編輯器裡把檔案另存成 UTF-8",
                                     "在编辑器里把文件另存为 UTF-8",
                                     "エディターで UTF-8 として保存してください"};
inline constexpr Phrase byte_not_utf8{"the byte <{0}> is not UTF-8", "位元組 <{0}> 不是 UTF-8",
                                      "字节 <{0}> 不是 UTF-8", "バイト <{0}> は UTF-8 ではない"};
inline constexpr Phrase bytes_not_utf8{"the bytes <{0}> are not UTF-8", "位元組 <{0}> 不是 UTF-8",
                                       "字节 <{0}> 不是 UTF-8", "バイト列 <{0}> は UTF-8 ではない"};
inline constexpr Phrase save_and_look_again{
    "save the file as UTF-8, then look at this line again", "把檔案存成 UTF-8，再檢查這一行",
    "把文件存成 UTF-8，再检查这一行", "UTF-8 で保存してから、この行を見直してください"};
inline constexpr Phrase lone_carriage_return{"a carriage return without a line feed is no line end",
                                             "單獨的歸位字元（CR）不算換行", "单独的回车符（CR）不算换行",
                                             "LF を伴わない CR は改行にならない"};
inline constexpr Phrase save_with_line_feeds{
    "let your editor save the file with LF (or CRLF) line ends",
    "在編輯器裡把換行字元設為 LF（或 CRLF）再儲存", "在编辑器里把换行符设为 LF（或 CRLF）再保存",
    "エディターで改行コードを LF（または CRLF）にして保存してください"};
inline constexpr Phrase control_character{"the control character <{0}> can't be in a map",
                                          "地圖裡不能有控制字元 <{0}>", "地图里不能有控制字符 <{0}>",
                                          "マップに制御文字 <{0}> は使えない"};
inline constexpr Phrase delete_unseen{"delete it; it is invisible in most editors",
                                      "刪掉這個字元；多數編輯器不會顯示", "删掉这个字符；多数编辑器不会显示",
                                      "削除してください（多くのエディターでは見えません）"};
inline constexpr Phrase control_before_colon{
    "the invisible control <{0}> stands before the colon", "冒號前有看不見的控制字元 <{0}>",
    "冒号前有看不见的控制字符 <{0}>", "コロンの前に見えない制御文字 <{0}> がある"};
inline constexpr Phrase delete_from_head{"delete it; keywords and names hold only what can be seen",
                                         "刪掉這個字元；關鍵字和名稱只能用看得見的字元",
                                         "删掉这个字符；关键字和名称只能用看得见的字符",
                                         "削除してください（キーワードと名前には見える文字しか使えません）"};
inline constexpr Phrase control_without_partner{
    "the invisible control <{0}> changes the direction of the text and has no partner in this line",
    "看不見的控制字元 <{0}> 會改變文字方向，這一行裡卻沒有和它成對的字元",
    "看不见的控制字符 <{0}> 会改变文字方向，这一行里却没有和它成对的字符",
    "見えない制御文字 <{0}> が文字の向きを変えたまま、この行の中で閉じられていない"};
inline constexpr Phrase delete_or_close{
    "delete it, or close what it opens in the same line", "刪掉這個字元，或在同一行裡補上成對的字元",
    "删掉这个字符，或在同一行里补上成对的字符", "削除するか、同じ行の中で閉じてください"};

// --- another language than ours ---

inline constexpr Phrase is_foreign{"this is {0}, no map", "這是 {0}，不是地圖", "这是 {0}，不是地图",
                                   "これはマップではなく {0}"};

// --- how much a file may hold ---

inline constexpr Phrase too_many_statements{
    "a file holds at most {0} statements; from here on nothing is read",
    "一個檔案最多 {0} 條敘述；從這裡開始不再讀取", "一个文件最多 {0} 条语句；从这里开始不再读取",
    "文は 1 ファイルに {0} 個までで、ここから先は読まれない"};
inline constexpr Phrase split_file{
    "split the file into a map and libraries that it imports", "把檔案拆成一張地圖和供它匯入的共用檔",
    "把文件拆成一张地图和供它导入的公共文件", "マップと、それが読み込むライブラリーに分けてください"};
inline constexpr Phrase nested_too_deep{"lines can't be nested deeper than {0} levels", "縮排最多 {0} 層",
                                        "缩进最多 {0} 层", "インデントは {0} 段まで"};
inline constexpr Phrase step_back_to_statement{
    "step back to the indentation of the statement that this line belongs to",
    "減少縮排，退到這一行所屬敘述的層級", "减少缩进，退到这一行所属语句的层级",
    "この行が属する文の位置までインデントを戻してください"};

// --- indentation ---

inline constexpr Phrase wide_indentation{
    "this line is indented with full-width or no-break spaces", "這一行用了全形空格或不換行空格來縮排",
    "这一行用了全角空格或不换行空格来缩进",
    "この行のインデントに全角スペースかノーブレークスペースが使われている"};
inline constexpr Phrase indent_plainly{"indent with plain spaces, two for each level",
                                       "改用半形空格縮排，每層兩個", "改用半角空格缩进，每层两个",
                                       "インデントには半角スペースを、1 段につき 2 つ使ってください"};
inline constexpr Phrase nothing_above{"this line is indented, but there is no statement above it",
                                      "這一行有縮排，上面卻沒有敘述", "这一行有缩进，上面却没有语句",
                                      "この行はインデントされているが、上に文がない"};
inline constexpr Phrase top_at_margin{"statements of the top level stand at the margin",
                                      "最上層的敘述要從行首寫起", "最上层的语句要从行首写起",
                                      "最上位の文は行頭から書いてください"};
inline constexpr Phrase steps_back_between{"this line steps back to an indentation that no line above it has",
                                           "這一行減少了縮排，卻對不齊前面任何一行",
                                           "这一行减少了缩进，却对不齐前面任何一行",
                                           "この行の戻した位置が、上のどの行のインデントとも合わない"};
inline constexpr Phrase indent_like_others{
    "it is read as part of the {0} above; indent it like the other lines there, or like {0} itself",
    "目前視為上面 {0} 的一部分；請和那裡的其他行對齊，或和 {0} 本身對齊",
    "目前视为上面 {0} 的一部分；请和那里的其他行对齐，或和 {0} 本身对齐",
    "上の {0} の一部として読まれています。その下のほかの行か、{0} 自体に位置をそろえてください"};
inline constexpr Phrase read_as_part{"read as a part of this", "視為它的一部分", "视为它的一部分",
                                     "これの一部として読まれる"};
inline constexpr Phrase mixed_beside{
    "this line is indented with {0}, the lines beside it with {1}", "這一行用「{0}」縮排，同層的行用「{1}」",
    "这一行用“{0}”缩进，同层的行用“{1}”", "この行のインデントは{0}、並びの行は{1}"};
inline constexpr Phrase mixed_below{"this line is indented with {0}, the line that it belongs to with {1}",
                                    "這一行用「{0}」縮排，所屬的那一行用「{1}」",
                                    "这一行用“{0}”缩进，所属的那一行用“{1}”",
                                    "この行のインデントは{0}、属する行は{1}"};
inline constexpr Phrase tabs{"tabs", "Tab", "Tab", "タブ"};
inline constexpr Phrase spaces{"spaces", "空格", "空格", "スペース"};
inline constexpr Phrase tabs_and_spaces{"tabs and spaces", "Tab 和空格", "Tab 和空格", "タブとスペース"};
inline constexpr Phrase indent_in_one_way{
    "indent all lines of a file in one way; two spaces a level is the custom",
    "整個檔案的縮排要一致；慣例是每層兩個空格", "整个文件的缩进要一致；惯例是每层两个空格",
    "ファイル全体でインデントをそろえてください（1 段につきスペース 2 つが通例です）"};
inline constexpr Phrase deeper_than_beside{
    "this line is indented deeper than the lines below it that belong to the same {0}",
    "這一行縮排得比下面同屬 {0} 的行還深", "这一行缩进得比下面同属 {0} 的行还深",
    "この行は、同じ {0} に属する下の行より深くインデントされている"};
inline constexpr Phrase indent_like_marked{
    "indent it like the line that is marked below it, as the file is indented elsewhere",
    "和下面標出的那一行對齊；檔案其他地方都是這樣縮排", "和下面标出的那一行对齐；文件其他地方都是这样缩进",
    "ファイルのほかの箇所と同じく、下に示した行に位置をそろえてください"};
inline constexpr Phrase stands_rightly{"stands where it should", "這一行的縮排正確", "这一行的缩进正确",
                                       "この行の位置は正しい"};

// --- lines that are no statements ---

inline constexpr Phrase no_statement{"this line is no statement: it has no colon", "這一行不是敘述：沒有冒號",
                                     "这一行不是语句：没有冒号", "この行にはコロンがなく、文になっていない"};
inline constexpr Phrase to_go_on{
    "if it goes on with {0} above, join it to that line, or write `|` behind its colon and all of the text "
    "below, indented",
    "如果是接續上面的 {0}，就併到那一行；或在它的冒號後寫 `|`，把全文縮排寫在下面幾行",
    "如果是接着上面的 {0}，就并到那一行；或在它的冒号后写 `|`，把全文缩进写在下面几行",
    "上の {0} の続きなら、その行につなげるか、コロンの後に `|` "
    "を書いて、テキスト全体を下の行にインデントして書いてください"};
inline constexpr Phrase text_behind_colon{
    "write the text of {0} behind its colon; one of several lines begins with `|` there",
    "把 {0} 的文字寫在冒號後面；文字有好幾行時，冒號後先寫 `|`",
    "把 {0} 的文本写在冒号后面；文本有好几行时，冒号后先写 `|`",
    "{0} のテキストはコロンの後に書いてください（複数行なら、そこを `|` で始めます）"};
inline constexpr Phrase list_repeats_keyword{
    "a list is the same keyword said again on each line: {0}", "要列清單，每行都重複同一個關鍵字：{0}",
    "要列清单，每行都重复同一个关键字：{0}", "箇条書きは、行ごとに同じキーワードを繰り返してください：{0}"};
inline constexpr Phrase a_line_is{
    "a line is a keyword, a colon and a text, like {0}", "每一行都是關鍵字、冒號、文字，例如 {0}",
    "每一行都是关键字、冒号、文本，例如 {0}", "1 行は「キーワード、コロン、テキスト」の形です：{0}"};
inline constexpr Phrase say_keyword_again{"say the keyword on each line: {0}, {0}",
                                          "每一行都要寫關鍵字：{0}、{0}", "每一行都要写关键字：{0}、{0}",
                                          "行ごとにキーワードを書いてください：{0}、{0}"};
inline constexpr Phrase no_keyword_before_colon{"there is no keyword before the colon", "冒號前沒有關鍵字",
                                                "冒号前没有关键字", "コロンの前にキーワードがない"};
inline constexpr Phrase is_no_colon{"{0} is no colon", "{0} 不是冒號", "{0} 不是冒号",
                                    "{0} はコロンではない"};
inline constexpr Phrase has_no_colon{"{0} has no colon behind it", "{0} 後面沒有冒號", "{0} 后面没有冒号",
                                     "{0} の後にコロンがない"};
inline constexpr Phrase no_bullets{"a map has no bullets", "地圖裡不用項目符號", "地图里不用项目符号",
                                   "マップに箇条書きの記号は使わない"};
inline constexpr Phrase delete_bullet{
    "delete the sign; a list is the same keyword said again on each line",
    "刪掉符號；要列清單，每行都重複同一個關鍵字", "删掉符号；要列清单，每行都重复同一个关键字",
    "記号を消してください（箇条書きは、行ごとに同じキーワードを繰り返します）"};

// --- comments ---

inline constexpr Phrase begins_no_comment{"{0} begins no comment here", "{0} 在這裡不是註解符號",
                                          "{0} 在这里不是注释符号", "{0} ではコメントにならない"};
inline constexpr Phrase comment_is_a_line{"a comment is a line that begins with `#`",
                                          "註解是以 `#` 開頭的一行", "注释是以 `#` 开头的一行",
                                          "コメントは `#` で始まる行に書いてください"};
inline constexpr Phrase comment_begins{"a comment begins with `#`", "註解以 `#` 開頭", "注释以 `#` 开头",
                                       "コメントは `#` で始めてください"};
inline constexpr Phrase comment_on_own_line{"a comment stands on a line of its own", "註解要自成一行",
                                            "注释要单独成行", "コメントは独立した行に書いてください"};

inline constexpr Phrase is_not_allow{"{0} is not `allow`", "{0} 不是 `allow`", "{0} 不是 `allow`",
                                     "{0} は `allow` ではない"};
inline constexpr Phrase allow_without_rule{"`allow` names no rule to quiet", "`allow` 沒有寫要略過哪條規則",
                                           "`allow` 没有写要忽略哪条规则",
                                           "`allow` に、抑制するルールが書かれていない"};
inline constexpr Phrase allow_without_reason{"`allow` gives no reason", "`allow` 沒有寫理由",
                                             "`allow` 没有写理由", "`allow` に理由が書かれていない"};
inline constexpr Phrase allow_takes_rules{"`allow` takes rule names, apart by commas, and then a reason",
                                          "`allow` 後面先寫規則名稱（以逗號分隔），再寫理由",
                                          "`allow` 后面先写规则名称（以逗号分隔），再写理由",
                                          "`allow` の後には、ルール名（コンマ区切り）、続けて理由を書く"};
inline constexpr Phrase form_of_allow{
    "write `# journey: allow RULE because REASON`", "寫成 `# journey: allow 規則 because 理由`",
    "写成 `# journey: allow 规则 because 理由`", "`# journey: allow ルール because 理由` と書いてください"};
inline constexpr Phrase allow_at_end{"`allow` stands behind the last statement, so it quiets nothing",
                                     "`allow` 後面沒有敘述，不會有作用", "`allow` 后面没有语句，不起作用",
                                     "`allow` の後に文がなく、何にも効かない"};
inline constexpr Phrase move_allow{"move it above the statement that it is meant for, or above all of them",
                                   "移到要套用的敘述上面，或移到檔案最前面",
                                   "移到要作用的语句上面，或移到文件最前面",
                                   "対象の文の上か、ファイルの先頭に移してください"};

}  // namespace journey::syntax::phrases
