// Everything that a map is checked for: mistakes, then the rules of the checks, with their essays and
// examples.
#pragma once

#include "diagnostic/run.hpp"

#include <vector>

namespace journey::cli {

std::vector<diagnostic::RuleInfo> catalogue();

}  // namespace journey::cli
