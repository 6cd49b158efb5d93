// In: a map. Out: its fullest stage, where the touchpoints are more than anyone takes in.
#include "check/rule.hpp"
#include "text/quote.hpp"

#include <algorithm>

namespace journey::check::rules_of_catalogue {

namespace {
void find_too_many_touchpoints(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule too_many_touchpoints;
const Rule too_many_touchpoints{
    .name = "too-many-touchpoints",
    .category = Category::form,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a map has more than forty touchpoints", "地圖超過四十個接觸點", "地图超过四十个触点",
                      "マップのタッチポイントが 40 を超えている"},
    .why = Phrase{"Nobody takes in fifty columns. The stage with most touchpoints is a journey of its own: "
                  "move them to a map of their own, and let `detail` of the stage name it, so that readers "
                  "can go there.",
                  "五十欄的圖，沒有人看得完。接觸點最多的那個階段，本身就是一趟旅程：把它們移到另一張地圖，"
                  "再用該階段的 `detail`（子旅程）指過去，讀的人就能接著看。",
                  "五十列的图，没有人看得完。触点最多的那个阶段，本身就是一个旅程：把它们移到另一张地图，"
                  "再用该阶段的 `detail`（子旅程）指过去，读的人就能接着看。",
                  "50 列もの図を一度に読める人はいない。タッチポイントの最も多いステージは、"
                  "それだけで 1 つのジャーニーである。別のマップに移し、ステージの `detail`（詳細マップ）で示"
                  "せば、読む人はそこへ進める。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint: Step 1\n"
        "  touchpoint: Step 2\n"
        "  touchpoint: Step 3\n"
        "  touchpoint: Step 4\n"
        "  touchpoint: Step 5\n"
        "  touchpoint: Step 6\n"
        "  touchpoint: Step 7\n"
        "  touchpoint: Step 8\n"
        "  touchpoint: Step 9\n"
        "  touchpoint: Step 10\n"
        "  touchpoint: Step 11\n"
        "  touchpoint: Step 12\n"
        "  touchpoint: Step 13\n"
        "  touchpoint: Step 14\n"
        "  touchpoint: Step 15\n"
        "  touchpoint: Step 16\n"
        "  touchpoint: Step 17\n"
        "  touchpoint: Step 18\n"
        "  touchpoint: Step 19\n"
        "  touchpoint: Step 20\n"
        "  touchpoint: Step 21\n"
        "  touchpoint: Step 22\n"
        "  touchpoint: Step 23\n"
        "  touchpoint: Step 24\n"
        "  touchpoint: Step 25\n"
        "  touchpoint: Step 26\n"
        "  touchpoint: Step 27\n"
        "  touchpoint: Step 28\n"
        "  touchpoint: Step 29\n"
        "  touchpoint: Step 30\n"
        "  touchpoint: Step 31\n"
        "  touchpoint: Step 32\n"
        "  touchpoint: Step 33\n"
        "  touchpoint: Step 34\n"
        "  touchpoint: Step 35\n"
        "  touchpoint: Step 36\n"
        "  touchpoint: Step 37\n"
        "  touchpoint: Step 38\n"
        "  touchpoint: Step 39\n"
        "  touchpoint: Step 40\n"
        "  touchpoint: Step 41\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  detail: map.journey\n",
    .run = find_too_many_touchpoints,
};

namespace {

constexpr Phrase too_many_for_a_map{"{0} touchpoints are too many for one map, and {1} of them are in {2}",
                                    "一張地圖放 {0} 個接觸點太多了，其中 {1} 個在 {2}",
                                    "一张地图放 {0} 个触点太多了，其中 {1} 个在 {2}",
                                    "1 つのマップに {0} 個のタッチポイントは多すぎる（うち {1} 個が {2}）"};
constexpr Phrase in_its_own_map{"tell this stage in a map of its own: {0}", "把這個階段另寫成一張地圖：{0}",
                                "把这个阶段另写成一张地图：{0}",
                                "このステージを別のマップに書いてください：{0}"};

/// Forty columns are four pages side by side, and on a screen each is as broad as a word.
constexpr std::size_t most_touchpoints = 40;

void find_too_many_touchpoints(const model::Map& map, Findings& findings) {
  const model::Journey& journey = map.first();
  if (journey.touchpoints.size() <= most_touchpoints) return;
  const auto fullest =
      std::max_element(journey.stages.begin(), journey.stages.end(),
                       [](const auto& a, const auto& b) { return a.touchpoint_count < b.touchpoint_count; });
  findings.add(fullest->span,
               say<too_many_for_a_map>(journey.touchpoints.size(), fullest->touchpoint_count,
                                       text::quote(fullest->title)),
               say<in_its_own_map>(findings.writing().line(lexicon::Keyword::detail, "FILE.journey")));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
