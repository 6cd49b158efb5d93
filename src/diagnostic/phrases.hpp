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

// The end of a run.
inline constexpr Phrase errors{"{0} {0|error|errors}", "{0} 個錯誤", "{0} 个错误", "エラー {0} 件"};
inline constexpr Phrase warnings{"{0} {0|warning|warnings}", "{0} 個警告", "{0} 个警告", "警告 {0} 件"};
inline constexpr Phrase notes{"{0} {0|note|notes}", "{0} 則提醒", "{0} 条提醒", "注意 {0} 件"};
inline constexpr Phrase no_mistakes{"no mistakes", "沒有錯誤", "没有错误", "誤りはありません"};

}  // namespace journey::diagnostic::phrases
