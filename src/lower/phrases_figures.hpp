// What is said of shares, effects, dependencies and measured lanes, in every language.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::lower::phrases {

using lexicon::Phrase;

// --- who meets what ---
inline constexpr Phrase only_beside_skip{
    "{0} already says who passes by, so {1} can't", "{0} 已經說明誰會略過，不能再寫 {1}",
    "{0} 已经说明谁会略过，不能再写 {1}", "誰が通り過ぎるかは {0} で決まるので、{1} は書けない"};
inline constexpr Phrase keep_one_of_them{"keep one of the two lines", "兩行留一行就好", "两行留一行就好",
                                         "どちらか 1 行だけにしてください"};
inline constexpr Phrase other_line{"here", "在這裡", "在这里", "ここ"};
inline constexpr Phrase does_not_meet_stage{"{0} does not meet the stage, so not this touchpoint either",
                                            "{0} 不經過這個階段，也就不會遇到這個接觸點",
                                            "{0} 不经过这个阶段，也就不会遇到这个触点",
                                            "{0} はこのステージを通らないので、このタッチポイントも通らない"};
inline constexpr Phrase name_them_above{"name {0} in the {1} of the stage too, or take the name out here",
                                        "在階段的 {1} 裡也寫上 {0}，或在這裡拿掉",
                                        "在阶段的 {1} 里也写上 {0}，或在这里去掉",
                                        "ステージの {1} にも {0} を書くか、ここから外してください"};
inline constexpr Phrase who_meets_the_stage{"who meets the stage", "經過這個階段的人", "经过这个阶段的人",
                                            "このステージを通る人"};

// --- shares ---
inline constexpr Phrase more_than_all_feel{
    "with this share {0}% of those who are here feel something", "加上這個比例，這裡有感受的人共有 {0}%",
    "加上这个占比，这里有感受的人共有 {0}%", "この割合を足すと、ここで何かを感じる人が {0}% になる"};
inline constexpr Phrase feelings_sum_up{
    "the shares of the emotions of one place sum up to 100% at most", "同一處的情緒，比例加起來最多 100%",
    "同一处的情绪，占比加起来最多 100%", "1 か所の感情の割合は、合計で 100% まで"};
inline constexpr Phrase nobody_is_left{"the other emotions here are those of 100%, so this one is nobody's",
                                       "這裡其他情緒的比例已經是 100%，沒有人剩下來有這個感受",
                                       "这里其他情绪的占比已经是 100%，没有人剩下来有这个感受",
                                       "ここのほかの感情で 100% になるので、この感情を持つ人がいない"};
inline constexpr Phrase give_it_a_share{
    "give it a share with {0}, or lower the others", "用 {0} 給它一個比例，或把其他的調低",
    "用 {0} 给它一个占比，或把其他的调低", "{0} で割合を書くか、ほかの割合を下げてください"};
inline constexpr Phrase more_than_all_customers{
    "with this share the personas of the journey are {0}% of the customers",
    "加上這個比例，旅程的人物角色共占顧客的 {0}%", "加上这个占比，旅程的人物角色共占客户的 {0}%",
    "この割合を足すと、ジャーニーのペルソナが顧客の {0}% になる"};
inline constexpr Phrase personas_sum_up{
    "the shares of its personas sum up to 100% at most; who is in none of them is left out",
    "各人物角色的比例加起來最多 100%；不屬於任何一個的人不必算進來",
    "各人物角色的占比加起来最多 100%；不属于任何一个的人不必算进来",
    "ペルソナの割合は合計で 100% まで（どれにも入らない人は含めません）"};

// --- effects and measured shares ---
inline constexpr Phrase effect_twice{"the effect on {0} was said already", "對 {0} 的效果已經寫過",
                                     "对 {0} 的效果已经写过", "{0} への効果はすでに書かれている"};
inline constexpr Phrase one_effect_a_metric{"keep one effect for each metric", "每個指標只留一個效果",
                                            "每个指标只留一个效果",
                                            "効果は指標ごとに 1 つだけにしてください"};
inline constexpr Phrase share_is_missing{
    "{0} says what measures a share, but this line has none", "{0} 說明比例用什麼量，但這一行沒有比例",
    "{0} 说明占比用什么量，但这一行没有占比", "{0} は割合を何で測るかを示すが、この行には割合がない"};
inline constexpr Phrase write_the_share{"write the share behind the colon, like `40%`",
                                        "在冒號後面寫比例，例如 `40%`", "在冒号后面写占比，例如 `40%`",
                                        "コロンの後に `40%` のような割合を書いてください"};
inline constexpr Phrase no_metric_declared{
    "a share is compared with a metric that is declared, and {0} is not",
    "比例要和宣告過的指標比較，但沒有宣告 {0}", "占比要和声明过的指标比较，但没有声明 {0}",
    "割合は宣言した指標と比べるが、{0} は宣言されていない"};
inline constexpr Phrase metric_is_no_percentage{
    "a share can't be compared with {0}, whose unit is not `%`", "{0} 的單位不是 `%`，無法和比例比較",
    "{0} 的单位不是 `%`，无法和占比比较", "{0} の単位が `%` ではないので、割合と比べられない"};
inline constexpr Phrase declare_as_percentage{"declare it with {0}", "宣告時寫 {0}", "声明时写 {0}",
                                              "宣言に {0} と書いてください"};

// --- what depends on what ---
inline constexpr Phrase waits_for_itself{"{0} waits for itself: {1}", "{0} 在等自己：{1}",
                                         "{0} 在等自己：{1}", "{0} が自分自身を待っている：{1}"};
inline constexpr Phrase take_one_out{"take one {0} of the circle out", "拿掉循環裡的一個 {0}",
                                     "去掉循环里的一个 {0}", "循環の中の {0} を 1 つ取り除いてください"};

// --- measured lanes ---
inline constexpr Phrase one_number_a_line{
    "a line of this lane begins with one number, found {0}", "這個泳道的每一行以一個數字開頭，這裡寫了 {0}",
    "这个泳道的每一行以一个数字开头，这里写了 {0}", "このレーンの行は 1 つの数値で始まるが、{0} とある"};
inline constexpr Phrase number_then_words{"write the number, then words: {0}", "先寫數字，再寫文字：{0}",
                                          "先写数字，再写文字：{0}",
                                          "数値、それから言葉を書いてください：{0}"};
inline constexpr Phrase outside_the_lane{"{0} lies outside the scale {1}..{2} of the lane",
                                         "{0} 超出這個泳道的量表 {1}..{2}", "{0} 超出这个泳道的量表 {1}..{2}",
                                         "{0} がレーンの尺度 {1}..{2} の外にある"};
inline constexpr Phrase set_scale_of_lane{"the scale stands below the lane, in {0}", "量表寫在泳道底下的 {0}",
                                          "量表写在泳道下面的 {0}", "尺度はレーンの下の {0} に書く"};
inline constexpr Phrase scale_beside_better{"beside {0} the scale is written from low to high",
                                            "寫了 {0}，量表就要從低到高寫", "写了 {0}，量表就要从低到高写",
                                            "{0} と書くときは、尺度を低い方から高い方へ書く"};

}  // namespace journey::lower::phrases
