// In: a map. Out: that it does not say what it rests on.
#include "check/rule.hpp"

#include <algorithm>

namespace journey::check::rules_of_catalogue {

namespace {
void find_unsourced_map(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unsourced_map;
const Rule unsourced_map{
    .name = "unsourced-map",
    .category = Category::evidence,
    // A first map is drawn from memory, and that is all right.
    .severity = diagnostic::Severity::note,
    .summary =
        Phrase{"the map names no source", "地圖沒有寫資料來源", "地图没有写数据来源", "マップに情報源がない"},
    .why =
        Phrase{"Readers take what a map says for known. Where it comes from memory or a workshop, a "
               "`source` of kind `assumption` says so; where it comes from interviews or data, naming them "
               "makes it worth more.",
               "地圖上寫的，別人會當成事實來讀。內容如果出自記憶或工作坊，用類型為 `assumption`（假設）的 "
               "`source`（資料來源）說清楚；如果出自訪談或數據，寫出來會讓地圖更有分量。",
               "地图上写的，别人会当成事实来读。内容如果来自记忆或工作坊，用类型为 `assumption`（假设）的 "
               "`source`（数据来源）说清楚；如果来自访谈或数据，写出来会让地图更有分量。",
               "マップに書かれたことは、確かめられた事実として読まれる。記憶やワークショップから来たものな"
               "ら、種別が `assumption`（仮説）の `source`（情報源）でそう示す。インタビューやデータに基づ"
               "くなら、それを挙げることでマップの価値が上がる。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n",
    .good =
        "journey: Order a coffee\n"
        "  source: talk\n"
        "source talk: Talk at the counter\n"
        "  kind: observation\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n",
    .run = find_unsourced_map,
};

namespace {

constexpr Phrase names_no_source{
    "the map names no source, so nothing in it is marked as researched or assumed",
    "地圖沒有寫資料來源，看不出哪些有研究依據、哪些是假設",
    "地图没有写数据来源，看不出哪些有调研依据、哪些是假设",
    "マップに情報源がなく、調査の裏付けがある記述と仮説を見分けられない"};
constexpr Phrase say_what_it_rests_on{"say what it rests on: {0}", "寫出依據：{0}", "写明依据：{0}",
                                      "何に基づくかを書いてください：{0}"};

bool has_sources(const model::Backing& backing) { return !backing.sources.empty(); }
bool has_sources(const std::shared_ptr<const model::Backing>& backing) {
  return backing != nullptr && has_sources(*backing);
}

/// Whether one of the elements names a source, of its own or as what is said of a line.
template <typename Element>
bool any_named(const std::vector<Element>& elements) {
  return std::any_of(elements.begin(), elements.end(), [](const Element& element) {
    if constexpr (requires { element.sources; }) {
      return !element.sources.empty();
    } else {
      return has_sources(element.backing);
    }
  });
}

bool any_named(const model::Experience& experience) {
  return !experience.sources.empty() || any_named(experience.needs) || any_named(experience.lines) ||
         any_named(experience.emotions);
}

bool names_a_source(const model::Journey& journey) {
  const auto in_experience = [](const auto& element) { return any_named(element.experience); };
  return !journey.sources.empty() || !journey.source_declarations().empty() ||
         any_named(journey.experience) || (journey.volume && !journey.volume->sources.empty()) ||
         any_named(journey.personas()) || any_named(journey.metric_declarations()) ||
         any_named(journey.pains) || any_named(journey.opportunities) ||
         std::any_of(journey.stages.begin(), journey.stages.end(), in_experience) ||
         std::any_of(journey.touchpoints.begin(), journey.touchpoints.end(), in_experience);
}

void find_unsourced_map(const model::Map& map, Findings& findings) {
  if (std::any_of(map.journeys.begin(), map.journeys.end(), names_a_source)) return;
  // What is assumed is marked beside what is not. Here nothing is, so no place is marked; this is said once.
  findings.add(map.first().span, say<names_no_source>(),
               say<say_what_it_rests_on>(findings.writing().line(lexicon::Keyword::source)));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
