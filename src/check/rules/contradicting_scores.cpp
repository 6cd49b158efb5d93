// In: the maps of one run. Out: scores of one persona at one touchpoint that are far apart.
#include "check/places.hpp"
#include "check/project.hpp"
#include "check/thresholds.hpp"
#include "text/quote.hpp"

#include <cmath>
#include <map>
#include <span>
#include <string_view>
#include <tuple>

namespace journey::check::rules_of_catalogue {

namespace {
void find_contradicting_scores(std::span<const Summary> maps, ProjectFindings& findings);
}  // namespace

extern const ProjectRule contradicting_scores;
const ProjectRule contradicting_scores{
    .name = "contradicting-scores",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a touchpoint is scored differently in two maps of one persona",
                      "同一人物角色的兩張地圖，對同一接觸點的分數不同",
                      "同一人物角色的两张地图，对同一触点的分数不同",
                      "同じペルソナの 2 つのマップで、タッチポイントのスコアが食い違う"},
    .why =
        Phrase{"Maps of one project overlap. Where the same persona goes through the same touchpoint (same "
               "name and title) and two maps differ by a quarter of the scale or more, one of them is out of "
               "date, or the touchpoints are not the same and should be called differently. Maps of the "
               "future are left out. Only maps that are checked together are compared.",
               "同一個專案裡的地圖會有重疊。同一個人物角色經過同一個接觸點（名稱和標題都相同），兩張地圖的分"
               "數卻相差量表的四分之一以上，不是其中一張過時了，就是兩個接觸點其實不同，該用不同的名稱。未來"
               "地圖不算在內。只比較一起檢查的地圖。",
               "同一个项目里的地图会有重叠。同一个人物角色经过同一个触点（名称和标题都相同），两张地图的分数"
               "却相差量表的四分之一以上，不是其中一张过时了，就是两个触点其实不同，该用不同的名称。未来地图"
               "不算在内。只比较一起检查的地图。",
               "1 つのプロジェクトのマップは重なり合う。同じペルソナが同じタッチポイント（名前もタイトルも同"
               "じ）を通るのに、2 つのマップのスコアが尺度の 4 分の 1 以上違うなら、どちらかが古いか、実は別"
               "のタッチポイントなので名前を分けるべきである。将来マップは除く。比べるのは、一緒にチェックし"
               "たマップだけである。"},
    .bad =
        "journey: Pay for a coffee\n"
        "persona guest: Guest\n"
        "stage order: Order\n"
        "  touchpoint pay: Pay\n"
        "    emotion: -1 in a hurry\n"
        "    pain: Cards are refused\n",
    .good =
        "journey: Pay for a coffee\n"
        "persona guest: Guest\n"
        "stage order: Order\n"
        "  touchpoint pay: Pay\n"
        "    emotion: +0.5 all right\n",
    .run = find_contradicting_scores,
};

namespace {

// A touchpoint, its score, the persona, and the score elsewhere.
constexpr Phrase scored_otherwise{"{0} is {1} for `{2}` here, and {3} in another map",
                                  "`{2}` 在 {0} 的分數，這裡是 {1}，另一張地圖是 {3}",
                                  "`{2}` 在 {0} 的分数，这里是 {1}，另一张地图是 {3}",
                                  "{0} での `{2}` のスコアが、ここでは {1}、別のマップでは {3}"};
constexpr Phrase look_which{"look which of the two is newer, or give the touchpoints names of their own",
                            "確認哪一張比較新，或替兩個接觸點各取一個名稱",
                            "确认哪一张比较新，或给两个触点各起一个名称",
                            "どちらが新しいかを確かめるか、タッチポイントに別々の名前を付けてください"};
constexpr Phrase otherwise_here{"scored otherwise here", "這裡的分數不同", "这里的分数不同",
                                "ここではスコアが違う"};

/// A step of the default scale. Less is the difference between two afternoons.
constexpr double a_step = 0.25;

struct SeenScore {
  std::size_t map;
  const Summary::Score* score;
};

void find_contradicting_scores(std::span<const Summary> maps, ProjectFindings& findings) {
  std::map<std::tuple<std::string_view, std::string_view, std::string_view>, SeenScore> seen;
  for (std::size_t number = 0; number < maps.size(); ++number) {
    if (maps[number].future) continue;  // it is meant to differ
    for (const Summary::Score& score : maps[number].scores) {
      if (score.persona.empty()) continue;
      const auto [first, is_new] =
          seen.try_emplace({score.persona, score.touchpoint, score.title}, SeenScore{number, &score});
      if (is_new || first->second.map == number) continue;
      const Summary::Score& other = *first->second.score;
      if (std::abs(other.unit() - score.unit()) < a_step - rounding) continue;
      findings.add(number, score.span,
                   say<scored_otherwise>(text::quote(score.title), written(score.value, score.scale),
                                         score.persona, written(other.value, other.scale)),
                   say<look_which>(), first->second.map, other.span, say<otherwise_here>());
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
