// In: a map. Out: that nobody looks after it.
#include "check/places.hpp"
#include "check/rule.hpp"

#include <algorithm>

namespace journey::check::rules_of_catalogue {

namespace {
void find_missing_owner(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule missing_owner;
const Rule missing_owner{
    .name = "missing-owner",
    .category = Category::upkeep,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a map has no owner", "地圖沒有負責人", "地图没有负责人", "マップに担当がいない"},
    .why =
        Phrase{"A map without an owner is right on the day it is drawn and on no other: nobody reviews it, "
               "and nobody is asked. Name one for the whole map, or one for every stage. Drafts and "
               "archived maps need none.",
               "沒有負責人的地圖，只有畫好的那一天是對的：沒有人審閱，也沒有人可以問。"
               "為整張地圖指定一位負責人，或每個階段各指定一位。草稿和封存的地圖不需要。",
               "没有负责人的地图，只有画好的那一天是对的：没有人评审，也没有人可以问。"
               "给整张地图指定一位负责人，或者每个阶段各指定一位。草稿和归档的地图不需要。",
               "担当のいないマップが正しいのは、描いたその日だけである。誰も見直さず、聞く相手もいない。"
               "マップ全体に 1 人、またはすべてのステージに 1 人ずつ担当を決める。"
               "下書きとアーカイブのマップには要らない。"},
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "  owner: The bar\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .run = find_missing_owner,
};

namespace {

constexpr Phrase nobody_looks_after{"nobody looks after this map", "沒有人負責這張地圖", "没有人负责这张地图",
                                    "このマップの担当がいない"};
constexpr Phrase say_who_does{"say who does: {0}", "寫出由誰負責：{0}", "写明由谁负责：{0}",
                              "誰が担当するかを書いてください：{0}"};

void find_missing_owner(const model::Map& map, Findings& findings) {
  const model::Journey& journey = map.first();
  if (is_sketch(journey) || is_archived(journey) || !journey.owner.text.empty()) return;
  const bool every_stage = std::all_of(journey.stages.begin(), journey.stages.end(),
                                       [](const model::Stage& stage) { return !stage.owner.text.empty(); });
  if (every_stage) return;
  findings.add(journey.span, say<nobody_looks_after>(),
               say<say_who_does>(findings.writing().line(lexicon::Keyword::owner)));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
