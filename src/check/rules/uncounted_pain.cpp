// In: the pains of a map with a volume. Out: severe ones of which nobody says how often.
#include "check/places.hpp"
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_uncounted_pain(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule uncounted_pain;
const Rule uncounted_pain{
    .name = "uncounted-pain",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a severe pain says no frequency though the map has a volume",
                      "地圖有人次，嚴重的痛點卻沒寫頻率", "地图有人次，严重的痛点却没写频率",
                      "マップに人数があるのに、深刻な課題に頻度がない"},
    .why = Phrase{"From volume, shares and reach follows how many a pain hits, if it says how many of those "
                  "who come there. Without a frequency its number is unknown, and it is missing where pains "
                  "are ranked by what they cost.",
                  "有了人次、比例、到達率，再加上來到這裡的人有多少會遇到，就能算出痛點影響多少人。沒有頻率，"
                  "人數就不明，按損失排序時也少了它。",
                  "有了人次、占比、到达率，再加上来到这里的人有多少会遇到，就能算出痛点影响多少人。没有频率，"
                  "人数就未知，按损失排序时也少了它。",
                  "人数、割合、到達率に、そこへ来た人のうち何割が遭うかが加われば、課題が何人に及ぶかが分かる"
                  "。頻度がなければ人数は不明で、損失の順位からも抜け落ちる。"},
    .bad =
        "journey: Order a coffee\n"
        "  volume: 1200 per month\n"
        "stage order: Order\n"
        "  touchpoint till: Till\n"
        "    pain: The card is refused\n"
        "      severity: high\n",
    .good =
        "journey: Order a coffee\n"
        "  volume: 1200 per month\n"
        "stage order: Order\n"
        "  touchpoint till: Till\n"
        "    pain: The card is refused\n"
        "      severity: high\n"
        "      frequency: 4%\n",
    .run = find_uncounted_pain,
};

namespace {

constexpr Phrase how_often{"nobody says how often this severe pain is felt", "沒有寫這個嚴重的痛點多常發生",
                           "没有写这个严重的痛点多常发生",
                           "この深刻な課題がどのくらい起きるか書かれていない"};
constexpr Phrase say_frequency{"say how many of those who come here: {0}",
                               "寫出來到這裡的人有多少會遇到：{0}", "写出来到这里的人有多少会遇到：{0}",
                               "ここへ来た人の何割かを書いてください：{0}"};
void find_uncounted_pain(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (!journey.volume) continue;
    for (const model::Pain& pain : journey.pains) {
      if (!is_severe(pain) || pain.frequency) continue;
      findings.add(pain.span, say<how_often>(),
                   say<say_frequency>(findings.writing().line(lexicon::Keyword::frequency, "40%")));
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
