// What is said about a command line and about settings, in every language.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::cli::phrases {

using lexicon::Phrase;

// --- the end of many complaints ---

/// What a word of the command line has against it.
inline constexpr Phrase about{"`{0}`: {1}", "`{0}`：{1}", "`{0}`：{1}", "`{0}`：{1}"};
inline constexpr Phrase formats_are{"the formats are {0}", "可用的格式有 {0}", "可用的格式有 {0}",
                                    "使える形式は {0}"};
inline constexpr Phrase commands_are{"the commands are {0}", "可用的指令有 {0}", "可用的命令有 {0}",
                                     "使えるコマンドは {0}"};
inline constexpr Phrase help_at{"help: journey {0}", "說明：journey {0}", "帮助：journey {0}",
                                "ヘルプ：journey {0}"};

/// The rest of a list that is too long.
inline constexpr Phrase and_more{"{0} and {1} more", "{0}，另有 {1} 個", "{0}，另有 {1} 个",
                                 "{0}、ほか {1} 件"};

// --- words of the command line ---

inline constexpr Phrase before_the_command{
    "`{0}` stands before the command", "`{0}` 寫在指令前面了，要寫在指令後面",
    "`{0}` 写在命令前面了，要写在命令后面", "`{0}` がコマンドの前にある。コマンドの後に書いてください"};
inline constexpr Phrase command_is_missing{
    "a command is missing; did you mean `journey build {0}`?", "缺少指令；是不是想執行 `journey build {0}`？",
    "缺少命令；是不是想执行 `journey build {0}`？", "コマンドがない。もしかして `journey build {0}`？"};
inline constexpr Phrase no_command{"there is no command `{0}`", "沒有 `{0}` 這個指令", "没有 `{0}` 这个命令",
                                   "コマンド `{0}` はない"};
inline constexpr Phrase no_option{"`journey {0}` has no option `{1}`", "`journey {0}` 沒有 `{1}` 這個選項",
                                  "`journey {0}` 没有 `{1}` 这个选项",
                                  "`journey {0}` にオプション `{1}` はない"};
inline constexpr Phrase one_word_too_many{"`{0}` is one word too many", "多了一個 `{0}`", "多了一个 `{0}`",
                                          "`{0}` が余分"};
inline constexpr Phrase takes_a_value{"`{0}` takes a value", "`{0}` 後面要有值", "`{0}` 后面要有值",
                                      "`{0}` には値が必要"};
inline constexpr Phrase takes_no_value{"`{0}` takes no value", "`{0}` 後面不能有值", "`{0}` 后面不能有值",
                                       "`{0}` に値は付けられない"};
inline constexpr Phrase is_required{"{0} is required", "缺少{0}", "缺少{0}", "{0}が必要"};
inline constexpr Phrase given_once_only{"`{0}` can be given once only", "`{0}` 只能寫一次",
                                        "`{0}` 只能写一次", "`{0}` は一度しか書けない"};

// --- values of options ---

inline constexpr Phrase no_format{"there is no format `{0}`", "沒有 `{0}` 這種格式", "没有 `{0}` 这种格式",
                                  "形式 `{0}` はない"};
inline constexpr Phrase no_format_here{
    "there is no format `{0}` here; it takes {1}", "這裡沒有 `{0}` 這種格式；可用的有 {1}",
    "这里没有 `{0}` 这种格式；可用的有 {1}", "ここに形式 `{0}` はない。使えるのは {1}"};
inline constexpr Phrase no_view_here{
    "`--view {0}` shows no changes; it takes {1}", "`--view {0}` 不能顯示變動；可用的有 {1}",
    "`--view {0}` 不能显示改动；可用的有 {1}", "`--view {0}` は変更を示せない。使えるのは {1}"};
inline constexpr Phrase no_theme{
    "there is no theme `{0}`; the themes are {1}", "沒有 `{0}` 這種主題；可用的主題有 {1}",
    "没有 `{0}` 这种主题；可用的主题有 {1}", "テーマ `{0}` はない。使えるテーマは {1}"};
inline constexpr Phrase no_paper{
    "there is no paper `{0}`; the papers are {1}", "沒有 `{0}` 這種紙張；可用的紙張有 {1}",
    "没有 `{0}` 这种纸张；可用的纸张有 {1}", "用紙 `{0}` はない。使える用紙は {1}"};
inline constexpr Phrase no_markers{
    "there are no markers `{0}`; the markers are {1}", "沒有 `{0}` 這種標記；可用的標記有 {1}",
    "没有 `{0}` 这种标记；可用的标记有 {1}", "マーカー `{0}` はない。使えるマーカーは {1}"};
inline constexpr Phrase bad_scale{
    "`--scale {0}` is no number from 0.1 to 10", "`--scale {0}`：必須是 0.1 到 10 之間的數字",
    "`--scale {0}`：应为 0.1 到 10 之间的数字", "`--scale {0}`：0.1 から 10 までの数ではない"};
inline constexpr Phrase no_language_tag{
    "`{0}` is no language tag; write it like {1}", "`{0}` 不是語言標籤；請寫成像 {1} 這樣",
    "`{0}` 不是语言标签；请写成像 {1} 这样", "`{0}` は言語タグではない。{1} のように書いてください"};
inline constexpr Phrase is_no_po_file{"`{0}` is called like no PO file; write it like {1}",
                                      "`{0}` 不像 PO 檔的名稱；請寫成像 {1} 這樣",
                                      "`{0}` 不像 PO 文件的名称；请写成像 {1} 这样",
                                      "`{0}` は PO ファイルの名前ではない。{1} のように書いてください"};
inline constexpr Phrase one_language_only{
    "`{0}` and `{1}` name two languages; take one of them", "`{0}` 和 `{1}` 是兩種語言；請擇一",
    "`{0}` 和 `{1}` 是两种语言；请只用一个", "`{0}` と `{1}` は別の言語。どちらか一方にしてください"};
inline constexpr Phrase no_draft_into{
    "there are no drafts into `{0}`; there are drafts between {1}", "無法草譯成 `{0}`；只能在 {1} 之間草譯",
    "无法草译成 `{0}`；只能在 {1} 之间草译", "`{0}` への下訳はできない。できるのは {1} の間だけ"};
inline constexpr Phrase no_keywords_in{"there are no keywords in `{0}`; there are {1}",
                                       "沒有 `{0}` 的關鍵字；有的是 {1}", "没有 `{0}` 的关键字；有的是 {1}",
                                       "`{0}` のキーワードはない。あるのは {1}"};
inline constexpr Phrase no_limit{"there is no limit `{0}`", "沒有 `{0}` 這項上限", "没有 `{0}` 这项上限",
                                 "上限 `{0}` はない"};
inline constexpr Phrase limits_are_listed{
    "`journey rules --limits` lists them", "`journey rules --limits` 會列出來",
    "`journey rules --limits` 会列出来", "`journey rules --limits` で一覧できる"};
inline constexpr Phrase limit_is_no_number{
    "`--limit {0}` says no number; write it like `--limit {1}=1000`",
    "`--limit {0}`：沒有數字；請寫成像 `--limit {1}=1000` 這樣",
    "`--limit {0}`：没有数字；请写成像 `--limit {1}=1000` 这样",
    "`--limit {0}`：数がない。`--limit {1}=1000` のように書いてください"};
inline constexpr Phrase limit_stands{"the limit `{0}` stands at {1}", "`{0}` 這項上限固定是 {1}",
                                     "`{0}` 这项上限固定是 {1}", "上限 `{0}` は {1} で変えられない"};
inline constexpr Phrase limit_is_too_high{
    "`--limit {0}` is too high; it can be raised to {1}", "`--limit {0}` 太高；最高可設為 {1}",
    "`--limit {0}` 太高；最高可设为 {1}", "`--limit {0}` は高すぎる。{1} まで上げられる"};
inline constexpr Phrase bad_percentage{
    "`--min-coverage {0}` is no percentage; write a whole number up to 100",
    "`--min-coverage {0}`：不是百分比；請寫 0 到 100 的整數",
    "`--min-coverage {0}`：不是百分比；请写 0 到 100 的整数",
    "`--min-coverage {0}`：割合ではない。100 までの整数を書いてください"};
inline constexpr Phrase bad_evidence_percentage{
    "`--min-evidence {0}` is no percentage; write a whole number up to 100",
    "`--min-evidence {0}`：不是百分比；請寫 0 到 100 的整數",
    "`--min-evidence {0}`：不是百分比；请写 0 到 100 的整数",
    "`--min-evidence {0}`：割合ではない。100 までの整数を書いてください"};
inline constexpr Phrase no_flow_labels{
    "there are no flow labels `{0}`; there are {1}", "流程圖沒有 `{0}` 這種標示；可用的有 {1}",
    "流程图没有 `{0}` 这种标示；可用的有 {1}", "フローに `{0}` という表示はない。使えるのは {1}"};
inline constexpr Phrase coverage_and_format{
    "`--coverage` prints a table to standard output, and `--format` something else",
    "`--coverage` 和 `--format` 都要寫到標準輸出，不能一起用",
    "`--coverage` 和 `--format` 都要写到标准输出，不能一起用",
    "`--coverage` も `--format` も標準出力に書くため、同時には使えない"};
inline constexpr Phrase fixes_in_the_way{
    "what `--fix` or `--diff` would print to standard output is in the way of the other things there",
    "`--fix` 或 `--diff` 要寫到標準輸出的內容，會和其他內容混在一起",
    "`--fix` 或 `--diff` 要写到标准输出的内容，会和其他内容混在一起",
    "`--fix` や `--diff` が標準出力に書くものが、そこに書かれるほかのものと混ざる"};
inline constexpr Phrase bad_id_prefix{
    "`--id-prefix {0}` is no beginning of an id; it is a letter, then letters, digits, - and _",
    "`--id-prefix {0}`：不能當作 id 的開頭；要先是英文字母，再接英文字母、數字、- 和 _",
    "`--id-prefix {0}`：不能用作 id 的开头；应先是英文字母，再接英文字母、数字、- 和 _",
    "`--id-prefix {0}`：id の先頭にできない。英字で始め、英字、数字、-、_ を続けてください"};
inline constexpr Phrase one_map{
    "name one map: `journey history MAP`", "請指定一張地圖：`journey history MAP`",
    "请指定一张地图：`journey history MAP`", "マップを 1 つ指定してください：`journey history MAP`"};
inline constexpr Phrase bad_since{"`--since {0}` is no day; write it like 2026-10-01",
                                  "`--since {0}`：不是日期；請寫成像 2026-10-01 這樣",
                                  "`--since {0}`：不是日期；请写成像 2026-10-01 这样",
                                  "`--since {0}`：日付ではない。2026-10-01 のように書いてください"};
inline constexpr Phrase bad_last{"`--last {0}` is no number of commits; write 1 or more",
                                 "`--last {0}`：不是提交的數目；請寫 1 以上的數",
                                 "`--last {0}`：不是提交的数目；请写 1 以上的数",
                                 "`--last {0}`：コミットの数ではない。1 以上の数を書いてください"};
inline constexpr Phrase bad_today{"`--today {0}` is no day; write it like 2026-10-01",
                                  "`--today {0}`：不是日期；請寫成像 2026-10-01 這樣",
                                  "`--today {0}`：不是日期；请写成像 2026-10-01 这样",
                                  "`--today {0}`：日付ではない。2026-10-01 のように書いてください"};
inline constexpr Phrase bad_sandbox{
    "`--sandbox {0}` is not known; it takes {1}", "`--sandbox {0}`：沒有這個值；可用的有 {1}",
    "`--sandbox {0}`：没有这个值；可用的有 {1}", "`--sandbox {0}`：この値はない。使えるのは {1}"};
inline constexpr Phrase bad_color{
    "`--color {0}` is not known; it takes {1}", "`--color {0}`：沒有這個值；可用的有 {1}",
    "`--color {0}`：没有这个值；可用的有 {1}", "`--color {0}`：この値はない。使えるのは {1}"};
inline constexpr Phrase bad_jobs{"`-j {0}` is no number of processes from 1 on",
                                 "`-j {0}`：行程數必須是 1 以上的整數", "`-j {0}`：进程数应为 1 以上的整数",
                                 "`-j {0}`：プロセス数は 1 以上の整数で書いてください"};
inline constexpr Phrase both_baselines{
    "`--baseline` reads what `--write-baseline` writes; take one of them",
    "`--baseline` 讀的就是 `--write-baseline` 寫的；請擇一使用",
    "`--baseline` 读的就是 `--write-baseline` 写的；请只用其中一个",
    "`--baseline` は `--write-baseline` が書くものを読む。どちらか一方にしてください"};
inline constexpr Phrase overwrites_a_source{"`{0}` would overwrite a source", "`{0}` 會覆寫原始檔",
                                            "`{0}` 会覆盖源文件", "`{0}` は元のファイルを上書きしてしまう"};
inline constexpr Phrase standard_input_once{"standard input can be read once only", "標準輸入只能讀一次",
                                            "标准输入只能读一次", "標準入力は一度しか読めない"};
inline constexpr Phrase empty_path{"a path is empty", "有一個路徑是空的", "有一个路径是空的",
                                   "空のパスがある"};
inline constexpr Phrase contradicts{
    "`{0} {1}` contradicts another level of `{1}`", "`{0} {1}` 和 `{1}` 的另一個等級矛盾",
    "`{0} {1}` 和 `{1}` 的另一个级别矛盾", "`{0} {1}` は `{1}` の別のレベルと矛盾する"};
/// Said where a language is asked for that has no messages, so only ever in English.
inline constexpr Phrase no_messages_in{"there are no messages in `{0}`, only in {1}; these are in English",
                                       "沒有 `{0}` 的訊息，只有 {1}；以下用英文",
                                       "没有 `{0}` 的消息，只有 {1}；以下用英文",
                                       "`{0}` のメッセージはなく、あるのは {1}。以下は英語"};

// --- settings ---

/// Behind it stands what the library says of it, which is English.
inline constexpr Phrase no_toml{"this is no TOML: {0}", "這裡不是正確的 TOML（`{0}`）",
                                "这里不是正确的 TOML（`{0}`）", "ここは TOML として正しくない（`{0}`）"};
inline constexpr Phrase form_of_toml{
    "a setting is `name = value`; texts stand in quotation marks, lists in brackets: `formats = [\"svg\"]`",
    "每項設定寫成 `名稱 = 值`；文字加引號，清單加方括號：`formats = [\"svg\"]`",
    "每项设置写成 `名称 = 值`；文本加引号，列表加方括号：`formats = [\"svg\"]`",
    "設定は `名前 = 値` と書き、文字列は引用符、リストは角括弧で囲んでください：`formats = [\"svg\"]`"};
inline constexpr Phrase no_setting{"there is no setting `{0}`", "沒有 `{0}` 這項設定", "没有 `{0}` 这项设置",
                                   "設定 `{0}` はない"};
inline constexpr Phrase settings_are{"the settings are {0}", "可用的設定有 {0}", "可用的设置有 {0}",
                                     "使える設定は {0}"};
inline constexpr Phrase is_a_list_of_names{"`{0}` is a list of names", "`{0}` 必須是名稱的清單",
                                           "`{0}` 应为名称的列表", "`{0}` は名前のリスト"};
inline constexpr Phrase format_is_a_name{"a format is a name in quotes", "格式必須是引號裡的名稱",
                                         "格式应为引号里的名称", "形式は引用符で囲んだ名前"};
inline constexpr Phrase is_a_folder{"`{0}` is the name of a folder in quotes",
                                    "`{0}` 必須是引號裡的資料夾名稱", "`{0}` 应为引号里的文件夹名称",
                                    "`{0}` は引用符で囲んだフォルダー名"};
inline constexpr Phrase is_a_file{"`{0}` is the name of a file in quotes", "`{0}` 必須是引號裡的檔案名稱",
                                  "`{0}` 应为引号里的文件名", "`{0}` は引用符で囲んだファイル名"};
inline constexpr Phrase is_a_tag{"`{0}` is the tag of a language in quotes", "`{0}` 必須是引號裡的語言標籤",
                                 "`{0}` 应为引号里的语言标签", "`{0}` は引用符で囲んだ言語タグ"};
inline constexpr Phrase lies_below{"`{0}` has to lie below the folder of this file",
                                   "`{0}` 必須在這個檔案所在的資料夾裡", "`{0}` 必须在本文件所在的文件夹里",
                                   "`{0}` はこのファイルのあるフォルダーの下でなければならない"};
/// A setting, and a part of a path.
inline constexpr Phrase leads_to_hidden{"`{0}` leads to `{1}`, which is hidden", "`{0}` 指到隱藏的 `{1}`",
                                        "`{0}` 指向隐藏的 `{1}`", "`{0}` が隠しの `{1}` を指している"};
inline constexpr Phrase is_one_of{"`{0}` is one of {1}", "`{0}` 必須是 {1} 其中之一", "`{0}` 应为 {1} 之一",
                                  "`{0}` は {1} のいずれか"};
inline constexpr Phrase is_a_table_of_rules{"`{0}` is a table of rules and their levels",
                                            "`{0}` 必須是規則和等級的表", "`{0}` 应为规则和级别的表",
                                            "`{0}` はルールとレベルの表"};
inline constexpr Phrase begin_with_a_line{"begin it with a line `{0}`", "前面加一行 `{0}`",
                                          "前面加一行 `{0}`", "`{0}` の行で始めてください"};
inline constexpr Phrase no_such_level{"`{0}` has no such level", "`{0}` 沒有這個等級", "`{0}` 没有这个级别",
                                      "`{0}` にそのレベルはない"};
inline constexpr Phrase levels_are{"a level is `error`, `warning`, `note` or `off`, in quotes",
                                   "等級是 `error`、`warning`、`note` 或 `off`，要加引號",
                                   "级别是 `error`、`warning`、`note` 或 `off`，要加引号",
                                   "レベルは `error`、`warning`、`note`、`off` のいずれかで、引用符で囲む"};

inline constexpr Phrase is_a_table_of_brand{"`{0}` is a table: the look of a house",
                                            "`{0}` 必須是表：公司自己的外觀", "`{0}` 应为表：公司自己的外观",
                                            "`{0}` は表（組織の見た目）"};
inline constexpr Phrase brand_settings_are{"`[brand]` takes {0}", "`[brand]` 可用的設定有 {0}",
                                           "`[brand]` 可用的设置有 {0}", "`[brand]` で使える設定は {0}"};
inline constexpr Phrase is_a_table_of_conventions{
    "`{0}` is a table: what words stand for", "`{0}` 必須是表：詞語所代表的數字",
    "`{0}` 应为表：词语所代表的数字", "`{0}` は表（言葉が表す数値）"};
inline constexpr Phrase conventions_are{"`[conventions]` takes {0}", "`[conventions]` 可用的設定有 {0}",
                                        "`[conventions]` 可用的设置有 {0}",
                                        "`[conventions]` で使える設定は {0}"};
inline constexpr Phrase is_a_percentage{
    "`{0}` is a number from 0 to 100, without a percent sign", "`{0}` 必須是 0 到 100 的數字，不加百分號",
    "`{0}` 应为 0 到 100 的数字，不加百分号", "`{0}` は 0 から 100 までの数値（パーセント記号なし）"};
inline constexpr Phrase is_a_table_of_translations{
    "`{0}` is a table: where translations lie", "`{0}` 必須是表：譯文放在哪裡", "`{0}` 应为表：译文放在哪里",
    "`{0}` は表（訳文の置き場所）"};
inline constexpr Phrase translations_settings_are{
    "`[translations]` takes {0}", "`[translations]` 可用的設定有 {0}", "`[translations]` 可用的设置有 {0}",
    "`[translations]` で使える設定は {0}"};
inline constexpr Phrase is_a_color{
    "`{0}` is a colour like `#1A7F64`, in quotes", "`{0}` 必須是引號裡的顏色，像 `#1A7F64`",
    "`{0}` 应为引号里的颜色，如 `#1A7F64`", "`{0}` は引用符で囲んだ `#1A7F64` のような色"};
inline constexpr Phrase is_a_line{"`{0}` is one line of text in quotes", "`{0}` 必須是引號裡的一行文字",
                                  "`{0}` 应为引号里的一行文本", "`{0}` は引用符で囲んだ 1 行の文字列"};
inline constexpr Phrase line_is_too_long{
    "`{0}` has {1} characters; at most {2} go on a page", "`{0}` 有 {1} 個字元；一頁最多放得下 {2} 個",
    "`{0}` 有 {1} 个字符；一页最多放得下 {2} 个", "`{0}` が {1} 文字ある（1 ページに入るのは {2} 文字まで）"};
inline constexpr Phrase logo_is_png_or_svg{"a logo is a PNG or an SVG", "標誌必須是 PNG 或 SVG",
                                           "标志应为 PNG 或 SVG", "ロゴは PNG か SVG"};

// --- diff ---

inline constexpr Phrase no_fail_on{"`{0}` is no level of changes; write {1}",
                                   "沒有 `{0}` 這種變更等級；請寫 {1}", "没有 `{0}` 这种变更级别；请写 {1}",
                                   "`{0}` という変更の度合いはない。{1} と書いてください"};
inline constexpr Phrase arguments_of_git{
    "`--git-external` is called by git, with 1, 7 or 9 arguments, and these are {0}",
    "`--git-external` 由 git 呼叫，參數是 1、7 或 9 個，而這裡有 {0} 個",
    "`--git-external` 由 git 调用，参数是 1、7 或 9 个，而这里有 {0} 个",
    "`--git-external` は git が 1、7、9 個の引数で呼ぶもので、ここには {0} 個ある"};
inline constexpr Phrase fixes_all{"`--fix` mends what is old too: leave out `--changed-since`",
                                  "`--fix` 也會修正舊有的問題：請拿掉 `--changed-since`",
                                  "`--fix` 也会修正原有的问题：请去掉 `--changed-since`",
                                  "`--fix` は前からのものも直す。`--changed-since` は書かないでください"};
inline constexpr Phrase from_json_alone{
    "`--from-json` prints a comparison that is done: leave out paths and `--against`",
    "`--from-json` 印的是已完成的比較：請拿掉路徑和 `--against`",
    "`--from-json` 打印的是已完成的比较：请去掉路径和 `--against`",
    "`--from-json` は済んだ比較を表示する。パスと `--against` は書かないでください"};
inline constexpr Phrase two_paths{"give the old and the new one, or `--against` a revision",
                                  "請給舊的和新的兩個路徑，或用 `--against` 指定版本",
                                  "请给旧的和新的两个路径，或用 `--against` 指定版本",
                                  "古い方と新しい方の 2 つ、または `--against` で版を書いてください"};

}  // namespace journey::cli::phrases
