// In: a map that is called validated. Out: that nobody says when.
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_undated_validation(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule undated_validation;
const Rule undated_validation{
    .name = "undated-validation",
    .category = Category::upkeep,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a map is called validated, and no day says since when", "地圖寫了已驗證，卻沒有日期",
                      "地图写了已验证，却没有日期", "検証済みとあるのに、その日付がない"},
    .why = Phrase{"Customers change, so a map is valid as of a day. `validated` says when it was last held "
                  "against the world; `reviewed` will do, where nobody validated it since.",
                  "顧客會變，地圖只在某一天是對的。`validated`（驗證日期）說明最近一次和現實核對是哪一天；寫 "
                  "`reviewed`（審閱日期）也可以。",
                  "客户会变，地图只在某一天是对的。`validated`（验证日期）说明最近一次和现实核对是哪一天；写 "
                  "`reviewed`（评审日期）也可以。",
                  "顧客は変わるので、マップはある日の時点で正しい。`validated`"
                  "（検証日）は、最後に現実と突き合わせた日を示す。`reviewed`（見直し日）でもよい。"},
    .bad =
        "journey: Order a coffee\n"
        "  status: validated\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .good =
        "journey: Order a coffee\n"
        "  status: validated\n"
        "  validated: 2026-10-01\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .run = find_undated_validation,
};

namespace {

constexpr Phrase since_when{"nobody says when the map was validated", "沒有寫地圖是什麼時候驗證的",
                            "没有写地图是什么时候验证的", "マップをいつ検証したかが書かれていない"};
constexpr Phrase say_day{"say the day: {0}", "寫出日期：{0}", "写明日期：{0}", "日付を書いてください：{0}"};
void find_undated_validation(const model::Map& map, Findings& findings) {
  const model::Journey& journey = map.first();
  if (journey.status != lexicon::Status::validated || journey.validated || journey.reviewed) return;
  findings.add(journey.span, say<since_when>(),
               say<say_day>(findings.writing().line(lexicon::Keyword::validated, "2026-10-01")));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
