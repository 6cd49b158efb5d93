// In: the two sides of a map. Out: pictures of what changed in it, and where they go.
#pragma once

#include "check/check.hpp"
#include "cli/options/options.hpp"
#include "cli/run/compared.hpp"
#include "cli/run/sandbox.hpp"
#include "cli/run/streams.hpp"
#include "compare/side.hpp"
#include "compare/traced.hpp"
#include "media/brand.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace journey::cli {

/// Whether the form that was asked for shows pictures.
bool draws_changes(const Options& options);

/// Adds the pictures of a map whose comparison is in `compared`, and says where there is none: of a map that
/// went or does not compile, and of what says the same. `number`: of the map, so that several can share a
/// page.
/// `traced`: null where it was on one side alone.
void draw_changes(const compare::Side& before, const compare::Side& after, const compare::Traced* traced,
                  const Options& options, const media::Brand& brand, std::size_t number, Compared& compared);

/// What has to be written to for the pictures of a map at `path`, where that is done in a sandbox.
void reach_pictures(const Options& options, const std::string& path, Reach& reach);

/// Prints the picture to standard output, or writes all of them below `-o`; the exit status where that fails.
int print_pictures(const std::vector<PictureOfChanges>& pictures, const Options& options, Streams& streams);

}  // namespace journey::cli
