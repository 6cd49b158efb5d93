// In: a map. Out: opportunities that are planned without a number to move.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/quote.hpp"

#include <algorithm>

namespace journey::check::rules_of_catalogue {

namespace {
void find_opportunity_without_metric(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule opportunity_without_metric;
const Rule opportunity_without_metric{
    .name = "opportunity-without-metric",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a planned opportunity has no metric", "已規劃的機會沒有指標", "已规划的机会没有指标",
                      "指標のない計画済みの機会"},
    .why =
        Phrase{
            "What is not measured is declared a success and done again. Say which number should move, at "
            "the opportunity or at the pain that it solves. An idea may wait with it; what is planned or "
            "being done may not.",
            "不衡量的事，最後總會宣布成功，然後再做一遍。在機會，或它要解決的痛點，寫明哪個數字該變。構想"
            "可以先不寫；已規劃或進行中的不行。",
            "不衡量的事，最后总会宣布成功，然后再做一遍。在机会，或者它要解决的痛点，写明哪个数字该变。构"
            "想可以先不写；已规划或进行中的不行。",
            "測らないものは、成功したことにされて、また繰り返される。どの数字が動くはずなのかを、機会か、"
            "それが解決する課題に書く。アイデアなら後でよいが、計画したことや進めていることには欠かせない。"},
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  opportunity: Order ahead in the app\n"
        "    status: planned\n"
        "    measure: A sign with a code at the door\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  opportunity: Order ahead in the app\n"
        "    status: planned\n"
        "    measure: A sign with a code at the door\n"
        "    metric: Wait\n",
    .run = find_opportunity_without_metric,
};

namespace {

constexpr Phrase nothing_tells{"nothing will tell whether {0} has worked", "無從得知 {0} 有沒有成效",
                               "无从得知 {0} 有没有成效", "{0} の効果を確かめる手立てがない"};
constexpr Phrase say_which_number{"say which number should move: {0}", "寫明哪個數字該變：{0}",
                                  "写明哪个数字该变：{0}", "どの数字が動くはずかを書いてください：{0}"};

bool is_measured(const model::Journey& journey, const model::Opportunity& opportunity) {
  return !opportunity.metrics.empty() || !opportunity.effects.empty() ||
         std::any_of(opportunity.solves.begin(), opportunity.solves.end(),
                     [&](model::Index pain) { return !journey.pains[pain].metrics.empty(); });
}

void find_opportunity_without_metric(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (is_sketch(journey)) continue;
    for (const model::Opportunity& opportunity : journey.opportunities) {
      if (!is_decided(opportunity) || is_measured(journey, opportunity)) continue;
      findings.add(opportunity.span, say<nothing_tells>(text::quote(opportunity.text.value)),
                   say<say_which_number>(findings.writing().line(lexicon::Keyword::metric)));
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
