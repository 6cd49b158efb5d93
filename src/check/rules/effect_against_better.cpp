// In: the effects of opportunities. Out: those that make a metric worse.
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_effect_against_better(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule effect_against_better;
const Rule effect_against_better{
    .name = "effect-against-better",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"an opportunity is expected to make its metric worse", "機會預期會讓指標變差",
                      "机会预期会让指标变差", "機会が指標を悪くすると見込まれている"},
    .why =
        Phrase{
            "`better` says which way is up. An effect in the other direction is mostly a sign too much or "
            "too few; where it is meant, as a price that is paid, say so in an `allow`.",
            "`better`（方向）說的是往哪邊才算變好。效果朝反方向，多半是正負號寫錯；如果真的要付這個代價，用 "
            "`allow` 註明。",
            "`better`（方向）说的是往哪边才算变好。效果朝反方向，多半是正负号写错；如果确实要付这个代价，用 "
            "`allow` 注明。",
            "`better`"
            "（望ましい方向）はどちらへ動けば良くなるのかを表す。逆向きの効果は、たいてい符号の間違いである。"
            "代償として本当にそうなるなら、`allow` でそう書く。"},
    .bad =
        "journey: Order a coffee\n"
        "metric wait: Time in the queue\n"
        "  unit: min\n"
        "  current: 9\n"
        "  target: 5\n"
        "  better: lower\n"
        "stage order: Order\n"
        "  metric: wait\n"
        "  opportunity: Order by app\n"
        "    effect wait: +4\n",
    .good =
        "journey: Order a coffee\n"
        "metric wait: Time in the queue\n"
        "  unit: min\n"
        "  current: 9\n"
        "  target: 5\n"
        "  better: lower\n"
        "stage order: Order\n"
        "  metric: wait\n"
        "  opportunity: Order by app\n"
        "    effect wait: -4\n",
    .run = find_effect_against_better,
};

namespace {

constexpr Phrase makes_worse{"this makes `{0}` worse", "這會讓 `{0}` 變差", "这会让 `{0}` 变差",
                             "これでは `{0}` が悪くなる"};
constexpr Phrase check_sign{"check the sign, and {0}", "檢查正負號，還有 {0}", "检查正负号，还有 {0}",
                            "符号と {0} を確かめてください"};
void find_effect_against_better(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    for (const model::Opportunity& opportunity : journey.opportunities) {
      for (const model::Effect& effect : opportunity.effects) {
        if (effect.metric.target == model::none || effect.change.value == 0) continue;
        const model::Metric& metric = journey.metric_declarations()[effect.metric.target];
        if (!metric.better || (*metric.better == lexicon::Better::higher) == (effect.change.value > 0))
          continue;
        const lexicon::Writing& writing = findings.writing();
        findings.add(effect.change.span, say<makes_worse>(metric.id),
                     say<check_sign>(writing.line(lexicon::Keyword::better,
                                                  writing.value(lexicon::Enumeration::better,
                                                                static_cast<std::uint8_t>(*metric.better)))));
      }
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
