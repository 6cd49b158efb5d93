// In: a map. Out: teams and people of its own who own nothing in it.
#include "check/rule.hpp"
#include "check/usage.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_unused_owner(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unused_owner;
const Rule unused_owner{
    .name = "unused-owner",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"an owner is declared and never used", "宣告了負責人，卻沒有用到",
                      "声明了负责人，却没有用到", "宣言されているのに使われていない担当"},
    .why =
        Phrase{
            "An owner who owns nothing in the map has left, was renamed, or was never asked. Say what is "
            "theirs, so that somebody can be called when it breaks.",
            "在地圖裡沒有負責任何事的負責人，可能已經離開、改了名稱，或者從來沒人問過。寫清楚哪些歸誰負責，"
            "出問題時才知道找誰。",
            "在地图里没有负责任何事的负责人，可能已经离开、改了名称，或者从来没人问过。写清楚哪些归谁负责，"
            "出了问题才知道找谁。",
            "マップの中で何も受け持たない担当は、いなくなったか、名称が変わったか、そもそも確認されていな"
            "い。何を受け持つのかを書いておけば、問題が起きたときに連絡する相手が分かる。"},
    .bad =
        "journey: Order a coffee\n"
        "owner bar: The bar\n"
        "owner it: IT\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "    owner: bar\n",
    .good =
        "journey: Order a coffee\n"
        "owner bar: The bar\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "    owner: bar\n",
    .run = find_unused_owner,
};

namespace {

constexpr Phrase say_what_is_theirs{"say what is theirs, {0}, or take it out", "在負責的地方寫上 {0}，或拿掉",
                                    "在负责的地方写上 {0}，或删掉",
                                    "受け持つところに {0} と書くか、取り除いてください"};

void find_unused_owner(const model::Map& map, Findings& findings) {
  report_unused(map, phrases::owner, map.first().owners(), usage_of(map).owners, findings,
                say<say_what_is_theirs>(findings.writing().line(lexicon::Keyword::owner)));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
