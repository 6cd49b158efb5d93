// In: how large a map is to be. Out: its source, or a graph for `dot` that shows the same words in a table.
#pragma once

#include <string>

namespace journey::bench {

enum class Words : bool { english, chinese };

struct Size {
  int stages = 8;
  int touchpoints = 20;  ///< in all, at least one a stage
};

/// A `.journey` map. Every touchpoint has a channel, an action, a thought and a score, every second one a
/// pain, an opportunity that solves it and a metric. The same bytes each time.
std::string map_source(Size size, Words words);

/// A map whose every seventh touchpoint has four ways: on, past two others, back to the one before, out.
std::string flow_source(Size size);

/// DOT with one node whose label is an HTML-like table: the lanes of `map_source` as rows, the touchpoints as
/// columns.
std::string table_source(Size size, Words words);

}  // namespace journey::bench
