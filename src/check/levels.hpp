// In: what a project and a command line say about rules. Out: the level of every rule that they speak of.
#pragma once

#include "check/check.hpp"
#include "diagnostic/diagnostic.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace journey::check {

/// What somebody wants of a rule, a category of rules, or `all`.
struct Level {
  std::string what;
  diagnostic::Severity severity = diagnostic::Severity::warning;
};

/// The word of a level in journey.toml: error, warning, note, off; nothing for another word.
std::optional<diagnostic::Severity> severity_named(std::string_view word);

/// Why a level cannot be had, and what to write instead.
struct Refusal {
  lexicon::Message message, hint;
};
/// There is no such rule or category; or it is a mistake, which no level makes harmless.
std::optional<Refusal> refuse(const Level& level);

/// Levels by rule, for check::Options. The command line goes before the project; of one of them a rule before
/// its category before `all`, and the later of two that are alike.
Levels levels_of(std::span<const Level> project, std::span<const Level> command_line);

}  // namespace journey::check
