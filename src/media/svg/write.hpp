// In: a drawing. Out: it as an SVG that says nothing but what the drawing holds.
#pragma once

#include "media/svg/drawing.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace journey::media::svg {

/// One spelling for one drawing: elements and attributes by the tables, ids only where something refers to
/// them, as `i1`, `i2` … in their order. Reading it and writing it again gives the same bytes. Nothing where
/// it has more than `at_most` bytes.
std::optional<std::string> write(Drawing& drawing, std::size_t at_most);

}  // namespace journey::media::svg
