// Values on a scale: `scale` itself, `emotion`, `servqual`; and `next`, which is written like an emotion.
#include "diagnostic/errors.hpp"
#include "grammar/values.hpp"
#include "syntax/quote.hpp"
#include "syntax/values.hpp"
#include "syntax/values/match.hpp"
#include "syntax/values/number.hpp"
#include "text/trim.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

namespace journey::syntax {

namespace {

namespace pegtl = tao::pegtl;
namespace rule = diagnostic::rule;
using values::error_at;
using values::matches;
using values::number_error;
using values::size_of_match;

/// The pieces of a value that the grammar found; views into the text.
struct EmotionPieces {
  std::string_view low, high, words, share;
};

template <typename Rule>
struct EmotionAction : pegtl::nothing<Rule> {};

#define JOURNEY_TAKE(rule_name, piece)                                \
  template <>                                                         \
  struct EmotionAction<grammar::rule_name> {                          \
    template <typename ActionInput>                                   \
    static void apply(const ActionInput& in, EmotionPieces& pieces) { \
      pieces.piece = std::string_view(in.begin(), in.size());         \
    }                                                                 \
  };
JOURNEY_TAKE(low, low)
JOURNEY_TAKE(high, high)
JOURNEY_TAKE(words, words)
JOURNEY_TAKE(share_number, share)
#undef JOURNEY_TAKE

// A range whose second number is missing leaves no number behind.
template <>
struct EmotionAction<grammar::score> {
  template <typename ActionInput>
  static void apply(const ActionInput& /*in*/, EmotionPieces& pieces) {
    pieces.high = {};
  }
};

/// Why `2/5 bad` is no score: a share of what is the best says nothing about the scale of the map.
std::optional<ValueError> fraction_error(std::string_view text, const lexicon::Writing& writing,
                                         const lexicon::Scale& scale) {
  const auto score = values::number_at_start(text);
  std::string_view rest = text.substr(score.size);
  const std::size_t slash = rest.starts_with('/') ? 1 : rest.starts_with("／") ? 3 : 0;
  if (score.size == 0 || slash == 0) return std::nullopt;
  const auto best = values::number_at_start(rest.substr(slash));
  if (best.size == 0) return std::nullopt;
  const std::string_view fraction = text.substr(0, score.size + slash + best.size);
  const std::string_view words = text::trim(text.substr(fraction.size()));
  const std::string plain = writing.line(
      lexicon::Keyword::emotion, text::trim_end(fmt::format("{} {}", values::shown(score.value), words)));
  const bool is_scale = best.value == std::max(scale.worst, scale.best);
  return error_at(
      text, fraction, rule::bad_emotion,
      fmt::format("a score is one number, here from {} (worst) to {} (best)", written(scale.worst, scale),
                  written(scale.best, scale)),
      is_scale ? fmt::format("write {}", plain)
               : fmt::format(
                     "for scores from 1 to {0}, say {1} below {2} and write {3}", values::shown(best.value),
                     writing.line(lexicon::Keyword::scale, fmt::format("1..{}", values::shown(best.value))),
                     writing.quoted(lexicon::Keyword::journey), plain));
}

/// Why a text that begins like a score is none.
ValueError emotion_error(std::string_view text, const lexicon::Writing& writing,
                         const lexicon::Scale& scale) {
  if (const auto fraction = fraction_error(text, writing, scale)) return *fraction;
  const auto error = [&](std::string_view part, lexicon::Message message, lexicon::Message hint) {
    return error_at(text, part, rule::bad_emotion, std::move(message), std::move(hint));
  };
  if (const std::size_t size = size_of_match<grammar::number_with_commas>(text); size > 0) {
    ValueError number = number_error(text.substr(0, size), rule::bad_emotion, "a score");
    return number;
  }
  const std::size_t size = values::number_at_start(text).size;
  const std::string_view number = text.substr(0, size);
  const std::string_view rest = text.substr(size);
  if (const std::size_t dots = size_of_match<grammar::dots>(rest); dots > 0) {
    const std::string_view second = rest.substr(dots);
    const std::size_t second_size = values::number_at_start(second).size;
    if (second_size == 0) {
      return error(text.substr(0, size + dots), "the second score of the range is missing",
                   fmt::format("write both, the lower first: `{}..+1`", values::to_ascii(number)));
    }
    const std::string_view range = text.substr(0, size + dots + second_size);
    return error(
        text.substr(range.size()), fmt::format("words follow {} without a space", quote(range)),
        fmt::format("write {}", quote(fmt::format("{} {}", range, text::trim(text.substr(range.size()))))));
  }
  if (const std::size_t percent = size_of_match<pegtl::seq<grammar::spaces, grammar::percent_sign>>(rest);
      percent > 0) {
    return error(
        text.substr(0, size + percent), "an emotion is a score on the scale, no percentage",
        fmt::format("write a score, or begin with a word: {}", quote(fmt::format("about {}", text))));
  }
  return error(
      text.substr(0, size + std::min<std::size_t>(rest.size(), rest.find(' '))),
      fmt::format("a text that begins with a digit begins with a score, but {} is followed by {}",
                  quote(number), quote(rest.substr(0, rest.find(' ')))),
      fmt::format(
          "put a space behind {} if it is the score, on the scale from {} to {}; or begin with a word",
          quote(number), written(scale.worst, scale), written(scale.best, scale)));
}

}  // namespace

Parsed<lexicon::Scale> parse_scale(std::string_view text) {
  EmotionPieces pieces;
  if (!matches<grammar::only<grammar::range>, EmotionAction>(text, pieces)) {
    if (const std::size_t comment = trailing_comment(text); comment != std::string_view::npos) {
      return error_at(text, text.substr(comment), rule::bad_scale, "a scale is followed by a comment",
                      std::string(comment_hint));
    }
    return error_at(text, text, rule::bad_scale,
                    fmt::format("expected two numbers with `..` between them, found {}", quote(text)),
                    "write the worse end first, like `1..5` or `-2..+2`");
  }
  const auto worst = values::to_number(pieces.low);
  const auto best = values::to_number(pieces.high);
  if (!worst || !best) {
    return error_at(text, worst ? pieces.high : pieces.low, rule::bad_scale, "a number has at most 15 digits",
                    "round it");
  }
  if (*worst == *best) {
    return error_at(text, text, rule::bad_scale, "both ends of the scale are the same",
                    "write the worse end first, like `1..5` or `-2..+2`");
  }
  return lexicon::Scale{*worst, *best};
}

Parsed<lexicon::Emotion> parse_emotion(std::string_view text, const lexicon::Writing& writing,
                                       lexicon::Scale scale) {
  if (!matches<grammar::score_begin>(text)) {
    return lexicon::Emotion{std::nullopt, std::nullopt, std::string(text)};
  }
  EmotionPieces pieces;
  if (!matches<grammar::emotion, EmotionAction>(text, pieces)) return emotion_error(text, writing, scale);
  if (pieces.high.empty()) pieces.high = pieces.low;
  const auto low = values::to_number(pieces.low);
  const auto high = values::to_number(pieces.high);
  if (!low || !high) {
    return error_at(text, low ? pieces.high : pieces.low, rule::bad_emotion, "a score has at most 15 digits",
                    "round it");
  }
  if (*low > *high) {
    const auto end = static_cast<std::size_t>(pieces.high.data() - text.data()) + pieces.high.size();
    const std::string right =
        fmt::format("{}..{}", values::to_ascii(pieces.high), values::to_ascii(pieces.low));
    ValueError error =
        error_at(text, text.substr(0, end), rule::bad_emotion, "the higher score stands first in the range",
                 fmt::format("write `{}`", right));
    error.replacement = right;
    return error;
  }
  return lexicon::Emotion{low, high, std::string(pieces.words)};
}

Parsed<lexicon::Next> parse_next(std::string_view text) {
  EmotionPieces pieces;
  if (matches<grammar::next, EmotionAction>(text, pieces)) {
    const auto share = values::to_number(pieces.share);
    const auto end = static_cast<std::size_t>(pieces.words.data() - text.data());
    if (!share || *share < 0 || *share > 100) {
      return error_at(text, text::trim(text.substr(0, end)), rule::bad_share,
                      fmt::format("{} is no share of the customers", quote(text::trim(text.substr(0, end)))),
                      "a share lies between 0% and 100%");
    }
    return lexicon::Next{share, std::string(pieces.words)};
  }
  using wrong_share = pegtl::seq<pegtl::sor<grammar::number_with_commas, grammar::number_with_exponent>,
                                 pegtl::opt<grammar::space>, grammar::percent_sign>;
  if (const std::size_t size = size_of_match<wrong_share>(text); size > 0) {
    std::string_view number = text.substr(0, size);
    number = text::trim(number.substr(0, number.size() - (number.ends_with('%') ? 1 : 3)));
    ValueError error = number_error(number, rule::bad_share, "a share");
    error.hint = error.hint.english() + ", then `%`";
    return error;
  }
  return lexicon::Next{std::nullopt, std::string(text)};
}

Parsed<lexicon::Gap> parse_servqual(std::string_view text) {
  EmotionPieces pieces;
  constexpr std::string_view form =
      "write what was expected and what was perceived, each from 1 to 7: `6 -> 4`";
  if (!matches<grammar::servqual, EmotionAction>(text, pieces)) {
    const std::size_t comment = trailing_comment(text);
    if (comment != std::string_view::npos) {
      return error_at(text, text.substr(comment), rule::bad_servqual, "the scores are followed by a comment",
                      std::string(comment_hint));
    }
    return error_at(text, text, rule::bad_servqual,
                    fmt::format("expected two scores with an arrow between them, found {}", quote(text)),
                    std::string(form));
  }
  const auto score = [&](std::string_view piece) { return values::to_number(piece).value_or(0); };
  for (const std::string_view piece : {pieces.low, pieces.high}) {
    if (score(piece) >= 1 && score(piece) <= 7) continue;
    return error_at(text, piece, rule::bad_servqual, fmt::format("{} lies outside 1 to 7", quote(piece)),
                    std::string(form));
  }
  return lexicon::Gap{score(pieces.low), score(pieces.high)};
}

}  // namespace journey::syntax
