// The words that printers of findings add of their own, in every language.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::diagnostic::phrases {

using lexicon::Phrase;

// How a finding is called before its rule: `error[unknown-keyword]`.
inline constexpr Phrase error{"error", "錯誤", "错误", "エラー"};
inline constexpr Phrase warning{"warning", "警告", "警告", "警告"};
inline constexpr Phrase note{"note", "提醒", "提醒", "注意"};

inline constexpr Phrase hint{"hint: {0}", "提示：{0}", "提示：{0}", "ヒント：{0}"};
inline constexpr Phrase remark{"note: {0}", "附註：{0}", "附注：{0}", "補足：{0}"};
inline constexpr Phrase more_places{"and {0} more {0|place|places}", "另有 {0} 處", "另有 {0} 处",
                                    "ほか {0} か所"};
inline constexpr Phrase to_line{"… to line {0}", "……到第 {0} 行", "……到第 {0} 行", "… {0} 行目まで"};

inline constexpr Phrase left_out{"and {0} more in this file, which are not shown", "本檔另有 {0} 項未列出",
                                 "本文件另有 {0} 项未列出",
                                 "このファイルにはほかに {0} 件ありますが、表示していません"};
inline constexpr Phrase not_annotated{"and {0} more that are not shown here ({1})",
                                      "另有 {0} 項未列出（{1}）", "另有 {0} 项未列出（{1}）",
                                      "ほかに {0} 件、ここには表示していません（{1}）"};
inline constexpr Phrase mend_it{"mend it", "改正", "改正", "直す"};

// A file that nobody could look at, as a rule.
inline constexpr Phrase unchecked_file{"a file that could not be read or checked", "有檔案無法讀取或檢查",
                                       "有文件无法读取或检查", "読めない、またはチェックできないファイル"};
inline constexpr Phrase why_unchecked_file{
    "A file is missing, may not be read, is a folder or a device, is larger than the limit, or the work "
    "on it ended before its time. Whether there are mistakes in it is not known, so a run that was asked "
    "for it does not end as if there were none: its exit status is 3.",
    "檔案不存在、沒有讀取權限、是資料夾或裝置、超過大小上限，或者處理到一半就中斷了。"
    "裡面有沒有錯誤無從得知，所以指定了它的這次執行，不會當作沒有錯誤來結束：結束狀態是 3。",
    "文件不存在、没有读取权限、是文件夹或设备、超过大小上限，或者处理到一半就中断了。"
    "里面有没有错误无从得知，所以指定了它的这次运行，不会当作没有错误来结束：退出状态是 3。",
    "ファイルがない、読む権限がない、フォルダーやデバイスである、上限より大きい、"
    "または処理が途中で終わった。中にエラーがあるかどうかは分からないので、"
    "それを対象とした実行は、エラーがなかったかのようには終わらない。終了ステータスは 3 になる。"};

// A rule as a machine that shows it to people has it.
inline constexpr Phrase sentence{"{0}.", "{0}。", "{0}。", "{0}。"};
inline constexpr Phrase not_so{"Not so:", "錯誤範例：", "错误示例：", "悪い例："};
inline constexpr Phrase but_so{"But so:", "正確範例：", "正确示例：", "良い例："};
inline constexpr Phrase not_so_heading{"Not so", "錯誤範例", "错误示例", "悪い例"};
inline constexpr Phrase but_so_heading{"But so", "正確範例", "正确示例", "良い例"};
inline constexpr Phrase root_of_repository{"The root of the repository.", "儲存庫的根目錄。",
                                           "仓库的根目录。", "リポジトリーのルート。"};

// The end of a run.
inline constexpr Phrase errors{"{0} {0|error|errors}", "{0} 個錯誤", "{0} 个错误", "エラー {0} 件"};
inline constexpr Phrase warnings{"{0} {0|warning|warnings}", "{0} 個警告", "{0} 个警告", "警告 {0} 件"};
inline constexpr Phrase notes{"{0} {0|note|notes}", "{0} 則提醒", "{0} 条提醒", "注意 {0} 件"};
inline constexpr Phrase no_mistakes{"no mistakes", "沒有錯誤", "没有错误", "誤りはありません"};

}  // namespace journey::diagnostic::phrases
