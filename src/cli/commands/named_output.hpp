// In: a text, and `-o`. Out: the text where it was asked for.
#pragma once

#include "cli/disk/files.hpp"
#include "cli/options/options.hpp"
#include "cli/run/streams.hpp"

#include <string_view>

namespace journey::cli {

/// What an output that is named may go through: no link of the project that one stands in, unless that is
/// said.
Links links_of_output(const Options& options);

/// Prints to standard output, or writes the file that `-o` names; the exit status, where that fails said.
int put_out(std::string_view text, const Options& options, Streams& streams);

}  // namespace journey::cli
