// In: a map and the day. Out: reviews for which people have to be found now.
#include "check/places.hpp"
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_review_due_soon(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule review_due_soon;
const Rule review_due_soon{
    .name = "review-due-soon",
    .category = Category::upkeep,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"the next review is due within two weeks", "兩週內就要審閱", "两周内就要评审",
                      "次の見直しの期限まで 2 週間を切っている"},
    .why =
        Phrase{"A review needs the people who own the stages, and they need notice. This says so two weeks "
               "ahead; when the day has passed it becomes `stale-map`.",
               "審閱需要各階段的負責人一起來，而他們要提早知道才排得出時間，所以兩週前就先提醒。過了那天，"
               "就改報 `stale-map`。",
               "评审需要各阶段的负责人一起来，而他们要提前知道才排得出时间，所以提前两周提醒。过了那天，"
               "就改报 `stale-map`。",
               "見直しには各ステージの担当が必要で、予定を空けてもらうには時間がいる。"
               "そこで 2 週間前に知らせる。その日を過ぎると `stale-map` になる。"},
    .bad =
        "journey: Order a coffee\n"
        "  reviewed: 2025-10-20\n"
        "  review-every: 3 months\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .good =
        "journey: Order a coffee\n"
        "  reviewed: 2026-01-10\n"
        "  review-every: 3 months\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .run = find_review_due_soon,
    .needs_today = true,
};

namespace {

constexpr Phrase due_by{"the next review is due by {0}", "下次審閱的期限是 {0}", "下次评审的期限是 {0}",
                        "次の見直しの期限は {0}"};
constexpr Phrase find_an_hour{"find an hour with the owners of the stages", "和各階段的負責人約一個小時",
                              "和各阶段的负责人约一个小时",
                              "各ステージの担当と 1 時間の予定を合わせてください"};

/// Two weeks: the time it takes to get the owners of a journey into one room.
constexpr lexicon::Period notice{2, lexicon::Period::Unit::week};

void find_review_due_soon(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (!journey.facts.next_review || !findings.today() || is_archived(journey)) continue;
    const lexicon::Date today = lexicon::last_day(*findings.today());
    const lexicon::Date due = *journey.facts.next_review;
    if (today > due || lexicon::period_after(today, notice) < due) continue;
    findings.add(journey.reviewed->span, say<due_by>(lexicon::to_string(due)), say<find_an_hour>());
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
