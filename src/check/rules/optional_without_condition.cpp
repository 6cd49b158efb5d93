// In: a map. Out: optional stages that do not say for whom or when.
#include "check/rule.hpp"
#include "text/quote.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_optional_without_condition(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule optional_without_condition;
const Rule optional_without_condition{
    .name = "optional-without-condition",
    .category = Category::consistency,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"an optional stage says no condition", "可選的階段沒寫條件", "可选的阶段没写条件",
                      "条件の書かれていない任意のステージ"},
    .why =
        Phrase{"What only some customers live through can be judged once one knows who they are: those who "
               "return goods, those without an account. A condition behind `optional:` is shown on the map.",
               "只有部分顧客會經歷的階段，要知道是哪些人才好判斷：要退貨的人、沒有帳號的人。寫在 `optional:`"
               "（可選）後面的條件，會顯示在地圖上。",
               "只有部分客户会经历的阶段，要知道是哪些人才好判断：要退货的人、没有账号的人。写在 `optional:`"
               "（可选）后面的条件，会显示在地图上。",
               "一部の顧客だけが経験することは、返品する人、アカウントのない人など、それが誰なのかが分かって"
               "初めて評価できる。`optional:`（任意）の後に書いた条件は、マップに表示される。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "stage change: Send it back\n"
        "  optional:\n"
        "  action: Asks for another one\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "stage change: Send it back\n"
        "  optional: when it is the wrong one\n"
        "  action: Asks for another one\n",
    .run = find_optional_without_condition,
};

namespace {

constexpr Phrase for_whom_or_when{"stage {0} is optional, but not for whom or when",
                                  "階段 {0} 是可選的，卻沒寫什麼人、什麼情況才會經歷",
                                  "阶段 {0} 是可选的，却没写什么人、什么情况下才会经历",
                                  "ステージ {0} は任意だが、誰がいつ通るのかが書かれていない"};
constexpr Phrase say_the_condition{"say the condition: {0}", "寫上條件：{0}", "写上条件：{0}",
                                   "条件を書いてください：{0}"};

void find_optional_without_condition(const model::Map& map, Findings& findings) {
  for (const model::Stage& stage : map.first().stages) {
    if (!stage.optional.is_optional || !stage.optional.condition.empty()) continue;
    findings.add(stage.span, say<for_whom_or_when>(text::quote(stage.title)),
                 say<say_the_condition>(findings.writing().line(lexicon::Keyword::optional)));
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
