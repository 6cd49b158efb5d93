// In: a map and the day. Out: opportunities that were to be done by now.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/quote.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_overdue_plan(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule overdue_plan;
const Rule overdue_plan{
    .name = "overdue-plan",
    .category = Category::upkeep,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"an opportunity is past its due date", "機會已經過了期限", "机会已经过了期限",
                      "機会の期限が過ぎている"},
    .why = Phrase{"A plan whose day has passed is done and nobody wrote it down, or it is not going to "
                  "happen. Either way the map tells its readers something that is no longer so. Say `done`, "
                  "`rejected`, or a new day.",
                  "過了期限的計畫，不是做完了沒記下來，就是不會做了。不管是哪一種，地圖上寫的都已經不對了。"
                  "請寫上 `done`（完成）、`rejected`（否決），或新的日期。",
                  "过了期限的计划，要么做完了没记下来，要么不会做了。不管是哪一种，地图上写的都已经不对了。"
                  "请写上 `done`（完成）、`rejected`（否决），或者新的日期。",
                  "期限を過ぎた計画は、終わったのに書かれていないか、もう実行されないかである。どちらにせよ、"
                  "マップは今とは違うことを伝えている。`done`（完了）か `rejected`（見送り）、"
                  "または新しい期限を書く。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  opportunity: Order ahead in the app\n"
        "    due: 2025-Q4\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  opportunity: Order ahead in the app\n"
        "    due: 2026-Q2\n",
    .run = find_overdue_plan,
    .needs_today = true,
};

namespace {

constexpr Phrase was_to_be_done{"{0} was to be done by {1}", "{0} 原定在 {1} 完成", "{0} 原定于 {1} 完成",
                                "{0} は {1} までに終わる予定だった"};
constexpr Phrase say_what_became{"say what became of it: {0}, `{1}`, or a new day",
                                 "寫下後來怎麼了：{0}、`{1}`，或新的日期",
                                 "写下后来怎么样了：{0}、`{1}`，或者新的日期",
                                 "どうなったかを書いてください：{0}、`{1}`、または新しい期限"};

void find_overdue_plan(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (!findings.today() || is_archived(journey)) continue;
    for (const model::Opportunity& opportunity : journey.opportunities) {
      if (!opportunity.due || !is_open(opportunity)) continue;
      if (lexicon::last_day(*findings.today()) <= lexicon::last_day(opportunity.due->value)) continue;
      const lexicon::Writing& writing = findings.writing();
      const auto status = [&](lexicon::OpportunityStatus value) {
        return writing.value(lexicon::Enumeration::opportunity_status, static_cast<std::uint8_t>(value));
      };
      findings.add(opportunity.due->span,
                   say<was_to_be_done>(text::quote(opportunity.text.value),
                                       lexicon::to_string(opportunity.due->value)),
                   say<say_what_became>(
                       writing.line(lexicon::Keyword::status, status(lexicon::OpportunityStatus::done)),
                       status(lexicon::OpportunityStatus::rejected)));
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
