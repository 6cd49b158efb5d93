// In: the options of a command. Out: what it says and writes, and its exit status. One file a command.
#pragma once

#include "cli/options/options.hpp"
#include "cli/run/streams.hpp"

namespace journey::cli {

int build(const Options& options, Streams& streams);
int check(const Options& options, Streams& streams);
int format(const Options& options, Streams& streams);
int list(const Options& options, Streams& streams);
int texts(const Options& options, Streams& streams);
int diff(const Options& options, Streams& streams);
int history(const Options& options, Streams& streams);
int textconv(const Options& options, Streams& streams);
int rules(const Options& options, Streams& streams);
int explain(const Options& options, Streams& streams);
int create(const Options& options, Streams& streams);

}  // namespace journey::cli
