// In: a map as a string. Out: its model, or its mistakes as short lines. Files beside it are a table in
// memory.
#pragma once

#include "compare/side.hpp"
#include "diagnostic/diagnostic.hpp"
#include "lexicon/value.hpp"
#include "lower/build.hpp"
#include "text/source.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace journey::support {

/// A compilation that touches no disk. Paths are those of one folder; `../` leaves it for the folder above.
class Compilation {
 public:
  /// `beside`: files by path, as `import`, `data` and the like name them from the folder of the map; `ja.po`
  /// is a translation that is known.
  explicit Compilation(std::string_view map, std::map<std::string, std::string> beside = {});

  /// Runs the rules as well, as of `today`.
  Compilation& check(std::optional<lexicon::Date> today = std::nullopt);
  /// One side of a comparison; this has to outlive it. `path`: what the map is called.
  [[nodiscard]] compare::Side side(std::string path = "this.journey") const;

  [[nodiscard]] const lower::Built& built() const { return built_; }
  [[nodiscard]] const diagnostic::Diagnostics& diagnostics() const { return diagnostics_; }
  [[nodiscard]] const text::Sources& sources() const { return sources_; }
  /// "FILE:LINE:COLUMN RULE" of each finding by place, without the file where it is the map.
  [[nodiscard]] std::vector<std::string> findings() const;
  /// The first finding of a rule; a doctest failure where there is none.
  [[nodiscard]] const diagnostic::Diagnostic& finding(std::string_view rule) const;
  /// All findings in full, for messages of failing tests.
  [[nodiscard]] std::string report() const;

 private:
  text::Sources sources_;
  std::map<std::string, std::string> beside_;
  diagnostic::Diagnostics diagnostics_;
  lower::Built built_;
};

/// The model of a map without mistakes; fails the test and shows what is wrong where there are some.
model::Map compile(std::string_view map, std::map<std::string, std::string> beside = {});
/// Places and rules of the mistakes of a map.
std::vector<std::string> mistakes(std::string_view map, std::map<std::string, std::string> beside = {});

}  // namespace journey::support

/// So that a failing comparison shows what was found.
template <>
struct doctest::StringMaker<std::vector<std::string>> {
  static String convert(const std::vector<std::string>& lines) {
    std::string joined;
    for (const std::string& line : lines) joined += (joined.empty() ? "" : ", ") + line;
    return joined.c_str();
  }
};
