// In: the file to compile. Out: it and everything it imports, parsed, each file once.
#pragma once

#include "lower/compilation.hpp"

namespace journey::lower {

/// Fills `compilation.units`. Reports imports that can't be read, maps that are imported, cycles and limits
/// at the `import`, and what is wrong with the structure of each file at its own place.
void load(Compilation& compilation, text::SourceId file);

/// The lanes in scope of a file, those that it imports included, whatever else is wrong with it.
std::vector<std::string> lanes_in_scope(text::Sources& sources, text::SourceId file, const Files& files);

}  // namespace journey::lower
