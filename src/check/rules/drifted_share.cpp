// In: the ways onward of a map. Out: shares that are no longer what their metric says.
#include "check/rule.hpp"
#include "check/thresholds.hpp"

#include <cmath>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_drifted_share(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule drifted_share;
const Rule drifted_share{
    .name = "drifted-share",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a share is far from the metric that measures it", "比例和量它的指標相差太多",
                      "占比和量它的指标相差太多", "割合が、それを測る指標から離れている"},
    .why = Phrase{"A metric below a `next` says what measures its share. Where the current value is more "
                  "than five points away (`tolerance` in the settings), the map shows what was, and "
                  "everything that follows from the share with it: reach, drop-off, losses.",
                  "寫在 `next`（下一步）底下的指標，說明這個比例用什麼量。目前值相差超過五個百分點（設定裡的 "
                  "`tolerance`）時，地圖畫的就是過去的樣子，由它推算的到達率、流失率、損失也都是。",
                  "写在 `next`（下一步）下面的指标，说明这个占比用什么量。当前值相差超过五个百分点（设置里的 "
                  "`tolerance`）时，地图画的就是过去的样子，由它推算的到达率、流失率、损失也都是。",
                  "`next`（次へ）の下の指標は、その割合を何で測るかを示す。現在値が 5 ポイント（設定の "
                  "`tolerance`"
                  "）を超えて離れていれば、マップは過去の姿であり、そこから求めた到達率、離脱率、損失も同じで"
                  "ある。"},
    .bad =
        "journey: Order a coffee\n"
        "metric leave: Leave the queue\n"
        "  unit: %\n"
        "  current: 31\n"
        "  target: 10\n"
        "stage order: Order\n"
        "  touchpoint till: Till\n"
        "    next exit: 12% leave\n"
        "      metric: leave\n",
    .good =
        "journey: Order a coffee\n"
        "metric leave: Leave the queue\n"
        "  unit: %\n"
        "  current: 13\n"
        "  target: 10\n"
        "stage order: Order\n"
        "  touchpoint till: Till\n"
        "    next exit: 12% leave\n"
        "      metric: leave\n",
    .run = find_drifted_share,
};

namespace {

constexpr Phrase has_drifted{"the map says {0}%, `{1}` says {2}%", "地圖寫 {0}%，`{1}` 目前是 {2}%",
                             "地图写 {0}%，`{1}` 目前是 {2}%",
                             "マップでは {0}%、`{1}` では {2}% になっている"};
constexpr Phrase bring_up_to_date{"bring the share up to date, and look at what follows from it",
                                  "更新比例，並檢查由它推算的內容", "更新占比，并检查由它推算的内容",
                                  "割合を新しくし、そこから求めたものを見直してください"};
constexpr Phrase measured_here{"measured here", "量到的值在這裡", "测得的值在这里", "測った値はここ"};
void find_drifted_share(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    for (const model::Touchpoint& touchpoint : journey.touchpoints) {
      for (const model::Edge& edge : touchpoint.edges) {
        if (edge.metric.target == model::none || !edge.says_share) continue;
        const model::Metric& metric = journey.metric_declarations()[edge.metric.target];
        if (!metric.current) continue;
        if (std::abs(metric.current->value - *edge.share) <= map.conventions.tolerance + rounding) continue;
        findings.add(edge.span,
                     say<has_drifted>(fmt::format("{}", *edge.share), metric.id,
                                      fmt::format("{}", metric.current->value)),
                     say<bring_up_to_date>(), {metric.current->span, say<measured_here>()});
      }
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
