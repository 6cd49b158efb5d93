// In: a map. Out: that it claims to be more than a draft, and all it says is assumed.
#include "check/places.hpp"
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_only_assumptions(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule only_assumptions;
const Rule only_assumptions{
    .name = "only-assumptions",
    .category = Category::evidence,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"nothing in the map is researched", "地圖裡沒有一項內容有研究依據",
                      "地图里没有一项内容有调研依据", "マップに調査の裏付けがある記述が 1 つもない"},
    .why = Phrase{"A map of what the team believes is a fair beginning, as long as it is called a draft. One "
                  "that claims more and has asked nobody shows how the company imagines its customers, and "
                  "will be quoted as if it showed them. Five interviews change that.",
                  "把團隊的想法先畫成地圖，是不錯的開始，只要說明它是草稿。自稱不只是草稿、"
                  "卻沒有問過任何人的地圖，畫的是公司想像中的顧客，別人引用時卻會當成真正的顧客。訪談五個人，"
                  "情況就不一樣了。",
                  "把团队的想法先画成地图，是不错的开始，只要说明它是草稿。自称不只是草稿、"
                  "却一个人都没问过的地图，画的是公司想象中的客户，别人引用时却会当成真正的客户。访谈五个人，"
                  "情况就不一样了。",
                  "チームの考えを描いたマップも、下書きと名乗る限りは悪くない出発点である。"
                  "それ以上を名乗りながら誰にも聞いていないマップは、会社が思い描く顧客を示しているにすぎない"
                  "のに、本当の顧客として引用される。5 人へのインタビューで、それは変わる。"},
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "  source: guess\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "source guess: What we believe\n"
        "  kind: assumption\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "  source: guess\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "  source: talks\n"
        "source guess: What we believe\n"
        "  kind: assumption\n"
        "source talks: Talks at the counter\n"
        "  kind: interview\n",
    .run = find_only_assumptions,
};

namespace {

constexpr Phrase all_assumed{"the map rests on nothing but assumptions", "整張地圖都只是假設",
                             "整张地图都只是假设", "マップ全体が仮説だけでできている"};
constexpr Phrase ask_or_call_it_a_draft{
    "ask a few customers and name the {0}, or call the map what it is: {1}",
    "問幾位顧客，寫上 {0}；否則照實標明：{1}", "问几位客户，写上 {0}；否则如实标明：{1}",
    "何人かの顧客に聞いて {0} を書くか、実態どおりに示してください：{1}"};

void find_only_assumptions(const model::Map& map, Findings& findings) {
  const model::Journey& declared = map.first();
  if (is_sketch(declared)) return;
  bool assumed = false;
  const auto look_at = [&](model::Evidence evidence) {
    assumed = assumed || evidence == model::Evidence::assumed;
    return evidence == model::Evidence::researched;
  };
  for (const model::Journey& journey : map.journeys) {
    for (const model::Stage& stage : journey.stages) {
      if (look_at(stage.experience.evidence)) return;
    }
    for (const model::Touchpoint& touchpoint : journey.touchpoints) {
      if (look_at(touchpoint.experience.evidence)) return;
    }
    for (const model::Pain& pain : journey.pains) {
      if (look_at(pain.evidence)) return;
    }
  }
  if (!assumed) return;
  const lexicon::Writing& writing = findings.writing();
  findings.add(declared.span, say<all_assumed>(),
               say<ask_or_call_it_a_draft>(
                   writing.quoted(lexicon::Keyword::source),
                   writing.line(lexicon::Keyword::status,
                                writing.value(lexicon::Enumeration::status,
                                              static_cast<std::uint8_t>(lexicon::Status::draft)))));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
