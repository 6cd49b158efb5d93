// In: a map. Out: sources of its own on which nothing rests.
#include "check/rule.hpp"
#include "check/usage.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_unused_source(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unused_source;
const Rule unused_source{
    .name = "unused-source",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a source is declared and never used", "宣告了資料來源，卻沒有用到",
                      "声明了数据来源，却没有用到", "宣言されているのに使われていない情報源"},
    .why =
        Phrase{"A source that no statement names makes the map look better founded than it is. Say what "
               "rests on it: the whole journey, a stage, a touchpoint, a pain. Sources in a library are for "
               "other maps too and are not looked at.",
               "沒有任何敘述引用的資料來源，會讓地圖看起來比實際上更有根據。寫清楚哪些內容以它為依據：整個旅"
               "程、某個階段、某個接觸點，或某個痛點。共用檔裡的資料來源也給其他地圖用，所以不檢查。",
               "没有任何语句引用的数据来源，会让地图看起来比实际上更有依据。写清楚哪些内容以它为依据：整个旅"
               "程、某个阶段、某个触点，或者某个痛点。公共文件里的数据来源也供其他地图使用，所以不检查。",
               "どの文からも参照されない情報源があると、マップは実際より根拠があるように見えてしまう。ジャー"
               "ニー全体、ステージ、タッチポイント、課題のうち、何がそれに基づくのかを書く。ライブラリーにあ"
               "る情報源は、ほかのマップも使うので調べない。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "    source: talks\n"
        "source talks: Talks at the counter\n"
        "source survey: Survey of last year\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "    source: talks\n"
        "source talks: Talks at the counter\n",
    .run = find_unused_source,
};

namespace {

constexpr Phrase say_what_rests_on_it{
    "say what rests on it, {0}, or take it out", "在以它為依據的地方寫上 {0}，或拿掉",
    "在以它为依据的地方写上 {0}，或删掉", "それに基づくところに {0} と書くか、取り除いてください"};

void find_unused_source(const model::Map& map, Findings& findings) {
  report_unused(map, phrases::source, map.first().source_declarations(), usage_of(map).sources, findings,
                say<say_what_rests_on_it>(findings.writing().line(lexicon::Keyword::source)));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
