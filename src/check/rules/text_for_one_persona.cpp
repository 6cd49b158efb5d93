// In: the texts that all personas share. Out: those that name one of them.
#include "check/rule.hpp"
#include "text/quote.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_text_for_one_persona(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule text_for_one_persona;
const Rule text_for_one_persona{
    .name = "text-for-one-persona",
    .category = Category::plausibility,
    .severity = diagnostic::Severity::note,
    .summary =
        Phrase{"a text that holds for all personas names one of them",
               "對所有人物角色都有效的文字，只提到其中一個", "对所有人物角色都有效的文本，只提到其中一个",
               "全員に当てはまる文に、1 人のペルソナの名前がある"},
    .why = Phrase{"What stands outside every `for` is said of all personas of the journey, so `Ana calls her "
                  "sister` becomes what Tom does, too. Put it below a `for`, or say with `only` who meets "
                  "the touchpoint at all.",
                  "寫在 "
                  "`for`"
                  "（針對）外面的內容，對旅程的所有人物角色都有效，所以「小安打電話給姊姊」也會變成小湯做的事"
                  "。請移到 `for` 底下，或用 `only`（僅限）說明誰會遇到這個接觸點。",
                  "写在 "
                  "`for`"
                  "（针对）外面的内容，对旅程的所有人物角色都有效，所以“小安打电话给姐姐”也会变成小汤做的事。"
                  "请移到 `for` 下面，或用 `only`（仅限）说明谁会遇到这个触点。",
                  "`for`"
                  "（対象）の外に書いたことは、すべてのペルソナに当てはまる。「アナが姉に電話する」と書けば、"
                  "トムもそうすることになる。`for` の下に移すか、`only`（限定）でそこを通る人を示す。"},
    .bad =
        "journey: Order a coffee\n"
        "persona ana: Ana\n"
        "persona tom: Tom\n"
        "stage order: Order\n"
        "  action: Ana asks for oat milk\n",
    .good =
        "journey: Order a coffee\n"
        "persona ana: Ana\n"
        "persona tom: Tom\n"
        "stage order: Order\n"
        "  for ana:\n"
        "    action: Ana asks for oat milk\n",
    .run = find_text_for_one_persona,
};

namespace {

constexpr Phrase names_one{"this holds for all personas, and names {0}", "這對所有人物角色都有效，卻提到 {0}",
                           "这对所有人物角色都有效，却提到 {0}", "全員に当てはまる文に {0} の名前がある"};
constexpr Phrase put_below_for{"put it below {0}, if it is not so for the others",
                               "如果別人不是這樣，移到 {0} 底下", "如果别人不是这样，移到 {0} 下面",
                               "ほかの人に当てはまらないなら、{0} の下に移してください"};
void find_text_for_one_persona(const model::Map& map, Findings& findings) {
  for (const model::PersonaInText& found : map.personas_in_texts) {
    const model::Persona& persona = map.first().personas()[found.persona];
    findings.add(found.span, say<names_one>(text::quote(persona.name)),
                 say<put_below_for>(findings.writing().head(lexicon::Keyword::for_, persona.id, "")));
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
