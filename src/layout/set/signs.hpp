// In: what is to be marked. Out: the small shapes that say it beside words and colours.
#pragma once

#include "layout/set/block.hpp"
#include "lexicon/enumeration.hpp"

#include <cstdint>
#include <string_view>

namespace journey::layout {

enum class SignShape : std::uint8_t {
  star,   ///< filled, in a square of 11 px
  link,   ///< an arrow out of a box, stroked, 10 px
  check,  ///< stroked, 9 px
  skip,   ///< an arc over something, stroked, 12 × 9 px
  arrow,  ///< to the right, stroked, 9 px
};
/// Relative path commands from the top left of the shape.
std::string_view sign_path(SignShape shape);

/// Four little bars, `severity` of them filled: 1 low to 4 critical. 44 × 5 px.
Block severity_bar(int severity);

/// The mark of what rests on an assumption: "?" in a dotted ring of 12 px.
Block assumed_mark();

/// Three bars that rise, as many of them filled as the priority is high. 13 × 10 px.
Block priority_bars(lexicon::Priority priority);

/// A ring that fills as the work goes on: dashed, empty, half, full with a check; crossed where it is not to
/// be. 10 × 10 px.
Block status_ring(lexicon::OpportunityStatus status);

/// Somebody answers for it. 10 × 10 px.
Block owner_mark();

}  // namespace journey::layout
