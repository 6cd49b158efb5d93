// In: a map. Out: metrics of its own that measure nothing in it.
#include "check/rule.hpp"
#include "check/usage.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_unused_metric(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unused_metric;
const Rule unused_metric{
    .name = "unused-metric",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a metric is declared and never used", "宣告了指標，卻沒有用到",
                      "声明了指标，却没有用到", "宣言されているのに使われていない指標"},
    .why =
        Phrase{"A metric is worth its place where one sees what it measures: at a touchpoint, a pain, an "
               "opportunity, or the journey as a whole. One to which nothing refers tells the reader nothing "
               "about the experience.",
               "指標要放在看得出衡量什麼的地方才有價值：接觸點、痛點、機會，或整個旅程。沒有任何地方引用的指"
               "標，讀的人看不出它和體驗有什麼關係。",
               "指标要放在看得出衡量什么的地方才有价值：触点、痛点、机会，或者整个旅程。没有任何地方引用的指"
               "标，读的人看不出它和体验有什么关系。",
               "指標は、タッチポイント、課題、機会、ジャーニー全体など、何を測るのかが見えるところにあってこ"
               "そ役に立つ。どこからも参照されない指標は、体験について何も教えてくれない。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "    metric: wait\n"
        "metric wait: Minutes in the queue\n"
        "  unit: min\n"
        "metric sales: Cups sold\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "    metric: wait\n"
        "metric wait: Minutes in the queue\n"
        "  unit: min\n",
    .run = find_unused_metric,
};

namespace {

constexpr Phrase say_what_it_measures{"say what it measures, {0}, or take it out",
                                      "在它衡量的地方寫上 {0}，或拿掉", "在它衡量的地方写上 {0}，或删掉",
                                      "測る対象のところに {0} と書くか、取り除いてください"};

void find_unused_metric(const model::Map& map, Findings& findings) {
  report_unused(map, phrases::metric, map.first().metric_declarations(), usage_of(map).metrics, findings,
                say<say_what_it_measures>(findings.writing().line(lexicon::Keyword::metric)));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
