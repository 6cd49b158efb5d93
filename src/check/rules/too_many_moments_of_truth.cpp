// In: a map. Out: moments of truth that are so many that none stands out.
#include "check/rule.hpp"

#include <vector>

namespace journey::check::rules_of_catalogue {

namespace {
void find_too_many_moments_of_truth(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule too_many_moments_of_truth;
const Rule too_many_moments_of_truth{
    .name = "too-many-moments-of-truth",
    .category = Category::plausibility,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"most touchpoints are moments of truth", "大多數接觸點都是關鍵時刻",
                      "大多数触点都是关键时刻", "タッチポイントの大半が真実の瞬間になっている"},
    .why =
        Phrase{"Marking a moment of truth is choosing where to be excellent. A map on which more than half "
               "of the touchpoints are one has not chosen, and the mark tells a reader nothing.",
               "標出關鍵時刻，就是選擇要在哪裡做到最好。超過一半的接觸點都標上，等於沒有取捨，"
               "看圖的人也看不出重點。",
               "标出关键时刻，就是选择在哪里做到最好。超过一半的触点都标上，等于没有取舍，"
               "看图的人也看不出重点。",
               "真実の瞬間を示すとは、どこで抜きん出るかを選ぶことである。タッチポイントの半分を超えて付け"
               "たマップは何も選んでおらず、その印は読む人に何も伝えない。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint: Stand in line\n"
        "    moment-of-truth: yes\n"
        "  touchpoint: Order\n"
        "    moment-of-truth: yes\n"
        "  touchpoint: Pay\n"
        "    moment-of-truth: yes\n"
        "  touchpoint: Take the cup\n"
        "    moment-of-truth: yes\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint: Stand in line\n"
        "  touchpoint: Order\n"
        "  touchpoint: Pay\n"
        "  touchpoint: Take the cup\n"
        "    moment-of-truth: first\n",
    .run = find_too_many_moments_of_truth,
};

namespace {

constexpr Phrase none_stands_out{"{0} of {1} touchpoints are moments of truth, so none stands out",
                                 "{1} 個接觸點裡有 {0} 個是關鍵時刻，反而看不出重點",
                                 "{1} 个触点里有 {0} 个是关键时刻，反而看不出重点",
                                 "{1} 個のタッチポイントのうち {0} 個が真実の瞬間で、どれも際立たない"};
constexpr Phrase keep_the_few{"keep the few at which customers make up their minds",
                              "只留下顧客真正做決定的那幾個", "只保留客户真正做决定的那几个",
                              "顧客が心を決める数か所だけを残してください"};
constexpr Phrase first_marked{"the first of them", "這是第一個", "这是第一个", "最初の 1 つ"};

/// More than half: what is true of most is no distinction.
constexpr double most = 0.5;
/// Of fewer touchpoints a share says nothing.
constexpr std::size_t enough_for_a_share = 4;

void find_too_many_moments_of_truth(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (journey.touchpoints.size() < enough_for_a_share) continue;
    std::vector<text::Span> marked;
    for (const model::Touchpoint& touchpoint : journey.touchpoints) {
      if (touchpoint.moment_of_truth) marked.push_back(touchpoint.moment_of_truth->span);
    }
    if (static_cast<double>(marked.size()) <= most * static_cast<double>(journey.touchpoints.size()))
      continue;
    findings.add(marked.back(), say<none_stands_out>(marked.size(), journey.touchpoints.size()),
                 say<keep_the_few>(), {marked.front(), say<first_marked>()});
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
