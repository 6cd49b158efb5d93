// In: the curves of a map. Out: those that end badly and nowhere go lower.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_ends_on_its_low(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule ends_on_its_low;
const Rule ends_on_its_low{
    .name = "ends-on-its-low",
    .category = Category::plausibility,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"the journey ends on its lowest point", "旅程結束在最低點", "旅程在最低点结束",
                      "ジャーニーが最低点で終わる"},
    .why =
        Phrase{"People remember the peak and the end of an experience (Kahneman, Fredrickson, Schreiber "
               "and Redelmeier 1993). A journey that ends on its lowest point is remembered for it. Often "
               "the map stops too early: what is done to put it right belongs on it. If it is so, there is "
               "nothing more urgent to change.",
               "人們記住的，是一段體驗的高峰和結尾（峰終定律，Kahneman 等人，1993）。旅程結束在最低點，"
               "留在顧客心裡的就是那一刻。很多時候是地圖停得太早：事後怎麼補救也是旅程的一部分，"
               "應該畫進去。如果真的就此結束，那就沒有比這裡更急著要改的了。",
               "人们记住的，是一段体验的峰值和结尾（峰终定律，Kahneman 等，1993）。旅程在最低点结束，"
               "留在客户心里的就是那一刻。很多时候是地图停得太早：事后怎么补救也是旅程的一部分，"
               "应该画进去。如果真的就此结束，那就没有比这里更急着要改的了。",
               "体験のうち記憶に残るのは、ピークと終わりである（ピーク・エンドの法則、"
               "Kahneman ほか 1993）。最低点で終わるジャーニーは、その一瞬で記憶される。"
               "マップが早く終わりすぎていることも多い。事後の対応もジャーニーの一部なので、"
               "マップに載せる。本当にそこで終わるのなら、それより先に変えるべきものはない。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint: Stand in line\n"
        "    emotion: 0\n"
        "  touchpoint: Order\n"
        "    emotion: 1\n"
        "  touchpoint: Pay\n"
        "    emotion: -2\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint: Stand in line\n"
        "    emotion: 0\n"
        "  touchpoint: Order\n"
        "    emotion: -2\n"
        "  touchpoint: Pay\n"
        "    emotion: 1\n",
    .run = find_ends_on_its_low,
};

namespace {

constexpr Phrase ends_lowest{"the journey ends on its lowest point, {0}{1}", "旅程結束在最低點：{0}{1}",
                             "旅程在最低点结束：{0}{1}", "ジャーニーが最低点で終わる：{0}{1}"};
constexpr Phrase end_is_remembered{
    "the end is what customers remember: say what would make it better, or how the journey goes on",
    "顧客記得的是結尾：寫下怎麼改善，或補上旅程的後續", "客户记住的是结尾：写下怎么改善，或者补上旅程的后续",
    "顧客の記憶に残るのは終わりです。改善策か、ジャーニーの続きを書いてください"};

/// Of fewer points one is the end for want of others.
constexpr std::size_t enough_for_an_end = 3;

/// The lowest point of a journey that ends on it, or null.
const model::CurvePoint* low_end_of(const model::Journey& journey) {
  const model::Facts& facts = journey.facts;
  // Where the journey goes on to what nobody scored, nobody knows how it ends.
  if (facts.curve.size() < enough_for_an_end || !facts.end || facts.goes_on) return nullptr;
  const model::CurvePoint& end = facts.curve[*facts.end];
  const double low = journey.scale.unit(facts.curve[*facts.lowest].score);
  const double high = journey.scale.unit(facts.curve[*facts.highest].score);
  const double last = journey.scale.unit(end.score);
  // An experience is remembered by its peak and its end, not its length: here both are one bad moment.
  const bool is_low = last <= low + rounding && last <= neutral_score - rounding && high > low + rounding;
  return is_low ? &end : nullptr;
}

text::Span emotion_at(const model::Journey& journey, const model::CurvePoint& point) {
  const model::Experience& there = point.touchpoint != model::none
                                       ? journey.touchpoints[point.touchpoint].experience
                                       : journey.stages[point.stage].experience;
  return there.emotions.front().span;
}

void find_ends_on_its_low(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    const model::CurvePoint* const end = low_end_of(journey);
    if (end == nullptr) continue;
    const text::Span span = emotion_at(journey, *end);
    const Message who = whose(map, [&](const model::Journey& other) {
      const model::CurvePoint* const there = low_end_of(other);
      return there != nullptr && emotion_at(other, *there) == span;
    });
    findings.add(span, say<ends_lowest>(written(end->score, journey.scale), who), say<end_is_remembered>());
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
