// In: a map. Out: who goes where: touchpoints grouped by stage, ways between them with shares; no
// coordinates.
#pragma once

#include "board/board.hpp"
#include "board/build_board.hpp"
#include "model/journey.hpp"

#include <optional>
#include <string>
#include <vector>

namespace journey::board {

struct Flow {
  struct Node {
    enum class Kind : std::uint8_t { touchpoint, stage, end, exit };
    Kind kind = Kind::touchpoint;
    std::string id, title, subtitle;  ///< subtitle: the channels
    std::optional<std::uint32_t> stage;
    Tone tone = Tone::neutral;
    std::string score_text;
    std::string moment_of_truth;
    bool optional = false, skipped = false;
    std::optional<double> reach;  ///< 0 to 1
    Origin origin = {};
    Changed changed = {};
  };
  struct Edge {
    std::uint32_t from = 0, to = 0;  ///< into `nodes`
    std::optional<double> share;     ///< percent of those who are at `from`
    std::optional<double> of_all;    ///< percent of all customers who ever go this way: how broad it is
    /// "60%" and "30% of all"; the second is empty where it would say the same.
    std::string share_text, of_all_text;
    std::string label;
    bool back = false;  ///< to an earlier touchpoint or itself
    bool written = false;
    Origin origin = {};  ///< nothing where it follows from the order of the map
    Changed changed = {};
  };
  std::string language, title;
  std::string persona;  ///< "Nadia · 1 of 3 · others: Tom, Priya"; empty where there is only one
  std::vector<Stage> stages;
  std::vector<Node> nodes;
  std::vector<Edge> edges;
  std::string drop_off_text;  ///< "12% leave"; empty where unknown
  /// What pictures say of their signs.
  std::string legend_share, legend_unknown, legend_back, legend_exit;
};

/// The flow of one persona journey of a map. `language`: labels in this language instead of the map's; empty:
/// the map's.
Flow build_flow(const model::Map& map, std::size_t journey, const std::string& language = {},
                FlowLabels labels = FlowLabels::share);
/// The same of a map that has no other.
Flow build_flow(const model::Journey& journey);

}  // namespace journey::board
