// In: numbers that decimals were summed up to. Out: what of them is rounding.
#pragma once

namespace journey::model {

/// Sums of decimals such as 0.1 are never quite what they look like: less than this between two shares (in
/// percent or as parts), scores or parts of a scale is no difference.
inline constexpr double rounding = 1e-9;

/// All there are, in percent.
inline constexpr double whole = 100;

/// Whether it is `share` that lifts a sum of shares, both in percent, over the whole: what is wrong is said
/// of the first that does, not of all behind it.
constexpr bool lifts_over_whole(double sum, double share) {
  return sum <= whole + rounding && sum + share > whole + rounding;
}

}  // namespace journey::model
