#include "cli/run/catalogue.hpp"

#include "check/catalogue.hpp"

namespace journey::cli {

std::vector<diagnostic::RuleInfo> catalogue() {
  std::vector<diagnostic::RuleInfo> rules;
  for (const check::Entry& entry : check::catalogue()) {
    const std::string_view category =
        entry.severity == diagnostic::Severity::error ? "mistake" : entry.category;
    rules.push_back({entry.name, lexicon::Message::of(*entry.summary), lexicon::Message::of(*entry.why),
                     category, entry.severity, entry.bad, entry.good});
  }
  return rules;
}

}  // namespace journey::cli
