// In: a map of the future and the one it replaces. Out: touchpoints, or the whole, that get worse.
#include "check/phrases.hpp"
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"
#include "text/quote.hpp"

#include <map>
#include <string_view>
#include <vector>

namespace journey::check::rules_of_catalogue {

namespace {
void find_worse_future(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule worse_future;
const Rule worse_future{
    .name = "worse-future",
    .category = Category::plausibility,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a map of the future is worse than the one of today", "未來地圖比現況地圖還差",
                      "未来地图比现状地图还差", "将来のマップが現状のマップより悪い"},
    .why =
        Phrase{"Nobody plans for a worse experience. Where a touchpoint of the future is scored lower than "
               "the one of the same name in the map that `before` names, the score was copied and "
               "forgotten, or the plan has a price, which the map should say. If no single touchpoint is "
               "worse, the means of the two curves are compared.",
               "沒有人會規劃更差的體驗。未來某個接觸點的分數，如果比 `before`（現況地圖）所指地圖裡的同名"
               "接觸點還低，要不是分數抄過來忘了改，就是計畫有它的代價，而代價應該寫在地圖上。"
               "沒有哪個接觸點單獨變差時，比的是兩條情緒曲線的平均。",
               "没有人会规划更差的体验。如果未来某个触点的分数低于 `before`（现状地图）所指地图里的同名触"
               "点，要么是分数抄过来忘了改，要么是方案有它的代价，而代价应该写在地图上。"
               "没有哪个触点单独变差时，比的是两条情绪曲线的平均值。",
               "わざわざ悪い体験を計画する人はいない。将来のタッチポイントのスコアが、"
               "`before`（現状マップ）の示すマップにある同じ名前のものより低いなら、"
               "写したまま直し忘れたか、計画に代償があるかである。代償なら、マップに書いておく。"
               "個々に悪くなったタッチポイントがなければ、2 本の感情曲線の平均を比べる。"},
    .bad =
        "journey: Order a coffee, next year\n"
        "  state: future\n"
        "  before: today.journey\n"
        "persona guest: Guest\n"
        "stage order: Order\n"
        "  touchpoint pay: Pay\n"
        "    emotion: 0 all the same\n",
    .good =
        "journey: Order a coffee, next year\n"
        "  state: future\n"
        "  before: today.journey\n"
        "persona guest: Guest\n"
        "stage order: Order\n"
        "  touchpoint pay: Pay\n"
        "    emotion: +1 quick\n",
    .run = find_worse_future,
};

namespace {

constexpr Phrase is_to_be_worse{
    "{0} is to be {1}{2}, and is {3} today", "{0} 未來不如現在：未來 {1}{2}，現在 {3}",
    "{0} 未来不如现在：未来 {1}{2}，现在 {3}", "{0} は将来のほうが悪い：将来 {1}{2}、現在 {3}"};
constexpr Phrase score_or_say_cost{"score it as it will be felt, or say in a pain what the change costs",
                                   "照未來實際的感受評分，或用痛點寫出這項改變的代價",
                                   "按未来的实际感受打分，或者用痛点写明这项改变的代价",
                                   "将来の実感に合わせて採点するか、変更の代償を課題に書いてください"};
constexpr Phrase as_today{"as it is today", "現在是這樣", "现在是这样", "現在の状態"};
constexpr Phrase worse_on_the_whole{"on the whole, the future is worse{0} ({1}) than what {2} shows ({3})",
                                    "整體來看，未來比現在差{0}：平均 {1}，而 {2} 是 {3}",
                                    "整体来看，未来比现在差{0}：平均 {1}，而 {2} 是 {3}",
                                    "全体として将来のほうが悪い{0}：平均 {1}、{2} では {3}"};
constexpr Phrase score_touchpoints{"score the touchpoints as they will be felt",
                                   "照未來實際的感受為接觸點評分", "按未来的实际感受给触点打分",
                                   "将来の実感に合わせてタッチポイントを採点してください"};

/// Every persona journey of a map beside the one that it would replace.
class Comparison {
 public:
  Comparison(const model::Map& map, Findings& findings) : map_(map), findings_(findings) {
    for (const model::Journey& journey : map.journeys) {
      auto& scored = today_.emplace_back();
      if (const model::Journey* const today = today_of(journey))
        for (const model::Touchpoint& touchpoint : today->touchpoints)
          if (touchpoint.experience.score) scored.emplace(touchpoint.id, &touchpoint.experience);
    }
  }

  void compare(const model::Journey& journey) {
    const model::Journey* const today = today_of(journey);
    if (today == nullptr) return;
    bool said = false;
    each_place(journey, [&](const JourneyPlace& place) {
      const model::Experience* const before = better_today(place);
      if (before == nullptr) return;
      const Message who = whose_score(map_, place, [&](const JourneyPlace& other) {
        const model::Experience* const then = better_today(other);
        return then != nullptr && then->score == before->score;
      });
      findings_.add(
          place.experience.emotions.front().span,
          say<is_to_be_worse>(text::quote(place.title()), written(*place.experience.score, journey.scale),
                              who, written(*before->score, today->scale)),
          say<score_or_say_cost>(), {before->emotions.front().span, say<as_today>()});
      said = true;
    });
    if (said || !is_worse_on_the_whole(journey)) return;
    const Message who = whose(map_, [&](const model::Journey& other) {
      return is_worse_on_the_whole(other) && other.facts.mean == journey.facts.mean &&
             today_of(other)->facts.mean == today->facts.mean;
    });
    findings_.add(
        journey.before.span,
        say<worse_on_the_whole>(who, written(*journey.facts.mean, journey.scale),
                                text::quote(journey.before.value), written(*today->facts.mean, today->scale)),
        say<score_touchpoints>(), {today->span, say<phrases::map_replaced>()});
  }

 private:
  static const model::Journey* today_of(const model::Journey& journey) {
    return journey.earlier.map == nullptr ? nullptr : &journey.earlier.map->journeys[journey.earlier.journey];
  }

  /// What a touchpoint is like today, where that is better; else null.
  [[nodiscard]] const model::Experience* better_today(const JourneyPlace& place) const {
    if (place.touchpoint == nullptr || !place.experience.score) return nullptr;
    const auto& scored = today_[static_cast<std::size_t>(&place.journey - map_.journeys.data())];
    const auto found = scored.find(place.touchpoint->id);
    if (found == scored.end()) return nullptr;
    const double today = today_of(place.journey)->scale.unit(*found->second->score);
    return place.unit() <= today - rounding ? found->second : nullptr;
  }

  static bool is_worse_on_the_whole(const model::Journey& journey) {
    const model::Journey* const today = today_of(journey);
    return today != nullptr && journey.facts.mean && today->facts.mean &&
           journey.scale.unit(*journey.facts.mean) <= today->scale.unit(*today->facts.mean) - rounding;
  }

  const model::Map& map_;
  Findings& findings_;
  /// What is scored today, by the name of its touchpoint, beside the persona journeys of the map.
  std::vector<std::map<std::string_view, const model::Experience*>> today_;
};

void find_worse_future(const model::Map& map, Findings& findings) {
  Comparison comparison(map, findings);
  for (const model::Journey& journey : map.journeys) comparison.compare(journey);
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
