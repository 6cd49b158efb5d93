// The version of the program, which CMakeLists.txt knows.
#pragma once

#include <string_view>

namespace journey::cli {

inline constexpr std::string_view version = JOURNEY_VERSION;

}  // namespace journey::cli
