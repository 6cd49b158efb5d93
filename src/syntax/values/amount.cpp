// Numbers with a meaning of their own: amounts, changes, percentages, volumes, currencies.
#include "diagnostic/errors.hpp"
#include "grammar/values.hpp"
#include "lexicon/currency.hpp"
#include "syntax/quote.hpp"
#include "syntax/values.hpp"
#include "syntax/values/match.hpp"
#include "syntax/values/number.hpp"
#include "syntax/values/phrases_amounts.hpp"
#include "text/ascii.hpp"
#include "text/trim.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace journey::syntax {

namespace {

namespace pegtl = tao::pegtl;
namespace rule = diagnostic::rule;
using lexicon::Message;
using lexicon::say;
using values::error_at;

/// The number that all of `text` is.
std::optional<double> whole_number(std::string_view text) {
  if (text.empty() || values::number_at_start(text).size != text.size()) return std::nullopt;
  return values::to_number(text);
}

struct VolumePieces {
  std::string_view count, counter, period;
};
template <typename Rule>
struct VolumeAction : pegtl::nothing<Rule> {};
#define JOURNEY_TAKE(rule_name, piece)                               \
  template <>                                                        \
  struct VolumeAction<grammar::rule_name> {                          \
    template <typename ActionInput>                                  \
    static void apply(const ActionInput& in, VolumePieces& pieces) { \
      pieces.piece = std::string_view(in.begin(), in.size());        \
    }                                                                \
  };
JOURNEY_TAKE(volume_count, count)
JOURNEY_TAKE(counter, counter)
JOURNEY_TAKE(volume_period, period)
#undef JOURNEY_TAKE

/// What Chinese and Japanese put behind a number of people or things.
constexpr std::array<std::string_view, 18> counters{"人", "人次", "名", "位", "件", "次", "筆", "笔", "單",
                                                    "单", "組",   "组", "份", "戶", "户", "回", "台", "通"};

Message example_of_volume(std::string_view count, lexicon::Language language) {
  return Message::verbatim(say<phrases::example_of_volume>(std::string(count)).in(language));
}

}  // namespace

Parsed<double> parse_amount(std::string_view text, const lexicon::Writing& writing) {
  const auto value = whole_number(text);
  if (value && *value >= 0) return *value;
  if (value) {
    return error_at(text, text, rule::bad_amount, say<phrases::below_zero>(quote(text)),
                    say<phrases::never_below_zero>());
  }
  const auto number = values::number_at_start(text);
  const std::string_view rest = text::trim(text.substr(number.size));
  const std::string_view code = lexicon::currency_called(rest);
  if (number.size > 0 && (!code.empty() || lexicon::find_currency(rest) != nullptr)) {
    return error_at(text, rest, rule::bad_amount, say<phrases::amount_with_currency>(quote(rest)),
                    say<phrases::currency_is_said_once>(
                        quote(values::to_ascii(text.substr(0, number.size))),
                        writing.line(lexicon::Keyword::currency, code.empty() ? rest : code)));
  }
  return values::number_error(text, rule::bad_amount, phrases::an_amount, phrases::like_an_amount);
}

Parsed<double> parse_change(std::string_view text) {
  const auto value = whole_number(text);
  const bool has_sign = values::size_of_match<grammar::sign>(text) > 0;
  if (value && (has_sign || *value == 0)) return *value;
  const auto number = values::number_at_start(text);
  if (value) {
    return error_at(text, text, rule::bad_change, say<phrases::change_without_sign>(quote(text)),
                    say<phrases::rises_or_falls>(values::shown(*value)));
  }
  if (number.size > 0 && has_sign) {
    const std::string_view rest = text::trim(text.substr(number.size));
    if (values::size_of_match<pegtl::seq<grammar::percent_sign, pegtl::eof>>(rest) > 0) {
      return error_at(text, rest, rule::bad_change,
                      say<phrases::no_percent_sign_here>(say<phrases::a_change>()),
                      say<phrases::unit_of_metric>(quote(values::to_ascii(text.substr(0, number.size)))));
    }
  }
  return values::number_error(text, rule::bad_change, phrases::a_change, phrases::like_a_change);
}

Parsed<double> parse_percentage(std::string_view text) {
  const auto number = values::number_at_start(text);
  const std::string_view sign = text::trim(text.substr(number.size));
  const bool has_sign = values::size_of_match<pegtl::seq<grammar::percent_sign, pegtl::eof>>(sign) > 0;
  if (number.size > 0 && !has_sign && sign.empty()) {
    return error_at(text, text, rule::bad_share, say<phrases::no_percent_sign>(quote(text)),
                    say<phrases::write>(quote(values::to_ascii(text) + "%")));
  }
  if (number.size == 0 || !has_sign)
    return values::number_error(text, rule::bad_share, phrases::a_percentage, phrases::like_a_percentage);
  const auto value = values::to_number(text.substr(0, number.size));
  if (value && *value >= 0 && *value <= 100) return *value;
  return error_at(text, text, rule::bad_share, say<phrases::no_share_of_whole>(quote(text)),
                  say<phrases::percentage_between>());
}

Parsed<lexicon::Volume> parse_volume(std::string_view text, lexicon::Language language) {
  const auto error = [&](std::string_view part, Message message, Message hint) {
    return error_at(text, part, rule::bad_volume, std::move(message), std::move(hint));
  };
  VolumePieces pieces;
  const bool is_formed = values::matches<grammar::volume, VolumeAction>(text, pieces);
  const bool is_counted =
      pieces.counter.empty() || std::find(counters.begin(), counters.end(), pieces.counter) != counters.end();
  if (is_formed && is_counted) {
    const auto count = values::to_number(pieces.count);
    const auto period = parse_period("每" + std::string(pieces.period), language);
    const auto* const right = std::get_if<lexicon::Period>(&period);
    if (count && *count < 0) {
      return error(pieces.count, say<phrases::below_zero>(quote(pieces.count)),
                   say<phrases::never_below_zero>());
    }
    if (count && right != nullptr) return lexicon::Volume{*count, *right};
    if (!count) return values::number_error(pieces.count, rule::bad_volume, phrases::a_volume);
    ValueError wrong = std::get<ValueError>(parse_period(pieces.period, language));
    wrong.rule = rule::bad_volume;
    const auto at = static_cast<std::uint32_t>(pieces.period.data() - text.data());
    wrong.begin += at;
    wrong.end += at;
    return wrong;
  }
  const auto number = values::number_at_start(text);
  const std::string_view rest = text::trim(text.substr(number.size));
  const bool is_bare = number.size > 0 &&
                       (rest.empty() || std::find(counters.begin(), counters.end(), rest) != counters.end());
  if (is_bare) {
    const std::string digits = values::to_ascii(text.substr(0, number.size));
    return error(text, say<phrases::volume_without_period>(quote(text)),
                 say<phrases::a_volume_needs_a_period>(example_of_volume(digits, language)));
  }
  const std::size_t commas = values::size_of_match<grammar::number_with_commas>(text);
  if (commas > 0) return values::number_error(text.substr(0, commas), rule::bad_volume, phrases::a_volume);
  return error(text, say<phrases::no_volume>(quote(text)),
               say<phrases::form_of_volume>(example_of_volume("1200", language)));
}

Parsed<std::string> parse_currency(std::string_view text) {
  if (const lexicon::Currency* const currency = lexicon::find_currency(text))
    return std::string(currency->code);
  const std::string_view meant = lexicon::currency_called(text);
  ValueError wrong =
      error_at(text, text, rule::bad_currency, say<phrases::no_currency>(quote(text)),
               meant.empty() ? say<phrases::codes_of_currencies>() : say<phrases::write>(quote(meant)));
  wrong.replacement = meant;
  return wrong;
}

}  // namespace journey::syntax
