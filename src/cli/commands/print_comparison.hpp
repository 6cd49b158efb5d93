// In: a comparison. Out: it, in the form that was asked for, where it was asked for.
#pragma once

#include "cli/options/options.hpp"
#include "cli/run/compared.hpp"
#include "cli/run/streams.hpp"
#include "compare/comparison.hpp"

#include <vector>

namespace journey::cli {

/// Prints to standard output, or writes `-o`; the exit status where that fails. `pictures`: of its maps, for
/// the forms that show them.
int print_comparison(const compare::Comparison& comparison, const std::vector<PictureOfChanges>& pictures,
                     const Options& options, Streams& streams);

}  // namespace journey::cli
