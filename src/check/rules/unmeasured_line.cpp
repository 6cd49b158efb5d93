// In: the measured lanes of a map. Out: lines that begin with no number.
#include "check/places.hpp"
#include "check/rule.hpp"

#include <cmath>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_unmeasured_line(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unmeasured_line;
const Rule unmeasured_line{
    .name = "unmeasured-line",
    .category = Category::completeness,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a line of a measured lane has no number", "有量表的泳道裡，這一行沒有數字",
                      "有量表的泳道里，这一行没有数字", "尺度のあるレーンの行に数値がない"},
    .why =
        Phrase{"A lane with a `scale` is drawn as bars on a common axis. A line without a number has no bar, "
               "and the others are compared without it.",
               "有 `scale`（量表）的泳道會畫成同一座標軸上的長條。沒有數字的行就沒有長條，比較時也少了它。",
               "有 `scale`（量表）的泳道会画成同一坐标轴上的条形。没有数字的行就没有条形，比较时也少了它。",
               "`scale`"
               "（尺度）のあるレーンは、共通の軸の棒として描かれる。数値のない行には棒がなく、比べるときに抜"
               "け落ちる。"},
    .bad =
        "journey: Order a coffee\n"
        "lane effort: Customer effort\n"
        "  scale: 1..7\n"
        "  better: lower\n"
        "stage order: Order\n"
        "  effort: quite some work\n",
    .good =
        "journey: Order a coffee\n"
        "lane effort: Customer effort\n"
        "  scale: 1..7\n"
        "  better: lower\n"
        "stage order: Order\n"
        "  effort: 5 quite some work\n",
    .run = find_unmeasured_line,
};

namespace {

constexpr Phrase no_number{"this line of `{0}` begins with no number", "`{0}` 的這一行沒有以數字開頭",
                           "`{0}` 的这一行没有以数字开头", "`{0}` のこの行は数値で始まっていない"};
constexpr Phrase number_on_scale{"put a number from {0} to {1} before the words",
                                 "在文字前面寫 {0} 到 {1} 的數字", "在文字前面写 {0} 到 {1} 的数字",
                                 "言葉の前に {0} から {1} までの数値を書いてください"};
void look_at(const model::Journey& journey, const model::Experience& experience, Findings& findings) {
  for (const model::Line& line : experience.lines) {
    if (line.lane == model::none || line.measured) continue;
    const model::CustomLane& lane = journey.lanes()[line.lane];
    if (!lane.scale) continue;
    findings.add(line.text.span, say<no_number>(lane.id),
                 say<number_on_scale>(fmt::format("{}", lane.scale->value.worst),
                                      fmt::format("{}", lane.scale->value.best)));
  }
}

void find_unmeasured_line(const model::Map& map, Findings& findings) {
  each_place(map, [&](const JourneyPlace& place) { look_at(place.journey, place.experience, findings); });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
