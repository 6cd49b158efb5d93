// In: the curves of a map. Out: those on which nothing happens.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_flat_curve(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule flat_curve;
const Rule flat_curve{
    .name = "flat-curve",
    .category = Category::plausibility,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"all scores of a journey are nearly the same", "整趟旅程的分數幾乎都一樣",
                      "整个旅程的分数几乎都一样", "ジャーニーのスコアがどれもほぼ同じ"},
    .why =
        Phrase{"A journey has highs and lows, or it would need no map. A curve that never moves by more "
               "than an eighth of the scale was guessed, or made to offend nobody. Ask a few customers for "
               "the best and the worst moment, and begin with these two.",
               "旅程有高有低，否則也不必畫地圖。情緒曲線從頭到尾的起伏若不超過量表的八分之一，"
               "不是憑感覺填的，就是怕得罪人而折衷出來的。找幾位顧客，請他們說說最好和最糟的時刻，"
               "就從這兩點畫起。",
               "旅程总有起伏，不然也用不着画地图。情绪曲线从头到尾的起伏如果不超过量表的八分之一，"
               "要么是凭感觉填的，要么是谁都不想得罪、折中出来的。找几位客户，请他们说说最好和最糟的时刻，"
               "先把这两个点画上去。",
               "ジャーニーには山と谷がある。なければマップを描くまでもない。感情曲線の振れ幅が尺度の 8 分"
               "の 1 を超えないなら、想像で付けたスコアか、誰の気も悪くしないように丸めたスコアである。"
               "何人かの顧客に最高の瞬間と最悪の瞬間を聞き、その 2 点から描き始めるとよい。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint: Stand in line\n"
        "    emotion: 0\n"
        "  touchpoint: Order\n"
        "    emotion: 0\n"
        "  touchpoint: Pay\n"
        "    emotion: +0.5\n"
        "  touchpoint: Take the cup\n"
        "    emotion: 0\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint: Stand in line\n"
        "    emotion: 0\n"
        "  touchpoint: Order\n"
        "    emotion: -1\n"
        "  touchpoint: Pay\n"
        "    emotion: +0.5\n"
        "  touchpoint: Take the cup\n"
        "    emotion: 1\n",
    .run = find_flat_curve,
};

namespace {

constexpr Phrase is_flat_curve{"the curve is flat{0}: all {1} scores lie between {2} and {3}",
                               "情緒曲線沒有起伏{0}：{1} 個分數都落在 {2} 到 {3} 之間",
                               "情绪曲线没有起伏{0}：{1} 个分数都在 {2} 到 {3} 之间",
                               "感情曲線に起伏がない{0}：{1} 個のスコアがすべて {2} から {3} の間にある"};
constexpr Phrase use_the_scale{"ask customers where it went well and where it went wrong, and use the scale",
                               "問問顧客哪裡順利、哪裡不順，評分時把量表用滿",
                               "问问客户哪里顺利、哪里不顺，打分时把量表用足",
                               "うまくいった場面とつまずいた場面を顧客に聞き、尺度を広く使ってください"};

/// On `-2..+2` this is half a point: less than anyone can tell apart.
constexpr double least_swing = 0.125;
/// Fewer steps may well feel the same to somebody.
constexpr std::size_t enough_for_a_curve = 4;

bool is_flat(const model::Journey& journey) {
  const model::Facts& facts = journey.facts;
  return facts.curve.size() >= enough_for_a_curve &&
         journey.scale.unit(facts.curve[*facts.highest].score) -
                 journey.scale.unit(facts.curve[*facts.lowest].score) <=
             least_swing + rounding;
}

void find_flat_curve(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (!is_flat(journey)) continue;
    const model::Facts& facts = journey.facts;
    const double low = facts.curve[*facts.lowest].score;
    const double high = facts.curve[*facts.highest].score;
    const Message who = whose(map, [&](const model::Journey& other) {
      const model::Facts& there = other.facts;
      return is_flat(other) && there.curve.size() == facts.curve.size() &&
             there.curve[*there.lowest].score == low && there.curve[*there.highest].score == high;
    });
    findings.add(journey.span,
                 say<is_flat_curve>(who, facts.curve.size(), written(low, journey.scale),
                                    written(high, journey.scale)),
                 say<use_the_scale>());
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
