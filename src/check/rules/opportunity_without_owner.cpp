// In: a map. Out: open opportunities that are nobody's.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/quote.hpp"

#include <algorithm>

namespace journey::check::rules_of_catalogue {

namespace {
void find_opportunity_without_owner(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule opportunity_without_owner;
const Rule opportunity_without_owner{
    .name = "opportunity-without-owner",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"an opportunity has no owner", "機會沒有負責人", "机会没有负责人", "担当のいない機会"},
    .why =
        Phrase{"What belongs to everybody is done by nobody. An opportunity is owned by whom it names, else "
               "by the owner of its touchpoint, its stage, its pain or the map. Done and rejected ones need "
               "none, and drafts are not asked.",
               "大家的事，就是沒人管的事。機會由它寫明的人負責；沒寫的話，歸它的接觸點、階段、痛點或地圖的負"
               "責人。已完成和不採納的不需要負責人，草稿不檢查。",
               "大家的事，就是没人管的事。机会由它写明的人负责；没写的话，归它的触点、阶段、痛点或地图的负责"
               "人。已完成和不采纳的不需要负责人，草稿不检查。",
               "みんなの仕事は、誰もやらない。機会の担当は、機会に書かれた人であり、なければタッチポイント、"
               "ステージ、課題、マップの担当である。完了した機会と見送った機会に担当は要らず、下書きは対象外"
               "である。"},
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  opportunity: Order ahead in the app\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  owner: The bar\n"
        "  opportunity: Order ahead in the app\n",
    .run = find_opportunity_without_owner,
};

namespace {

constexpr Phrase is_nobodys{"the opportunity {0} is nobody's", "機會 {0} 沒有人負責", "机会 {0} 没有人负责",
                            "機会 {0} に担当がいない"};
constexpr Phrase say_who{"say who takes it: {0}", "寫明由誰負責：{0}", "写明由谁负责：{0}",
                         "誰が担当するのかを書いてください：{0}"};

bool is_owned(const model::Reference& owner) { return !owner.text.empty(); }

bool has_owner(const model::Journey& journey, const model::Opportunity& opportunity) {
  if (is_owned(opportunity.owner) || is_owned(journey.owner)) return true;
  if (opportunity.stage != model::none && is_owned(journey.stages[opportunity.stage].owner)) return true;
  if (opportunity.touchpoint != model::none && is_owned(journey.touchpoints[opportunity.touchpoint].owner))
    return true;
  return std::any_of(opportunity.solves.begin(), opportunity.solves.end(),
                     [&](model::Index pain) { return is_owned(journey.pains[pain].owner); });
}

void find_opportunity_without_owner(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (is_sketch(journey)) continue;
    for (const model::Opportunity& opportunity : journey.opportunities) {
      if (!is_open(opportunity) || has_owner(journey, opportunity)) continue;
      findings.add(opportunity.span, say<is_nobodys>(text::quote(opportunity.text.value)),
                   say<say_who>(findings.writing().line(lexicon::Keyword::owner)));
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
