// What is said of values, and of how they fit the personas, in every language.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::lower::phrases {

using lexicon::Phrase;

// --- personas ---
inline constexpr Phrase is_not_about{"the journey is not about persona {0}", "旅程沒有談到人物角色 {0}",
                                     "旅程没有谈到人物角色 {0}", "ペルソナ {0} はジャーニーの対象ではない"};
inline constexpr Phrase add_the_persona{"add {0} to the journey", "在旅程裡加上 {0}", "在旅程里加上 {0}",
                                        "ジャーニーに {0} を加えてください"};
inline constexpr Phrase too_many_personas{"a journey is about at most {0} personas",
                                          "一個旅程最多談 {0} 個人物角色", "一个旅程最多谈 {0} 个人物角色",
                                          "ジャーニーの対象にできるペルソナは {0} 人まで"};
inline constexpr Phrase say_which_personas{"say in {0} which of them it is about",
                                           "在 {0} 裡寫明談的是其中哪幾個", "在 {0} 里写明谈的是其中哪几个",
                                           "そのうちの誰を対象にするかを {0} に書いてください"};
inline constexpr Phrase too_many_persona_lines{
    "{0} lines for {1} personas are too many; lines times personas are at most {2}",
    "{1} 個人物角色配上 {0} 行，太多了；行數乘以人物角色數，最多 {2}",
    "{1} 个人物角色配上 {0} 行，太多了；行数乘以人物角色数，最多 {2}",
    "ペルソナ {1} 人に対して {0} 行は多すぎる（行数とペルソナ数の積は {2} まで）"};
inline constexpr Phrase say_whose_journey{
    "say in {0} which of them the journey is about", "在 {0} 裡寫明旅程談的是其中哪幾個",
    "在 {0} 里写明旅程谈的是其中哪几个", "そのうちの誰をジャーニーの対象にするかを {0} に書いてください"};
inline constexpr Phrase too_many_optional{"more than {0} optional touchpoints follow each other",
                                          "可選的接觸點連續超過 {0} 個", "可选的触点连续超过 {0} 个",
                                          "任意のタッチポイントが {0} 個を超えて続いている"};

// --- scores and shares ---
inline constexpr Phrase outside_the_scale{"score {0} lies outside the scale {1}..{2}",
                                          "分數 {0} 超出量表 {1}..{2}", "分数 {0} 超出量表 {1}..{2}",
                                          "スコア {0} が尺度 {1}..{2} の外にある"};
inline constexpr Phrase outside_the_scale_of{
    "score {0} lies outside the scale {1}..{2} of `{3}`", "分數 {0} 超出 `{3}` 的量表 {1}..{2}",
    "分数 {0} 超出 `{3}` 的量表 {1}..{2}", "スコア {0} が `{3}` の尺度 {1}..{2} の外にある"};
inline constexpr Phrase set_another_scale{"a score is on the scale of the journey; {0} sets another",
                                          "分數要在旅程的量表之內；要改量表，寫 {0}",
                                          "分数要在旅程的量表之内；要改量表，写 {0}",
                                          "スコアはジャーニーの尺度に収める（尺度を変えるには {0} と書く）"};
inline constexpr Phrase more_than_all_go_on{
    "with this share {0}% of the customers go on from here", "加上這個比例，從這裡往下走的顧客共有 {0}%",
    "加上这个占比，从这里往下走的客户共有 {0}%", "この割合を足すと、ここから先へ進む顧客が {0}% になる"};
inline constexpr Phrase shares_sum_up{"the shares of one touchpoint sum up to 100% at most",
                                      "一個接觸點的比例加起來最多 100%", "一个触点的占比加起来最多 100%",
                                      "1 つのタッチポイントの割合は、合計で 100% まで"};

// --- values ---
inline constexpr Phrase without_full_width{"write {0}, without full-width characters", "改成半形：{0}",
                                           "改成半角：{0}", "全角文字を使わずに {0} と書いてください"};
inline constexpr Phrase is_said_by{"{0} is a {1}: write {2}", "{0} 屬於 {1}：改成 {2}",
                                   "{0} 属于 {1}：改成 {2}", "{0} は {1} の値：{2} と書いてください"};
inline constexpr Phrase item_without_text{"a list has an item without text", "清單裡有一項沒有文字",
                                          "列表里有一项没有文本", "リストにテキストのない項目がある"};
inline constexpr Phrase take_the_separator_out{
    "take the separator out, or say what is missing", "拿掉分隔符號，或補上缺少的內容",
    "去掉分隔符，或补上缺少的内容", "区切りを取り除くか、足りないものを書いてください"};
inline constexpr Phrase what_a_view_shows{
    "a view shows lanes, {0}, {1}, {2}, {3}", "檢視可以顯示泳道、{0}、{1}、{2}、{3}",
    "视图可以显示泳道、{0}、{1}、{2}、{3}", "ビューに表示できるのは、レーン、{0}、{1}、{2}、{3}"};
inline constexpr Phrase no_such_icon{"there is no icon {0}", "沒有 {0} 這個圖示", "没有 {0} 这个图标",
                                     "{0} というアイコンはない"};
inline constexpr Phrase icons_built_in{"built in are {0}", "內建的圖示有 {0}", "内置的图标有 {0}",
                                       "組み込みのアイコンは {0}"};

}  // namespace journey::lower::phrases
