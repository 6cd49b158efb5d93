// In: the flow of a map as it is and as it was. Out: the new one with the touchpoints and ways that went.
#include "board/merged_order.hpp"
#include "board/overlay.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace journey::board {

namespace {

class FlowMerger {
 public:
  FlowMerger(Flow& now, const Flow& before, const Board& board, const Kinship& kinship)
      : now_(now), before_(before), board_(board), kinship_(kinship) {}

  void merge() {
    for (const Flow::Node& node : now_.nodes) new_ids_.push_back(identity(node, true));
    for (const Flow::Node& node : before_.nodes) old_ids_.push_back(identity(node, false));
    merge_nodes();
    merge_edges();
    now_.stages = board_.stages;
    now_.nodes = std::move(nodes_);
  }

 private:
  using Identity = Kinship::Identity;
  /// Of the two ends of a journey, which no statement makes.
  static constexpr Identity good_end = 0xFFFFFFFF, exit = 0xFFFFFFFE;

  [[nodiscard]] Identity identity(const Flow::Node& node, bool is_new) const {
    if (node.kind == Flow::Node::Kind::end) return good_end;
    if (node.kind == Flow::Node::Kind::exit) return exit;
    return is_new ? kinship_.of_new(node.origin) : kinship_.of_old(node.origin);
  }

  /// Which stage of the board one of a flow is; stages that went have another id there.
  [[nodiscard]] std::optional<std::uint32_t> on_board(const Stage& stage, bool is_new) const {
    const Identity wanted = is_new ? kinship_.of_new(stage.origin) : kinship_.of_old(stage.origin);
    for (std::uint32_t i = 0; i < board_.stages.size(); ++i) {
      const Stage& there = board_.stages[i];
      if ((there.gone ? kinship_.of_old(there.origin) : kinship_.of_new(there.origin)) == wanted) return i;
    }
    return std::nullopt;
  }

  // --- nodes ---

  [[nodiscard]] std::vector<std::size_t> in_stage(const Flow& flow, bool is_new,
                                                  std::optional<std::uint32_t> stage) const {
    std::vector<std::size_t> nodes;
    for (std::size_t i = 0; i < flow.nodes.size(); ++i) {
      const auto& own = flow.nodes[i].stage;
      const auto there = own ? on_board(flow.stages[*own], is_new) : std::nullopt;
      if (there == stage) nodes.push_back(i);
    }
    return nodes;
  }

  void merge_nodes() {
    new_at_.resize(now_.nodes.size());
    old_at_.resize(before_.nodes.size());
    for (std::uint32_t stage = 0; stage < board_.stages.size(); ++stage) merge_nodes_of(stage);
    merge_nodes_of(std::nullopt);
    for (std::size_t old = 0; old < old_ids_.size(); ++old) {
      if (old_at_[old]) continue;
      const auto same = std::find(new_ids_.begin(), new_ids_.end(), old_ids_[old]);
      if (same != new_ids_.end()) old_at_[old] = new_at_[static_cast<std::size_t>(same - new_ids_.begin())];
    }
  }

  void merge_nodes_of(std::optional<std::uint32_t> stage) {
    const std::vector<std::size_t> here = in_stage(now_, true, stage),
                                   there = in_stage(before_, false, stage);
    std::vector<Identity> now, before;
    for (const std::size_t i : here) now.push_back(new_ids_[i]);
    for (const std::size_t i : there) before.push_back(old_ids_[i]);
    const auto goes = [&](std::size_t i) {
      if (std::find(new_ids_.begin(), new_ids_.end(), before[i]) != new_ids_.end()) return false;
      // A stage that has touchpoints now is no node of its own any more, and not gone.
      return before_.nodes[there[i]].kind != Flow::Node::Kind::stage || !stage || board_.stages[*stage].gone;
    };
    for (const MergedPlace& place : merged_order(now, before, goes)) {
      const auto at = static_cast<std::uint32_t>(nodes_.size());
      if (place.is_old) {
        const std::size_t old = there[place.at];
        nodes_.push_back(before_.nodes[old]);
        nodes_.back().id.insert(0, "gone-");
        nodes_.back().changed.mark = Fate::removed;
        nodes_.back().reach.reset();
        old_at_[old] = at;
      } else {
        const std::size_t own = here[place.at];
        nodes_.push_back(std::move(now_.nodes[own]));
        new_at_[own] = at;
      }
      nodes_.back().stage = stage;
    }
  }

  // --- ways ---

  using Key = std::pair<Identity, Identity>;

  void merge_edges() {
    std::map<Key, std::vector<const Flow::Edge*>> old_ones;
    for (const Flow::Edge& edge : before_.edges)
      old_ones[{old_ids_[edge.from], old_ids_[edge.to]}].push_back(&edge);
    std::map<Key, std::size_t> used;
    for (Flow::Edge& edge : now_.edges) {
      const Key key{new_ids_[edge.from], new_ids_[edge.to]};
      const std::size_t number = used[key]++;
      const auto known = old_ones.find(key);
      if (known == old_ones.end() || number >= known->second.size()) {
        edge.changed.mark = Fate::added;
      } else if (!edge.written) {
        mark_if_changed(edge, *known->second[number]);
      }
      edge.from = new_at_[edge.from];
      edge.to = new_at_[edge.to];
    }
    for (const auto& [key, edges] : old_ones) {
      for (std::size_t number = used[key]; number < edges.size(); ++number) add_gone(*edges[number]);
    }
  }

  /// What is written says itself how it changed; of what follows only the share can.
  static void mark_if_changed(Flow::Edge& edge, const Flow::Edge& old) {
    constexpr double nearly = 1e-6;
    const double was = old.share.value_or(-1), is = edge.share.value_or(-1);
    if (std::abs(was - is) < nearly) return;
    edge.changed.mark = Fate::changed;
    const auto shown = [](const Flow::Edge& of) { return of.share_text.empty() ? "–" : of.share_text; };
    edge.changed.told.push_back(shown(old) + " → " + shown(edge));
  }

  void add_gone(const Flow::Edge& old) {
    if (!old_at_[old.from] || !old_at_[old.to]) return;
    Flow::Edge edge = old;
    edge.from = *old_at_[old.from];
    edge.to = *old_at_[old.to];
    edge.back = edge.to <= edge.from;
    // How many went that way is of the old map: beside the others it would look like a part of theirs.
    edge.of_all.reset();
    edge.of_all_text.clear();
    edge.changed.mark = Fate::removed;
    now_.edges.push_back(std::move(edge));
  }

  Flow& now_;
  const Flow& before_;
  const Board& board_;
  const Kinship& kinship_;
  std::vector<Identity> new_ids_, old_ids_;  ///< beside the nodes of each flow
  std::vector<Flow::Node> nodes_;
  std::vector<std::uint32_t> new_at_;                 ///< where each of the new ones went
  std::vector<std::optional<std::uint32_t>> old_at_;  ///< where each of the old ones stands
};

}  // namespace

void add_what_went(Flow& now, const Flow& before, const Board& board, const Kinship& kinship) {
  FlowMerger(now, before, board, kinship).merge();
}

}  // namespace journey::board
