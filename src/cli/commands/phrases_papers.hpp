// What docs/rules.md and journey-rules(7) say around the essays, in every language.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::cli::phrases {

using lexicon::Phrase;

// --- chapters, in the order of the papers: their heads, and a sentence each ---

inline constexpr Phrase consistency{"Consistency", "前後一致", "前后一致", "整合性"};
inline constexpr Phrase consistency_about{"The map says one thing here and another there.",
                                          "地圖在不同地方的說法互相矛盾。", "地图在不同地方的说法互相矛盾。",
                                          "マップの中で、書いてあることが食い違っている。"};
inline constexpr Phrase completeness{"Completeness", "內容完整", "内容完整", "網羅性"};
inline constexpr Phrase completeness_about{"Something that a map of this kind needs is not said.",
                                           "這類地圖該有的內容沒有寫。", "这类地图该有的内容没有写。",
                                           "この種のマップに必要なことが書かれていない。"};
inline constexpr Phrase plausibility{"Plausibility", "合理程度", "合理程度", "妥当性"};
inline constexpr Phrase plausibility_about{"It may be true, but rarely is.", "有可能是真的，但很少見。",
                                           "有可能是真的，但很少见。",
                                           "事実かもしれないが、そうであることはまれ。"};
inline constexpr Phrase evidence{"Evidence", "依據", "依据", "根拠"};
inline constexpr Phrase evidence_about{"What the map rests on.", "地圖有什麼依據。", "地图有什么依据。",
                                       "マップが何に基づいているか。"};
inline constexpr Phrase upkeep{"Upkeep", "維護更新", "维护更新", "更新"};
inline constexpr Phrase upkeep_about{"What was true may be no longer.", "原本正確的內容可能已經過時。",
                                     "原本正确的内容可能已经过时。",
                                     "以前は正しかったことが、今もそうとは限らない。"};
inline constexpr Phrase form{"Form", "寫法", "写法", "書き方"};
inline constexpr Phrase form_about{"How the map is written.", "地圖怎麼寫。", "地图怎么写。",
                                   "マップがどう書かれているか。"};
inline constexpr Phrase mistakes{"Mistakes", "錯誤", "错误", "エラー"};
inline constexpr Phrase mistakes_about{
    "Errors: with one of these a map is not built, and no comment allows them.",
    "只要有一個錯誤，地圖就不會輸出，也不能用註解放行。",
    "只要有一个错误，地图就不会输出，也不能用注释放行。",
    "1 つでもあればマップは出力されない。コメントで許すこともできない。"};

// --- a rule ---

/// A rule's name and its level, as a head.
inline constexpr Phrase rule_of_level{"{0} ({1})", "{0}（{1}）", "{0}（{1}）", "{0}（{1}）"};
/// A rule's level and its summary, as a sentence.
inline constexpr Phrase level_and_summary{"{0}: {1}.", "{0}：{1}。", "{0}：{1}。", "{0}：{1}。"};
/// A summary as a sentence.
inline constexpr Phrase summary_sentence{"{0}.", "{0}。", "{0}。", "{0}。"};

// --- Markdown ---

inline constexpr Phrase markdown_head{
    "# What journey checks\n"
    "\n"
    "Made by `journey rules --format markdown`; the essays stand in `src/check/rules/` and\n"
    "`src/diagnostic/errors.def`. `journey explain RULE` prints one of them.\n"
    "\n"
    "A **warning** is something that a reader would stumble over; a **note**, which only `journey check` "
    "prints,\n"
    "is something worth a look. A draft (`status: draft`), and a map whose `journey` says nothing but its "
    "title,\n"
    "is not asked for what it lacks. What is meant as it is, is allowed where it stands:\n"
    "\n"
    "```journey\n"
    "# journey: allow ends-on-its-low because the map of the future puts it right\n"
    "```\n",
    "# journey 檢查什麼\n"
    "\n"
    "由 `journey rules --format markdown` 產生；各篇說明寫在 `src/check/rules/` 和 "
    "`src/diagnostic/errors.def`。\n"
    "`journey explain 規則` 會印出其中一篇。\n"
    "\n"
    "**警告**是讀者看了會卡住的地方；**提醒**是值得再看一眼的地方，只有 `journey check` 會印出來。\n"
    "草稿（`狀態：草稿`），以及 `旅程` 底下除了標題什麼都沒寫的地圖，不會被要求補齊內容。\n"
    "本來就要這樣寫的，可以就地放行：\n"
    "\n"
    "```journey\n"
    "# journey: allow ends-on-its-low because 未來圖會改善這一點\n"
    "```\n",
    "# journey 检查什么\n"
    "\n"
    "由 `journey rules --format markdown` 生成；各篇说明写在 `src/check/rules/` 和 "
    "`src/diagnostic/errors.def`。\n"
    "`journey explain 规则` 会打印其中一篇。\n"
    "\n"
    "**警告**是读者看了会卡住的地方；**提醒**是值得再看一眼的地方，只有 `journey check` 会打印出来。\n"
    "草稿（`状态：草稿`），以及 `旅程` 下面除了标题什么都没写的地图，不会被要求补齐内容。\n"
    "本来就要这样写的，可以就地放行：\n"
    "\n"
    "```journey\n"
    "# journey: allow ends-on-its-low because 未来图会改善这一点\n"
    "```\n",
    "# journey が調べること\n"
    "\n"
    "`journey rules --format markdown` の出力。解説の原文は `src/check/rules/` と "
    "`src/diagnostic/errors.def` "
    "にある。\n"
    "`journey explain ルール` で 1 つずつ読める。\n"
    "\n"
    "**警告**は、読む人がつまずくところ。**注意**は、一度見直すとよいところで、`journey check` "
    "だけが表示する。\n"
    "下書き（`ステータス：下書き`）と、`ジャーニー` にタイトルしか書かれていないマップには、\n"
    "足りないものを指摘しない。意図してそう書いたものは、その場で許可できる：\n"
    "\n"
    "```journey\n"
    "# journey: allow ends-on-its-low because 将来のマップで改善する\n"
    "```\n"};
inline constexpr Phrase markdown_columns{"| rule | | finds |", "| 規則 | | 找出什麼 |",
                                         "| 规则 | | 找出什么 |", "| ルール | | 見つけるもの |"};

// --- mdoc ---

/// `NAME` to `DESCRIPTION`, in requests of mdoc(7); sentences stand a line each.
inline constexpr Phrase manual_head{
    ".Sh NAME\n"
    ".Nm journey-rules\n"
    ".Nd what journey checks a map for\n"
    ".Sh DESCRIPTION\n"
    "A warning is something that a reader would stumble over; a note, which only\n"
    ".Ic journey check\n"
    "prints, is something worth a look.\n"
    "A draft, and a map whose\n"
    ".Ic journey\n"
    "says nothing but its title, is not asked for what it lacks.\n"
    "What is meant as it is, is allowed where it stands:\n"
    ".Bd -literal -offset indent\n"
    "# journey: allow ends-on-its-low because the map of the future puts it right\n"
    ".Ed\n",
    ".Sh 名稱\n"
    ".Nm journey-rules\n"
    ".Nd journey 檢查地圖的規則\n"
    ".Sh 說明\n"
    "「警告」是讀者看了會卡住的地方。\n"
    "「提醒」是值得再看一眼的地方，只有\n"
    ".Ic journey check\n"
    "會印出來。\n"
    "草稿，以及\n"
    ".Ic 旅程\n"
    "底下除了標題什麼都沒寫的地圖，不會被要求補齊內容。\n"
    "本來就要這樣寫的，可以就地放行：\n"
    ".Bd -literal -offset indent\n"
    "# journey: allow ends-on-its-low because 未來圖會改善這一點\n"
    ".Ed\n",
    ".Sh 名称\n"
    ".Nm journey-rules\n"
    ".Nd journey 检查地图的规则\n"
    ".Sh 描述\n"
    "“警告”是读者看了会卡住的地方。\n"
    "“提醒”是值得再看一眼的地方，只有\n"
    ".Ic journey check\n"
    "会打印出来。\n"
    "草稿，以及\n"
    ".Ic 旅程\n"
    "下面除了标题什么都没写的地图，不会被要求补齐内容。\n"
    "本来就要这样写的，可以就地放行：\n"
    ".Bd -literal -offset indent\n"
    "# journey: allow ends-on-its-low because 未来图会改善这一点\n"
    ".Ed\n",
    ".Sh 名前\n"
    ".Nm journey-rules\n"
    ".Nd journey がマップについて調べること\n"
    ".Sh 説明\n"
    "「警告」は、読む人がつまずくところ。\n"
    "「注意」は、一度見直すとよいところで、\n"
    ".Ic journey check\n"
    "だけが表示する。\n"
    "下書きと、\n"
    ".Ic ジャーニー\n"
    "にタイトルしか書かれていないマップには、足りないものを指摘しない。\n"
    "意図してそう書いたものは、その場で許可できる：\n"
    ".Bd -literal -offset indent\n"
    "# journey: allow ends-on-its-low because 将来のマップで改善する\n"
    ".Ed\n"};
inline constexpr Phrase see_also{"SEE ALSO", "參見", "参见", "関連項目"};

}  // namespace journey::cli::phrases
