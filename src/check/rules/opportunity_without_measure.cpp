// In: a map. Out: opportunities that are planned without saying how.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/quote.hpp"

#include <algorithm>

namespace journey::check::rules_of_catalogue {

namespace {
void find_opportunity_without_measure(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule opportunity_without_measure;
const Rule opportunity_without_measure{
    .name = "opportunity-without-measure",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary =
        Phrase{"a planned opportunity has no measure, experiment or link", "已規劃的機會沒有措施、實驗或連結",
               "已规划的机会没有措施、实验或链接", "具体策も実験もリンクもない計画済みの機会"},
    .why =
        Phrase{"An idea may be vague; what is planned or being done is made of steps that somebody can tick "
               "off. Write them as `measure`, an A/B test as `experiment`, or link the plan where it is "
               "kept.",
               "構想可以模糊；已規劃或進行中的事，就要有能逐項打勾的步驟。把步驟寫成 `measure`（措施），A/B "
               "測試寫成 `experiment`（實驗），或用 `link`（連結）指到放計畫的地方。",
               "构想可以模糊；已规划或进行中的事，就要有能逐项打勾的步骤。把步骤写成 `measure`（措施），A/B "
               "测试写成 `experiment`（实验），或者用 `link`（链接）指到放计划的地方。",
               "アイデアは漠然としていてもよいが、計画したことや進めていることは、1 つずつ片付けていける手順"
               "からなる。手順は `measure`（具体策）、A/B テストは `experiment`（実験）として書くか、計画の"
               "ある場所を `link`（リンク）で示す。"},
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  opportunity: Order ahead in the app\n"
        "    status: planned\n"
        "    metric: Wait\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  opportunity: Order ahead in the app\n"
        "    status: planned\n"
        "    metric: Wait\n"
        "    measure: A sign with a code at the door\n",
    .run = find_opportunity_without_measure,
};

namespace {

constexpr Phrase planned_but_not_how{"{0} is planned, but not how", "{0} 已經規劃，卻沒寫怎麼做",
                                     "{0} 已经规划，却没写怎么做",
                                     "{0} は計画済みだが、どう進めるのかが書かれていない"};
constexpr Phrase say_what_is_done{"say what will be done: {0}, {1}, or a {2} to the plan",
                                  "寫明要做什麼：{0}、{1}，或用 {2} 附上計畫",
                                  "写明要做什么：{0}、{1}，或用 {2} 附上计划",
                                  "何をするのかを書いてください：{0}、{1}、または計画への {2}"};

/// "Better photos" is a wish; "three photos of each product in daylight" can be done and ticked off.
bool says_how(const model::Opportunity& opportunity) {
  return !opportunity.measures.empty() || !opportunity.experiments.empty() || !opportunity.link.empty() ||
         !opportunity.description.empty();
}

void find_opportunity_without_measure(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (is_sketch(journey)) continue;
    for (const model::Opportunity& opportunity : journey.opportunities) {
      if (!is_decided(opportunity) || says_how(opportunity)) continue;
      findings.add(opportunity.span, say<planned_but_not_how>(text::quote(opportunity.text.value)),
                   say<say_what_is_done>(findings.writing().line(lexicon::Keyword::measure),
                                         findings.writing().line(lexicon::Keyword::experiment),
                                         findings.writing().quoted(lexicon::Keyword::link)));
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
