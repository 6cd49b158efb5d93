/// Prose for a terminal. A paragraph in, its lines out.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace journey::text {

/// Fills lines of at most `columns` (see width.hpp) one after the other, each with a line end. Lines end at
/// spaces, and beside East Asian characters where UAX #14 lets them; a word is never parted, not at a hyphen
/// either, and one that is wider stands on a line of its own. What nobody wrote has no lines.
std::string fill(std::string_view paragraph, std::size_t columns);

}  // namespace journey::text
