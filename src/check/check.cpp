#include "check/check.hpp"

#include "check/allow.hpp"
#include "check/catalogue.hpp"

namespace journey::check {

diagnostic::Severity severity_of(std::string_view rule, diagnostic::Severity by_default,
                                 const Options& options) {
  const auto level = options.levels.find(rule);
  return level == options.levels.end() ? by_default : level->second;
}

void run(const model::Map& map, const Options& options, diagnostic::Diagnostics& diagnostics) {
  for (const Rule* rule : rules()) {
    const diagnostic::Severity severity = severity_of(rule->name, rule->severity, options);
    if (rule->run == nullptr || severity == diagnostic::Severity::off) continue;
    if (rule->needs_today && !options.today) continue;
    Findings findings(rule->name, severity, options.today, map.first().writing, diagnostics);
    rule->run(map, findings);
  }
  apply_allows(map.allows, options, diagnostics);
}

}  // namespace journey::check
