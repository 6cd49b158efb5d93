// In: what a map would replace, and the board of the map. Out: its line over the columns of the board, with
// what the board has no column for between them.
#include "board/anchors.hpp"
#include "board/parts.hpp"

#include <algorithm>
#include <compare>
#include <map>
#include <tuple>
#include <utility>

namespace journey::board {

namespace {

/// Where a column of the other map stands on a board that has none of its name: before or behind one of it.
struct Between {
  std::uint32_t column = 0;
  bool before = false;
  friend auto operator<=>(const Between&, const Between&) = default;
};

/// Of each column of the other map behind what, of this board, it follows there: in its own stage, else in
/// the one before it.
std::vector<Between> betweens_of(const Earlier& earlier, const Board& board) {
  std::vector<Between> betweens;
  Between here{0, true};
  for (const Earlier::Stage& stage : earlier.stages) {
    if (stage.here) here = {board.stages[*stage.here].first_column, true};
    for (std::uint32_t at = stage.first_column; at < stage.first_column + stage.columns; ++at) {
      if (earlier.columns[at].here) here = {*earlier.columns[at].here, false};
      betweens.push_back(here);
    }
    if (stage.here) {
      const Stage& last = board.stages[*stage.here];
      here = {last.first_column + last.columns - 1, false};
    }
  }
  return betweens;
}

/// A point as it stands on this board: in its column or its stage, else between two columns, with its name.
class Projection {
 public:
  Projection(const Earlier& earlier, const Board& board)
      : earlier_(earlier), board_(board), betweens_(betweens_of(earlier, board)) {}

  [[nodiscard]] CurveLine line() {
    CurveLine line = earlier_.line;
    for (CurvePoint& point : line.points) project(point);
    for (CurvePoint& point : line.points)
      if (point.gone) point.gone->of = taken_[{point.first_column, point.gone->before}];
    std::stable_sort(line.points.begin(), line.points.end(),
                     [](const CurvePoint& a, const CurvePoint& b) { return order(a) < order(b); });
    if (!line.points.empty()) line.points.front().gap_before = false;
    return line;
  }

 private:
  static std::tuple<std::uint32_t, int> order(const CurvePoint& point) {
    return {point.first_column, !point.gone ? 1 : point.gone->before ? 0 : 2};
  }

  void project(CurvePoint& point) {
    const Earlier::Column& column = earlier_.columns[point.first_column];
    const Earlier::Stage& stage = stage_of(point.first_column);
    if (column.title.empty() && stage.here) {  // of a whole stage
      point.columns = board_.stages[*stage.here].columns;
      point.first_column = board_.stages[*stage.here].first_column;
    } else if (column.here) {
      point.first_column = *column.here;
      point.columns = 1;
    } else {
      const bool is_stage = column.title.empty();
      const Between between = betweens_[point.first_column];
      point.gone = {stage.title,
                    is_stage ? stage.title : column.title,
                    "earlier-" + safe_name(is_stage ? stage.id : column.id),
                    between.before,
                    taken_[between]++,
                    1};
      point.first_column = between.column;
      point.columns = 1;
    }
  }

  [[nodiscard]] const Earlier::Stage& stage_of(std::uint32_t column) const {
    return *std::find_if(earlier_.stages.begin(), earlier_.stages.end(), [&](const Earlier::Stage& stage) {
      return column >= stage.first_column && column < stage.first_column + stage.columns;
    });
  }

  const Earlier& earlier_;
  const Board& board_;
  std::vector<Between> betweens_;
  std::map<Between, std::uint32_t> taken_;
};

}  // namespace

CurveLine project_earlier(const Earlier& earlier, const Board& board) {
  return Projection(earlier, board).line();
}

}  // namespace journey::board
