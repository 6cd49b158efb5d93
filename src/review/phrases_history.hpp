// What is said of the past of a map, in every language: pieces of lines, without a full stop.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::review::phrases {

using lexicon::Phrase;

// --- heads of columns ---
inline constexpr Phrase date{"date", "日期", "日期", "日付"};
inline constexpr Phrase commit{"commit", "提交", "提交", "コミット"};
inline constexpr Phrase changes{"changes", "改動", "改动", "変更"};
inline constexpr Phrase short_mean{"mean", "平均", "平均", "平均"};
inline constexpr Phrase open_pains{"open pains", "未解的痛點", "未解的痛点", "未解決の課題"};
inline constexpr Phrase done{"done", "完成的機會", "完成的机会", "完了した機会"};
inline constexpr Phrase coverage{"coverage", "填寫率", "填写率", "充足率"};
inline constexpr Phrase errors{"errors", "錯誤", "错误", "エラー"};
inline constexpr Phrase warnings{"warnings", "警告", "警告", "警告"};
inline constexpr Phrase note{"note", "備註", "备注", "備考"};

// --- what is noteworthy of a commit ---
inline constexpr Phrase is_new_map{"new", "新增", "新增", "新規"};
inline constexpr Phrase is_gone{"the map is gone", "地圖已移除", "地图已移除", "マップがなくなった"};
inline constexpr Phrase does_not_compile{"does not compile", "無法編譯", "无法编译", "コンパイルできない"};
inline constexpr Phrase does_not_compile_because{"does not compile: {0}", "無法編譯：{0}", "无法编译：{0}",
                                                 "コンパイルできない：{0}"};
inline constexpr Phrase was_elsewhere{"moved here from {0}", "從 {0} 移來", "从 {0} 移来", "{0} から移動"};
inline constexpr Phrase before_is_unknown{"what it changed is not in this clone",
                                          "這份副本裡沒有它之前的版本", "这份副本里没有它之前的版本",
                                          "これより前の版はこのクローンにない"};

// --- of all ---
inline constexpr Phrase so_many_changed{
    "{0} of {1} {1|commit|commits} of the project changed what the map says",
    "專案的 {1} 次提交中，有 {0} 次改了地圖的內容", "项目的 {1} 次提交中，有 {0} 次改了地图的内容",
    "プロジェクトの {1} 件のコミットのうち、マップの内容を変えたのは {0} 件"};
inline constexpr Phrase clone_ends{"this clone is shallow and lacks what is older: `git fetch --unshallow`",
                                   "這份副本是淺層的，沒有更早的版本：`git fetch --unshallow`",
                                   "这份副本是浅层的，没有更早的版本：`git fetch --unshallow`",
                                   "このクローンは浅く、これより前の版がない：`git fetch --unshallow`"};
inline constexpr Phrase choice_ends{"older commits were left out, as asked", "依要求沒有列出更早的提交",
                                    "按要求没有列出更早的提交", "指定により、これより古いコミットは省いた"};
inline constexpr Phrase limit_ends{"older commits were left out: there are too many",
                                   "提交太多，更早的沒有列出", "提交太多，更早的没有列出",
                                   "コミットが多すぎるため、これより古いものは省いた"};

// --- the picture ---
inline constexpr Phrase history_of{"History of {0}", "{0}的歷史", "{0}的历史", "{0}の履歴"};
inline constexpr Phrase pains_over_time{
    "Open pains: not solved by an opportunity that is done", "未解的痛點：沒有已完成的機會來解決",
    "未解的痛点：没有已完成的机会来解决", "未解決の課題：完了した機会で解決されていないもの"};
inline constexpr Phrase mean_over_time{"Mean emotion", "平均情緒", "平均情绪", "感情の平均"};
inline constexpr Phrase curves_of_versions{"The curve of each version, newest first",
                                           "各版本的情緒曲線，由新到舊", "各版本的情绪曲线，由新到旧",
                                           "各版の感情曲線（新しい順）"};
inline constexpr Phrase older_versions{"and {0} older {0|version|versions}", "另有 {0} 個更早的版本",
                                       "另有 {0} 个更早的版本", "ほかに古い版が {0} 件"};
inline constexpr Phrase no_scores{"no scores", "沒有評分", "没有评分", "評点なし"};
inline constexpr Phrase nothing_yet{"no version to show", "沒有可顯示的版本", "没有可显示的版本",
                                    "表示できる版がない"};
inline constexpr Phrase mean_is{"mean {0}", "平均 {0}", "平均 {0}", "平均 {0}"};
inline constexpr Phrase open_pains_are{"{0} open {0|pain|pains}", "{0} 個未解的痛點", "{0} 个未解的痛点",
                                       "未解決の課題 {0} 件"};
inline constexpr Phrase changes_are{"{0} {0|change|changes}", "{0} 處改動", "{0} 处改动", "変更 {0} 件"};

}  // namespace journey::review::phrases
