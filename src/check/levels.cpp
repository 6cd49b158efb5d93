#include "check/levels.hpp"

#include "check/catalogue.hpp"
#include "check/phrases.hpp"
#include "text/nearest.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace journey::check {

namespace {

using diagnostic::Severity;

constexpr std::string_view everything = "all";

/// Whether an entry of the catalogue is a rule: about one map, or about several.
bool is_rule(const Entry& entry) { return entry.severity != Severity::error; }

std::vector<std::string_view> categories() {
  std::vector<std::string_view> names;
  for (const Entry& entry : catalogue()) {
    if (is_rule(entry) && std::find(names.begin(), names.end(), entry.category) == names.end())
      names.push_back(entry.category);
  }
  return names;
}

/// How closely a word speaks of a rule: 0 not at all.
int closeness(std::string_view what, const Entry& rule) {
  if (what == rule.name) return 3;
  if (what == rule.category) return 2;
  return what == everything ? 1 : 0;
}

void apply(std::span<const Level> wanted, Levels& levels) {
  if (wanted.empty()) return;
  for (const Entry& rule : catalogue()) {
    if (!is_rule(rule)) continue;
    int closest = 0;
    for (const Level& level : wanted) {
      const int close = closeness(level.what, rule);
      if (close == 0 || close < closest) continue;
      closest = close;
      levels.insert_or_assign(std::string(rule.name), level.severity);
    }
  }
}

}  // namespace

std::optional<Severity> severity_named(std::string_view word) {
  constexpr std::array<std::pair<std::string_view, Severity>, 4> words{{{"error", Severity::error},
                                                                        {"warning", Severity::warning},
                                                                        {"note", Severity::note},
                                                                        {"off", Severity::off}}};
  for (const auto& [name, severity] : words) {
    if (name == word) return severity;
  }
  return std::nullopt;
}

std::optional<Refusal> refuse(const Level& level) {
  const Entry* const entry = find(level.what);
  if (entry != nullptr && entry->severity == Severity::error && level.severity != Severity::error) {
    return Refusal{say<phrases::makes_a_map_wrong>(level.what), say<phrases::put_right>()};
  }
  std::vector<std::string_view> known = categories();
  const bool is_group =
      level.what == everything || std::find(known.begin(), known.end(), level.what) != known.end();
  if (entry != nullptr || is_group) return std::nullopt;
  std::vector<Message> listed;
  for (const std::string_view category : known) listed.push_back(say<phrases::category>(category));
  for (const Entry& rule : catalogue()) {
    if (is_rule(rule)) known.push_back(rule.name);
  }
  const auto near = text::nearest(level.what, known);
  return Refusal{
      say<phrases::no_rule_or_category>(level.what),
      near ? diagnostic::did_you_mean(*near)
           : say<phrases::categories_are>(Message::list(std::move(listed), lexicon::Conjunction::none))};
}

Levels levels_of(std::span<const Level> project, std::span<const Level> command_line) {
  Levels levels;
  apply(project, levels);
  apply(command_line, levels);
  return levels;
}

}  // namespace journey::check
