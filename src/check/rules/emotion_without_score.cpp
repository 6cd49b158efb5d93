// In: a map. Out: emotions in words alone, at which the curve has a gap.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/ascii.hpp"
#include "text/half_width.hpp"
#include "text/quote.hpp"
#include "text/replace_all.hpp"
#include "text/trim.hpp"

#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_emotion_without_score(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule emotion_without_score;
const Rule emotion_without_score{
    .name = "emotion-without-score",
    .category = Category::completeness,
    .severity = diagnostic::Severity::warning,
    .summary = "an emotion has words and no score",
    .why =
        "The words are shown, but the curve can't pass through them: it has a gap there. A rough score is "
        "better than none; the words say the rest.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: bored\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: -1 bored\n",
    .run = find_emotion_without_score,
};

namespace {

/// A score that stands behind the words instead of before them: `suspicious -2`, `很好（+2）`. Only what a
/// sign or brackets set apart is one: "stood at gate 2" has none.
struct Behind {
  double score = 0;
  std::string_view words;
};
std::optional<Behind> score_behind(std::string_view written) {
  constexpr std::array<std::array<std::string_view, 2>, 4> brackets{
      {{"(", ")"}, {"（", "）"}, {"[", "]"}, {"【", "】"}}};
  std::string_view words;
  std::string_view number;
  for (const auto& [open, close] : brackets) {
    const std::size_t at = written.ends_with(close) ? written.rfind(open) : std::string_view::npos;
    if (at == std::string_view::npos) continue;
    words = written.substr(0, at);
    number = written.substr(at + open.size(), written.size() - close.size() - at - open.size());
  }
  if (number.empty()) {
    std::size_t at = written.size();
    while (at > 0 && (text::is_ascii_digit(written[at - 1]) || written[at - 1] == '.')) --at;
    for (const std::string_view sign : {"-", "+", "−", "－", "＋"}) {
      if (!written.substr(0, at).ends_with(sign)) continue;
      words = written.substr(0, at - sign.size());
      number = written.substr(words.size());
      break;
    }
  }
  words = text::trim(words);
  std::string digits = text::half_width(text::trim(number));
  text::replace_all(digits, "−", "-");
  if (digits.starts_with('+')) digits.erase(0, 1);
  double score = 0;
  const char* const end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, score);
  if (digits.empty() || words.empty() || read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return Behind{score, words};
}

std::string ends_of(const lexicon::Scale& scale) {
  return fmt::format("from {} (worst) to {} (best)", written(scale.worst, scale), written(scale.best, scale));
}

void look_at_emotions(const model::Experience& experience, const lexicon::Scale& scale, Findings& findings) {
  for (const model::Outcome& outcome : experience.emotions) {
    if (outcome.emotion.low) continue;
    const std::string_view words = outcome.emotion.words;
    const auto behind = score_behind(words);
    std::string hint;
    if (behind && scale.holds(behind->score)) {
      hint = fmt::format("the score stands before the words: {}",
                         findings.writing().line(lexicon::Keyword::emotion,
                                                 fmt::format("{} {}", written(behind->score, scale),
                                                             text::shorten(behind->words))));
    } else if (behind) {
      hint = fmt::format("{} is no score of this map, which go {}", written(behind->score, scale),
                         ends_of(scale));
    } else {
      hint = fmt::format(
          "put a score before the words, {}: {}", ends_of(scale),
          findings.writing().line(lexicon::Keyword::emotion, fmt::format("… {}", text::shorten(words))));
    }
    findings.add(outcome.span, "this emotion has words and no score, so it leaves a gap in the curve",
                 std::move(hint));
  }
}

void find_emotion_without_score(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    for (const model::Stage& stage : journey.stages)
      look_at_emotions(stage.experience, journey.scale, findings);
    for (const model::Touchpoint& touchpoint : journey.touchpoints)
      look_at_emotions(touchpoint.experience, journey.scale, findings);
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
