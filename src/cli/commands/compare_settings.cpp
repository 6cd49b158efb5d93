#include "cli/commands/compare_settings.hpp"

#include "check/levels.hpp"
#include "compare/compare.hpp"
#include "diagnostic/location.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace journey::cli {

namespace {

using compare::Change;
using compare::Value;

/// Levels as they are written, by rule or category.
std::map<std::string, diagnostic::Severity> levels_of_settings(const Settings& settings) {
  std::map<std::string, diagnostic::Severity> levels;
  for (const check::Level& level : settings.levels) levels[level.what] = level.severity;
  return levels;
}

std::optional<Value> value_of(const std::map<std::string, diagnostic::Severity>& levels,
                              const std::string& what) {
  const auto found = levels.find(what);
  if (found == levels.end()) return std::nullopt;
  return Value{std::string(diagnostic::word(found->second)), {}, {}, {}};
}

Change change_of(const std::string& path, compare::Quantity quantity) {
  Change change;
  change.element = compare::Element::settings;
  change.property.quantity = quantity;
  change.before = change.after = compare::Place{path, 1, 1};
  return change;
}

std::vector<Change> changes_of(const Settings& before, const Settings& after, const std::string& path) {
  std::vector<Change> changes;
  const auto was = levels_of_settings(before), is = levels_of_settings(after);
  std::map<std::string, diagnostic::Severity> all = was;
  all.insert(is.begin(), is.end());
  for (const auto& [what, severity] : all) {
    const auto old_value = value_of(was, what), new_value = value_of(is, what);
    if (old_value == new_value) continue;
    Change change = change_of(path, compare::Quantity::rule);
    change.name = what;
    change.old_value = old_value;
    change.new_value = new_value;
    // Severities fall in the order of their enumeration. What a rule has by itself is for the catalogue to
    // know: off is the least, whatever it was.
    const bool falls =
        new_value && (is.at(what) == diagnostic::Severity::off || (old_value && is.at(what) > was.at(what)));
    const bool is_given_back = !new_value && was.at(what) == diagnostic::Severity::error;
    if (falls || is_given_back) change.level = compare::Level::attention;
    changes.push_back(std::move(change));
  }
  return changes;
}

}  // namespace

std::vector<compare::File> compare_settings(const MapsOfSide& before, const MapsOfSide& after) {
  std::map<std::string, const Settings*> old_settings;
  for (const auto& [root, settings] : before.settings)
    old_settings[before.path_of(joined(root, settings_name))] = &settings;
  std::vector<compare::File> files;
  for (const auto& [root, settings] : after.settings) {
    const std::string path = after.path_of(joined(root, settings_name));
    const auto known = old_settings.find(path);
    if (known == old_settings.end()) continue;
    compare::File file;
    file.path = path;
    file.kind = compare::FileKind::settings;
    file.changes = changes_of(*known->second, settings, path);
    compare::give_fingerprints(file);
    if (!file.changes.empty()) files.push_back(std::move(file));
  }
  return files;
}

}  // namespace journey::cli
