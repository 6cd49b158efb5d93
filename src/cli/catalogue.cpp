#include "cli/catalogue.hpp"

namespace journey::cli {

std::vector<diagnostic::RuleInfo> catalogue() { return diagnostic::mistakes(); }

}  // namespace journey::cli
