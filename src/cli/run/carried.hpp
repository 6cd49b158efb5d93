// In: what a compilation found, in a worker. Out: the same in the parent, for printers that need all of it at
// once.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "text/source.hpp"

#include <string>
#include <string_view>

namespace journey::cli {

/// Findings with the sources that they point into. Sources that no finding points into have their path alone.
struct Carried {
  text::Sources sources;
  diagnostic::Diagnostics diagnostics;
};

std::string carry(const diagnostic::Diagnostics& diagnostics, const text::Sources& sources);
/// Rules that the catalogue does not know are left out of the result: nothing but a fault of ours names one.
Carried carried_from(std::string_view bytes);

}  // namespace journey::cli
