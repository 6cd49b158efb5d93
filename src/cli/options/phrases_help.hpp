// The help of every command, in every language.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::cli::phrases {

using lexicon::Phrase;

// --- the frame ---

inline constexpr Phrase journey_in_a_line{"journey — maps of customer journeys, as code",
                                          "journey：用程式碼寫顧客旅程地圖", "journey：用代码写客户旅程地图",
                                          "journey：カスタマージャーニーマップをコードで書く"};
inline constexpr Phrase usage{"Usage: {0}", "用法：{0}", "用法：{0}", "使い方：{0}"};
inline constexpr Phrase word_command{"COMMAND", "指令", "命令", "コマンド"};
inline constexpr Phrase word_option{"OPTION", "選項", "选项", "オプション"};
inline constexpr Phrase heading_commands{"Commands:", "指令：", "命令：", "コマンド："};
inline constexpr Phrase heading_options{"Options:", "選項：", "选项：", "オプション："};
inline constexpr Phrase heading_example{"Example:", "範例：", "示例：", "例："};
inline constexpr Phrase heading_examples{"Examples:", "範例：", "示例：", "例："};
inline constexpr Phrase help_of_all{"this text; COMMAND --help or help COMMAND: its own",
                                    "這份說明；各指令的說明：指令 --help 或 help 指令",
                                    "本帮助；各命令的帮助：命令 --help 或 help 命令",
                                    "この説明。各コマンドの説明は「コマンド --help」か「help コマンド」"};
inline constexpr Phrase version_of_all{"the version", "版本", "版本", "バージョン"};
inline constexpr Phrase where_more_is{"The language is in journey(5), everything else in journey(1).",
                                      "地圖的語法見 journey(5)，其餘見 journey(1)。",
                                      "地图的语法见 journey(5)，其余见 journey(1)。",
                                      "マップの書き方は journey(5)、そのほかは journey(1)。"};

// --- the commands ---

inline constexpr Phrase build_summary{"Compile maps: files, or every .journey below a folder",
                                      "編譯地圖：檔案，或資料夾裡的每個 .journey",
                                      "编译地图：文件，或文件夹里的每个 .journey",
                                      "マップを出力する：ファイル、またはフォルダー以下のすべての .journey"};
inline constexpr Phrase check_summary{"Say what is wrong, and write nothing", "指出哪裡有錯，不寫任何檔案",
                                      "指出哪里有错，不写任何文件", "誤りを指摘する。ファイルは書かない"};
inline constexpr Phrase format_summary{"Put maps into canonical form, comments and all",
                                       "把地圖整理成標準格式，註解也保留", "把地图整理成标准格式，注释也保留",
                                       "マップを標準の書式に整える。コメントもそのまま残す"};
inline constexpr Phrase list_summary{"List maps, stages, touchpoints, personas, pains and more",
                                     "列出地圖、階段、接觸點、人物角色、痛點等",
                                     "列出地图、阶段、触点、人物角色、痛点等",
                                     "マップ、ステージ、タッチポイント、ペルソナ、課題などを一覧にする"};
inline constexpr Phrase texts_summary{"Collect what translators translate, in PO files",
                                      "收集要翻譯的文字，寫成 PO 檔", "收集要翻译的文本，写成 PO 文件",
                                      "翻訳する文を集めて PO ファイルにする"};
inline constexpr Phrase diff_summary{"Say what changed in the journey, and what follows",
                                     "說明旅程改了什麼、會帶來什麼影響", "说明旅程改了什么、会带来什么影响",
                                     "ジャーニーの何が変わり、何につながるかを示す"};
inline constexpr Phrase history_summary{
    "Follow a map through git: what it said, and when", "在 git 中追溯一張地圖：何時說了什麼",
    "在 git 中追溯一张地图：何时说了什么", "マップの履歴を git でたどる：いつ何が書かれていたか"};
inline constexpr Phrase textconv_summary{
    "Print a map a fact a line, for git's own diff", "把地圖印成一行一件事，供 git 比較",
    "把地图打印成一行一件事，供 git 比较", "git の比較用にマップを 1 行 1 事実で表示する"};
inline constexpr Phrase rules_summary{"List everything that a map is checked for",
                                      "列出檢查地圖時用的所有規則", "列出检查地图时用的所有规则",
                                      "マップの検査項目をすべて一覧にする"};
inline constexpr Phrase explain_summary{
    "Explain one rule, with a bad and a good example", "說明一條規則，附錯誤和正確的範例",
    "说明一条规则，附错误和正确的示例", "ルールを 1 つ、悪い例と良い例を付けて説明する"};
inline constexpr Phrase new_summary{"Write a starter map", "寫一份起步用的地圖", "写一份起步用的地图",
                                    "書き始めるためのマップを作る"};

// --- the options ---

inline constexpr Phrase paths{
    "A file, a folder (this one), - for standard input", "檔案、資料夾（預設為目前的），或 -（標準輸入）",
    "文件、文件夹（默认为当前的），或 -（标准输入）", "ファイル、フォルダー（省略時はここ）、- は標準入力"};
inline constexpr Phrase stdin_filename{"Where standard input is said to lie", "把標準輸入當作放在這裡的檔案",
                                       "把标准输入当作放在这里的文件",
                                       "標準入力をこの場所のファイルとみなす"};
inline constexpr Phrase root{"The project; nothing else is read (--sandbox require)",
                             "專案的資料夾；不讀外面的檔案（--sandbox require）",
                             "项目的文件夹；不读外面的文件（--sandbox require）",
                             "プロジェクト。この外は読まない（--sandbox require）"};
inline constexpr Phrase today{"The day that due dates are compared with", "判斷到期與否所用的日期",
                              "判断到期与否所用的日期", "期限と比べる日付"};
inline constexpr Phrase levels{"A rule or category; --deny warnings", "規則或類別；也可用 --deny warnings",
                               "规则或类别；也可用 --deny warnings", "ルールか分類。--deny warnings も可"};
inline constexpr Phrase maps_at_a_time{"So many maps at a time", "同時處理幾份地圖", "同时处理几份地图",
                                       "同時に処理するマップの数"};
inline constexpr Phrase files_at_a_time{"So many files at a time", "同時處理幾個檔案", "同时处理几个文件",
                                        "同時に処理するファイルの数"};
inline constexpr Phrase quiet{"Say nothing but what is wrong", "只說有錯的地方", "只说有错的地方",
                              "誤りのほかは何も表示しない"};
inline constexpr Phrase messages{"The language of messages: {0}", "訊息的語言：{0}", "消息的语言：{0}",
                                 "メッセージの言語：{0}"};

inline constexpr Phrase history_map{
    "A map. A pain is open until its solution is done", "一張地圖。痛點要到解決它的機會完成才算已解",
    "一张地图。痛点要到解决它的机会完成才算已解", "マップ。課題は、解決する機会が完了するまで未解決"};
inline constexpr Phrase history_since{"Only commits from this day on: 2026-01-31",
                                      "只看這一天之後的提交：2026-01-31", "只看这一天之后的提交：2026-01-31",
                                      "この日以降のコミットだけ：2026-01-31"};
inline constexpr Phrase history_last{"Only so many of the newest that touched its files",
                                     "只看動到相關檔案的最新幾次提交", "只看动到相关文件的最新几次提交",
                                     "関係するファイルを変えた新しいものから何件か"};
inline constexpr Phrase history_jobs{"Versions at a time", "同時處理幾個版本", "同时处理几个版本",
                                     "同時に処理する版の数"};
inline constexpr Phrase picture_of_past{"a picture", "畫成圖", "画成图", "図にする"};
inline constexpr Phrase diff_paths{"Two files or folders, old and new; with --against what to look at",
                                   "舊的和新的兩個檔案或資料夾；有 --against 時是要看的範圍",
                                   "旧的和新的两个文件或文件夹；有 --against 时是要看的范围",
                                   "新旧 2 つのファイルかフォルダー。--against があれば見る範囲"};
inline constexpr Phrase diff_against{
    "What git has there, against what lies here; A..B, A...B", "拿 git 的版本和目前的檔案比；A..B、A...B",
    "拿 git 的版本和当前的文件比；A..B、A...B", "git のその版と手元を比べる。A..B、A...B"};
inline constexpr Phrase diff_staged{"What is staged, in place of what lies here", "改看已暫存的內容",
                                    "改看已暂存的内容", "手元の代わりにステージした内容を見る"};
inline constexpr Phrase diff_views{
    "Of svg: map, curve, flow; --theme", "svg 的檢視：map、curve、flow；--theme",
    "svg 的视图：map、curve、flow；--theme", "svg のビュー：map、curve、flow。--theme"};
inline constexpr Phrase diff_output{
    "A file, or - (the default); svg: also a folder", "檔案，或 -（預設）；svg 也可以是資料夾",
    "文件，或 -（默认）；svg 也可以是文件夹", "ファイル、または -（既定）。svg はフォルダーも可"};
inline constexpr Phrase diff_fail_on{
    "breaking, attention, any: then the status is 1", "breaking、attention、any：有就以 1 結束",
    "breaking、attention、any：有就以 1 结束", "breaking、attention、any：あれば終了コード 1"};
inline constexpr Phrase diff_link_base{"What links to lines begin with; --old-link-base",
                                       "連結的開頭；--old-link-base", "链接的开头；--old-link-base",
                                       "行へのリンクの先頭。--old-link-base"};
inline constexpr Phrase diff_from_json{"Print what another run wrote as JSON", "印出先前寫成的 JSON",
                                       "打印先前写成的 JSON", "別の実行が書いた JSON を表示する"};
inline constexpr Phrase textconv_file{"The file; what it imports is not read", "檔案；不讀它匯入的檔案",
                                      "文件；不读它导入的文件", "ファイル。読み込むファイルは読まない"};
inline constexpr Phrase build_output{
    "A file, a folder, or -; --force: over foreign files", "檔案、資料夾，或 -；--force：也取代外來檔案",
    "文件、文件夹，或 -；--force：也替换外来文件", "ファイル、フォルダー、-。--force：他のファイルも置換"};
inline constexpr Phrase build_views{"{0}, all, or own", "{0}、all 或自訂", "{0}、all 或自定义",
                                    "{0}、all、自作"};
inline constexpr Phrase build_persona{
    "One persona; each: one by one; all: compared", "一個人物角色；each：逐一輸出；all：並列比較",
    "一个人物角色；each：逐一输出；all：并列比较", "ペルソナ 1 人。each：1 人ずつ、all：比較"};
inline constexpr Phrase build_theme{
    "light, dark, auto; print: on --paper a3 (or a4)", "light、dark、auto；print：印在 --paper a3（或 a4）",
    "light、dark、auto；print：印在 --paper a3（或 a4）", "light、dark、auto。print は --paper a3（か a4）"};
inline constexpr Phrase build_markers{
    "Of the emotion curve: {0}, {1}", "情緒曲線的標記：{0}（圓點）、{1}（表情）",
    "情绪曲线的标记：{0}（圆点）、{1}（表情）", "感情曲線のマーカー：{0}（点）、{1}（顔）"};
inline constexpr Phrase build_language{
    "Of the map, with po/ja.po; else of its labels", "地圖的語言（有 po/ja.po 時），否則只是標籤的",
    "地图的语言（有 po/ja.po 时），否则只是标签的", "マップの言語（po/ja.po があれば）。なければラベル"};
inline constexpr Phrase build_id_prefix{
    "Before each id, for several maps in a page", "加在每個 id 前面，讓一頁能放多份地圖",
    "加在每个 id 前面，让一页能放多份地图", "id の前に付ける。1 ページに複数のマップを置くとき"};

inline constexpr Phrase check_fix{"Mend what only one repair makes right", "修正只有一種改法的錯誤",
                                  "修正只有一种改法的错误", "直し方が 1 つしかない誤りを直す"};
inline constexpr Phrase check_diff{"Show what that would change, write nothing", "只顯示會改什麼，不寫檔案",
                                   "只显示会改什么，不写文件", "何が変わるかを表示するだけで、書かない"};
inline constexpr Phrase check_changed_since{
    "Only what is new since then, and mistakes", "只報告那之後新出現的問題，以及錯誤",
    "只报告那之后新出现的问题，以及错误", "それ以降に増えたものと誤りだけ"};
inline constexpr Phrase check_baseline{"Findings that are known: say nothing of them",
                                       "基準檔：其中已知的問題不再提", "基线文件：其中已知的问题不再提",
                                       "ベースライン：既知の指摘は表示しない"};
inline constexpr Phrase check_write_baseline{"Write what is found there, as known",
                                             "把發現的問題寫進去，當作已知", "把发现的问题写进去，当作已知",
                                             "見つかった指摘を既知として書き出す"};
inline constexpr Phrase check_coverage{"Print how much of their lanes the maps fill",
                                       "列出地圖的泳道填了多少", "列出地图的泳道填了多少",
                                       "マップのレーンがどれだけ埋まっているか表にする"};
inline constexpr Phrase check_min_coverage{"Fail a map that fills less", "填得比這少的地圖算失敗",
                                           "填得比这少的地图算失败", "これに満たないマップは失敗とする"};

inline constexpr Phrase format_check{
    "Write nothing; status 1 if a file would change", "不寫檔案；有檔案需要整理時狀態為 1",
    "不写文件；有文件需要整理时状态为 1", "書かない。変わるファイルがあれば終了コード 1"};
inline constexpr Phrase format_diff{"Write nothing; show what would change", "不寫檔案；顯示會改什麼",
                                    "不写文件；显示会改什么", "書かない。何が変わるかを表示する"};
inline constexpr Phrase format_keywords{"Translate them: {0}", "把關鍵字換成：{0}", "把关键字换成：{0}",
                                        "キーワードを訳す：{0}"};
inline constexpr Phrase list_kinds{
    "map, stage, touchpoint, persona, pain …", "map、stage、touchpoint、persona、pain…",
    "map、stage、touchpoint、persona、pain…", "map、stage、touchpoint、persona、pain…"};
inline constexpr Phrase texts_paths{"A file, a folder (the project), - for standard input",
                                    "檔案、資料夾（預設為整個專案），或 -（標準輸入）",
                                    "文件、文件夹（默认为整个项目），或 -（标准输入）",
                                    "ファイル、フォルダー（省略時は全体）、- は標準入力"};
inline constexpr Phrase texts_output{"Instead of po/journey.pot; - is standard output",
                                     "取代 po/journey.pot；- 是標準輸出", "代替 po/journey.pot；- 是标准输出",
                                     "po/journey.pot の代わり。- は標準出力"};
inline constexpr Phrase texts_update{"Bring this PO file up to date", "更新這個 PO 檔", "更新这个 PO 文件",
                                     "この PO ファイルを最新の文に合わせる"};
inline constexpr Phrase texts_language{"The same, by its language: po/ja.po", "同上，用語言指定：po/ja.po",
                                       "同上，用语言指定：po/ja.po", "同じことを言語で指定：po/ja.po"};
inline constexpr Phrase texts_draft{"Propose texts too, from the other Chinese writing",
                                    "並從另一種中文（繁或簡）草譯", "并从另一种中文（繁或简）草译",
                                    "もう一方の中国語の書き方から下訳も入れる"};
inline constexpr Phrase texts_no_location{"Leave out the files and lines of texts",
                                          "不寫文字所在的檔案和行號", "不写文本所在的文件和行号",
                                          "文のあるファイルと行を書かない"};
inline constexpr Phrase rules_formats{"json, markdown or man", "json、markdown 或 man",
                                      "json、markdown 或 man", "json、markdown、man"};
inline constexpr Phrase rules_limits{"What a map may cost at most", "一份地圖的各種上限",
                                     "一份地图的各种上限", "マップの大きさなどの上限"};
inline constexpr Phrase explain_rule{"The name of a rule, as messages show it in brackets",
                                     "規則的名稱，就是訊息方括號裡的字", "规则的名称，就是消息方括号里的字",
                                     "ルールの名前。メッセージの角括弧の中にある"};
inline constexpr Phrase new_file{"The file to write; - for standard output", "要寫的檔案；- 是標準輸出",
                                 "要写的文件；- 是标准输出", "書き出すファイル。- は標準出力"};
inline constexpr Phrase new_model{
    "A stage model: classic, hubspot, retail, employee …", "階段模型：classic、hubspot、retail、employee…",
    "阶段模型：classic、hubspot、retail、employee…", "ステージのモデル：classic、hubspot、retail、employee…"};
inline constexpr Phrase new_persona{"Whose journey it is", "這是誰的旅程", "这是谁的旅程",
                                    "誰のジャーニーか"};

// --- the examples ---

inline constexpr Phrase three_files{"three files beside the source", "在原始檔旁邊產生三個檔案",
                                    "在源文件旁边生成三个文件", "元のファイルの隣に 3 つ出力"};
inline constexpr Phrase all_into_out{"every map below maps/, into out/", "maps/ 裡的每份地圖，放進 out/",
                                     "maps/ 里的每份地图，放进 out/", "maps/ 以下のすべてを out/ へ"};
inline constexpr Phrase pipe_to_pipe{"from a pipe into a pipe", "從管線讀入，再輸出到管線",
                                     "从管道读入，再输出到管道", "パイプから読み、パイプへ書く"};
inline constexpr Phrase for_machines{"for machines, on standard output", "給程式讀，寫到標準輸出",
                                     "给程序读，写到标准输出", "プログラム向けに標準出力へ"};
inline constexpr Phrase all_in_place{"everything below this folder, in place", "目前資料夾裡的全部，直接改寫",
                                     "当前文件夹里的全部，直接改写", "ここ以下のすべてをその場で"};
inline constexpr Phrase would_change{"what would change; status 1 if any would",
                                     "會改什麼；有要改的就以狀態 1 結束", "会改什么；有要改的就以状态 1 结束",
                                     "何が変わるか。変わるなら終了コード 1"};
inline constexpr Phrase into_template{
    "of all maps, into po/journey.pot", "所有地圖的文字，寫到 po/journey.pot",
    "所有地图的文本，写到 po/journey.pot", "すべてのマップの文を po/journey.pot に"};
inline constexpr Phrase brought_up_to_date{"what is new, changed, gone", "新的、改過的、不在的都會更新",
                                           "新的、改过的、不在的都会更新",
                                           "新しい文、変わった文、なくなった文を反映"};
inline constexpr Phrase drafted{"proposals, marked fuzzy", "草譯，標上 fuzzy", "草译，标上 fuzzy",
                                "下訳に fuzzy の印を付けて"};
inline constexpr Phrase textconv_in_git{"once in a clone", "每份複本設定一次", "每份克隆设置一次",
                                        "クローンごとに 1 回"};
inline constexpr Phrase against_main{"what this branch changes", "這個分支改了什麼", "这个分支改了什么",
                                     "このブランチでの変更"};
inline constexpr Phrase comment_of_request{"a comment for a pull request", "合併請求的留言", "合并请求的评论",
                                           "プルリクエストのコメント"};
inline constexpr Phrase cost_at_most{"what a map may cost at most", "一份地圖的各種上限",
                                     "一份地图的各种上限", "マップの大きさなどの上限"};

}  // namespace journey::cli::phrases
