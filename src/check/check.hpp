// In: a map without errors. Out: what is worth a look in it; findings that the map allows are taken out.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "lexicon/value.hpp"
#include "model/journey.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace journey::check {

/// Severities by rule where they differ from the catalogue; `off` silences a rule.
using Levels = std::map<std::string, diagnostic::Severity, std::less<>>;

struct Options {
  /// For the rules about reviews and due dates; absent: they are silent.
  std::optional<lexicon::Date> today;
  Levels levels;
  model::Conventions conventions = {};  ///< of the project, for what follows from numbers
};

/// The severity of a rule under `options`.
diagnostic::Severity severity_of(std::string_view rule, diagnostic::Severity by_default,
                                 const Options& options);

/// Runs every rule over the map and applies its `allow` comments to all warnings and notes in `diagnostics`,
/// also to those that earlier steps found.
void run(const model::Map& map, const Options& options, diagnostic::Diagnostics& diagnostics);

}  // namespace journey::check
