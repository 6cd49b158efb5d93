// In: a map. Out: personas of whom nobody says where they come from.
#include "check/places.hpp"
#include "check/rule.hpp"

#include <algorithm>

namespace journey::check::rules_of_catalogue {

namespace {
void find_unresearched_persona(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unresearched_persona;
const Rule unresearched_persona{
    .name = "unresearched-persona",
    .category = Category::evidence,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a persona rests on no research", "人物角色沒有研究依據", "人物角色没有调研依据",
                      "ペルソナに調査の裏付けがない"},
    .why =
        Phrase{"A persona without research is a stereotype with a name, and a map drawn for it is accurate "
               "about nobody. Name the interviews or data behind it. While the map is a draft or "
               "`researching`, an assumption that says so is all right.",
               "沒有研究支持的人物角色，只是取了名字的刻板印象；照它畫的地圖，對誰都不準。"
               "請寫出背後的訪談或數據。地圖還是草稿或 `researching`（研究中）時，註明是假設就可以。",
               "没有调研支撑的人物角色，只是起了名字的刻板印象；照它画的地图，对谁都不准。"
               "请写明背后的访谈或数据。地图还是草稿或 `researching`（调研中）时，注明是假设就可以。",
               "調査のないペルソナは名前の付いた固定観念にすぎず、それをもとにしたマップは誰のことも正しく"
               "表さない。裏付けとなるインタビューやデータを挙げる。マップが下書きか `researching`（調査"
               "中）のうちは、仮説だと明記してあればよい。"},
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "  source: talks\n"
        "persona guest: Guest\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "source talks: Talks at the counter\n"
        "  kind: interview\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "  source: talks\n"
        "persona guest: Guest\n"
        "  source: talks\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "source talks: Talks at the counter\n"
        "  kind: interview\n",
    .run = find_unresearched_persona,
};

namespace {

constexpr Phrase from_nowhere{"nobody says where persona `{0}` comes from", "人物角色 `{0}` 沒有寫依據",
                              "人物角色 `{0}` 没有写依据", "ペルソナ `{0}` の根拠が書かれていない"};
constexpr Phrase from_assumptions{"persona `{0}` rests on nothing but an assumption",
                                  "人物角色 `{0}` 的依據只有假設", "人物角色 `{0}` 的依据只有假设",
                                  "ペルソナ `{0}` の根拠が仮説しかない"};
constexpr Phrase say_who_was_asked{"say who was asked: {0}", "寫出問過誰：{0}", "写明问过谁：{0}",
                                   "誰に聞いたかを書いてください：{0}"};

bool is_in_research(const model::Journey& journey) {
  return is_sketch(journey) || journey.status == lexicon::Status::researching;
}

void find_unresearched_persona(const model::Map& map, Findings& findings) {
  const model::Journey& journey = map.first();
  // A map that names no source at all is told so once, by unsourced-map.
  if (is_in_research(journey) || journey.source_declarations().empty()) return;
  for (const model::Index number : journey.journey_personas) {
    const model::Persona& persona = journey.personas()[number];
    const bool assumed =
        std::all_of(persona.sources.begin(), persona.sources.end(), [&](const model::Reference& source) {
          return source.target != model::none && journey.source_declarations()[source.target].is_assumption();
        });
    if (!assumed) continue;
    findings.add(persona.span,
                 persona.sources.empty() ? say<from_nowhere>(persona.id) : say<from_assumptions>(persona.id),
                 say<say_who_was_asked>(findings.writing().line(lexicon::Keyword::source)));
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
