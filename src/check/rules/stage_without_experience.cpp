// In: a map. Out: stages with no customer in them.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <array>

namespace journey::check::rules_of_catalogue {

namespace {
void find_stage_without_experience(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule stage_without_experience;
const Rule stage_without_experience{
    .name = "stage-without-experience",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a stage has no touchpoint, action or emotion", "階段沒有接觸點、行為或情緒",
                      "阶段没有触点、行为或情绪", "タッチポイントも行動も感情もないステージ"},
    .why =
        Phrase{"A stage that holds only goals, or what the company does, has no customer in it. Where that "
               "is right (the customer does not know of us yet) say so in an `allow`; else the experience "
               "was not filled in. A stage with `detail` is told elsewhere.",
               "只寫目標，或只寫公司做了什麼的階段，裡面沒有顧客。如果確實如此（例如顧客還不認識我們），用 "
               "`allow` 略過；否則就是體驗還沒填。有 `detail`（子旅程）的階段，內容在別處。",
               "只写目标，或只写公司做了什么的阶段，里面没有客户。如果确实如此（例如客户还不认识我们），用 "
               "`allow` 略过；否则就是体验还没填。有 `detail`（子旅程）的阶段，内容在别处。",
               "目標や会社側の動きしか書かれていないステージには、顧客がいない。それで正しいなら（顧客がまだ"
               "私たちを知らないなど）`allow` で許可する。そうでなければ、体験がまだ書かれていない。"
               "`detail`（詳細マップ）のあるステージの内容は、別のところにある。"},
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n"
        "  action: Looks at the menu\n",
    .run = find_stage_without_experience,
};

namespace {

constexpr Phrase nobody_does{
    "in stage {0} nobody does or feels anything", "階段 {0} 裡看不到顧客做了什麼、感受如何",
    "阶段 {0} 里看不到客户做了什么、感受如何", "ステージ {0} に、顧客の行動も感情もない"};
constexpr Phrase say_what_happens{"say what the customer does or feels: {0}, {1}, or a {2}",
                                  "寫出顧客做了什麼、感受如何：{0}、{1}，或加一個 {2}",
                                  "写出客户做了什么、感受如何：{0}、{1}，或加一个 {2}",
                                  "顧客の行動や感情を書いてください：{0}、{1}、または {2}"};

bool is_experienced(const model::Experience& experience) {
  using lexicon::Keyword;
  // What the company does or wants is not of the customer.
  constexpr std::array companys{Keyword::frontstage,    Keyword::backstage, Keyword::support,
                                Keyword::business_goal, Keyword::content,   Keyword::competitor,
                                Keyword::custom_lane,   Keyword::note};
  const bool lines =
      std::any_of(experience.lines.begin(), experience.lines.end(), [&](const model::Line& line) {
        return std::find(companys.begin(), companys.end(), line.keyword) == companys.end();
      });
  return lines || !experience.emotions.empty() || !experience.pains.empty() || !experience.needs.empty();
}

void find_stage_without_experience(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (is_sketch(journey)) continue;
    for (const model::Stage& stage : journey.stages) {
      if (stage.touchpoint_count > 0 || !stage.detail.empty() || is_experienced(stage.experience)) continue;
      findings.add(stage.span, say<nobody_does>(text::quote(stage.title)),
                   say<say_what_happens>(findings.writing().line(lexicon::Keyword::action),
                                         findings.writing().line(lexicon::Keyword::emotion),
                                         findings.writing().quoted(lexicon::Keyword::touchpoint)));
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
