// In: a text from a Chinese or Japanese keyboard. Out: the same with ASCII characters where it has full-width
// ones.
#pragma once

#include <string>
#include <string_view>

namespace journey::text {

/// U+FF01 to U+FF5E as the ASCII characters they repeat, U+3000 as a space; everything else as it is. A text
/// without any comes back unchanged.
std::string half_width(std::string_view text);

}  // namespace journey::text
