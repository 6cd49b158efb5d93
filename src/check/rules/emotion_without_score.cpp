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
    .summary = Phrase{"an emotion has words and no score", "情緒只有文字，沒有分數", "情绪只有文字，没有分数",
                      "言葉だけでスコアのない感情"},
    .why =
        Phrase{"The words are shown, but the curve can't pass through them: it has a gap there. A rough "
               "score is better than none; the words say the rest.",
               "文字會顯示出來，但情緒曲線過不去：那裡會斷開。粗略的分數也比沒有好，其餘的由文字來說。",
               "文字会显示出来，但情绪曲线过不去：那里会断开。粗略的分数也比没有好，其余的由文字来说。",
               "言葉は表示されるが、感情曲線はそこを通れず、途切れてしまう。おおまかなスコアでも、ないよりは"
               "よい。残りは言葉が語ってくれる。"},
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

constexpr Phrase leaves_a_gap{"this emotion has words and no score, so it leaves a gap in the curve",
                              "這個情緒只有文字，沒有分數，曲線會在這裡斷開",
                              "这个情绪只有文字，没有分数，曲线会在这里断开",
                              "この感情にはスコアがなく、曲線がここで途切れる"};
constexpr Phrase score_stands_before{"the score stands before the words: {0}", "分數要寫在文字前面：{0}",
                                     "分数要写在文字前面：{0}", "スコアは言葉の前に書く：{0}"};
// A score, and the ends of the scale.
constexpr Phrase is_no_score{"{0} is no score of this map, which go from {1} (worst) to {2} (best)",
                             "{0} 超出這張地圖的分數範圍：{1}（最差）到 {2}（最好）",
                             "{0} 超出这张地图的分数范围：{1}（最差）到 {2}（最好）",
                             "{0} はこのマップのスコアの範囲外（{1} が最低、{2} が最高）"};
constexpr Phrase put_a_score{"put a score before the words, from {0} (worst) to {1} (best): {2}",
                             "在文字前面加上分數，從 {0}（最差）到 {1}（最好）：{2}",
                             "在文字前面加上分数，从 {0}（最差）到 {1}（最好）：{2}",
                             "言葉の前に {0}（最低）から {1}（最高）までのスコアを書いてください：{2}"};

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

/// What would give an emotion with these words a score.
Message way_to_score(std::string_view words, const lexicon::Scale& scale, const lexicon::Writing& writing) {
  const auto line = [&](std::string_view score, std::string_view felt) {
    return writing.line(lexicon::Keyword::emotion, fmt::format("{} {}", score, text::shorten(felt)));
  };
  const std::string worst = written(scale.worst, scale), best = written(scale.best, scale);
  const auto behind = score_behind(words);
  if (!behind) return say<put_a_score>(worst, best, line("…", words));
  const std::string score = written(behind->score, scale);
  return scale.holds(behind->score) ? say<score_stands_before>(line(score, behind->words))
                                    : say<is_no_score>(score, worst, best);
}

void look_at_emotions(const model::Experience& experience, const lexicon::Scale& scale, Findings& findings) {
  for (const model::Outcome& outcome : experience.emotions) {
    if (outcome.emotion.low) continue;
    findings.add(outcome.span, say<leaves_a_gap>(),
                 way_to_score(outcome.emotion.words, scale, findings.writing()));
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
