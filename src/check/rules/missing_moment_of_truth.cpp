// In: a map. Out: that all of its touchpoints matter the same.
#include "check/places.hpp"
#include "check/rule.hpp"

#include <algorithm>

namespace journey::check::rules_of_catalogue {

namespace {
void find_missing_moment_of_truth(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule missing_moment_of_truth;
const Rule missing_moment_of_truth{
    .name = "missing-moment-of-truth",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"no touchpoint is marked as a moment of truth", "沒有把任何接觸點標為關鍵時刻",
                      "没有把任何触点标为关键时刻", "真実の瞬間とされたタッチポイントがない"},
    .why =
        Phrase{
            "At a few touchpoints customers make up their minds about us: the first look, the first use, "
            "the moment something goes wrong (Carlzon, Moments of Truth, 1987). A map that marks none "
            "says that all matter the same. Drafts and very short journeys are not asked.",
            "顧客對我們的看法，往往由少數幾個接觸點決定：第一眼、第一次使用、出狀況的那一刻（卡爾森《關鍵"
            "時刻》，1987）。一個都沒標，等於說每個接觸點都一樣重要。草稿和很短的旅程不檢查。",
            "客户对我们的看法，往往由少数几个触点决定：第一眼、第一次使用、出问题的那一刻（卡尔森《关键时"
            "刻》，1987）。一个都没标，等于说每个触点都一样重要。草稿和很短的旅程不检查。",
            "顧客が私たちへの評価を決めるのは、第一印象、初めて使うとき、何かがうまくいかなかったときなど、"
            "ごく少数のタッチポイントである（カールソン『真実の瞬間』1987 年）。1 つも示さないマップは、"
            "どれも同じ重さだと言っているに等しい。下書きと、ごく短いジャーニーは対象外である。"},
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  touchpoint: Stand in line\n"
        "  touchpoint: Order\n"
        "  touchpoint: Pay\n"
        "  touchpoint: Take the cup\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  touchpoint: Stand in line\n"
        "  touchpoint: Order\n"
        "  touchpoint: Pay\n"
        "  touchpoint: Take the cup\n"
        "    moment-of-truth: first\n",
    .run = find_missing_moment_of_truth,
};

namespace {

constexpr Phrase none_is_marked{"no touchpoint is a moment of truth", "沒有任何接觸點是關鍵時刻",
                                "没有任何触点是关键时刻", "真実の瞬間とされたタッチポイントがない"};
constexpr Phrase mark_it{"mark where customers make up their minds: {0}", "在決定顧客觀感的地方標上 {0}",
                         "在决定客户看法的地方标上 {0}", "顧客の評価が決まるところに付けてください：{0}"};

/// A journey of fewer touchpoints is one moment.
constexpr std::size_t enough_for_one = 4;

void find_missing_moment_of_truth(const model::Map& map, Findings& findings) {
  const model::Journey& journey = map.first();
  if (is_sketch(journey) || journey.touchpoints.size() < enough_for_one) return;
  const bool marked =
      std::any_of(journey.touchpoints.begin(), journey.touchpoints.end(),
                  [](const model::Touchpoint& touchpoint) { return touchpoint.moment_of_truth.has_value(); });
  if (marked) return;
  const lexicon::Writing& writing = findings.writing();
  findings.add(
      journey.span, say<none_is_marked>(),
      say<mark_it>(writing.line(lexicon::Keyword::moment_of_truth,
                                writing.value(lexicon::Enumeration::moment_of_truth,
                                              static_cast<std::uint8_t>(lexicon::MomentOfTruth::yes)))));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
