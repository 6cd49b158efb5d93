// In: a comparison. Out: it, in the form that was asked for, where it was asked for.
#pragma once

#include "cli/options/options.hpp"
#include "cli/run/streams.hpp"
#include "compare/comparison.hpp"

namespace journey::cli {

/// Prints to standard output, or writes `-o`; the exit status where that fails.
int print_comparison(const compare::Comparison& comparison, const Options& options, Streams& streams);

}  // namespace journey::cli
