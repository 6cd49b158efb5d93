// In: a sheet. Out: its SVG, drawn by Graphviz: a node for each cell, an edge for each curve.
#pragma once

#include "emit/emitter.hpp"
#include "layout/sheet.hpp"
#include "style/style.hpp"

#include <string>
#include <string_view>

namespace journey::emit {

class SvgWriter;

/// Lets `writer` write every object of `sheet`. Gives what went wrong, or nothing.
lexicon::Message draw_objects(const layout::Sheet& sheet, SvgWriter& writer);

/// SVG of `sheet`. Any message of Graphviz is a problem, since no graph of ours deserves one.
///
/// `extension`: of the file that the picture is for; links to other maps lead to their outputs of this kind.
///
/// Not for threads: Graphviz 2.42 has global state. Draw in several processes instead.
Output draw(const layout::Sheet& sheet, style::Theme theme, std::string_view extension = "svg");

}  // namespace journey::emit
