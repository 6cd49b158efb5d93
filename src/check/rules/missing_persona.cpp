// In: a map. Out: that it is about nobody in particular.
#include "check/places.hpp"
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_missing_persona(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule missing_persona;
const Rule missing_persona{
    .name = "missing-persona",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a map has no persona", "地圖沒有人物角色", "地图没有人物角色", "ペルソナのないマップ"},
    .why =
        Phrase{"An average customer has no feelings, and a map of everybody's journey can be neither checked "
               "nor felt with. Say whose it is; a persona of three lines (who, what they need, what they "
               "fear) is enough. Drafts, and maps whose `journey` says nothing but a title, are not asked.",
               "「平均的顧客」沒有情緒；畫給所有人的旅程地圖，無從查證，也無從感同身受。寫明這是誰的旅程；三"
               "行的人物角色（是誰、需要什麼、擔心什麼）就夠了。草稿，以及 `journey`（旅程）只有標題的地圖，"
               "不檢查。",
               "“平均的客户”没有情绪；画给所有人的旅程地图，无从查证，也无从感同身受。写明这是谁的旅程；三行"
               "的人物角色（是谁、需要什么、担心什么）就够了。草稿，以及 `journey`（旅程）只有标题的地图，不"
               "检查。",
               "「平均的な顧客」に感情はなく、みんなのジャーニーを描いたマップは、検証することも共感すること"
               "もできない。誰のジャーニーかを書く。ペルソナは 3 行（どんな人か、何を求めるか、何を恐れるか）"
               "で足りる。下書きと、`journey`（ジャーニー）にタイトルしかないマップは対象外である。"},
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "  goal: Shorten the queue\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "  goal: Shorten the queue\n"
        "persona guest: Guest\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .run = find_missing_persona,
};

namespace {

constexpr Phrase about_nobody{"the journey is about nobody in particular", "看不出這是誰的旅程",
                              "看不出这是谁的旅程", "誰のジャーニーなのかが書かれていない"};
constexpr Phrase say_whose{
    "say whose it is: {0}, and {1} below the journey", "寫明是誰的：加上 {0}，並在旅程下面寫 {1}",
    "写明是谁的：加上 {0}，并在旅程下面写 {1}", "誰のものかを書いてください：{0} と、ジャーニーの下に {1}"};

void find_missing_persona(const model::Map& map, Findings& findings) {
  const model::Journey& journey = map.first();
  if (is_sketch(journey) || !(journey.journey_personas.empty())) return;
  findings.add(journey.span, say<about_nobody>(),
               say<say_whose>(findings.writing().head(lexicon::Keyword::persona, "…"),
                              findings.writing().line(lexicon::Keyword::persona)));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
