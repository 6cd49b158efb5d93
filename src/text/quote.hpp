/// A piece of somebody's text as a message shows it: one line, bounded, nothing that a terminal would obey.
#pragma once

#include <string>
#include <string_view>

namespace journey::text {

/// The first 60 code points of the first line, with `…` where there is more; what no terminal should get is
/// shown as `<U+202E>`.
std::string shorten(std::string_view piece);

/// The same in backticks.
std::string quote(std::string_view piece);

}  // namespace journey::text
