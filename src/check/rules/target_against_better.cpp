// In: the metrics of a map. Out: targets at which the metric would be worse than it is.
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_target_against_better(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule target_against_better;
const Rule target_against_better{
    .name = "target-against-better",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a target lies on the wrong side of `better`", "目標值和 `better`（方向）相反",
                      "目标值和 `better`（方向）相反", "`better`（望ましい方向）と逆の側にある目標値"},
    .why =
        Phrase{"`better` says which way is up and the target says where to go. Where they disagree one of "
               "them is mistyped, and every picture shows progress as decline. The target is compared with "
               "the baseline, or with the current value where there is none.",
               "`better`（方向）說的是往哪邊才算變好，目標值說的是要到哪裡。兩者矛盾，必定有一個寫錯了，每張"
               "圖都會把進步畫成退步。目標值是和基準值相比；沒有基準值時，和目前值相比。",
               "`better`（方向）说的是往哪边才算变好，目标值说的是要到哪里。两者矛盾，必定有一个写错了，每张"
               "图都会把进步画成退步。目标值是和基准值相比；没有基准值时，和当前值相比。",
               "`better`（望ましい方向）はどちらへ動けば良くなるのかを、目標値はどこを目指すのかを表す。両者"
               "が食い違うなら、どちらかが書き間違いで、どの図でも改善が悪化として描かれてしまう。目標値は基"
               "準値と比べ、基準値がなければ現在値と比べる。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "  metric: wait\n"
        "metric wait: Time in the queue\n"
        "  unit: min\n"
        "  current: 9\n"
        "  target: 15\n"
        "  better: lower\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "  metric: wait\n"
        "metric wait: Time in the queue\n"
        "  unit: min\n"
        "  current: 9\n"
        "  target: 5\n"
        "  better: lower\n",
    .run = find_target_against_better,
};

namespace {

constexpr Phrase below_though_higher{"the target of `{0}` is below where it stands, though higher is better",
                                     "`{0}` 的目標值比現況低，這個指標卻是越高越好",
                                     "`{0}` 的目标值比现状低，这个指标却是越高越好",
                                     "`{0}` は高いほど良い指標なのに、目標値が現状より低い"};
constexpr Phrase above_though_lower{"the target of `{0}` is above where it stands, though lower is better",
                                    "`{0}` 的目標值比現況高，這個指標卻是越低越好",
                                    "`{0}` 的目标值比现状高，这个指标却是越低越好",
                                    "`{0}` は低いほど良い指標なのに、目標値が現状より高い"};
constexpr Phrase check_the_target{"check the target, and {0}", "檢查目標值，還有 {0}", "检查目标值，还有 {0}",
                                  "目標値と {0} を確かめてください"};
constexpr Phrase stands_here{"it stands here", "現況在這裡", "现状在这里", "現状はここ"};

void find_target_against_better(const model::Map& map, Findings& findings) {
  for (const model::Metric& metric : map.first().metric_declarations()) {
    if (!metric.better_written || !metric.target) continue;
    // Where it stood when the target was set; the current value may have passed the target since.
    const auto& from = metric.baseline ? metric.baseline : metric.current;
    if (!from) continue;
    const bool higher = metric.better == lexicon::Better::higher;
    const bool wrong = higher ? metric.target->value < from->value : metric.target->value > from->value;
    if (!wrong) continue;
    const lexicon::Writing& writing = findings.writing();
    const std::string_view better =
        writing.value(lexicon::Enumeration::better, static_cast<std::uint8_t>(*metric.better));
    findings.add(metric.target->span,
                 higher ? say<below_though_higher>(metric.id) : say<above_though_lower>(metric.id),
                 say<check_the_target>(writing.line(lexicon::Keyword::better, better)),
                 {from->span, say<stands_here>()});
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
