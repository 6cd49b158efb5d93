// In: nothing. Out: everything the compiler may find, as one list for `rules`, `explain` and the manual.
#pragma once

#include "check/rule.hpp"
#include "diagnostic/diagnostic.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace journey::check {

/// A rule, or an error of the compiler itself.
struct Entry {
  std::string_view name;
  std::string_view category;  ///< "consistency" …; "error" for what makes a map wrong
  diagnostic::Severity severity;
  const lexicon::Phrase *summary, *why;  ///< constants: most runs ask for names alone
  std::string_view bad, good;
};

/// All rules, in the order of the catalogue.
std::span<const Rule* const> rules();
/// All errors and then all rules.
const std::vector<Entry>& catalogue();
/// The entry called `name`, or null.
const Entry* find(std::string_view name);

}  // namespace journey::check
