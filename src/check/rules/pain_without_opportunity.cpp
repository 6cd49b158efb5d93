// In: a map. Out: pains that nobody answers.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/quote.hpp"

#include <algorithm>

namespace journey::check::rules_of_catalogue {

namespace {
void find_pain_without_opportunity(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule pain_without_opportunity;
const Rule pain_without_opportunity{
    .name = "pain-without-opportunity",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a pain has no opportunity", "痛點沒有對應的機會", "痛点没有对应的机会",
                      "応える機会のない課題"},
    .why =
        Phrase{
            "A map that says what hurts and stops there is read once. What can be done belongs below the "
            "pain, or names it in `solves`. As soon as a map rates its pains with `severity`, only high "
            "and critical ones are asked about: leaving the small ones is a decision, too. Drafts are not "
            "asked.",
            "只說哪裡痛就停下來的地圖，看一次就沒人再看了。能做什麼，寫在痛點下面，或用 `solves`（解決）"
            "指向它。地圖一旦用 `severity`（嚴重程度）評過痛點，就只檢查「高」和「嚴重」的：小痛點先不處"
            "理，也是一種決定。草稿不檢查。",
            "只说哪里痛就停下来的地图，看一次就没人再看了。能做什么，写在痛点下面，或用 `solves`（解决）"
            "指向它。地图一旦用 `severity`（严重程度）评过痛点，就只检查“高”和“严重”的：小痛点先不处理，"
            "也是一种决定。草稿不检查。",
            "どこに課題があるかを述べて終わるマップは、一度しか読まれない。できることは課題の下に書くか、"
            "`solves`（解決する課題）でその課題を指す。課題に `severity`（深刻度）を付けたマップでは、「高」"
            "と「致命的」だけを調べる。小さな課題を残すのも 1 つの判断だからである。下書きは対象外である。"},
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  pain: The queue is long\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  pain: The queue is long\n"
        "    opportunity: Order ahead in the app\n",
    .run = find_pain_without_opportunity,
};

namespace {

constexpr Phrase no_opportunity_answers{"no opportunity answers the pain {0}", "痛點 {0} 沒有對應的機會",
                                        "痛点 {0} 没有对应的机会", "課題 {0} に応える機会がない"};
constexpr Phrase write_one_below{"write one below it: {0}", "在它下面加一個：{0}", "在它下面加一个：{0}",
                                 "その下に書いてください：{0}"};

void find_pain_without_opportunity(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (is_sketch(journey)) continue;
    const bool rated = std::any_of(journey.pains.begin(), journey.pains.end(),
                                   [](const model::Pain& pain) { return pain.severity.has_value(); });
    for (const model::Pain& pain : journey.pains) {
      if (!pain.solved_by.empty() || (rated && !is_severe(pain))) continue;
      findings.add(pain.span, say<no_opportunity_answers>(text::quote(pain.text.value)),
                   say<write_one_below>(findings.writing().line(lexicon::Keyword::opportunity)));
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
