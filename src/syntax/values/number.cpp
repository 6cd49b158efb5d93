#include "syntax/values/number.hpp"

#include "diagnostic/errors.hpp"
#include "grammar/values.hpp"
#include "lexicon/enumeration.hpp"
#include "syntax/quote.hpp"
#include "syntax/values/match.hpp"
#include "text/trim.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include <fmt/format.h>

namespace journey::syntax {

using lexicon::Message;
using lexicon::Phrase;
using lexicon::say;

namespace values {

namespace pegtl = tao::pegtl;

namespace {

struct Replacement {
  std::string_view written;
  char ascii;
};
constexpr std::array replacements{
    Replacement{"０", '0'},     Replacement{"１", '1'},     Replacement{"２", '2'}, Replacement{"３", '3'},
    Replacement{"４", '4'},     Replacement{"５", '5'},     Replacement{"６", '6'}, Replacement{"７", '7'},
    Replacement{"８", '8'},     Replacement{"９", '9'},     Replacement{"＋", '+'}, Replacement{"－", '-'},
    Replacement{"\u2212", '-'}, Replacement{"\u2013", '-'}, Replacement{"．", '.'}, Replacement{"，", ','},
    Replacement{"、", ','},     Replacement{"％", '%'},
};

/// `1e3` as 1000, where that is short enough; empty where it is not.
std::string without_exponent(std::string_view ascii) {
  if (ascii.starts_with('+')) ascii.remove_prefix(1);
  double value = 0;
  if (std::from_chars(ascii.data(), ascii.data() + ascii.size(), value).ec != std::errc()) return {};
  constexpr double largest = 1e12;
  constexpr double smallest = 1e-6;
  const double size = value < 0 ? -value : value;
  if (size >= largest || (size != 0 && size < smallest)) return {};
  std::string digits = fmt::format("{:.6f}", value);
  while (digits.ends_with('0')) digits.pop_back();
  if (digits.ends_with('.')) digits.pop_back();
  return digits;
}

/// `1,5` means 1.5 and `1,234` means 1234, as they are mostly meant.
std::string without_commas(std::string_view text) {
  std::string plain = to_ascii(text);
  const bool one_comma = std::count(plain.begin(), plain.end(), ',') == 1;
  const std::size_t comma = plain.find(',');
  const bool has_point = plain.find('.') != std::string::npos;
  if (one_comma && !has_point && plain.size() - comma - 1 != 3) {
    plain[comma] = '.';
    return plain;
  }
  std::erase(plain, ',');
  return plain;
}

}  // namespace

std::string to_ascii(std::string_view text) {
  std::string ascii;
  ascii.reserve(text.size());
  while (!text.empty()) {
    const auto found = std::find_if(replacements.begin(), replacements.end(),
                                    [&](const Replacement& r) { return text.starts_with(r.written); });
    const bool is_other = found == replacements.end();
    ascii += is_other ? text.front() : found->ascii;
    text.remove_prefix(is_other ? 1 : found->written.size());
  }
  return ascii;
}

std::optional<double> to_number(std::string_view text) {
  const std::string ascii = to_ascii(text);
  std::string_view plain = ascii;
  if (plain.starts_with('+')) plain.remove_prefix(1);
  constexpr std::ptrdiff_t most_digits = 15;
  if (std::count_if(plain.begin(), plain.end(), [](char c) { return c >= '0' && c <= '9'; }) > most_digits) {
    return std::nullopt;
  }
  double value = 0;
  const auto result = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  if (result.ec != std::errc() || result.ptr != plain.data() + plain.size()) return std::nullopt;
  return value == 0 ? 0 : value;
}

std::string shown(double number) { return fmt::format("{}", number); }

NumberAtStart number_at_start(std::string_view text) {
  const std::size_t size = size_of_match<grammar::number>(text);
  return {size, size == 0 ? 0 : to_number(text.substr(0, size)).value_or(0)};
}

ValueError error_at(std::string_view text, std::string_view part, std::string_view rule,
                    lexicon::Message message, lexicon::Message hint) {
  const auto begin = static_cast<std::uint32_t>(part.data() - text.data());
  return {begin, begin + static_cast<std::uint32_t>(part.size()), rule, std::move(message), std::move(hint)};
}

ValueError number_error(std::string_view text, std::string_view rule, const Phrase& of_what,
                        const Phrase& example) {
  const Message what = Message::of(of_what);
  const auto error = [&](std::string_view part, lexicon::Message message, lexicon::Message hint) {
    return error_at(text, part, rule, std::move(message), std::move(hint));
  };
  if (text.empty()) return error(text, say<phrases::expected>(what), Message::of(example));
  if (const std::size_t comment = trailing_comment(text); comment != std::string_view::npos) {
    return error(text.substr(comment), say<phrases::followed_by_comment>(what), say<comment_hint>());
  }
  if (const std::size_t size = size_of_match<grammar::number_with_exponent>(text);
      size > 0 && size == text.size()) {
    const std::string digits = without_exponent(to_ascii(text));
    return error(text, say<phrases::no_exponent>(what, quote(text)),
                 digits.empty() ? say<phrases::write_all_digits>() : say<phrases::write>(quote(digits)));
  }
  if (const std::size_t size = size_of_match<grammar::number_with_commas>(text);
      size > 0 && size == text.size()) {
    return error(text, say<phrases::no_commas>(what, quote(text)),
                 say<phrases::write>(quote(without_commas(text))));
  }
  const std::size_t size = size_of_match<grammar::number>(text);
  if (size == 0) {
    if (size_of_match<pegtl::seq<pegtl::opt<grammar::sign>, grammar::point, grammar::digits>>(text) ==
        text.size()) {
      const std::string plain = to_ascii(text);
      const std::size_t point = plain.find('.');
      return error(text, say<phrases::begins_with_digit>(what, quote(text)),
                   say<phrases::write>(quote(plain.substr(0, point) + "0" + plain.substr(point))));
    }
    return error(text, say<phrases::expected_found>(what, quote(text)), Message::of(example));
  }
  if (size == text.size()) {
    return error(text, say<phrases::at_most_15_digits>(what), say<phrases::round_it>());
  }
  const std::string_view rest = text.substr(size);
  const std::string plain = to_ascii(text.substr(0, size));
  if (text::trim(rest) == "%" || text::trim(rest) == "％") {
    return error(text::trim(rest), say<phrases::no_percent_sign_here>(what),
                 say<phrases::unit_elsewhere>(quote(plain)));
  }
  return error(text::trim(rest),
               say<phrases::more_follows>(what, quote(text.substr(0, size)), quote(text::trim(rest))),
               say<phrases::write_alone>(quote(plain)));
}

}  // namespace values

namespace {

namespace rule = diagnostic::rule;

Parsed<double> number_value(std::string_view text, std::string_view rule_name, const Phrase& what,
                            const Phrase& example = phrases::like_a_number) {
  const auto at_start = values::number_at_start(text);
  if (at_start.size != text.size() || text.empty())
    return values::number_error(text, rule_name, what, example);
  const auto value = values::to_number(text);
  if (!value) return values::number_error(text, rule_name, what, example);
  return *value;
}

/// The whole number that a degree in words stands for: those of `severity` stand from 2 on, as 1 is next to
/// nothing.
Message rating_hint(std::string_view text) {
  const auto degree = find_enumerated(lexicon::Enumeration::severity, text);
  if (!degree) return say<phrases::ends_of_rating>();
  return say<phrases::rating_for_word>(quote(std::to_string(*degree + 2)), quote(text));
}

}  // namespace

std::size_t trailing_comment(std::string_view text) {
  for (std::size_t at = 1; at < text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    if ((rest.starts_with('#') || rest.starts_with("＃")) && text::trailing_space(text.substr(0, at)) > 0)
      return at;
  }
  return std::string_view::npos;
}

Parsed<double> parse_number(std::string_view text) {
  return number_value(text, rule::bad_number, phrases::a_number);
}

Parsed<std::uint8_t> parse_one_to_five(std::string_view text) {
  const auto parsed =
      number_value(text, rule::bad_rating, phrases::whole_from_1_to_5, phrases::ends_of_rating);
  if (const auto* const error = std::get_if<ValueError>(&parsed)) {
    ValueError rating = *error;
    if (rating.hint.is(phrases::ends_of_rating)) rating.hint = rating_hint(text);
    return rating;
  }
  const double value = std::get<double>(parsed);
  for (const std::uint8_t whole : {1, 2, 3, 4, 5}) {
    if (value == whole) return whole;
  }
  return values::error_at(text, text, rule::bad_rating,
                          say<phrases::expected_found>(say<phrases::whole_from_1_to_5>(), quote(text)),
                          say<phrases::ends_of_rating>());
}

Parsed<lexicon::FrequencyValue> parse_frequency(std::string_view text, lexicon::Language language) {
  if (const auto named = find_enumerated(lexicon::Enumeration::frequency, text)) {
    return lexicon::FrequencyValue{named, std::nullopt};
  }
  const auto number = values::number_at_start(text);
  const std::string_view rest = text.substr(number.size);
  if (number.size == 0) {
    return values::enumeration_error(lexicon::Enumeration::frequency, text, rule::bad_share, language,
                                     phrases::write_or_percentage);
  }
  std::string_view sign = rest;
  sign.remove_prefix(text::leading_space(sign));
  if (sign != "%" && sign != "％") {
    if (rest.empty()) {
      return values::error_at(text, text, rule::bad_share, say<phrases::no_percent_sign>(quote(text)),
                              say<phrases::write>(quote(values::to_ascii(text) + "%")));
    }
    auto error = values::number_error(text, rule::bad_share, phrases::a_percentage);
    return error;
  }
  const auto value = values::to_number(text.substr(0, number.size));
  if (!value || *value < 0 || *value > 100) {
    return values::error_at(text, text, rule::bad_share, say<phrases::no_share_of_whole>(quote(text)),
                            say<phrases::percentage_between>());
  }
  return lexicon::FrequencyValue{std::nullopt, *value};
}

}  // namespace journey::syntax
