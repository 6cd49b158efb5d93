// What the rules say in common, and what the room says that is no rule's, in every language. A sentence of
// one rule alone stands in its file.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::check::phrases {

using lexicon::Phrase;

// How what has a name is called before it.
inline constexpr Phrase persona{"persona", "人物角色", "人物角色", "ペルソナ"};
inline constexpr Phrase channel{"channel", "管道", "渠道", "チャネル"};
inline constexpr Phrase owner{"owner", "負責人", "负责人", "担当"};
inline constexpr Phrase metric{"metric", "指標", "指标", "指標"};
inline constexpr Phrase source{"source", "資料來源", "数据来源", "情報源"};
inline constexpr Phrase lane{"lane", "泳道", "泳道", "レーン"};
inline constexpr Phrase view{"view", "檢視", "视图", "ビュー"};
inline constexpr Phrase stage{"stage", "階段", "阶段", "ステージ"};
inline constexpr Phrase touchpoint{"touchpoint", "接觸點", "触点", "タッチポイント"};
inline constexpr Phrase pain{"pain", "痛點", "痛点", "課題"};
inline constexpr Phrase opportunity{"opportunity", "機會", "机会", "機会"};

// How a finding is allowed where it stands; `{0}` is the comment.
inline constexpr Phrase write_above{"write {0} above the line", "在該行上方寫 {0}", "在该行上方写 {0}",
                                    "その行の上に {0} と書いてください"};

// A kind, and the name to which nothing refers.
inline constexpr Phrase nothing_refers{"nothing in the map refers to {0} `{1}`",
                                       "地圖裡沒有任何地方用到{0} `{1}`", "地图里没有任何地方用到{0} `{1}`",
                                       "{0} `{1}` がマップのどこからも参照されていない"};

// --- `allow` comments and levels ---
inline constexpr Phrase no_rule{"there is no rule `{0}`", "沒有規則 `{0}`", "没有规则 `{0}`",
                                "`{0}` というルールはない"};
inline constexpr Phrase rules_lists_all{"`journey rules` lists them all", "用 `journey rules` 可列出所有規則",
                                        "用 `journey rules` 可列出所有规则",
                                        "`journey rules` ですべてのルールを一覧できる"};
inline constexpr Phrase errors_stay{
    "`{0}` is an error, and errors can't be allowed", "`{0}` 是錯誤，錯誤不能用 `allow` 略過",
    "`{0}` 是错误，错误不能用 `allow` 略过", "`{0}` はエラーで、エラーは `allow` で許可できない"};
inline constexpr Phrase found_by_nothing{
    "nothing here is found by rule `{0}`", "規則 `{0}` 在這裡沒有發現任何問題",
    "规则 `{0}` 在这里没有发现任何问题", "ルール `{0}` の指摘はここにない"};
inline constexpr Phrase put_right{"put right what is reported", "改正回報的錯誤", "改正报告的错误",
                                  "報告されたエラーを直してください"};
inline constexpr Phrase take_comment_out{
    "take the comment out, or put it above what it is for", "拿掉這條註解，或移到它針對的內容上方",
    "删掉这条注释，或移到它针对的内容上方", "コメントを取り除くか、対象の上に移してください"};
inline constexpr Phrase makes_a_map_wrong{
    "`{0}` makes a map wrong, and stays an error", "`{0}` 代表地圖有錯，等級只能是錯誤",
    "`{0}` 表示地图有错，级别只能是错误", "`{0}` はマップの誤りなので、エラーのまま変えられない"};
inline constexpr Phrase no_rule_or_category{"there is no rule or category `{0}`", "沒有規則或類別 `{0}`",
                                            "没有规则或类别 `{0}`", "`{0}` というルールも分類もない"};
inline constexpr Phrase categories_are{
    "`journey rules` lists the rules; the categories are {0}", "用 `journey rules` 可列出規則；類別有 {0}",
    "用 `journey rules` 可列出规则；类别有 {0}", "ルールは `journey rules` で一覧できる。分類は {0}"};
// A category among others.
inline constexpr Phrase category{"{0}", "`{0}`", "`{0}`", "`{0}`"};

// Beside what a map of the future says, in the map of today.
inline constexpr Phrase map_replaced{"the map that this one replaces", "這張地圖要取代的地圖",
                                     "这张地图要取代的地图", "このマップが置き換えるマップ"};
// Beside the emotion that a finding is about.
inline constexpr Phrase felt_as_bad{"felt as bad", "這裡感受不好", "这里感受不好", "ここの印象が悪い"};

}  // namespace journey::check::phrases
