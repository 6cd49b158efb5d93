// In: a map. Out: lanes that are read across and stand empty in most stages.
#include "check/places.hpp"
#include "check/rule.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace journey::check::rules_of_catalogue {

namespace {
void find_sparse_lane(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule sparse_lane;
const Rule sparse_lane{
    .name = "sparse-lane",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a lane of the backbone is empty in most stages", "主要泳道在大部分階段是空的",
                      "主要泳道在大部分阶段是空的", "中心となるレーンが大半のステージで空"},
    .why =
        Phrase{"Actions and emotions are the backbone of a map, frontstage and backstage that of a "
               "blueprint. They are read across the stages, and a reader takes an empty cell for \"nothing "
               "happens here\". A lane that is filled in less than half of the stages misleads; one that is "
               "left out does not.",
               "行為和情緒是旅程地圖的骨幹，前台和後台是服務藍圖的骨幹。這些泳道要橫跨各階段來讀，空格會被看"
               "成「這裡什麼都沒發生」。填不到一半的泳道會誤導人，整條不放反而不會。",
               "行为和情绪是旅程地图的主干，前台和后台是服务蓝图的主干。这些泳道要横跨各阶段来读，空格会被看"
               "成“这里什么都没发生”。填不到一半的泳道会误导人，整条不放反而不会。",
               "行動と感情はマップの背骨であり、フロントステージとバックステージはサービスブループリントの背"
               "骨である。ステージを横に読み進めるレーンなので、空のマスは「ここでは何も起きない」と受け取ら"
               "れる。半分も埋まっていないレーンは誤解を招くが、置かなかったレーンは誤解を招かない。"},
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage a: Order\n"
        "  action: Looks at the menu\n"
        "stage b: Wait\n"
        "  thought: Did they forget me?\n"
        "stage c: Drink\n"
        "  thought: Good\n"
        "stage d: Leave\n"
        "  thought: Where did I park?\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage a: Order\n"
        "  action: Looks at the menu\n"
        "stage b: Wait\n"
        "  action: Watches the screen\n"
        "stage c: Drink\n"
        "  thought: Good\n"
        "stage d: Leave\n"
        "  action: Looks for the car\n",
    .run = find_sparse_lane,
};

namespace {

constexpr Phrase empty_in_most{"lanes that are empty in most stages: {0}", "這些泳道在大部分階段是空的：{0}",
                               "这些泳道在大部分阶段是空的：{0}", "大半のステージで空のレーンがある：{0}"};
// A lane, how many stages have it, and of how many.
constexpr Phrase in_some_of{"`{0}` in {1} of {2}", "`{0}`（{2} 個階段只填了 {1} 個）",
                            "`{0}`（{2} 个阶段只填了 {1} 个）", "`{0}`（{2} ステージ中 {1}）"};
constexpr Phrase fill_them{"fill them where something is known, or leave the lane out",
                           "把知道的填上，或整條泳道不放", "把知道的填上，或整条泳道不放",
                           "分かるところを埋めるか、レーンごと取り除いてください"};

/// A lane under a half says less about the journey than about the workshop that ended early.
constexpr double least_filled = 0.5;
/// In fewer stages a share says nothing.
constexpr std::size_t enough_stages = 4;

using lexicon::Keyword;
/// Not the lanes that are sparse by nature: pains, ideas, quotes.
constexpr std::array backbone{Keyword::action, Keyword::emotion, Keyword::frontstage, Keyword::backstage};

bool says(const model::Experience& experience, Keyword lane) {
  if (lane == Keyword::emotion) return !experience.emotions.empty();
  return std::any_of(experience.lines.begin(), experience.lines.end(),
                     [&](const model::Line& line) { return line.keyword == lane; });
}

bool says(const model::Journey& journey, const model::Stage& stage, Keyword lane) {
  const auto* const first = journey.touchpoints.data() + stage.first_touchpoint;
  return says(stage.experience, lane) ||
         std::any_of(first, first + stage.touchpoint_count,
                     [&](const model::Touchpoint& touchpoint) { return says(touchpoint.experience, lane); });
}

void find_sparse_lane(const model::Map& map, Findings& findings) {
  const model::Journey& journey = map.first();
  if (is_sketch(journey) || journey.stages.size() < enough_stages) return;
  std::vector<Message> sparse;
  for (const Keyword lane : backbone) {
    const auto filled = static_cast<std::size_t>(
        std::count_if(journey.stages.begin(), journey.stages.end(),
                      [&](const model::Stage& stage) { return says(journey, stage, lane); }));
    if (filled == 0 ||
        static_cast<double>(filled) >= least_filled * static_cast<double>(journey.stages.size()))
      continue;
    sparse.push_back(say<in_some_of>(findings.writing().word(lane), filled, journey.stages.size()));
  }
  if (sparse.empty()) return;
  findings.add(journey.span, say<empty_in_most>(Message::list(std::move(sparse), lexicon::Conjunction::none)),
               say<fill_them>());
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
