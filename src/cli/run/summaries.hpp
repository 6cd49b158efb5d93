// In: the maps of a run, each checked in its own worker. Out: what rules about several of them find.
#pragma once

#include "check/project.hpp"
#include "diagnostic/diagnostic.hpp"
#include "text/source.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace journey::cli {

/// The summary of a map, for the way from a worker to its parent.
std::string to_bytes(const check::Summary& summary);
check::Summary summary_from(std::string_view bytes);

/// What was found in several maps, with the sources that it points into.
struct Comparison {
  text::Sources sources;
  diagnostic::Diagnostics diagnostics;
};

/// Runs the rules about several maps. `paths`: how messages call the file of each; the files of the findings
/// are read once more, to quote them.
Comparison compare(const std::vector<check::Summary>& maps, const std::vector<std::string>& paths,
                   const check::Options& options);

}  // namespace journey::cli
