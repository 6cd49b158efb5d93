// What is said about files and processes while a command works, in every language.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::cli::phrases {

using lexicon::Phrase;

// --- the files that a command is given ---

inline constexpr Phrase cannot_read{"cannot read `{0}`: {1}", "無法讀取 `{0}`：{1}", "无法读取 `{0}`：{1}",
                                    "`{0}` を読めない：{1}"};
inline constexpr Phrase cannot_read_folder{"cannot read the folder `{0}`: {1}", "無法讀取資料夾 `{0}`：{1}",
                                           "无法读取文件夹 `{0}`：{1}", "フォルダー `{0}` を読めない：{1}"};
inline constexpr Phrase cannot_read_baseline{"cannot read the baseline `{0}`: {1}",
                                             "無法讀取基準檔 `{0}`：{1}", "无法读取基线文件 `{0}`：{1}",
                                             "ベースライン `{0}` を読めない：{1}"};
inline constexpr Phrase cannot_write{"cannot write `{0}`: {1}", "無法寫入 `{0}`：{1}", "无法写入 `{0}`：{1}",
                                     "`{0}` に書けない：{1}"};
inline constexpr Phrase cannot_write_out{"cannot write to standard output: {0}", "無法寫到標準輸出：{0}",
                                         "无法写到标准输出：{0}", "標準出力に書けない：{0}"};
inline constexpr Phrase leaves_root{"it is a link that leaves the project root", "這個連結通到專案資料夾之外",
                                    "这个链接通到项目文件夹之外",
                                    "プロジェクトのフォルダーの外に出るリンクである"};
inline constexpr Phrase is_somebody_elses{"it belongs to another user", "它屬於另一位使用者",
                                          "它属于另一个用户", "ほかのユーザーのものである"};
/// A folder.
inline constexpr Phrase root_trusts{"to trust it, add `--root {0}`", "若信任它，請加上 `--root {0}`",
                                    "若信任它，请加上 `--root {0}`",
                                    "信頼するなら `--root {0}` を付けてください"};
inline constexpr Phrase no_such_folder{"`{0}`: there is no such folder", "`{0}`：沒有這個資料夾",
                                       "`{0}`：没有这个文件夹", "`{0}`：フォルダーがない"};
inline constexpr Phrase matches_no_file{"`{0}` matches no file", "沒有檔案符合 `{0}`", "没有文件符合 `{0}`",
                                        "`{0}` に合うファイルがない"};
inline constexpr Phrase no_map_below{"there is no .journey file below `{0}`", "`{0}` 裡沒有 .journey 檔案",
                                     "`{0}` 里没有 .journey 文件", "`{0}` 以下に .journey ファイルがない"};
inline constexpr Phrase outside_given_root{"`{0}` lies outside `--root {1}`", "`{0}` 在 `--root {1}` 之外",
                                           "`{0}` 在 `--root {1}` 之外", "`{0}` は `--root {1}` の外にある"};

inline constexpr Phrase names_no_language{
    "`{0}` does not say its language; say it with `--language`, or in its header: `Language: ja`",
    "`{0}` 沒有寫是哪種語言；請用 `--language` 指定，或寫在檔頭：`Language: ja`",
    "`{0}` 没有写是哪种语言；请用 `--language` 指定，或写在文件头：`Language: ja`",
    "`{0}` に言語が書かれていない。`--language` で指定するか、ヘッダーに `Language: ja` と書いてください"};

inline constexpr Phrase built_without_opencc{
    "this journey was built without OpenCC, which drafts; build it again with `libopencc-dev`",
    "這個 journey 建置時沒有 OpenCC，無法草譯；請裝好 `libopencc-dev` 再建置",
    "这个 journey 构建时没有 OpenCC，无法草译；请装好 `libopencc-dev` 再构建",
    "この journey は OpenCC なしでビルドされていて、下訳できない。`libopencc-dev` "
    "を入れてビルドし直してください"};
inline constexpr Phrase cannot_load_opencc{"cannot load OpenCC, which drafts: `{0}`",
                                           "無法載入草譯用的 OpenCC：`{0}`", "无法载入草译用的 OpenCC：`{0}`",
                                           "下訳に使う OpenCC を読み込めない：`{0}`"};

// --- the same for machines, behind the file ---

inline constexpr Phrase cant_be_read{"can't be read: {0}", "無法讀取：{0}", "无法读取：{0}", "読めない：{0}"};
inline constexpr Phrase cant_be_checked{"can't be checked: {0}", "無法檢查：{0}", "无法检查：{0}",
                                        "検査できない：{0}"};
inline constexpr Phrase cant_be_compiled{"can't be compiled: {0}", "無法編譯：{0}", "无法编译：{0}",
                                         "コンパイルできない：{0}"};
inline constexpr Phrase it_matches_no_file{"it matches no file", "沒有符合的檔案", "没有符合的文件",
                                           "合うファイルがない"};
inline constexpr Phrase no_map_below_it{"there is no .journey file below it", "裡面沒有 .journey 檔案",
                                        "里面没有 .journey 文件", "この下に .journey ファイルがない"};

// --- baselines ---

inline constexpr Phrase no_entry_of_a_baseline{
    "line {0} of `{1}` is no entry of a baseline; `journey check --write-baseline {1}` writes one",
    "`{1}` 第 {0} 行不是基準檔的內容；用 `journey check --write-baseline {1}` 可以重寫一份",
    "`{1}` 第 {0} 行不是基线文件的内容；用 `journey check --write-baseline {1}` 可以重写一份",
    "`{1}` の {0} 行目はベースラインの項目ではない。`journey check --write-baseline {1}` で書き直せる"};

// --- processes ---

inline constexpr Phrase out_of_memory{"out of memory", "記憶體不足", "内存不足", "メモリーが足りない"};
inline constexpr Phrase own_fault{"a fault of journey's own: {0}", "journey 本身的錯誤：{0}",
                                  "journey 自身的错误：{0}", "journey 自身の不具合：{0}"};
inline constexpr Phrase cannot_compile{"cannot compile `{0}`: {1}", "無法編譯 `{0}`：{1}",
                                       "无法编译 `{0}`：{1}", "`{0}` をコンパイルできない：{1}"};
inline constexpr Phrase no_answer{"its process gave no answer", "處理它的行程沒有回應",
                                  "处理它的进程没有响应", "担当のプロセスから応答がない"};
inline constexpr Phrase no_process{"no process could be started for it", "無法為它啟動行程",
                                   "无法为它启动进程", "担当のプロセスを開始できなかった"};
inline constexpr Phrase killed_by_signal{"its process was killed by signal {0}",
                                         "處理它的行程被訊號 {0} 終止", "处理它的进程被信号 {0} 终止",
                                         "担当のプロセスがシグナル {0} で終了した"};
inline constexpr Phrase ended_with_status{"its process ended with status {0}", "處理它的行程以狀態 {0} 結束",
                                          "处理它的进程以状态 {0} 结束",
                                          "担当のプロセスが終了コード {0} で終わった"};
inline constexpr Phrase took_longer{"it took longer than {0} {0|second|seconds}", "超過 {0} 秒還沒完成",
                                    "超过 {0} 秒还没完成", "{0} 秒たっても終わらない"};
inline constexpr Phrase ended_early{"its process gave up in the middle; most often it lacked memory",
                                    "處理它的行程中途結束，多半是記憶體不足",
                                    "处理它的进程中途结束，多半是内存不足",
                                    "担当のプロセスが途中で終わった。たいていはメモリー不足による"};
inline constexpr Phrase has_no_landlock{"this kernel has no `Landlock` that is switched on",
                                        "這個核心沒有啟用 `Landlock`", "此内核没有启用 `Landlock`",
                                        "このカーネルでは `Landlock` が有効でない"};
inline constexpr Phrase has_no_seccomp{"this kernel has no filters of `seccomp`",
                                       "這個核心沒有 `seccomp` 過濾器", "此内核没有 `seccomp` 过滤器",
                                       "このカーネルには `seccomp` のフィルターがない"};
inline constexpr Phrase no_sandbox{"`--sandbox require`: {0}", "`--sandbox require`：{0}",
                                   "`--sandbox require`：{0}", "`--sandbox require`：{0}"};
inline constexpr Phrase progress{"{0} of {1}", "{0}/{1}", "{0}/{1}", "{0}/{1}"};
inline constexpr Phrase more_of_file{"{0}: and {1} more, which are not shown", "{0}：另有 {1} 項未列出",
                                     "{0}：另有 {1} 项未列出", "{0}：ほかに {1} 件あるが表示していない"};

// --- drawing PNG and PDF ---

inline constexpr Phrase not_installed{"the program `{0}` is not installed; on Debian: `apt-get install {1}`",
                                      "沒有安裝程式 `{0}`；在 Debian 上：`apt-get install {1}`",
                                      "没有安装程序 `{0}`；在 Debian 上：`apt-get install {1}`",
                                      "プログラム `{0}` がない。Debian では `apt-get install {1}`"};
inline constexpr Phrase not_done_after{"`{0}` was not done after {1} seconds", "`{0}` 過了 {1} 秒還沒完成",
                                       "`{0}` 过了 {1} 秒还没完成", "`{0}` が {1} 秒たっても終わらない"};
inline constexpr Phrase gave_too_much{"`{0}` gave more than {1} MiB", "`{0}` 的輸出超過 {1} MiB",
                                      "`{0}` 的输出超过 {1} MiB", "`{0}` の出力が {1} MiB を超えた"};
inline constexpr Phrase not_started{"`{0}` could not be started", "無法啟動 `{0}`", "无法启动 `{0}`",
                                    "`{0}` を開始できない"};
inline constexpr Phrase program_failed{"`{0}` ended with status {1}", "`{0}` 以狀態 {1} 結束",
                                       "`{0}` 以状态 {1} 结束", "`{0}` が終了コード {1} で終わった"};
inline constexpr Phrase program_failed_saying{"`{0}` ended with status {1}: {2}",
                                              "`{0}` 以狀態 {1} 結束：{2}", "`{0}` 以状态 {1} 结束：{2}",
                                              "`{0}` が終了コード {1} で終わった：{2}"};
inline constexpr Phrase gave_nothing{"`{0}` gave nothing", "`{0}` 沒有輸出", "`{0}` 没有输出",
                                     "`{0}` の出力がない"};
inline constexpr Phrase gave_something_else{"`{0}` gave something else than the {1} that was asked for",
                                            "`{0}` 的輸出不是要求的 {1}", "`{0}` 的输出不是要求的 {1}",
                                            "`{0}` の出力が求めた {1} ではない"};
inline constexpr Phrase too_large_for_png{"it would be {0} by {1} px, and a PNG has at most {2} on a side",
                                          "會有 {0}×{1} px，而 PNG 每邊最多 {2} px",
                                          "会有 {0}×{1} px，而 PNG 每边最多 {2} px",
                                          "{0}×{1} px になるが、PNG の一辺は {2} px まで"};
inline constexpr Phrase scale_fits{"`--scale {0}` fits, and `-f pdf` at any size",
                                   "用 `--scale {0}` 就放得下，`-f pdf` 則不限大小",
                                   "用 `--scale {0}` 就放得下，`-f pdf` 则不限大小",
                                   "`--scale {0}` なら収まる。`-f pdf` なら大きさを問わない"};
inline constexpr Phrase pdf_fits{"`-f pdf` takes any size", "用 `-f pdf` 不限大小", "用 `-f pdf` 不限大小",
                                 "`-f pdf` なら大きさを問わない"};
inline constexpr Phrase no_font_for_one{
    "no font of this machine has {0}; it is drawn as boxes", "本機沒有字型能顯示 {0}，會畫成方框",
    "本机没有字体能显示 {0}，会画成方框", "このマシンには {0} を表示できるフォントがなく、四角で描かれる"};
inline constexpr Phrase no_font_for_some{
    "no font of this machine has {0}; they are drawn as boxes", "本機沒有字型能顯示 {0}，會畫成方框",
    "本机没有字体能显示 {0}，会画成方框", "このマシンには {0} を表示できるフォントがなく、四角で描かれる"};
inline constexpr Phrase too_many_pages{"it has {0} pages, and at most {1} can be drawn",
                                       "有 {0} 頁，最多只能畫 {1} 頁", "有 {0} 页，最多只能画 {1} 页",
                                       "{0} ページあるが、描けるのは {1} ページまで"};

}  // namespace journey::cli::phrases
