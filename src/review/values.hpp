// In: what a property was and is. Out: the two beside each other, as a reviewer reads them.
#pragma once

#include "compare/comparison.hpp"
#include "review/pieces.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace journey::review {

/// With a minus sign where a number begins with a hyphen.
std::string with_minus(std::string_view text);
/// Whether a value is best shown whole: numbers, scores, dates, shares, times.
bool is_number_like(std::string_view text);
/// A value alone, on one line.
Pieces value_alone(const compare::Value& value);
/// high → low; a text once with what went and came in it, where most of it stayed. Values are there.
Pieces value_changed(const compare::Value& before, const compare::Value& after);
/// The same for what is always a text: in quotation marks where the two have little in common.
Pieces text_changed(std::string_view before, std::string_view after, lexicon::Language language);
/// −1 → −2 ▼, and the words of the emotion.
Pieces emotion_changed(const compare::Value& before, const compare::Value& after, lexicon::Language language);
/// 54% → 0%, with ▲ or ▼ where both are numbers.
Pieces number_changed(const compare::Value& before, const compare::Value& after);
/// ` ▲`, ` ▼`, or nothing.
Pieces direction(const compare::Value& before, const compare::Value& after);
/// A mean of a curve as a value: two decimals, with its sign where the scale has one.
compare::Value mean_of(const compare::Glance& glance);
/// A share as whole percent.
compare::Value percent_of(double share);

}  // namespace journey::review
