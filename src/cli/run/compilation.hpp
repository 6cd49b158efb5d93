// In: one input. Out: what it means, with its sources and every finding, kept together for printing.
#pragma once

#include "check/check.hpp"
#include "cli/disk/files.hpp"
#include "cli/options/options.hpp"
#include "cli/run/inputs.hpp"
#include "diagnostic/diagnostic.hpp"
#include "lexicon/value.hpp"
#include "lower/build.hpp"
#include "text/source.hpp"

#include <optional>
#include <string>
#include <vector>

namespace journey::cli {

/// A file read and compiled.
struct Compilation {
  text::Sources sources;
  diagnostic::Diagnostics diagnostics;
  lower::Built built;
  std::vector<FileIdentity> used;           ///< files that it was made from
  Problem problem;                          ///< why it could not be read
  std::vector<std::string> from_root = {};  ///< by source: its path from the root of the project
  std::vector<std::string> asked = {};  ///< paths from the root that it was made from: of what was read, and
                                        ///< of what was looked for and is not there

  /// Errors, and warnings where they are denied.
  [[nodiscard]] bool is_wrong(const Options& options) const {
    return diagnostics.has_errors() || (options.deny_warnings && diagnostics.warnings() > 0);
  }
};

/// `pictures`: whether the map is going to be drawn; `keeps_written`: whether it is going to be compared.
Compilation compile_input(const Input& input, const check::Options& rules,
                          Pictures pictures = Pictures::look_at, const lower::Languages& languages = {},
                          bool keeps_written = false);
/// With what is written of it, whatever mistakes there are, for whoever compares it.
Compilation compile_to_compare(const Input& input, const check::Options& rules);
/// What is in an input, without the rules.
Compilation lower_input(const Input& input);
/// Compiles given bytes in the place of the file, which is not going to be drawn.
Compilation compile_bytes(const Input& input, std::string bytes, const check::Options& rules,
                          const lower::Languages& languages = {});

/// The day for the rules about dates: `--today`, then SOURCE_DATE_EPOCH, then the clock (UTC). Never enters
/// an output.
std::optional<lexicon::Date> day_of_today(const Options& options);

}  // namespace journey::cli
