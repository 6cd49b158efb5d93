// In: a map. Out: stages that last shorter than the waits in them.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/elapsed.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <vector>

namespace journey::check::rules_of_catalogue {

namespace {
void find_duration_below_waits(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule duration_below_waits;
const Rule duration_below_waits{
    .name = "duration-below-waits",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary =
        Phrase{"a stage lasts shorter than the waits of its touchpoints", "階段的時長比裡面接觸點的等待還短",
               "阶段的时长比里面触点的等待还短", "ステージの所要時間が、その中の待ち時間より短い"},
    .why =
        Phrase{
            "A stage's own `duration` stands in the place of what its touchpoints say, waits included, in "
            "how long the journey takes. Where the waits alone are longer, one of the two is wrong, and "
            "the journey looks faster than anybody lives it. Ranges are compared by what is possible: the "
            "longest that the stage may last with the shortest that people wait.",
            "計算全程時間時，階段自己寫的 `duration`（時長）會取代其中接觸點的時間，等待也算在內。光是等待就"
            "更久，兩者必有一個寫錯，旅程看起來就比任何人實際經歷的還快。範圍以可能的值比較：階段最長能多久，"
            "對上最少要等多久。",
            "计算全程用时的时候，阶段自己写的 "
            "`duration`（时长）会取代其中触点的时间，等待也算在内。光是等待就"
            "更久，两者必有一个写错，旅程看起来就比任何人实际经历的还快。范围以可能的值比较：阶段最长能多久，"
            "对上最少要等多久。",
            "全体の所要時間では、ステージ自身の "
            "`duration`（所要時間）が、待ち時間も含めてタッチポイントの時間"
            "の代わりになる。待ち時間だけでそれより長いなら、どちらかが間違っていて、ジャーニーが実際より速く"
            "見える。範囲はありうる値で比べる。ステージの最長と、待ち時間の最短である。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  duration: 10 min\n"
        "  touchpoint queue: Stand in line\n"
        "    wait: 12 min\n"
        "  touchpoint pay: Pay\n"
        "    wait: 2 min\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  duration: 20 min\n"
        "  touchpoint queue: Stand in line\n"
        "    wait: 12 min\n"
        "  touchpoint pay: Pay\n"
        "    wait: 2 min\n",
    .run = find_duration_below_waits,
};

namespace {

// A stage, its duration.
constexpr Phrase lasts_shorter{
    "{0} lasts {1}, and the waits in it alone are longer", "{0} 寫的時長是 {1}，光是裡面的等待就更久",
    "{0} 写的时长是 {1}，光是里面的等待就更久", "{0} の所要時間は {1} だが、中の待ち時間だけでそれより長い"};
constexpr Phrase say_the_whole{
    "say how long the whole stage takes, or leave it out: then its touchpoints are added up",
    "寫整個階段要多久，或把它拿掉：那就會把接觸點的時間加起來",
    "写整个阶段要多久，或把它去掉：那就会把触点的时间加起来",
    "ステージ全体の時間を書くか、この行を消す（消すとタッチポイントの時間が足し合わされる）"};

void find_duration_below_waits(const model::Map& map, Findings& findings) {
  std::vector<text::Span> reported;  // each line once, whoever has it
  for (const model::Journey& journey : map.journeys) {
    for (const model::Stage& stage : journey.stages) {
      const auto own = model::time_of(stage);
      if (!own || std::find(reported.begin(), reported.end(), stage.duration->span) != reported.end())
        continue;
      double waits = 0;
      for (model::Index at = 0; at < stage.touchpoint_count; ++at)
        waits += model::time_of(journey.touchpoints[stage.first_touchpoint + at]).wait.low;
      if (waits <= own->high) continue;
      reported.push_back(stage.duration->span);
      findings.add(stage.duration->span,
                   say<lasts_shorter>(text::quote(stage.title), text::quote(stage.duration->value.text)),
                   say<say_the_whole>());
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
