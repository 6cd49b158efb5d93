#include "layout/curve/columns.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace journey::layout {
namespace {

using Number = std::optional<std::uint32_t>;

/// A stage or a touchpoint of one board or of both.
struct Slot {
  Number now, earlier;
};

/// What this map has, in its order, and what only the earlier one has, each behind what it followed there.
/// `here(i)`: which of this map's the i-th of the earlier map is.
template <typename Here>
std::vector<Slot> merged(std::uint32_t now_begin, std::uint32_t now_count, std::uint32_t earlier_begin,
                         std::uint32_t earlier_count, Here&& here) {
  std::vector<Slot> slots;
  for (std::uint32_t i = 0; i < now_count; ++i) slots.push_back({now_begin + i, std::nullopt});
  std::size_t cursor = 0;
  for (std::uint32_t i = earlier_begin; i < earlier_begin + earlier_count; ++i) {
    const Number same = here(i);
    const auto found =
        std::find_if(slots.begin(), slots.end(), [&](const Slot& slot) { return same && slot.now == same; });
    if (found != slots.end()) {
      found->earlier = i;
      cursor = static_cast<std::size_t>(found - slots.begin()) + 1;
    } else {
      slots.insert(slots.begin() + static_cast<std::ptrdiff_t>(cursor++), {std::nullopt, i});
    }
  }
  return slots;
}

/// Its number and title: goals and conditions are for the map.
board::Stage slim(const board::Stage& from) {
  board::Stage stage = from;
  stage.subtitle.clear();
  stage.phase.clear();
  return stage;
}

class Merger {
 public:
  Merger(const board::Board& from, board::Board& to)
      : from_(from),
        earlier_(*from.earlier),
        to_(to),
        now_columns_(from.columns.size()),
        earlier_columns_(earlier_.columns.size()) {}

  void merge() {
    const auto stages = merged(0, static_cast<std::uint32_t>(from_.stages.size()), 0,
                               static_cast<std::uint32_t>(earlier_.stages.size()),
                               [&](std::uint32_t i) { return earlier_.stages[i].here; });
    for (const Slot& slot : stages) add_stage(slot);
    to_.earlier->changes = earlier_.changes;
    for (board::Earlier::Change& change : to_.earlier->changes) change.stage = stage_at_[change.stage];
    for (board::Curve::Words& words : to_.curve.unscored) move(words, now_columns_, from_.columns);
    to_.curve.lines = {moved(from_.curve.lines.front(), now_columns_, from_.columns),
                       moved(earlier_.line, earlier_columns_, earlier_.columns)};
  }

 private:
  /// Where a column went, and the stage that it is in.
  struct Went {
    Number column;
    std::uint32_t stage = 0;
  };

  void add_stage(const Slot& slot) {
    const auto number = static_cast<std::uint32_t>(to_.stages.size());
    board::Stage stage;
    if (slot.now) {
      stage = slim(from_.stages[*slot.now]);
      stage_at_.push_back(number);
    } else {
      stage.id = "stage-earlier";
      stage.title = earlier_.stages[*slot.earlier].title;
      stage.gone = true;
    }
    stage.first_column = static_cast<std::uint32_t>(to_.columns.size());
    const std::uint32_t now_first = slot.now ? from_.stages[*slot.now].first_column : 0,
                        now_count = slot.now ? from_.stages[*slot.now].columns : 0,
                        old_first = slot.earlier ? earlier_.stages[*slot.earlier].first_column : 0,
                        old_count = slot.earlier ? earlier_.stages[*slot.earlier].columns : 0;
    for (std::uint32_t i = 0; i < now_count; ++i) now_columns_[now_first + i] = {{}, number};
    for (std::uint32_t i = 0; i < old_count; ++i) earlier_columns_[old_first + i] = {{}, number};
    // The one column of a stage without touchpoints is there only as long as nobody has others.
    const auto titled = [](const auto& columns, std::uint32_t first, std::uint32_t count) {
      return count > 0 && !columns[first].title.empty();
    };
    const bool now_titled = titled(from_.columns, now_first, now_count),
               old_titled = titled(earlier_.columns, old_first, old_count);
    const bool any = now_titled || old_titled;
    const auto slots = merged(now_first, now_titled || !any ? now_count : 0, old_first,
                              old_titled || (!any && now_count == 0) ? old_count : 0,
                              [&](std::uint32_t i) { return earlier_.columns[i].here; });
    for (const Slot& column : slots) add_column(column, number);
    stage.columns = static_cast<std::uint32_t>(to_.columns.size()) - stage.first_column;
    to_.stages.push_back(std::move(stage));
  }

  void add_column(const Slot& slot, std::uint32_t stage) {
    const auto number = static_cast<std::uint32_t>(to_.columns.size());
    if (slot.now) now_columns_[*slot.now].column = number;
    if (slot.earlier) earlier_columns_[*slot.earlier].column = number;
    board::Column column;
    if (slot.now) {
      column = from_.columns[*slot.now];
    } else {
      column.title = earlier_.columns[*slot.earlier].title;
      column.gone = true;
      column.skipped_label = earlier_.gone_label;
    }
    column.stage = stage;
    to_.columns.push_back(std::move(column));
  }

  /// A point or words of a touchpoint go with its column, those of a whole stage span it.
  template <typename Ranged, typename Columns>
  void move(Ranged& ranged, const std::vector<Went>& went, const Columns& columns) const {
    const Went& to = went[ranged.first_column];
    const bool of_stage = ranged.columns > 1 || columns[ranged.first_column].title.empty();
    if (of_stage || !to.column) {
      ranged.first_column = to_.stages[to.stage].first_column;
      ranged.columns = to_.stages[to.stage].columns;
    } else {
      ranged.first_column = *to.column;
    }
  }

  template <typename Columns>
  board::CurveLine moved(const board::CurveLine& from, const std::vector<Went>& went,
                         const Columns& columns) const {
    board::CurveLine line = from;
    for (board::CurvePoint& point : line.points) move(point, went, columns);
    // Where the two maps have the same stages in another order, the lines still run from left to right.
    std::stable_sort(line.points.begin(), line.points.end(),
                     [](const board::CurvePoint& a, const board::CurvePoint& b) {
                       return a.first_column < b.first_column;
                     });
    return line;
  }

  const board::Board& from_;
  const board::Earlier& earlier_;
  board::Board& to_;
  std::vector<Went> now_columns_, earlier_columns_;
  std::vector<std::uint32_t> stage_at_;  ///< where each stage of this map went
};

bool is_of_curve(board::Sign sign) {
  switch (sign) {
    case board::Sign::moment_of_truth:
    case board::Sign::lowest_and_end:
    case board::Sign::gap:
    case board::Sign::alternatives:
    case board::Sign::optional_stage:
    case board::Sign::skipped:
    case board::Sign::scale:
    case board::Sign::faces:
    case board::Sign::added:
    case board::Sign::changed:
    case board::Sign::moved:
    case board::Sign::removed:
      return true;
    case board::Sign::severity:
    case board::Sign::pain_number:
    case board::Sign::solves:
    case board::Sign::priority:
    case board::Sign::status:
    case board::Sign::owner:
    case board::Sign::assumed:
    case board::Sign::trend:
    case board::Sign::gone:  // it has a column here
      return false;
  }
  return false;
}

/// Who it is, in a line or two: needs, pains and habits are for the map.
board::PersonaCard slim(const board::PersonaCard& from, bool alone) {
  board::PersonaCard card = from;
  card.bio.clear();
  card.lists.clear();
  card.facts.clear();
  if (!alone) card.quote.clear();
  return card;
}

}  // namespace

board::Board curve_columns(const board::Board& board) {
  board::Board result;
  result.language = board.language;
  result.label_language = board.label_language;
  result.as_written = board.as_written;
  result.traits = board.traits;
  result.id = board.id;
  result.brand = board.brand;
  result.title = board.title;
  result.lack = board.lack;
  result.state = board.state;
  result.status = board.status;
  result.subtitle = board.subtitle;
  result.meta = board.meta;
  result.description = board.description;
  result.stage_label = board.stage_label;
  result.touchpoint_label = board.touchpoint_label;
  result.emotion_label = board.emotion_label;
  result.persona_label = board.persona_label;
  result.insights = board.insights;
  result.headings = board.headings;
  result.changed = board.changed;
  for (const board::PersonaCard& card : board.personas)
    result.personas.push_back(slim(card, board.personas.size() == 1));
  std::copy_if(board.legend.begin(), board.legend.end(), std::back_inserter(result.legend),
               [](const board::LegendEntry& entry) { return is_of_curve(entry.sign); });

  const auto curve_lane = std::find_if(board.lanes.begin(), board.lanes.end(), [](const board::Lane& lane) {
    return lane.kind == board::Lane::Kind::curve;
  });
  if (curve_lane != board.lanes.end()) {
    result.lanes.push_back(*curve_lane);
  } else {
    board::Lane lane;
    lane.id = "lane-emotion";
    lane.label = board.emotion_label;
    lane.kind = board::Lane::Kind::curve;
    result.lanes.push_back(std::move(lane));
  }
  result.curve = board.curve;
  if (board.earlier && !board.curve.lines.empty()) {
    result.earlier = board.earlier;
    Merger(board, result).merge();
    return result;
  }
  for (const board::Stage& stage : board.stages) result.stages.push_back(slim(stage));
  result.columns = board.columns;
  return result;
}

}  // namespace journey::layout
