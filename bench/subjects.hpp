// What can be measured. Each prints its lines, and gives false where a target was missed or nothing could be
// measured.
#pragma once

#include <string>

namespace journey::bench {

/// Whole processes: `journey build` of a map of 8 stages and 20 touchpoints to SVG against `dot -Tsvg` of a
/// table of the same words, in turns. Target: a third of its CPU time. `folder` is where the inputs are
/// written.
bool measure_process(const std::string& journey, const std::string& folder);

/// `journey check` of 250 and of 1,000 maps of 20 touchpoints, by the clock, since several processes share
/// the work. Targets: a second for 1,000; linear in their number. `folder` is where the maps are written.
bool measure_check(const std::string& journey, const std::string& folder);

/// Source to AST, MB/s. Target: 100.
bool measure_parse();
/// One map of 20 touchpoints after another in a warm process, step by step. Target: 2 ms.
bool measure_warm();
/// From 100 to 10,000 touchpoints: exponent of the growth of time and of output. Target: 1.1.
bool measure_growth();
/// The flow view of 2,000 touchpoints with branches, drop-offs and ways back. Target: 2 s.
bool measure_flow();
/// A PO file of 5,000 entries, read, and a map with as many texts made in its language, too. Target: 10 ms.
bool measure_translation();
/// Memory over 10,000 maps in one process. Target: flat.
bool measure_memory();

}  // namespace journey::bench
