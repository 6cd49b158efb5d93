// In: the emotions of a board. Out: the lines through them and where every word stands, before the lane has
// its place.
#pragma once

#include "board/board.hpp"
#include "layout/curve/path.hpp"
#include "layout/set/score_face.hpp"
#include "layout/table/frame.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace journey::layout {

/// Words with their place. `y` is the top of the first line, from the top of the plot.
struct CurveLabel {
  Paragraph words;
  style::Style style = style::Style::words_neutral;
  double x = 0, y = 0;
  Point leader_from, leader_to;  ///< the same: no leader
};

struct PlannedOutcome {
  Point at;
  board::Tone tone = board::Tone::neutral;
  std::optional<board::Face> face = {};  ///< nothing: it is drawn as a dot
};

struct PlannedPoint {
  const board::CurvePoint* point = nullptr;
  std::size_t line = 0;  ///< into the curve's lines
  Point at;
  std::vector<PlannedOutcome> outcomes;  ///< ends of the whisker, best first; empty: there is one outcome
  std::vector<CurveLabel> labels;
  std::optional<board::Face> face = {};  ///< nothing: it is drawn as a dot
  MarkerSize size = dot_size;
};

/// A line without gaps, or the straight bridge over a gap.
struct PlannedRun {
  CurvePath path;
  std::size_t line = 0;
  std::size_t first_point = 0, last_point = 0;  ///< into the points of the plan
  bool gap = false;
};

struct PlannedWords {
  const board::Curve::Words* words = nullptr;
  CurveLabel label;
};

struct LineName {
  std::size_t line = 0;
  CurveLabel label;
};

/// x is on the sheet; y counts from the plot's top, where the best score is, downwards.
struct CurvePlan {
  bool several = false;  ///< lines have to be told apart
  int plot_height = 0;
  int room_above = 0, room_below = 0;  ///< px that words need beyond the plot
  std::vector<PlannedPoint> points;
  std::vector<PlannedRun> runs;
  std::vector<PlannedWords> unscored;
  std::vector<LineName> names;
};

/// Whether what a map would replace says its words too, or is there for comparison only.
enum class EarlierWords : std::uint8_t { hidden, shown };

/// Plans the lines `first_line` to before `end_line` of the curve in a plot of `plot_height` px.
CurvePlan plan_curve(const board::Board& board, std::size_t first_line, std::size_t end_line,
                     const Typesetter& type, const Frame& frame, int plot_height, EarlierWords earlier);

}  // namespace journey::layout
