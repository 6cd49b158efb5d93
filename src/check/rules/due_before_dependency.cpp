// In: the opportunities of a map. Out: those that are due before what they wait for.
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_due_before_dependency(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule due_before_dependency;
const Rule due_before_dependency{
    .name = "due-before-dependency",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"an opportunity is due before one that it depends on", "機會的期限早於它依賴的機會",
                      "机会的期限早于它依赖的机会", "機会の期限が、その前提となる機会より早い"},
    .why =
        Phrase{"What waits for something else can not be done earlier. One of the two dates, or the "
               "`depends-on`, is not true any more.",
               "要等別的事完成才能做的，不可能更早做完。兩個日期或 `depends-on`（前置）其中一個已經不對了。",
               "要等别的事完成才能做的，不可能更早做完。两个日期或 `depends-on`（前置）其中一个已经不对了。",
               "ほかを待つものが、それより早く終わることはない。2 つの期限か "
               "`depends-on`（前提）のどれかが、もう正しくない。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  opportunity pay: Pay by phone\n"
        "    due: 2026-Q4\n"
        "  opportunity app: Order by app\n"
        "    depends-on: pay\n"
        "    due: 2026-Q2\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  opportunity pay: Pay by phone\n"
        "    due: 2026-Q2\n"
        "  opportunity app: Order by app\n"
        "    depends-on: pay\n"
        "    due: 2026-Q4\n",
    .run = find_due_before_dependency,
};

namespace {

constexpr Phrase due_before{"this is due before `{0}`, which comes first", "這個期限早於必須先做的 `{0}`",
                            "这个期限早于必须先做的 `{0}`", "先に行う `{0}` より期限が早い"};
constexpr Phrase move_a_date{"move one of the dates, or take the {0} away", "調整其中一個日期，或拿掉 {0}",
                             "调整其中一个日期，或去掉 {0}",
                             "どちらかの期限を動かすか、{0} を外してください"};
constexpr Phrase due_here{"due here", "期限在這裡", "期限在这里", "期限はここ"};
void find_due_before_dependency(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    for (const model::Opportunity& opportunity : journey.opportunities) {
      for (const model::Index index : opportunity.depends_on) {
        const model::Opportunity& before = journey.opportunities[index];
        if (!opportunity.due || !before.due) continue;
        if (lexicon::last_day(opportunity.due->value) >= lexicon::last_day(before.due->value)) continue;
        findings.add(opportunity.due->span, say<due_before>(before.id),
                     say<move_a_date>(findings.writing().quoted(lexicon::Keyword::depends_on)),
                     {before.due->span, say<due_here>()});
      }
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
