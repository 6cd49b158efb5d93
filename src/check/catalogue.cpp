#include "check/catalogue.hpp"

#include "check/phrases.hpp"
#include "check/project.hpp"
#include "diagnostic/errors.hpp"

#include <algorithm>
#include <array>

namespace journey::check {

namespace rules_of_catalogue {
#define RULE(id) extern const Rule id;
#include "check/rules.def"
#undef RULE
}  // namespace rules_of_catalogue

namespace {

const std::array all_rules{
#define RULE(id) &rules_of_catalogue::id,
#include "check/rules.def"
#undef RULE
};

std::vector<Entry> list_all() {
  std::vector<Entry> entries;
  for (const diagnostic::ErrorKind& error : diagnostic::error_kinds()) {
    entries.push_back({error.name, "error", diagnostic::Severity::error, &error.summary, &error.why,
                       error.bad, error.good});
  }
  for (const Rule* rule : all_rules) {
    entries.push_back({rule->name, name_of(rule->category), rule->severity, &rule->summary, &rule->why,
                       rule->bad, rule->good});
  }
  for (const ProjectRule* rule : project_rules()) {
    entries.push_back({rule->name, name_of(rule->category), rule->severity, &rule->summary, &rule->why,
                       rule->bad, rule->good});
  }
  return entries;
}

}  // namespace

std::string_view name_of(Category category) {
  constexpr std::array<std::string_view, 6> names{"consistency", "completeness", "plausibility",
                                                  "evidence",    "upkeep",       "form"};
  return names[static_cast<std::size_t>(category)];
}

lexicon::Message Findings::allowing() const {
  return lexicon::say<phrases::write_above>("`# journey: allow " + std::string(rule_) + " because …`");
}

std::span<const Rule* const> rules() { return all_rules; }

const std::vector<Entry>& catalogue() {
  static const std::vector<Entry> entries = list_all();
  return entries;
}

const Entry* find(std::string_view name) {
  const auto& entries = catalogue();
  const auto found =
      std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.name == name; });
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace journey::check
