#include "board/overlay.hpp"

#include "board/merged_order.hpp"
#include "lexicon/label.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

namespace journey::board {

namespace {

using lexicon::Label;
using Number = std::optional<std::uint32_t>;

/// Before the ids of what went, so that links to what is there lead to it.
constexpr const char* gone_prefix = "gone-";

/// Whether a cell is of a touchpoint, and not of a stage.
bool is_of_column(const Board& board, const Cell& cell) {
  return !cell.of_stage && cell.first_column < board.columns.size();
}

class BoardMerger {
 public:
  BoardMerger(Board& now, const Board& before, const Kinship& kinship, lexicon::Language language)
      : now_(now), before_(before), kinship_(kinship), language_(language) {}

  void merge() {
    remember_what_is_there();
    merge_places();
    move_what_is_there();
    for (const Lane& lane : before_.lanes) merge_lane(lane);
    add_old_curve();
  }

 private:
  void remember_what_is_there() {
    for (const Lane& lane : now_.lanes) {
      for (const Cell& cell : lane.cells) {
        for (const Item& item : cell.items) see(kinship_.of_new(item.origin));
      }
    }
    for (const Stage& stage : now_.stages) see(kinship_.of_new(stage.origin));
    for (const Column& column : now_.columns) see(kinship_.of_new(column.origin));
    std::sort(there_.begin(), there_.end());
  }
  void see(Kinship::Identity identity) {
    if (identity != Kinship::nothing) there_.push_back(identity);
  }
  [[nodiscard]] bool is_there(Kinship::Identity identity) const {
    return identity != Kinship::nothing && std::binary_search(there_.begin(), there_.end(), identity);
  }

  // --- stages and columns ---

  void merge_places() {
    std::vector<Kinship::Identity> now, before;
    for (const Stage& stage : now_.stages) now.push_back(kinship_.of_new(stage.origin));
    for (const Stage& stage : before_.stages) before.push_back(kinship_.of_old(stage.origin));
    const auto order = merged_order(now, before, [&](std::size_t i) { return !is_there(before[i]); });
    old_stages_.resize(before.size());
    old_columns_.resize(before_.columns.size());
    new_columns_.resize(now_.columns.size());
    new_stages_.resize(now.size());
    for (const MergedPlace& place : order) {
      const auto number = static_cast<std::uint32_t>(stages_.size());
      Stage stage = place.is_old ? before_.stages[place.at] : now_.stages[place.at];
      Number old;
      if (place.is_old) {
        old = static_cast<std::uint32_t>(place.at);
        stage.id.insert(0, gone_prefix);
        stage.gone = true;
        stage.changed.mark = Fate::removed;
      } else {
        new_stages_[place.at] = number;
        const auto same = std::find(before.begin(), before.end(), now[place.at]);
        if (now[place.at] != Kinship::nothing && same != before.end())
          old = static_cast<std::uint32_t>(same - before.begin());
      }
      if (old) old_stages_[*old] = number;
      merge_columns(place.is_old ? nullptr : &now_.stages[place.at], old ? &before_.stages[*old] : nullptr,
                    number, stage);
      stages_.push_back(std::move(stage));
    }
    find_moved_columns();
  }

  void merge_columns(const Stage* now, const Stage* before, std::uint32_t number, Stage& stage) {
    std::vector<Kinship::Identity> new_ones, old_ones;
    for (std::uint32_t i = 0; now != nullptr && i < now->columns; ++i)
      new_ones.push_back(kinship_.of_new(now_.columns[now->first_column + i].origin));
    for (std::uint32_t i = 0; before != nullptr && i < before->columns; ++i)
      old_ones.push_back(kinship_.of_old(before_.columns[before->first_column + i].origin));
    const auto order = merged_order(new_ones, old_ones, [&](std::size_t i) {
      return old_ones[i] != Kinship::nothing && !is_there(old_ones[i]);
    });
    stage.first_column = static_cast<std::uint32_t>(columns_.size());
    for (const MergedPlace& place : order) {
      const auto at = static_cast<std::uint32_t>(columns_.size());
      if (place.is_old) {
        const auto old = before->first_column + static_cast<std::uint32_t>(place.at);
        columns_.push_back(gone(before_.columns[old]));
        old_columns_[old] = at;
      } else {
        const auto own = now->first_column + static_cast<std::uint32_t>(place.at);
        columns_.push_back(std::move(now_.columns[own]));
        new_columns_[own] = at;
      }
      columns_.back().stage = number;
    }
    if (order.empty()) {  // all that it had stands elsewhere now
      Column empty;
      empty.gone = stage.gone;
      empty.stage = number;
      columns_.push_back(std::move(empty));
    }
    stage.columns = static_cast<std::uint32_t>(columns_.size()) - stage.first_column;
  }
  static Column gone(const Column& from) {
    Column column = from;
    column.id.insert(0, gone_prefix);
    column.gone = true;
    column.changed.mark = Fate::removed;
    return column;
  }
  /// What is still there, whatever stage it stands in now.
  void find_moved_columns() {
    for (std::uint32_t old = 0; old < before_.columns.size(); ++old) {
      const Kinship::Identity identity = kinship_.of_old(before_.columns[old].origin);
      if (old_columns_[old] || identity == Kinship::nothing) continue;
      for (std::uint32_t at = 0; at < columns_.size(); ++at) {
        if (!columns_[at].gone && kinship_.of_new(columns_[at].origin) == identity) old_columns_[old] = at;
      }
    }
  }

  // --- what stands there ---

  /// The columns of a stage, or of a touchpoint, of the new map.
  template <typename Ranged>
  void move(Ranged& ranged) const {
    if (ranged.columns > 1 || columns_[new_columns_[ranged.first_column]].title.empty()) {
      const Stage& stage = stages_[columns_[new_columns_[ranged.first_column]].stage];
      ranged.first_column = stage.first_column;
      ranged.columns = stage.columns;
    } else {
      ranged.first_column = new_columns_[ranged.first_column];
    }
  }
  void move_what_is_there() {
    for (Lane& lane : now_.lanes) {
      for (Cell& cell : lane.cells) {
        if (lane.is_of_whole_map) {
          cell.columns = static_cast<std::uint32_t>(columns_.size());
          continue;
        }
        cell.stage = new_stages_[cell.stage];
        if (cell.of_stage) {
          cell.first_column = stages_[cell.stage].first_column;
          cell.columns = stages_[cell.stage].columns;
        } else {
          cell.first_column = new_columns_[cell.first_column];
        }
      }
    }
    for (CurveLine& line : now_.curve.lines)
      for (CurvePoint& point : line.points) move(point);
    for (Curve::Words& words : now_.curve.unscored) move(words);
    now_.stages = std::move(stages_);
    now_.columns = std::move(columns_);
  }

  void merge_lane(const Lane& old) {
    const auto known = std::find_if(now_.lanes.begin(), now_.lanes.end(),
                                    [&](const Lane& lane) { return lane.id == old.id; });
    Lane lane;
    if (known == now_.lanes.end()) {
      lane = old;
      lane.cells.clear();
    }
    Lane& into = known == now_.lanes.end() ? lane : *known;
    for (const Cell& cell : old.cells) merge_cell(into, cell);
    const auto order = [](const Cell& cell) { return std::pair(cell.first_column, cell.of_stage ? 0 : 1); };
    std::stable_sort(into.cells.begin(), into.cells.end(),
                     [&](const Cell& x, const Cell& y) { return order(x) < order(y); });
    if (known == now_.lanes.end() && !lane.cells.empty()) put_in_order(std::move(lane));
  }
  /// Behind the nearest lane that stood before it and is there.
  void put_in_order(Lane lane) {
    auto at = now_.lanes.begin();
    for (const Lane& other : before_.lanes) {
      if (other.id == lane.id) break;
      const auto same = std::find_if(now_.lanes.begin(), now_.lanes.end(),
                                     [&](const Lane& there) { return there.id == other.id; });
      if (same != now_.lanes.end()) at = same + 1;
    }
    now_.lanes.insert(at, std::move(lane));
  }

  void merge_cell(Lane& lane, const Cell& old) {
    Cell empty;
    empty.of_stage = old.of_stage;
    bool is_gone = false;  // with all that stood there
    if (lane.is_of_whole_map) {
      empty.columns = static_cast<std::uint32_t>(now_.columns.size());
    } else if (is_of_column(before_, old)) {
      const Number column = old_columns_[old.first_column];
      if (!column) return;
      empty.first_column = *column;
      empty.stage = now_.columns[*column].stage;
      is_gone = now_.columns[*column].gone;
    } else {
      const Number stage = old_stages_[old.stage];
      if (!stage) return;
      empty.stage = *stage;
      empty.first_column = now_.stages[*stage].first_column;
      empty.columns = now_.stages[*stage].columns;
      is_gone = now_.stages[*stage].gone;
    }
    const auto known = std::find_if(lane.cells.begin(), lane.cells.end(), [&](const Cell& cell) {
      return cell.of_stage == empty.of_stage && cell.first_column == empty.first_column;
    });
    Cell& cell = known == lane.cells.end() ? empty : *known;
    merge_items(cell, old, is_gone);
    if (known == lane.cells.end() && !empty.items.empty()) lane.cells.push_back(std::move(empty));
  }

  void merge_items(Cell& cell, const Cell& old, bool is_gone) {
    std::vector<Kinship::Identity> now, before;
    for (const Item& item : cell.items) {
      now.push_back(item.changed.mark == Fate::removed ? Kinship::nothing : kinship_.of_new(item.origin));
    }
    for (const Item& item : old.items) before.push_back(kinship_.of_old(item.origin));
    const auto order = merged_order(now, before, [&](std::size_t i) {
      return before[i] == Kinship::nothing ? is_gone : !is_there(before[i]);
    });
    std::vector<Item> items;
    for (const MergedPlace& place : order)
      items.push_back(place.is_old ? removed(old.items[place.at], is_gone) : std::move(cell.items[place.at]));
    cell.items = std::move(items);
  }
  /// What stood in a place that is gone says so by that. Numbers are of the old map, and would be taken for
  /// those of the new one.
  static Item removed(const Item& from, bool with_its_place) {
    Item item = from;
    if (!item.id.empty()) item.id.insert(0, gone_prefix);
    item.number.clear();
    item.links.clear();
    item.after.clear();
    if (with_its_place) {
      item.origin.reset();
    } else {
      item.changed.mark = Fate::removed;
    }
    return item;
  }

  // --- the curve as it was ---

  void add_old_curve() {
    if (before_.curve.lines.empty()) return;
    CurveLine line = before_.curve.lines.front();
    line.role = CurveLine::Role::earlier;
    line.persona = lexicon::label(Label::change_before, language_);
    std::vector<CurvePoint> points;
    for (CurvePoint& point : line.points) {
      if (const Number column = old_columns_[point.first_column]; column && point.columns == 1) {
        point.first_column = *column;
      } else {
        const Number stage = old_stages_[before_.columns[point.first_column].stage];
        if (!stage) continue;
        point.first_column = now_.stages[*stage].first_column;
        point.columns = now_.stages[*stage].columns;
      }
      points.push_back(std::move(point));
    }
    std::stable_sort(points.begin(), points.end(), [](const CurvePoint& x, const CurvePoint& y) {
      return x.first_column < y.first_column;
    });
    if (points.empty()) return;
    points.front().gap_before = false;
    line.points = std::move(points);
    for (CurvePoint& point : line.points) point.is_shared = is_on_new_curve(point);
    const std::size_t as_many = now_.curve.lines.empty() ? 0 : now_.curve.lines.front().points.size();
    const bool is_same =
        as_many == line.points.size() && std::all_of(line.points.begin(), line.points.end(),
                                                     [](const CurvePoint& point) { return point.is_shared; });
    if (is_same) return;  // drawn once more it would say nothing
    if (now_.curve.lines.empty()) {
      now_.curve.ticks = before_.curve.ticks;
    } else {
      now_.curve.lines.front().role = CurveLine::Role::now;
      now_.curve.lines.front().persona = lexicon::label(Label::change_now, language_);
    }
    now_.curve.lines.push_back(std::move(line));
  }
  [[nodiscard]] bool is_on_new_curve(const CurvePoint& point) const {
    constexpr double nearly = 1e-9;
    if (now_.curve.lines.empty()) return false;
    const auto same_end = [](const Outcome& x, const Outcome& y) {
      return std::abs(x.unit - y.unit) < nearly;
    };
    const auto& points = now_.curve.lines.front().points;
    return std::any_of(points.begin(), points.end(), [&](const CurvePoint& other) {
      return other.first_column == point.first_column && other.columns == point.columns &&
             std::abs(other.unit - point.unit) < nearly &&
             std::equal(other.outcomes.begin(), other.outcomes.end(), point.outcomes.begin(),
                        point.outcomes.end(), same_end);
    });
  }

  Board& now_;
  const Board& before_;
  const Kinship& kinship_;
  lexicon::Language language_;
  std::vector<Kinship::Identity> there_;  ///< of what the new board shows, sorted
  std::vector<Stage> stages_;
  std::vector<Column> columns_;
  std::vector<std::uint32_t> new_stages_, new_columns_;  ///< where each of the new ones went
  std::vector<Number> old_stages_, old_columns_;         ///< where each of the old ones stands
};

}  // namespace

void add_what_went(Board& now, const Board& before, const Kinship& kinship, lexicon::Language language) {
  BoardMerger(now, before, kinship, language).merge();
}

void for_each_changeable(Board& board, Flow* flow, Picture picture,
                         const std::function<void(const Changeable&)>& visit) {
  const auto show = [&](const Origin& origin, Changed& changed) {
    visit({origin ? std::vector{*origin} : std::vector<text::Span>{}, changed});
  };
  for (Stage& stage : flow == nullptr ? board.stages : flow->stages) show(stage.origin, stage.changed);
  if (flow != nullptr) {
    for (Flow::Node& node : flow->nodes) show(node.origin, node.changed);
    for (Flow::Edge& edge : flow->edges) show(edge.origin, edge.changed);
    return;
  }
  for (PersonaCard& card : board.personas) show(card.origin, card.changed);
  for (Column& column : board.columns) show(column.origin, column.changed);
  for (CurveLine& line : board.curve.lines) {
    if (line.role == CurveLine::Role::earlier) continue;
    for (CurvePoint& point : line.points) visit({point.origins, point.changed});
  }
  if (picture != Picture::map) return;
  for (Lane& lane : board.lanes) {
    if (lane.kind == Lane::Kind::curve) continue;  // its items are the points
    for (Cell& cell : lane.cells)
      for (Item& item : cell.items) show(item.origin, item.changed);
  }
}

void add_legend_of_changes(Board& board, Flow* flow, Picture picture, lexicon::Language language) {
  struct Row {
    Fate mark;
    Sign sign;
    Label label;
  };
  constexpr std::array rows{Row{Fate::added, Sign::added, Label::legend_added},
                            Row{Fate::changed, Sign::changed, Label::legend_changed},
                            Row{Fate::moved, Sign::moved, Label::legend_moved},
                            Row{Fate::removed, Sign::removed, Label::legend_removed}};
  std::array<bool, rows.size() + 1> used{};
  const auto see = [&](const Changed& changed) { used[static_cast<std::size_t>(changed.mark)] = true; };
  see(board.changed);
  for_each_changeable(board, flow, picture, [&](const Changeable& one) { see(one.changed); });
  for (const Row& row : rows) {
    if (!used[static_cast<std::size_t>(row.mark)]) continue;
    board.legend.push_back({row.sign, std::string(lexicon::label(row.label, language)), {}, {}});
  }
}

}  // namespace journey::board
