// In: a map. Out: must-be needs at places that feel bad and where nothing is planned.
#include "check/phrases.hpp"
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"
#include "text/quote.hpp"

#include <algorithm>

namespace journey::check::rules_of_catalogue {

namespace {
void find_unmet_must_be(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unmet_must_be;
const Rule unmet_must_be{
    .name = "unmet-must-be",
    .category = Category::plausibility,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a must-be need is not met", "必備型需求沒有滿足", "必备型需求没有满足",
                      "当たり前品質のニーズが満たされていない"},
    .why = Phrase{"Must-be needs (Kano et al. 1984) are taken for granted: met, nobody notices; unmet, "
                  "nothing else counts. Where one stands at a place that is felt as bad and has no "
                  "opportunity, that is where to begin. A score that is low for another reason wants a pain "
                  "or an opportunity that says so.",
                  "必備型需求（狩野紀昭等人，1984）是顧客認為理所當然的事：做到了沒人注意，做不到，"
                  "其他再好也沒用。這種需求所在的地方感受不好，又沒有寫機會，就該從這裡著手。"
                  "分數低如果另有原因，請用痛點或機會寫清楚。",
                  "必备型需求（狩野纪昭等，1984）是客户认为理所当然的事：做到了没人在意，做不到，"
                  "别的再好也没用。这类需求所在的地方感受不好，又没有写机会，就该从这里入手。"
                  "分数低如果另有原因，请用痛点或机会写清楚。",
                  "当たり前品質（狩野ほか 1984）は、満たされていても誰も気づかず、満たされなければほかの何が"
                  "あっても評価されない。そのニーズのある場所の印象が悪く、機会もないなら、"
                  "まずそこから始める。スコアの低さに別の理由があるなら、それを課題か機会に書いておく。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint cup: Get the coffee\n"
        "    emotion: -1 the wrong one\n"
        "    need: What I get is what I asked for\n"
        "      kano: must-be\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint cup: Get the coffee\n"
        "    emotion: -1 the wrong one\n"
        "    need: What I get is what I asked for\n"
        "      kano: must-be\n"
        "    opportunity: Print the order on the cup\n",
    .run = find_unmet_must_be,
};

namespace {

constexpr Phrase unmet_need{
    "a must-be need where {0} is scored {1}{2}, and nothing is going to be done about it",
    "這是必備型需求，但 {0} 的分數是 {1}{2}，也沒有任何改善的打算",
    "这是必备型需求，但 {0} 的分数是 {1}{2}，也没有任何改善的打算",
    "{0}{2}：当たり前品質のニーズがあるのにスコアが {1} で、改善の予定がない"};
constexpr Phrase say_what_would_meet_it{
    "say what would meet it: {0}, or score the place as it is felt when it is met",
    "寫下怎麼滿足它：{0}；已經滿足的話，照滿足時的感受評分",
    "写下怎么满足它：{0}；已经满足的话，按满足时的感受打分",
    "どう満たすかを書いてください：{0}、満たしているなら、そのときの実感で採点してください"};

/// Whether the need, written once, is one there too.
bool has_need(const JourneyPlace& place, const model::Need& need) {
  return std::any_of(place.experience.needs.begin(), place.experience.needs.end(),
                     [&](const model::Need& other) { return other.text.span == need.text.span; });
}

bool is_unmet(const JourneyPlace& place) {
  if (!place.experience.score || place.unit() > neutral_score - rounding) return false;
  return place.experience.opportunities.empty() &&
         std::all_of(place.experience.pains.begin(), place.experience.pains.end(),
                     [&](model::Index pain) { return place.journey.pains[pain].solved_by.empty(); });
}

void find_unmet_must_be(const model::Map& map, Findings& findings) {
  each_place(map, [&](const JourneyPlace& place) {
    if (!is_unmet(place)) return;
    for (const model::Need& need : place.experience.needs) {
      if (need.kano != lexicon::Kano::must_be) continue;
      findings.add(
          need.text.span,
          say<unmet_need>(text::quote(place.title()), written(*place.experience.score, place.journey.scale),
                          whose_score(map, place,
                                      [&](const JourneyPlace& other) {
                                        return is_unmet(other) && has_need(other, need);
                                      })),
          say<say_what_would_meet_it>(findings.writing().line(lexicon::Keyword::opportunity)),
          {place.experience.emotions.front().span, say<phrases::felt_as_bad>()});
    }
  });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
