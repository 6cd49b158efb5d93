// In: a map and whose it is to be. Out: the board.
#include "board/build_board.hpp"

#include "board/parts.hpp"
#include "board/subject.hpp"

#include <algorithm>

namespace journey::board {
namespace {

/// Leaves a sentence of a board whose view is about what nobody filled: headers above nothing, or above what
/// the view shows beside it, would look like a finished answer.
void say_what_lacks(const Subject& subject, const Essence& essence, Board& board) {
  const auto is_filled = [&] {
    switch (essence.of) {
      case Essence::Of::timeline:
        return board.timeline.has_value();
      case Essence::Of::band:
        return std::any_of(board.lanes.begin(), board.lanes.end(),
                           [&](const Lane& lane) { return lane.band == essence.band; });
      case Essence::Of::shown_lanes:
        break;
    }
    // The scores of the map that it would replace are a curve too.
    return !board.lanes.empty() || !board.curve.lines.empty();
  };
  if (is_filled()) return;
  board.lack = subject.wording().label(essence.otherwise);
  board.lanes.clear();
  board.legend.clear();
}

/// The curve and the times before everything else, in the order that a reader needs: how it feels, then how
/// long it takes.
void put_time_first(Board& board) {
  const auto rank = [](const Lane& lane) {
    return lane.kind == Lane::Kind::curve ? 0 : lane.kind == Lane::Kind::time ? 1 : 2;
  };
  std::stable_sort(board.lanes.begin(), board.lanes.end(),
                   [&](const Lane& a, const Lane& b) { return rank(a) < rank(b); });
}

}  // namespace

Board build_board(const model::Map& map, const Selection& selection) {
  const Subject subject(map, selection);
  Board board;
  write_header(subject, board);
  if (map.as_written.language != board.language)
    board.as_written = AsWritten(map.as_written.language, map.as_written.texts);
  write_headings(subject.wording(), board);
  write_personas(subject, board);
  board.stages = build_stages(subject);
  board.columns = build_columns(subject);
  board.curve = build_curve(subject);
  add_earlier(subject, board);
  board.lanes = build_lanes(subject);
  if (selection.columns == Columns::by_time) board.timeline = build_timeline(subject);
  if (board.timeline) put_time_first(board);
  board.lanes_are_chosen = !selection.show.empty();
  board.pains = build_pains(subject);
  board.opportunities = build_opportunities(subject);
  board.strategies = build_strategies(board.opportunities);
  board.metrics = build_metrics(subject);
  board.sources = build_sources(subject);
  board.unknowns = build_unknowns(subject);
  board.differences = build_differences(subject);
  board.legend = build_legend(subject, board);
  if (selection.essence) say_what_lacks(subject, *selection.essence, board);
  return board;
}

}  // namespace journey::board
