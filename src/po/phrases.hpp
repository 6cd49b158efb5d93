// What is said about a PO file that can't be read, and where. Keywords of the format are code.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::po::phrases {

using lexicon::Phrase;

// --- bytes ---

inline constexpr Phrase is_no_utf8{"the file is not UTF-8", "檔案不是 UTF-8", "文件不是 UTF-8",
                                   "ファイルが UTF-8 ではない"};
inline constexpr Phrase save_as_utf8{
    "save it as UTF-8 without a byte-order mark; `msgconv -t UTF-8` does so",
    "存成不帶位元組順序記號的 UTF-8；可用 `msgconv -t UTF-8`",
    "存成不带字节顺序标记的 UTF-8；可用 `msgconv -t UTF-8`",
    "バイト順マークなしの UTF-8 で保存してください（`msgconv -t UTF-8` が使えます）"};
inline constexpr Phrase begins_with_a_mark{"the file begins with a byte-order mark",
                                           "檔案開頭有位元組順序記號", "文件开头有字节顺序标记",
                                           "ファイルの先頭にバイト順マークがある"};
inline constexpr Phrase says_another_charset{
    "the header says charset {0}; translations are UTF-8", "檔頭寫的字元集是 {0}；譯文要用 UTF-8",
    "文件头写的字符集是 {0}；译文要用 UTF-8", "ヘッダーの文字コードが {0}。訳文は UTF-8 でなければならない"};
inline constexpr Phrase write_charset{
    "save the file as UTF-8 and write `charset=UTF-8`", "把檔案存成 UTF-8，並寫成 `charset=UTF-8`",
    "把文件存成 UTF-8，并写成 `charset=UTF-8`", "UTF-8 で保存し、`charset=UTF-8` と書いてください"};
inline constexpr Phrase control_character{"a control character stands here", "這裡有控制字元",
                                          "这里有控制字符", "ここに制御文字がある"};
inline constexpr Phrase delete_it{
    "delete it; a line break is `\\n`, a tab `\\t`", "刪掉它；換行寫成 `\\n`，定位字元寫成 `\\t`",
    "删掉它；换行写成 `\\n`，制表符写成 `\\t`", "削除してください（改行は `\\n`、タブは `\\t`）"};
inline constexpr Phrase unbalanced_direction{
    "an invisible control in the translation changes the direction of the text and has no partner",
    "譯文裡有看不見的控制字元會改變文字方向，卻沒有成對",
    "译文里有看不见的控制字符会改变文字方向，却没有成对",
    "訳文の見えない制御文字が文字の向きを変えていて、対になるものがない"};
inline constexpr Phrase delete_or_close{"delete it, or close it in the same line",
                                        "刪掉它，或在同一行裡配成對", "删掉它，或在同一行里配成对",
                                        "削除するか、同じ行の中で対にしてください"};

// --- lines ---

inline constexpr Phrase no_line_of_po{"this is no line of a PO file", "這不是 PO 檔的一行",
                                      "这不是 PO 文件的一行", "PO ファイルの行ではない"};
inline constexpr Phrase lines_are{
    "write `msgctxt`, `msgid`, `msgstr`, a text in `\"…\"`, or a comment with `#`",
    "寫 `msgctxt`、`msgid`、`msgstr`、`\"…\"` 裡的文字，或 `#` 註解",
    "写 `msgctxt`、`msgid`、`msgstr`、`\"…\"` 里的文本，或 `#` 注释",
    "`msgctxt`、`msgid`、`msgstr`、`\"…\"` の文字列、`#` のコメントのどれかを書いてください"};
inline constexpr Phrase plural_entry{"maps have no plural forms: `{0}`", "地圖沒有複數形：`{0}`",
                                     "地图没有复数形式：`{0}`", "マップに複数形はない：`{0}`"};
inline constexpr Phrase one_text{"write one `msgid` and one `msgstr`", "只寫一個 `msgid` 和一個 `msgstr`",
                                 "只写一个 `msgid` 和一个 `msgstr`",
                                 "`msgid` と `msgstr` を 1 つずつ書いてください"};
inline constexpr Phrase lacks_its_text{"`{0}` has no text in quotation marks", "`{0}` 後面沒有引號裡的文字",
                                       "`{0}` 后面没有引号里的文本", "`{0}` に引用符で囲んだ文字列がない"};
inline constexpr Phrase write_empty{"write `{0} \"\"` where there is none", "沒有文字時寫 `{0} \"\"`",
                                    "没有文本时写 `{0} \"\"`", "何もないときは `{0} \"\"` と書いてください"};
inline constexpr Phrase is_not_closed{"the text has no closing quotation mark", "文字缺少結尾的引號",
                                      "文本缺少结尾的引号", "文字列が引用符で閉じられていない"};
inline constexpr Phrase close_it{
    "end it with `\"`; a quotation mark inside is `\\\"`", "結尾加上 `\"`；文字裡的引號寫成 `\\\"`",
    "结尾加上 `\"`；文本里的引号写成 `\\\"`", "`\"` で閉じてください（中の引用符は `\\\"`）"};
inline constexpr Phrase behind_the_text{"something stands behind the text", "文字後面還有東西",
                                        "文本后面还有内容", "文字列の後ろに余分なものがある"};
inline constexpr Phrase broken_escape{"`{0}` means nothing in a text", "`{0}` 在文字裡沒有意義",
                                      "`{0}` 在文本里没有意义", "文字列の `{0}` には意味がない"};
inline constexpr Phrase escapes_are{
    "write `\\n`, `\\t`, `\\\"` or `\\\\`, and other characters as they are",
    "只能寫 `\\n`、`\\t`、`\\\"` 或 `\\\\`，其他字元照寫",
    "只能写 `\\n`、`\\t`、`\\\"` 或 `\\\\`，其他字符照写",
    "使えるのは `\\n`、`\\t`、`\\\"`、`\\\\`。ほかの文字はそのまま書いてください"};
inline constexpr Phrase text_without_keyword{"the text belongs to no keyword", "這段文字前面沒有關鍵字",
                                             "这段文本前面没有关键字", "文字列の前にキーワードがない"};

// --- entries ---

inline constexpr Phrase out_of_order{"`{0}` can't stand here", "這裡不能寫 `{0}`", "这里不能写 `{0}`",
                                     "ここに `{0}` は書けない"};
inline constexpr Phrase order_is{
    "an entry is `msgctxt` (if it has one), `msgid`, `msgstr`, once each",
    "每筆依序寫 `msgctxt`（可省略）、`msgid`、`msgstr`，各一次",
    "每条依次写 `msgctxt`（可省略）、`msgid`、`msgstr`，各一次",
    "各項目は `msgctxt`（省略可）、`msgid`、`msgstr` の順に 1 回ずつ書いてください"};
inline constexpr Phrase is_not_complete{"the entry has no `{0}`", "這筆缺少 `{0}`", "这条缺少 `{0}`",
                                        "項目に `{0}` がない"};
inline constexpr Phrase said_twice{
    "there is an entry with this `msgctxt` and `msgid` already", "同樣的 `msgctxt` 和 `msgid` 已經有一筆",
    "同样的 `msgctxt` 和 `msgid` 已经有一条", "同じ `msgctxt` と `msgid` の項目がすでにある"};
inline constexpr Phrase keep_one{"keep one of them; `msguniq` finds all", "只留一筆；`msguniq` 能找出全部",
                                 "只留一条；`msguniq` 能找出全部",
                                 "どちらか 1 つを残してください（`msguniq` ですべて見つかります）"};
inline constexpr Phrase first_one_here{"the first one", "第一筆在這裡", "第一条在这里", "最初の項目"};
inline constexpr Phrase entry_too_long{"the entry has more than the limit `translation-bytes` of {0} bytes",
                                       "這筆超過 `translation-bytes` 的上限 {0} 位元組",
                                       "这条超过 `translation-bytes` 的上限 {0} 字节",
                                       "項目が上限 `translation-bytes` の {0} バイトを超えている"};
inline constexpr Phrase shorten_it{"write a text of a map, not a file of its own",
                                   "這裡放地圖的文字，不放整份檔案", "这里放地图的文本，不放整份文件",
                                   "マップの文を書いてください。ファイル 1 つ分は書けません"};
inline constexpr Phrase ends_otherwise{"only one of text and translation {0} with a line break",
                                       "原文和譯文只有一個在{0}換行", "原文和译文只有一个在{0}换行",
                                       "原文と訳文の片方だけ{0}に改行がある"};
inline constexpr Phrase begins{"begins", "開頭", "开头", "先頭"};
inline constexpr Phrase ends{"ends", "結尾", "结尾", "末尾"};
inline constexpr Phrase as_the_text{"take the `\\n` away, or add it, as in `msgid`",
                                    "照 `msgid` 加上或去掉 `\\n`", "照 `msgid` 加上或去掉 `\\n`",
                                    "`msgid` に合わせて `\\n` を付けるか取ってください"};

}  // namespace journey::po::phrases
