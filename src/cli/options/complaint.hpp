// In: what is wrong. Out: the line that says so on standard error.
#pragma once

#include <string>
#include <string_view>

namespace journey::cli {

/// `journey: …`, made safe for a terminal and a build log.
std::string complaint(std::string_view text);

}  // namespace journey::cli
