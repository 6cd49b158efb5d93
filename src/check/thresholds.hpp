// The numbers that more than one rule goes by, each with its reason. What only one rule needs stands in its
// file.
#pragma once

#include "model/rounding.hpp"

namespace journey::check {

/// From here up a score is high, and from here down low, as a part of the scale: on `-2..+2` these are +1 and
/// -1, the outer quarters, where words like "glad" and "annoyed" stand and nobody would say "all right".
inline constexpr double high_score = 0.75;
inline constexpr double low_score = 0.25;
/// Below the middle of the scale something is felt as bad, however little.
inline constexpr double neutral_score = 0.5;
using model::rounding;

}  // namespace journey::check
