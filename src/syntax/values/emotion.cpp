// Values on a scale: `scale` itself, `emotion`, `servqual`; and `next`, which is written like an emotion.
#include "diagnostic/errors.hpp"
#include "grammar/values.hpp"
#include "syntax/quote.hpp"
#include "syntax/values.hpp"
#include "syntax/values/match.hpp"
#include "syntax/values/number.hpp"
#include "syntax/values/phrases.hpp"
#include "text/trim.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

namespace journey::syntax {

namespace {

namespace pegtl = tao::pegtl;
namespace rule = diagnostic::rule;
using lexicon::say;
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
      say<phrases::score_is_one_number>(written(scale.worst, scale), written(scale.best, scale)),
      is_scale ? say<phrases::write>(plain)
               : say<phrases::scores_from_1>(
                     values::shown(best.value),
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
    ValueError number = number_error(text.substr(0, size), rule::bad_emotion, phrases::a_score);
    return number;
  }
  const std::size_t size = values::number_at_start(text).size;
  const std::string_view number = text.substr(0, size);
  const std::string_view rest = text.substr(size);
  if (const std::size_t dots = size_of_match<grammar::dots>(rest); dots > 0) {
    const std::string_view second = rest.substr(dots);
    const std::size_t second_size = values::number_at_start(second).size;
    if (second_size == 0) {
      return error(text.substr(0, size + dots), say<phrases::second_score_missing>(),
                   say<phrases::lower_first>(quote(values::to_ascii(number) + "..+1")));
    }
    const std::string_view range = text.substr(0, size + dots + second_size);
    return error(
        text.substr(range.size()), say<phrases::words_without_space>(quote(range)),
        say<phrases::write>(quote(fmt::format("{} {}", range, text::trim(text.substr(range.size()))))));
  }
  if (const std::size_t percent = size_of_match<pegtl::seq<grammar::spaces, grammar::percent_sign>>(rest);
      percent > 0) {
    return error(text.substr(0, size + percent), say<phrases::emotion_no_percentage>(),
                 say<phrases::score_or_word>(text::shorten(text)));
  }
  return error(text.substr(0, size + std::min<std::size_t>(rest.size(), rest.find(' '))),
               say<phrases::digit_begins_score>(quote(number), quote(rest.substr(0, rest.find(' ')))),
               say<phrases::space_behind_score>(quote(number), written(scale.worst, scale),
                                                written(scale.best, scale)));
}

}  // namespace

Parsed<lexicon::Scale> parse_scale(std::string_view text) {
  EmotionPieces pieces;
  if (!matches<grammar::only<grammar::range>, EmotionAction>(text, pieces)) {
    if (const std::size_t comment = trailing_comment(text); comment != std::string_view::npos) {
      return error_at(text, text.substr(comment), rule::bad_scale,
                      say<phrases::followed_by_comment>(say<phrases::a_scale>()), say<comment_hint>());
    }
    return error_at(text, text, rule::bad_scale, say<phrases::expected_two_numbers>(quote(text)),
                    say<phrases::worse_first>());
  }
  const auto worst = values::to_number(pieces.low);
  const auto best = values::to_number(pieces.high);
  if (!worst || !best) {
    return error_at(text, worst ? pieces.high : pieces.low, rule::bad_scale,
                    say<phrases::at_most_15_digits>(say<phrases::a_number>()), say<phrases::round_it>());
  }
  if (*worst == *best) {
    return error_at(text, text, rule::bad_scale, say<phrases::same_ends>(), say<phrases::worse_first>());
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
    return error_at(text, low ? pieces.high : pieces.low, rule::bad_emotion,
                    say<phrases::at_most_15_digits>(say<phrases::a_score>()), say<phrases::round_it>());
  }
  if (*low > *high) {
    const auto end = static_cast<std::size_t>(pieces.high.data() - text.data()) + pieces.high.size();
    const std::string right =
        fmt::format("{}..{}", values::to_ascii(pieces.high), values::to_ascii(pieces.low));
    ValueError error = error_at(text, text.substr(0, end), rule::bad_emotion, say<phrases::higher_first>(),
                                say<phrases::write>(quote(right)));
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
                      say<phrases::no_share_of_customers>(quote(text::trim(text.substr(0, end)))),
                      say<phrases::share_between>());
    }
    return lexicon::Next{share, std::string(pieces.words)};
  }
  using wrong_share = pegtl::seq<pegtl::sor<grammar::number_with_commas, grammar::number_with_exponent>,
                                 pegtl::opt<grammar::space>, grammar::percent_sign>;
  if (const std::size_t size = size_of_match<wrong_share>(text); size > 0) {
    std::string_view number = text.substr(0, size);
    number = text::trim(number.substr(0, number.size() - (number.ends_with('%') ? 1 : 3)));
    ValueError error = number_error(number, rule::bad_share, phrases::a_share);
    error.hint = say<phrases::then_percent_sign>(error.hint);
    return error;
  }
  return lexicon::Next{std::nullopt, std::string(text)};
}

Parsed<lexicon::Gap> parse_servqual(std::string_view text) {
  EmotionPieces pieces;
  if (!matches<grammar::servqual, EmotionAction>(text, pieces)) {
    const std::size_t comment = trailing_comment(text);
    if (comment != std::string_view::npos) {
      return error_at(text, text.substr(comment), rule::bad_servqual,
                      say<phrases::scores_followed_by_comment>(), say<comment_hint>());
    }
    return error_at(text, text, rule::bad_servqual, say<phrases::expected_two_scores>(quote(text)),
                    say<phrases::form_of_gap>());
  }
  const auto score = [&](std::string_view piece) { return values::to_number(piece).value_or(0); };
  for (const std::string_view piece : {pieces.low, pieces.high}) {
    if (score(piece) >= 1 && score(piece) <= 7) continue;
    return error_at(text, piece, rule::bad_servqual, say<phrases::outside_1_to_7>(quote(piece)),
                    say<phrases::form_of_gap>());
  }
  return lexicon::Gap{score(pieces.low), score(pieces.high)};
}

}  // namespace journey::syntax
