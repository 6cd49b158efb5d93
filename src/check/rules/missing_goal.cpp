// In: a map. Out: that it does not say what it is for.
#include "check/places.hpp"
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_missing_goal(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule missing_goal;
const Rule missing_goal{
    .name = "missing-goal",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a map has no goal", "地圖沒有目標", "地图没有目标", "ゴールのないマップ"},
    .why =
        Phrase{"A map is made to decide something: where customers leave, which team starts, what to "
               "measure. Without a goal nobody can tell what belongs on it or when it has done its work. "
               "Drafts, and maps whose `journey` says nothing but a title, are not asked.",
               "畫地圖是為了做決定：顧客在哪裡離開、哪個團隊先動手、要衡量什麼。沒有目標，就沒有人知道哪些該"
               "放上去、什麼時候算完成任務。草稿，以及 `journey`（旅程）只有標題的地圖，不檢查。",
               "画地图是为了做决定：客户在哪里离开、哪个团队先动手、要衡量什么。没有目标，就没有人知道哪些该"
               "放上去、什么时候算完成任务。草稿，以及 `journey`（旅程）只有标题的地图，不检查。",
               "マップは、顧客がどこで離れるのか、どのチームから始めるのか、何を測るのかなど、何かを決めるた"
               "めに作る。ゴールがなければ、何を載せるべきか、いつ役目を果たしたといえるのか、誰にも分からな"
               "い。下書きと、`journey`（ジャーニー）にタイトルしかないマップは対象外である。"},
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "  goal: Shorten the queue\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .run = find_missing_goal,
};

namespace {

constexpr Phrase says_no_purpose{"the map does not say what it is for", "地圖沒寫要用來做什麼",
                                 "地图没写要用来做什么", "何のためのマップかが書かれていない"};
constexpr Phrase say_the_decision{"say which decision it should help with: {0}",
                                  "寫明地圖要協助做什麼決定：{0}", "写明地图要帮助做什么决定：{0}",
                                  "どんな判断に役立てるのかを書いてください：{0}"};

void find_missing_goal(const model::Map& map, Findings& findings) {
  const model::Journey& journey = map.first();
  if (is_sketch(journey) || !(journey.goal.empty())) return;
  findings.add(journey.span, say<says_no_purpose>(),
               say<say_the_decision>(findings.writing().line(lexicon::Keyword::goal)));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
