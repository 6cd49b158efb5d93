// In: the metrics of a map. Out: those that no row of their CSV is about.
#include "check/rule.hpp"

#include <algorithm>

namespace journey::check::rules_of_catalogue {

namespace {
void find_empty_metric_data(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule empty_metric_data;
const Rule empty_metric_data{
    .name = "empty-metric-data",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a data file has no row for the metric", "資料檔裡沒有這個指標的資料列",
                      "数据文件里没有这个指标的数据行", "指標の行がないデータファイル"},
    .why =
        Phrase{"Rows are found by the name of the metric in the column `metric`. A file that has none for it "
               "refreshes nothing, and the map goes on showing what it showed before.",
               "資料列是依 `metric` 欄裡的指標名稱找的。檔案裡沒有對應的資料列，就什麼也不會更新，地圖會一直"
               "顯示舊的數字。",
               "数据行是按 `metric` 列里的指标名称查找的。文件里没有对应的数据行，就什么也不会更新，地图会一"
               "直显示旧的数字。",
               "行は、`metric` 列に書かれた指標の名前で探される。該当する行が 1 つもなければ何も更新されず、"
               "マップは以前の値を表示し続ける。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n"
        "  metric: queue\n"
        "metric queue: People in the queue\n"
        "  data: kpi.csv\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n"
        "  metric: wait\n"
        "metric wait: Minutes in the queue\n"
        "  data: kpi.csv\n",
    .run = find_empty_metric_data,
};

namespace {

constexpr Phrase no_row{"no row of `{0}` is about metric `{1}`", "`{0}` 裡沒有指標 `{1}` 的資料列",
                        "`{0}` 里没有指标 `{1}` 的数据行", "`{0}` に指標 `{1}` の行がない"};
constexpr Phrase names_in_column{"its column `metric` holds names as the map declares them",
                                 "`metric` 欄要填地圖裡宣告的名稱", "`metric` 列要填地图里声明的名称",
                                 "`metric` 列には、マップで宣言した名前を書く"};

void find_empty_metric_data(const model::Map& map, Findings& findings) {
  for (const model::Metric& metric : map.first().metric_declarations()) {
    if (metric.data.empty()) continue;
    // Points of the CSV lie in its own file.
    const bool has_rows = std::any_of(metric.history.begin(), metric.history.end(), [&](const auto& point) {
      return point.span.source != metric.data.span.source;
    });
    if (has_rows) continue;
    findings.add(metric.data.span, say<no_row>(metric.data.value, metric.id), say<names_in_column>());
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
