// In: the metrics of a map. Out: those whose numbers may be minutes, people or percent.
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_metric_without_unit(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule metric_without_unit;
const Rule metric_without_unit{
    .name = "metric-without-unit",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a metric has numbers and no unit", "指標有數字，沒有單位", "指标有数字，没有单位",
                      "数字があって単位のない指標"},
    .why =
        Phrase{
            "The map shows the number where it matters, and \"9\" there may be minutes, people or percent. "
            "Units are free text: `min`, `%`, `points of 10`.",
            "地圖會把數字顯示在相關的地方，那裡的「9」可能是分鐘、人數，也可能是百分比。單位可以自由填寫："
            "`分鐘`、`%`、`分（滿分 10 分）`。",
            "地图会把数字显示在相关的地方，那里的“9”可能是分钟、人数，也可能是百分比。单位可以自由填写："
            "`分钟`、`%`、`分（满分 10 分）`。",
            "マップは、関係するところに数字を表示する。「9」だけでは、分なのか、人数なのか、パーセントな"
            "のか分からない。単位は `分`、`%`、`点（10 点満点）` のように自由に書ける。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "  metric: wait\n"
        "metric wait: Time in the queue\n"
        "  current: 9\n"
        "  target: 5\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "  metric: wait\n"
        "metric wait: Time in the queue\n"
        "  unit: min\n"
        "  current: 9\n"
        "  target: 5\n",
    .run = find_metric_without_unit,
};

namespace {

constexpr Phrase have_no_unit{"the numbers of metric `{0}` have no unit", "指標 `{0}` 的數字沒有單位",
                              "指标 `{0}` 的数字没有单位", "指標 `{0}` の数字に単位がない"};
constexpr Phrase say_what_they_count{"say what they count: {0}", "寫上單位：{0}", "写上单位：{0}",
                                     "単位を書いてください：{0}"};

void find_metric_without_unit(const model::Map& map, Findings& findings) {
  for (const model::Metric& metric : map.first().metric_declarations()) {
    const bool has_number = metric.current || metric.baseline || metric.target;
    if (!metric.unit.empty() || !has_number) continue;
    findings.add(metric.span, say<have_no_unit>(metric.id),
                 say<say_what_they_count>(findings.writing().line(lexicon::Keyword::unit)));
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
