// In: a map. Out: moments of truth that go badly, with no idea what to do.
#include "check/phrases.hpp"
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"
#include "text/quote.hpp"

#include <algorithm>

namespace journey::check::rules_of_catalogue {

namespace {
void find_unanswered_moment_of_truth(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unanswered_moment_of_truth;
const Rule unanswered_moment_of_truth{
    .name = "unanswered-moment-of-truth",
    .category = Category::plausibility,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a moment of truth has a low score and no opportunity", "關鍵時刻分數低，卻沒有機會",
                      "关键时刻分数低，却没有机会", "真実の瞬間のスコアが低いのに機会がない"},
    .why =
        Phrase{"Customers make up their minds at this touchpoint, its score is below the middle of the "
               "scale, and neither it nor any of its pains has an opportunity. If a team does only one "
               "thing after reading the map, it should be about this.",
               "顧客在這個接觸點做決定，分數卻低於量表的中間值，而它和它的痛點都沒有寫機會。"
               "團隊看完地圖如果只做一件事，就該是這一件。",
               "客户在这个触点做决定，分数却低于量表的中间值，而它和它的痛点都没有写机会。"
               "团队看完地图如果只做一件事，就该是这一件。",
               "顧客が心を決めるタッチポイントなのに、スコアは尺度の中央より低く、"
               "そこにもその課題にも機会がない。マップを読んだチームが 1 つだけ手を打つなら、ここである。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint cup: Get the coffee\n"
        "    moment-of-truth: first\n"
        "    emotion: -1 the wrong one\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint cup: Get the coffee\n"
        "    moment-of-truth: first\n"
        "    emotion: -1 the wrong one\n"
        "    pain: Names are misheard\n"
        "      opportunity: Print the order on the cup\n",
    .run = find_unanswered_moment_of_truth,
};

namespace {

constexpr Phrase nothing_is_done{
    "{0} is a moment of truth with a score of {1}{2}, and nothing is going to be done about it",
    "{0} 是關鍵時刻，分數是 {1}{2}，卻沒有任何改善的打算",
    "{0} 是关键时刻，分数是 {1}{2}，却没有任何改善的打算",
    "{0}{2}：真実の瞬間なのにスコアが {1} で、改善の予定がない"};
constexpr Phrase say_what_could_be_done{"say what could be done: {0}", "寫下可以怎麼做：{0}",
                                        "写下可以怎么做：{0}", "何ができるかを書いてください：{0}"};

bool has_opportunity(const JourneyPlace& place) {
  return !place.experience.opportunities.empty() ||
         std::any_of(place.experience.pains.begin(), place.experience.pains.end(),
                     [&](model::Index pain) { return !place.journey.pains[pain].solved_by.empty(); });
}

bool is_unanswered(const JourneyPlace& place) {
  return place.touchpoint != nullptr && place.touchpoint->moment_of_truth && place.experience.score &&
         place.unit() <= neutral_score - rounding && !has_opportunity(place);
}

void find_unanswered_moment_of_truth(const model::Map& map, Findings& findings) {
  each_place(map, [&](const JourneyPlace& place) {
    if (!is_unanswered(place)) return;
    findings.add(place.span(),
                 say<nothing_is_done>(text::quote(place.title()),
                                      written(*place.experience.score, place.journey.scale),
                                      whose_score(map, place, is_unanswered)),
                 say<say_what_could_be_done>(findings.writing().line(lexicon::Keyword::opportunity)),
                 {place.experience.emotions.front().span, say<phrases::felt_as_bad>()});
  });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
