// In: the people whom a map names. Out: words that are one slip away from a declared name.
#include "check/rule.hpp"
#include "model/visits.hpp"
#include "text/nearest.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_misspelt_person(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule misspelt_person;
const Rule misspelt_person{
    .name = "misspelt-person",
    .category = Category::consistency,
    .severity = diagnostic::Severity::note,
    .summary =
        Phrase{"words for a person are nearly a name that is declared", "所寫的人和已宣告的名稱只差一點",
               "所写的人和已声明的名称只差一点", "人を指す語が、宣言された名前とわずかに違う"},
    .why =
        Phrase{"`by`, `with`, `reviewer` and `contributor` take any words, so a slip in a name makes a "
               "stranger of somebody the map knows: the picture shows another name, and nothing links them.",
               "`by`（由誰）、`with`（在場者）、`reviewer`（審閱人）、`contributor`"
               "（共創者）可以寫任何文字，所以名稱打錯一個字，地圖認識的人就變成了陌生人。",
               "`by`（由谁）、`with`（在场者）、`reviewer`（评审人）、`contributor`"
               "（共创者）可以写任何文本，所以名称打错一个字，地图认识的人就变成了陌生人。",
               "`by`（発言者）、`with`（同席者）、`reviewer`（レビュー担当）、`contributor`"
               "（共同作成者）にはどんな言葉も書ける。名前を打ち間違えると、マップが知っている人が別人になっ"
               "てしまう。"},
    .bad =
        "journey: Order a coffee\n"
        "owner baristas: Baristas\n"
        "stage order: Order\n"
        "  owner: baristas\n"
        "  backstage: Grinds the beans\n"
        "    by: baristaz\n",
    .good =
        "journey: Order a coffee\n"
        "owner baristas: Baristas\n"
        "stage order: Order\n"
        "  owner: baristas\n"
        "  backstage: Grinds the beans\n"
        "    by: baristas\n",
    .run = find_misspelt_person,
};

namespace {

constexpr Phrase nearly{"`{0}` is nobody whom the map declares", "地圖沒有宣告 `{0}`", "地图没有声明 `{0}`",
                        "`{0}` はマップに宣言されていない"};
constexpr Phrase meant_name{"did you mean `{0}`?", "是不是想寫 `{0}`？", "是不是想写 `{0}`？",
                            "もしかして `{0}`？"};
/// Calls `visit` with everybody whom a map names, and `maker` with those who make the map: they are owners,
/// never its personas.
template <typename Visit, typename Maker>
void each_person(const model::Map& map, Visit visit, Maker maker) {
  const auto all = [&](const std::vector<model::Person>& people) {
    for (const model::Person& person : people) visit(person);
  };
  const auto backing = [&](const model::Backing& of) {
    if (of.by) visit(*of.by);
  };
  for (const model::Journey& journey : map.journeys) {
    for (const auto* const makers : {&journey.reviewers, &journey.contributors})
      for (const model::Person& person : *makers) maker(person);
    for (const model::Stage& stage : journey.stages) all(stage.with);
    model::for_each_experience(journey, [&](const model::Experience& experience,
                                            const model::Touchpoint* touchpoint) {
      if (touchpoint != nullptr) all(touchpoint->with);
      model::for_each_backing(experience, [&](const model::Backing& of, model::Evidence) { backing(of); });
    });
    for (const model::Pain& pain : journey.pains) backing(pain.backing);
  }
}

void find_misspelt_person(const model::Map& map, Findings& findings) {
  std::vector<std::string_view> owners, all;
  for (const model::Owner& owner : map.first().owners()) owners.emplace_back(owner.id);
  for (const model::Persona& persona : map.first().personas()) all.emplace_back(persona.id);
  all.insert(all.end(), owners.begin(), owners.end());
  const auto compare = [&](const std::vector<std::string_view>& names) {
    return [&](const model::Person& person) {
      if (person.kind != model::Person::Kind::text) return;
      if (const auto meant = text::nearest(person.text, names))
        findings.add(person.span, say<nearly>(person.text), say<meant_name>(*meant));
    };
  };
  each_person(map, compare(all), compare(owners));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
