// In: findings that a project knows of. Out: the same as a text that is kept in it, and back.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "text/source.hpp"

#include <compare>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace journey::diagnostic {

/// One finding by name: its file from the root of the project, its rule, its fingerprint (fingerprint.hpp),
/// which stays when other lines come and go.
struct Known {
  std::string path, rule, fingerprint;
  auto operator<=>(const Known&) const = default;
};

using Baseline = std::set<Known>;

/// One line an entry, sorted by file, so that two branches which add some are merged without a conflict most
/// of the time.
std::string print_baseline(const Baseline& baseline);
/// A baseline, or the number of the first line that is none, from 1. Lines that begin with `#` and blank ones
/// are passed over.
std::variant<Baseline, std::size_t> parse_baseline(std::string_view text);
/// The line of an entry, without its end.
std::string to_line(const Known& known);
/// The entry of a line; with an empty path where it is none.
Known known_from(std::string_view line);

/// The entries of all findings, number by number in `diagnostics.all()`. `paths`: the file of each source.
/// What is off, or in a file whose path no line can hold, has an empty path.
std::vector<Known> known_of(const Diagnostics& diagnostics, const text::Sources& sources,
                            const std::vector<std::string>& paths);

}  // namespace journey::diagnostic
