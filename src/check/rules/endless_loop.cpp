// In: a map. Out: each `next` back into a loop that nobody leaves.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"
#include "text/quote.hpp"

#include <vector>

namespace journey::check::rules_of_catalogue {

namespace {
void find_endless_loop(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule endless_loop;
const Rule endless_loop{
    .name = "endless-loop",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a loop has no way out", "迴圈沒有出口", "循环没有出口", "抜け出せないループ"},
    .why =
        Phrase{
            "Customers retry and come back, but not for ever: at some time they are done, or give up. A "
            "loop that no way leaves says otherwise, and no share of customers behind it can be worked "
            "out.",
            "顧客會重試、會回頭，但不會沒完沒了：最後不是完成，就是放棄。沒有出口的迴圈等於說他們永遠出不"
            "來，後面的顧客比例也就算不出來。",
            "客户会重试、会回头，但不会没完没了：最后不是完成，就是放弃。没有出口的循环等于说他们永远出不"
            "来，后面的客户占比也就算不出来。",
            "顧客はやり直したり戻ってきたりするが、永遠に続けるわけではない。いつかは終えるか、あきらめる。"
            "出口のないループはそれと食い違い、その先へ進む顧客の割合も計算できない。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint pay: Pay by card\n"
        "    next: 80%\n"
        "    next pay: 20% the card is refused\n"
        "  touchpoint cup: Wait for the cup\n"
        "    next pay: 100% it is the wrong one\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint pay: Pay by card\n"
        "    next: 80%\n"
        "    next pay: 20% the card is refused\n"
        "  touchpoint cup: Wait for the cup\n"
        "    next pay: 10% it is the wrong one\n",
    .run = find_endless_loop,
};

namespace {

constexpr Phrase nobody_gets_out{"nobody gets out of the loop that begins at {0}",
                                 "從 {0} 開始的迴圈，沒有人走得出去", "从 {0} 开始的循环，没有人走得出去",
                                 "{0} から始まるループを誰も抜け出せない"};
constexpr Phrase say_how_it_ends{"say how it ends: {0}, or {1} for those who give up",
                                 "寫明怎麼結束：{0}；放棄的人用 {1}", "写明怎么结束：{0}；放弃的人用 {1}",
                                 "終わり方を書いてください：{0}、あきらめる人には {1}"};
constexpr Phrase leads_back_here{"the way leads back here", "路徑回到這裡", "路径回到这里",
                                 "ここに戻ってくる"};

/// For each touchpoint whether the end or an exit can be reached from it. Linear: every way is walked back
/// once.
std::vector<bool> getting_out(const model::Journey& journey) {
  const auto count = static_cast<model::Index>(journey.touchpoints.size());
  std::vector<std::vector<model::Index>> comes_from(count);
  std::vector<bool> out(count, false);
  std::vector<model::Index> found;
  for (model::Index t = 0; t < count; ++t) {
    for (const model::Edge& edge : journey.touchpoints[t].edges) {
      if (edge.share && *edge.share <= rounding) continue;
      if (edge.to == model::Edge::To::touchpoint) {
        comes_from[edge.target].push_back(t);
      } else if (!out[t]) {
        out[t] = true;
        found.push_back(t);
      }
    }
  }
  while (!found.empty()) {
    const model::Index reached = found.back();
    found.pop_back();
    for (const model::Index t : comes_from[reached]) {
      if (out[t]) continue;
      out[t] = true;
      found.push_back(t);
    }
  }
  return out;
}

std::string_view target(const Findings& findings, lexicon::Target where) {
  return findings.writing().value(lexicon::Enumeration::target, static_cast<std::uint8_t>(where));
}

void find_endless_loop(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    const std::vector<bool> out = getting_out(journey);
    for (model::Index t = 0; t < journey.touchpoints.size(); ++t) {
      if (out[t]) continue;
      for (const model::Edge& edge : journey.touchpoints[t].edges) {
        // Only a `next` leads back; what follows from the order of the file leads on.
        if (!edge.written || edge.target > t) continue;
        const model::Touchpoint& back_at = journey.touchpoints[edge.target];
        findings.add(
            edge.span, say<nobody_gets_out>(text::quote(back_at.title)),
            say<say_how_it_ends>(
                findings.writing().head(lexicon::Keyword::next, target(findings, lexicon::Target::end)),
                findings.writing().head(lexicon::Keyword::next, target(findings, lexicon::Target::exit))),
            {back_at.span, say<leads_back_here>()});
      }
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
