// In: the lanes that a map declares. Out: those whose name hides a keyword.
#include "check/rule.hpp"
#include "lexicon/keyword.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_hidden_keyword(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule hidden_keyword;
const Rule hidden_keyword{
    .name = "hidden-keyword",
    .category = Category::consistency,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a lane of the map bears the name of a keyword", "泳道的名稱和關鍵字相同",
                      "泳道的名称和关键字相同", "レーンの名前がキーワードと同じ"},
    .why = Phrase{"Where a map declares a lane called like a keyword, its lines are those of the lane, and "
                  "the keyword can not be used there. That is meant so, for maps that are older than the "
                  "keyword. Rename the lane to have both.",
                  "地圖宣告的泳道若和關鍵字同名，這個詞就屬於泳道，關鍵字在那裡就不能用。這是為了讓比關鍵字更"
                  "早寫的地圖照舊。兩個都要用，就替泳道改名。",
                  "地图声明的泳道若和关键字同名，这个词就属于泳道，关键字在那里就不能用。这是为了让比关键字更"
                  "早写的地图照旧。两个都要用，就给泳道改名。",
                  "マップが宣言したレーンの名前がキーワードと同じなら、その語はレーンの行になり、そこではキー"
                  "ワードを使えない。キーワードより古いマップがそのまま読めるように、こうなっている。両方使う"
                  "なら、レーンの名前を変える。"},
    .bad =
        "journey: Order a coffee\n"
        "lane when: Time of day\n"
        "stage order: Order\n"
        "  when: morning\n",
    .good =
        "journey: Order a coffee\n"
        "lane daytime: Time of day\n"
        "stage order: Order\n"
        "  daytime: morning\n",
    .run = find_hidden_keyword,
};

namespace {

constexpr Phrase hides{"the lane `{0}` hides the keyword of that name", "泳道 `{0}` 遮住了同名的關鍵字",
                       "泳道 `{0}` 遮住了同名的关键字", "レーン `{0}` が同名のキーワードを隠している"};
constexpr Phrase rename_lane{"rename the lane to use the keyword as well", "要同時使用關鍵字，就替泳道改名",
                             "要同时使用关键字，就给泳道改名",
                             "キーワードも使うなら、レーンの名前を変えてください"};
void find_hidden_keyword(const model::Map& map, Findings& findings) {
  for (const model::CustomLane& lane : map.first().lanes()) {
    for (const lexicon::Parent parent : {lexicon::Parent::stage, lexicon::Parent::touchpoint}) {
      if (lexicon::find_entry(parent, lane.id) == nullptr) continue;
      findings.add(lane.span, say<hides>(lane.id), say<rename_lane>());
      break;
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
