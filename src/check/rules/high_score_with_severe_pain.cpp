// In: a map. Out: places where everybody is glad and something hurts badly.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"
#include "text/quote.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_high_score_with_severe_pain(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule high_score_with_severe_pain;
const Rule high_score_with_severe_pain{
    .name = "high-score-with-severe-pain",
    .category = Category::plausibility,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a high score stands beside a severe pain", "分數很高，卻有嚴重的痛點",
                      "分数很高，却有严重的痛点", "スコアが高いのに深刻な課題がある"},
    .why = Phrase{"A place where everybody is glad and something hurts badly is told wrongly on one side. "
                  "Lower the score or the severity; where some customers are glad and others are not, write "
                  "two emotions, and the map shows both.",
                  "人人滿意、同時又讓人很痛的地方，總有一邊寫得不對。調低分數，或調低嚴重程度；"
                  "如果有些顧客滿意、有些不滿意，就寫兩行情緒，地圖會把兩種都畫出來。",
                  "人人满意、同时又让人很痛的地方，总有一边写得不对。要么调低分数，要么调低严重程度；"
                  "如果有的客户满意、有的不满意，就写两行情绪，地图会把两种都画出来。",
                  "誰もが満足していて、しかもひどく困っている場所は、どちらかの書き方が間違っている。"
                  "スコアか深刻度を下げる。満足する顧客とそうでない顧客がいるなら、感情を 2 行書けば、"
                  "マップは両方を描く。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: +1.5 relaxed\n"
        "    pain: Nobody knows how long it takes\n"
        "      severity: high\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: +1.5 relaxed, when it is empty\n"
        "    emotion: -1 late for work\n"
        "    pain: Nobody knows how long it takes\n"
        "      severity: high\n",
    .run = find_high_score_with_severe_pain,
};

namespace {

constexpr Phrase high_pain{"{0} is scored {1}{2}, and a high pain is said to be there",
                           "{0} 的分數是 {1}{2}，卻又有嚴重程度為「高」的痛點",
                           "{0} 的分数是 {1}{2}，却又有严重程度为“高”的痛点",
                           "{0}{2}：スコアが {1} なのに、深刻度「高」の課題がある"};
constexpr Phrase critical_pain{"{0} is scored {1}{2}, and a critical pain is said to be there",
                               "{0} 的分數是 {1}{2}，卻又有嚴重程度為「嚴重」的痛點",
                               "{0} 的分数是 {1}{2}，却又有严重程度为“严重”的痛点",
                               "{0}{2}：スコアが {1} なのに、深刻度「致命的」の課題がある"};
constexpr Phrase one_or_both{"lower the score or the severity, or write both outcomes as an emotion each",
                             "調低分數或嚴重程度；兩種情況都有的話，各寫一行情緒",
                             "调低分数或严重程度；两种情况都有的话，各写一行情绪",
                             "スコアか深刻度を下げるか、両方の結果を感情として 1 行ずつ書いてください"};
constexpr Phrase should_hurt{"this should hurt", "這裡理應不好受", "这里本该不好受", "ここはつらいはず"};

/// The severe pain of a place that everybody likes, or null.
const model::Pain* severe_pain_of(const JourneyPlace& place) {
  // Alternative outcomes say already that not everybody is happy.
  if (!place.experience.score || place.experience.emotions.size() > 1 || place.unit() < high_score - rounding)
    return nullptr;
  for (const model::Index pain : place.experience.pains)
    if (is_severe(place.journey.pains[pain])) return &place.journey.pains[pain];
  return nullptr;
}

void find_high_score_with_severe_pain(const model::Map& map, Findings& findings) {
  each_place(map, [&](const JourneyPlace& place) {
    const model::Pain* const severe = severe_pain_of(place);
    if (severe == nullptr) return;
    const Message who =
        whose_score(map, place, [](const JourneyPlace& other) { return severe_pain_of(other) != nullptr; });
    findings.add(
        place.experience.emotions.front().span,
        Message::of(severe->severity == lexicon::Severity::critical ? critical_pain : high_pain,
                    text::quote(place.title()), written(*place.experience.score, place.journey.scale), who),
        say<one_or_both>(), {severe->span, say<should_hurt>()});
  });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
