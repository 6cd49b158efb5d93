// In: a map. Out: touchpoints whose shares leave some customers out.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_unaccounted_share(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unaccounted_share;
const Rule unaccounted_share{
    .name = "unaccounted-share",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary =
        Phrase{"the shares of several `next` lines do not add up to 100%",
               "幾條 `next`（下一步）的比例加起來不到 100%", "几条 `next`（下一步）的占比加起来不到 100%",
               "複数の `next`（次へ）の割合が合計で 100% に満たない"},
    .why =
        Phrase{"A single share is a remark beside the main way: some give up, the others go on. Whoever "
               "writes several shares means all customers. Where they add up to less, the rest goes on to "
               "the next touchpoint without a word, and every number behind it is off.",
               "只寫一個比例，是在主要路徑旁補充一句：有些人放棄，其他人繼續往下走。寫了好幾個比例，指的就是"
               "全部顧客。加起來不到 100% 時，剩下的人會默默走到下一個接觸點，後面的數字就全都不準了。",
               "只写一个占比，是在主路径旁边补充一句：有些人放弃，其他人继续往下走。写了好几个占比，指的就是"
               "全部客户。加起来不到 100% 时，剩下的人会默默走到下一个触点，后面的数字就全都不准了。",
               "割合が 1 つだけなら、一部があきらめ、ほかの人は先へ進むという、本筋に添えた補足である。複数"
               "書いたなら、顧客全員を指しているはずだ。合計が足りないと、残りは断りなく次のタッチポイントへ"
               "進み、その先の数字がすべて狂う。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    next cup: 30% have ordered in the app\n"
        "    next exit: 15% leave\n"
        "  touchpoint pay: Pay\n"
        "  touchpoint cup: Take the cup\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    next cup: 30% have ordered in the app\n"
        "    next exit: 15% leave\n"
        "    next: 55%\n"
        "  touchpoint pay: Pay\n"
        "  touchpoint cup: Take the cup\n",
    .run = find_unaccounted_share,
};

namespace {

// A share, a touchpoint, and where those who are left go.
constexpr Phrase taken_to_go_on{
    "{0} of the customers at {1} are not accounted for; they are taken to go on to {2}",
    "{1} 有 {0} 的顧客沒有寫去向，當作繼續走到 {2}", "{1} 有 {0} 的客户没有写去向，当作继续走到 {2}",
    "{1} の顧客のうち {0} の行き先が書かれていない（{2} へ進むものとみなす）"};
constexpr Phrase taken_to_end_well{
    "{0} of the customers at {1} are not accounted for; they are taken to end well",
    "{1} 有 {0} 的顧客沒有寫去向，當作順利結束", "{1} 有 {0} 的客户没有写去向，当作顺利结束",
    "{1} の顧客のうち {0} の行き先が書かれていない（無事に終えるものとみなす）"};
constexpr Phrase say_where_they_go{
    "say where they go: {0} if that is right", "寫明他們的去向；如果就是這樣，寫 {0}",
    "写明他们的去向；如果就是这样，写 {0}", "行き先を書いてください（これで正しければ {0}）"};

void find_unaccounted_share(const model::Map& map, Findings& findings) {
  each_touchpoint(map, [&](const model::Touchpoint& touchpoint, const model::Journey& journey) {
    double known = 0;
    std::size_t written_shares = 0;
    const model::Edge* last = nullptr;
    for (const model::Edge& edge : touchpoint.edges) {
      if (!edge.written) continue;
      if (!edge.share) return;  // takes what is left
      known += *edge.share;
      ++written_shares;
      last = &edge;
    }
    const double rest = 100 - known;
    if (written_shares < 2 || rest <= rounding) return;
    const auto onward = std::find_if(touchpoint.edges.begin(), touchpoint.edges.end(),
                                     [](const model::Edge& edge) { return !edge.written; });
    const std::string share = fmt::format("{:g}%", std::round(rest * 100) / 100);
    const bool to_touchpoint = onward != touchpoint.edges.end() && onward->target != model::none;
    const std::string here = text::quote(touchpoint.title);
    findings.add(last->span,
                 to_touchpoint ? say<taken_to_go_on>(share, here,
                                                     text::quote(journey.touchpoints[onward->target].title))
                               : say<taken_to_end_well>(share, here),
                 say<say_where_they_go>(findings.writing().line(lexicon::Keyword::next, share)));
  });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
