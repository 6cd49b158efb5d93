// In: a map. Out: views and personas that have the name of a built-in view, and hide it.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "lexicon/words.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <array>

namespace journey::check::rules_of_catalogue {

namespace {
void find_hidden_view(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule hidden_view;
const Rule hidden_view{
    .name = "hidden-view",
    .category = Category::consistency,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a view or persona has the name of a built-in view and hides it",
                      "檢視或人物角色和內建檢視同名，把它遮住了", "视图或人物角色和内置视图同名，把它遮住了",
                      "ビューやペルソナが組み込みのビューと同じ名前で、それを隠している"},
    .why =
        Phrase{
            "Views and personas name the files that are built: `map.time.svg` can be only one of them. The "
            "map's own wins, so that maps stay valid when a new view is built in; `--view all` leaves the "
            "built-in one out. Another name gives you both.",
            "檢視和人物角色的名稱會成為輸出檔名：`map.time.svg` "
            "只能是其中一個。以地圖自己的為準，所以就算新增"
            "內建檢視，舊地圖仍然有效；`--view all` 不會產生被遮住的那個。換個名稱，兩個都能用。",
            "视图和人物角色的名称会成为输出文件名：`map.time.svg` "
            "只能是其中一个。以地图自己的为准，所以就算新增"
            "内置视图，旧地图仍然有效；`--view all` 不会生成被遮住的那个。换个名称，两个都能用。",
            "ビューとペルソナの名前は出力ファイルの名前になる。`map.time.svg` "
            "はどちらか一つでしかありえない。"
            "マップ自身のものが優先されるので、組み込みのビューが増えても古いマップはそのまま使える。"
            "`--view all` では隠れた方は作られない。別の名前にすれば両方使える。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: -1\n"
        "view time: For the barista\n"
        "  show: emotion\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: -1\n"
        "view barista: For the barista\n"
        "  show: emotion\n",
    .run = find_hidden_view,
};

namespace {

constexpr Phrase view_hides{"the view {0} hides the built-in view of that name",
                            "檢視 {0} 遮住了同名的內建檢視", "视图 {0} 遮住了同名的内置视图",
                            "ビュー {0} が同じ名前の組み込みのビューを隠している"};
constexpr Phrase persona_hides{"the persona {0} hides the built-in view of that name",
                               "人物角色 {0} 遮住了同名的內建檢視", "人物角色 {0} 遮住了同名的内置视图",
                               "ペルソナ {0} が同じ名前の組み込みのビューを隠している"};
constexpr Phrase rename_it{"give it another name to have both", "換個名稱，兩個都能用",
                           "换个名称，两个都能用", "別の名前にすると両方使える"};

void find_hidden_view(const model::Map& map, Findings& findings) {
  constexpr std::array hidden{"time", "matrix"};
  const auto hides = [&](const auto& declared) {
    return std::any_of(hidden.begin(), hidden.end(),
                       [&](const char* name) { return lexicon::same_word(declared.id, name); });
  };
  for (const model::Persona& persona : map.first().personas())
    if (hides(persona))
      findings.add(persona.span, say<persona_hides>(text::quote(persona.id)), say<rename_it>());
  for (const model::View& view : map.first().views())
    if (hides(view)) findings.add(view.span, say<view_hides>(text::quote(view.id)), say<rename_it>());
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
