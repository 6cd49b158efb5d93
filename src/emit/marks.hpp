// In: a file. Out: whether this program wrote it, by what is in it, so that it may be written anew.
#pragma once

#include <string>
#include <string_view>

namespace journey::emit {

/// The last line of a Markdown file, which its readers don't show.
inline constexpr std::string_view markdown_mark = "<!-- journey -->\n";

/// SVG, HTML, JSON and DOT say it in what they are anyway: the class of the picture, the generator of the
/// page, the format of the record, the name of the graph. The others have a mark that says nothing else.
bool is_marked(std::string_view file);

/// A PNG or PDF as another program wrote it, with the mark of this one; other bytes as they are.
std::string marked(std::string file);

}  // namespace journey::emit
