// In: a map. Out: low points of the curve at which nothing hurts.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"
#include "text/quote.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_low_score_without_pain(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule low_score_without_pain;
const Rule low_score_without_pain{
    .name = "low-score-without-pain",
    .category = Category::plausibility,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a low score without a pain", "分數低，卻沒有痛點", "分数低，却没有痛点",
                      "スコアが低いのに課題がない"},
    .why =
        Phrase{"The low points of the curve are where a map is useful, and the curve alone says that it is "
               "bad, not why. A pain at the touchpoint or at its stage says what somebody could put right.",
               "地圖最有用的地方，就是情緒曲線的低點。但曲線只說得出這裡不好，說不出為什麼。"
               "在接觸點或它所屬的階段寫一個痛點，大家才知道該改什麼。",
               "地图最有用的地方，就是情绪曲线的低点。可曲线只能说明这里不好，说不出为什么。"
               "在触点或它所属的阶段写一个痛点，大家才知道该改什么。",
               "マップがいちばん役に立つのは、感情曲線の谷である。だが曲線から分かるのは悪いということだけ"
               "で、理由は分からない。タッチポイントかそのステージに課題を書けば、"
               "何を直せばよいかが伝わる。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: -1.5 late for work\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: -1.5 late for work\n"
        "    pain: Nobody knows how long it takes\n",
    .run = find_low_score_without_pain,
};

namespace {

constexpr Phrase no_pain_says_why{
    "{0} is scored {1}{2}, and no pain says why", "{0} 的分數是 {1}{2}，卻沒有痛點說明原因",
    "{0} 的分数是 {1}{2}，却没有痛点说明原因", "{0}{2}：スコアが {1} なのに、理由を示す課題がない"};
constexpr Phrase say_what_goes_wrong{"say what goes wrong: {0}", "寫下哪裡出了問題：{0}",
                                     "写下哪里出了问题：{0}", "何がうまくいかないかを書いてください：{0}"};

bool is_unexplained(const JourneyPlace& place) {
  if (!place.experience.score || place.unit() > low_score + rounding) return false;
  // A pain of the whole stage may be the reason at each of its touchpoints.
  return place.experience.pains.empty() && place.stage.experience.pains.empty();
}

void find_low_score_without_pain(const model::Map& map, Findings& findings) {
  each_place(map, [&](const JourneyPlace& place) {
    if (!is_unexplained(place)) return;
    findings.add(place.experience.emotions.front().span,
                 say<no_pain_says_why>(text::quote(place.title()),
                                       written(*place.experience.score, place.journey.scale),
                                       whose_score(map, place, is_unexplained)),
                 say<say_what_goes_wrong>(findings.writing().line(lexicon::Keyword::pain)));
  });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
