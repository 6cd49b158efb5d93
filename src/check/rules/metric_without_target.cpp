// In: the metrics of a map. Out: those of whose value nobody can say whether it is good.
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_metric_without_target(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule metric_without_target;
const Rule metric_without_target{
    .name = "metric-without-target",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a metric has a value and no target", "指標有數值，沒有目標值",
                      "指标有数值，没有目标值", "値があって目標値のない指標"},
    .why =
        Phrase{"Whether 62% is good can't be said without knowing where it should be. A metric that is only "
               "named, with no number yet, is not asked.",
               "62% 算不算好？不知道該到多少，就說不上來。只有名稱、還沒有數字的指標不檢查。",
               "62% 算不算好？不知道该到多少，就说不上来。只有名称、还没有数字的指标不检查。",
               "62% が良いのかどうかは、どこを目指すのかが分からなければ判断できない。名前だけで、まだ数字の"
               "ない指標は対象外である。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "  metric: wait\n"
        "metric wait: Time in the queue\n"
        "  unit: min\n"
        "  current: 9\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "  metric: wait\n"
        "metric wait: Time in the queue\n"
        "  unit: min\n"
        "  current: 9\n"
        "  target: 5\n",
    .run = find_metric_without_target,
};

namespace {

constexpr Phrase has_no_target{"metric `{0}` has a value and no target", "指標 `{0}` 有數值，沒有目標值",
                               "指标 `{0}` 有数值，没有目标值", "指標 `{0}` に値はあるが、目標値がない"};
constexpr Phrase say_where_to{"say where it should be: {0}", "寫明該到多少：{0}", "写明该到多少：{0}",
                              "目指す値を書いてください：{0}"};

void find_metric_without_target(const model::Map& map, Findings& findings) {
  for (const model::Metric& metric : map.first().metric_declarations()) {
    if (metric.target || (!metric.current && !metric.baseline)) continue;
    findings.add(metric.span, say<has_no_target>(metric.id),
                 say<say_where_to>(findings.writing().line(lexicon::Keyword::target)));
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
