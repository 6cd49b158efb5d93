// In: what is wrong. Out: the line that says so on standard error, in the language of the reader.
#pragma once

#include "cli/options/speech.hpp"

#include <string>

namespace journey::cli {

/// `journey: …`, made safe for a terminal and a build log.
std::string complaint(const Message& what);

}  // namespace journey::cli
