// Where something stands in a journey.
#pragma once

#include <cstdint>

namespace journey::model {

/// Index into one of the vectors of `Journey` or `Declarations`; `none` where nothing is meant.
using Index = std::uint32_t;
inline constexpr Index none = 0xFFFFFFFFU;

/// Where something stands in a journey: at a touchpoint, in a whole stage (`touchpoint` is none), or in the
/// whole map (both are none).
struct Place {
  Index stage = none;
  Index touchpoint = none;
  friend bool operator==(const Place&, const Place&) = default;
};

}  // namespace journey::model
