// In: a map as a string. Out: what one rule says about it.
#pragma once

#include "support/compile.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace journey::test {

/// The day for which the tests check maps.
inline constexpr lexicon::Date test_day{2026, 1, 15, lexicon::Date::Precision::day};

/// How often a rule fires. A map with errors fails the test.
inline std::size_t times(std::string_view map, std::string_view rule) {
  support::Compilation compilation(map);
  REQUIRE_MESSAGE(compilation.built().map.has_value(), compilation.report());
  compilation.check(test_day);
  const auto& all = compilation.diagnostics().all();
  return static_cast<std::size_t>(std::count_if(
      all.begin(), all.end(), [&](const diagnostic::Diagnostic& found) { return found.rule == rule; }));
}
inline bool fires(std::string_view map, std::string_view rule) { return times(map, rule) > 0; }

/// The first finding of a rule; it has to fire.
inline diagnostic::Diagnostic finding(std::string_view map, std::string_view rule) {
  support::Compilation compilation(map);
  return compilation.check(test_day).finding(rule);
}

}  // namespace journey::test
