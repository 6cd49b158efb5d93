#include "review/values.hpp"

#include "lexicon/value.hpp"
#include "review/word_diff.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

namespace journey::review {

namespace {

using compare::Value;

constexpr std::string_view minus = "−";
constexpr std::array<std::string_view, 3> hyphens{"-", "－", "–"};

bool is_wide_digit(char32_t c) { return c >= 0xFF10 && c <= 0xFF19; }
bool is_any_digit(char32_t c) { return (c >= U'0' && c <= U'9') || is_wide_digit(c); }

/// Bytes of the hyphen that a text starts with before a digit; 0: none.
std::size_t hyphen_before_digit(std::string_view text) {
  for (const std::string_view hyphen : hyphens) {
    if (text.starts_with(hyphen) && is_any_digit(text::decode(text, hyphen.size()).code_point))
      return hyphen.size();
  }
  return 0;
}

Pieces beside(Pieces before, Pieces after) {
  return joined({std::move(before), ours(" → "), std::move(after)});
}

Pieces as(Voice voice, std::string_view text) { return {{voice, shown(with_minus(text))}}; }

/// The score at the start of an emotion, or the words behind it: signs, digits, points, and one separator.
struct Emotion {
  std::string score;
  std::string_view words;
};

Emotion emotion_of(const Value& value) {
  std::string_view rest = value.text;
  if (!value.number) return {{}, rest};
  std::size_t at = 0;
  while (at < rest.size()) {
    const auto [c, size, valid] = text::decode(rest, at);
    constexpr std::u32string_view marks = U"+-.\u2212\u2013\uFF0D\uFF0B\uFF0E ";
    if (!is_any_digit(c) && marks.find(c) == std::u32string_view::npos) break;
    at += size;
  }
  std::string score = with_minus(rest.substr(0, at));
  while (score.ends_with(' ')) score.pop_back();
  rest.remove_prefix(at);
  constexpr std::array<std::string_view, 7> separators{",", ";", ":", "，", "、", "；", "："};
  for (const std::string_view separator : separators) {
    if (!rest.starts_with(separator)) continue;
    rest.remove_prefix(separator.size());
    break;
  }
  while (rest.starts_with(' ')) rest.remove_prefix(1);
  return {std::move(score), rest};
}

double middle(const Value& value) { return value.high ? (*value.number + *value.high) / 2 : *value.number; }

}  // namespace

std::string with_minus(std::string_view text) {
  std::string out;
  // Also behind the dots of a range.
  for (std::size_t at = 0; at < text.size();) {
    const bool may_begin = at == 0 || (at >= 2 && text.substr(at - 2, 2) == "..");
    const std::size_t hyphen = may_begin ? hyphen_before_digit(text.substr(at)) : 0;
    out += hyphen > 0 ? minus : text.substr(at, 1);
    at += std::max<std::size_t>(hyphen, 1);
  }
  return out;
}

bool is_number_like(std::string_view text) {
  if (text.empty()) return true;
  const char32_t first = text::decode(text, 0).code_point;
  return is_any_digit(first) || first == U'+' || first == 0xFF0B || hyphen_before_digit(text) > 0 ||
         text.starts_with(minus);
}

Pieces value_alone(const Value& value) { return as(Voice::author, value.text); }

Pieces value_changed(const Value& before, const Value& after) {
  if (!is_number_like(before.text) && !is_number_like(after.text)) {
    if (auto diff = word_diff(before.text, after.text)) return std::move(*diff);
  }
  return beside(as(Voice::was, before.text), as(Voice::is, after.text));
}

Pieces text_changed(std::string_view before, std::string_view after, lexicon::Language language) {
  if (auto diff = word_diff(before, after)) return std::move(*diff);
  const lexicon::Quotes& quotes = lexicon::traits(language).quotes;
  const auto in_quotes = [&](Voice voice, std::string_view text) {
    return joined({ours(quotes.open), {{voice, shown(text)}}, ours(quotes.close)});
  };
  return beside(in_quotes(Voice::was, before), in_quotes(Voice::is, after));
}

Pieces emotion_changed(const Value& before, const Value& after, lexicon::Language language) {
  const Emotion was = emotion_of(before), is = emotion_of(after);
  Pieces pieces;
  if (was.score != is.score && !was.score.empty() && !is.score.empty()) {
    pieces = joined({beside(as(Voice::was, was.score), as(Voice::is, is.score)), direction(before, after)});
  } else if (was.score != is.score) {
    return beside(as(Voice::was, before.text), as(Voice::is, after.text));
  } else if (!is.score.empty()) {
    pieces = as(Voice::author, is.score);
  }
  if (was.words.empty() && is.words.empty()) return pieces;
  const std::string_view comma = pieces.empty() ? "" : lexicon::traits(language).marks.comma;
  if (was.words == is.words) return joined({pieces, ours(comma), author(is.words)});
  if (was.words.empty()) return joined({pieces, ours(comma), {{Voice::came, shown(is.words)}}});
  if (is.words.empty()) return joined({pieces, ours(comma), {{Voice::gone, shown(was.words)}}});
  return joined({pieces, ours(comma), text_changed(was.words, is.words, language)});
}

Pieces number_changed(const Value& before, const Value& after) {
  return joined({beside(as(Voice::was, before.text), as(Voice::is, after.text)), direction(before, after)});
}

Pieces direction(const Value& before, const Value& after) {
  if (!before.number || !after.number || middle(before) == middle(after)) return {};
  return ours(middle(after) < middle(before) ? " ▼" : " ▲");
}

Value mean_of(const compare::Glance& glance) {
  if (!glance.mean) return {};
  return {lexicon::written(*glance.mean, lexicon::Scale{glance.is_signed ? -1.0 : 0.0, 1.0}),
          *glance.mean,
          {},
          {}};
}

Value percent_of(double share) {
  return {fmt::format("{:g}%", std::round(share * 1000) / 10), share * 100, {}, {}};
}

}  // namespace journey::review
