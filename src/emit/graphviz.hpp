// In: a sheet. Out: its SVG, drawn by Graphviz: a node for each cell, an edge for each curve.
#pragma once

#include "emit/emitter.hpp"
#include "view/sheet.hpp"
#include "view/style.hpp"

namespace journey::emit {

/// SVG of `sheet`. Any message of Graphviz is a problem, since no graph of ours deserves one.
///
/// Not for threads: Graphviz 2.42 has global state. Draw in several processes instead.
Output draw(const view::Sheet& sheet, view::Theme theme);

}  // namespace journey::emit
