#include "cli/catalogue.hpp"

#include "check/catalogue.hpp"

namespace journey::cli {

std::vector<diagnostic::RuleInfo> catalogue() {
  std::vector<diagnostic::RuleInfo> all = diagnostic::mistakes();
  for (const check::Entry& entry : check::catalogue()) {
    if (entry.category == "error") continue;  // the mistakes
    all.push_back({entry.name, entry.summary, entry.why, entry.category, entry.severity, entry.bad, entry.good});
  }
  return all;
}

}  // namespace journey::cli
