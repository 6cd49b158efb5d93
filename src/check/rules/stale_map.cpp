// In: a map and the day. Out: reviews that should have been by now.
#include "check/places.hpp"
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_stale_map(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule stale_map;
const Rule stale_map{
    .name = "stale-map",
    .category = Category::upkeep,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"the day of the next review is past", "已經過了下次審閱的日期",
                      "已经过了下次评审的日期", "次の見直しの期限を過ぎている"},
    .why = Phrase{"`reviewed` plus `review-every` is how long the map may be relied on. Past that somebody "
                  "has to look at it again and say so in `reviewed`; a map that is kept as history is better "
                  "`archived` and reviewed no more.",
                  "`reviewed`（審閱日期）加上 `review-every`（審閱週期），就是這張地圖還能相信的期限。"
                  "過了那一天，要有人重新看過，並更新 `reviewed`；只想留作紀錄的地圖，"
                  "不如設為 `archived`（封存），以後就不必再審閱。",
                  "`reviewed`（评审日期）加上 `review-every`（评审周期），就是这张地图还能相信的期限。"
                  "过了那一天，要有人重新看一遍，并更新 `reviewed`；只想留作记录的地图，"
                  "不如设为 `archived`（归档），以后就不必再评审。",
                  "`reviewed`（見直し日）に `review-every`（見直し周期）を足した日までが、"
                  "マップを信頼できる期間である。過ぎたら誰かが見直し、その日を `reviewed` に書く。"
                  "記録として残すだけのマップは `archived`（アーカイブ）にすれば、もう見直さなくてよい。"},
    .bad =
        "journey: Order a coffee\n"
        "  reviewed: 2020-01-31\n"
        "  review-every: 3 months\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n",
    .good =
        "journey: Order a coffee\n"
        "  reviewed: 2020-01-31\n"
        "  review-every: 900 years\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n",
    .run = find_stale_map,
    .needs_today = true,
};

namespace {

constexpr Phrase review_is_past{"the map was to be reviewed by {0}", "這張地圖最晚該在 {0} 審閱",
                                "这张地图最晚应在 {0} 评审", "このマップの見直し期限は {0} だった"};
constexpr Phrase look_and_say_day{"look at it again, and say the day: {0}", "重新看過一遍，並寫上日期：{0}",
                                  "重新看一遍，并写上日期：{0}", "見直して、その日付を書いてください：{0}"};

void find_stale_map(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (!journey.facts.next_review || !findings.today() || is_archived(journey)) continue;
    if (lexicon::last_day(*findings.today()) <= *journey.facts.next_review) continue;
    findings.add(journey.reviewed->span, say<review_is_past>(lexicon::to_string(*journey.facts.next_review)),
                 say<look_and_say_day>(findings.writing().line(lexicon::Keyword::reviewed,
                                                               lexicon::to_string(*findings.today()))));
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
