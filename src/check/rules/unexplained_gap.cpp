// In: a map. Out: wide gaps between what is expected and what is perceived, left unexplained.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"
#include "text/quote.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_unexplained_gap(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unexplained_gap;
const Rule unexplained_gap{
    .name = "unexplained-gap",
    .category = Category::plausibility,
    .severity = diagnostic::Severity::warning,
    .summary =
        Phrase{"a gap of service quality of two or more has no pain", "服務品質落差達 2 分，卻沒有痛點",
               "服务质量差距达到 2 分，却没有痛点", "サービス品質の差が 2 以上なのに課題がない"},
    .why = Phrase{"SERVQUAL (Parasuraman, Zeithaml and Berry 1988) measures what customers expect and what "
                  "they perceive, each from 1 to 7. Two points between them are no noise. Where a touchpoint "
                  "has such a gap and neither a pain nor an opportunity, the map measured and did not look.",
                  "SERVQUAL（Parasuraman、Zeithaml 與 Berry，1988）衡量顧客的期望和實際感受，"
                  "各以 1 到 7 分計。相差 2 分，已經不是誤差。接觸點有這樣的落差，卻沒有痛點也沒有機會，"
                  "表示只是量了，沒有去看原因。",
                  "SERVQUAL（Parasuraman、Zeithaml 和 Berry，1988）衡量客户的期望和实际感受，"
                  "各按 1 到 7 分打分。相差 2 分，已经不是误差。触点有这样的差距，却既没有痛点也没有机会，"
                  "说明只是测了，没有去看原因。",
                  "SERVQUAL（Parasuraman、Zeithaml、Berry 1988）は、顧客の期待と実感をそれぞれ 1 から 7 で測"
                  "る。2 点の差は誤差ではない。それだけの差があるタッチポイントに課題も機会もないなら、"
                  "測っただけで見ていないことになる。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    servqual responsiveness: 6 -> 3.5\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    servqual responsiveness: 6 -> 3.5\n"
        "    pain: Only one till is open\n"
        "      servqual: responsiveness\n",
    .run = find_unexplained_gap,
};

namespace {

constexpr Phrase gap_without_pain{"customers expect {0} and perceive {1} at {2}, and no pain says why",
                                  "顧客在 {2} 的期望是 {0}，實際感受是 {1}，卻沒有痛點說明原因",
                                  "客户在 {2} 的期望是 {0}，实际感受是 {1}，却没有痛点说明原因",
                                  "{2} での顧客の期待は {0}、実感は {1}、その理由を示す課題がない"};
constexpr Phrase say_what_lets_down{
    "say what lets them down: {0} with {1} below it", "寫下是什麼讓人失望：{0}，下面再寫 {1}",
    "写下是什么让人失望：{0}，下面再写 {1}", "何が期待を裏切るかを書いてください：{0}、その下に {1}"};

/// Of the six steps between 1 and 7: a third of the scale, more than taste or noise.
constexpr double wide_gap = 2;

void find_unexplained_gap(const model::Map& map, Findings& findings) {
  each_place(map, [&](const JourneyPlace& place) {
    if (!place.experience.pains.empty() || !place.experience.opportunities.empty()) return;
    for (std::size_t dimension = 0; dimension < place.experience.servqual.size(); ++dimension) {
      const auto& gap = place.experience.servqual[dimension];
      if (!gap || gap->value.expected - gap->value.perceived < wide_gap - rounding) continue;
      findings.add(
          gap->span,
          say<gap_without_pain>(fmt::format("{:g}", gap->value.expected),
                                fmt::format("{:g}", gap->value.perceived), text::quote(place.title())),
          say<say_what_lets_down>(
              findings.writing().line(lexicon::Keyword::pain),
              findings.writing().line(lexicon::Keyword::servqual,
                                      findings.writing().value(lexicon::Enumeration::servqual_dimension,
                                                               static_cast<std::uint8_t>(dimension)))));
    }
  });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
