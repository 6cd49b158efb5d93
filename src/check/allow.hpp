// In: `allow` comments and findings. Out: the findings that nobody has accepted, and the comments that accept
// nothing.
#pragma once

#include "check/check.hpp"
#include "diagnostic/diagnostic.hpp"
#include "model/journey.hpp"

#include <vector>

namespace journey::check {

/// Takes warnings and notes out that a comment names and covers; errors stay. Reports unknown rules, and
/// comments of the map that quiet nothing (one in a library may be meant for another map). O((n + m) log n)
/// for n findings and m comments.
void apply_allows(const std::vector<model::Allow>& allows, const Options& options,
                  diagnostic::Diagnostics& diagnostics);

}  // namespace journey::check
