// In: a map and whose it is to be. Out: the board.
#include "board/build_board.hpp"

#include "board/parts.hpp"
#include "board/subject.hpp"

namespace journey::board {

Board build_board(const model::Map& map, const Selection& selection) {
  const Subject subject(map, selection);
  Board board;
  write_header(subject, board);
  write_headings(subject.wording(), board);
  write_personas(subject, board);
  board.stages = build_stages(subject);
  board.columns = build_columns(subject);
  board.curve = build_curve(subject);
  add_earlier(subject, board);
  board.lanes = build_lanes(subject);
  board.pains = build_pains(subject);
  board.opportunities = build_opportunities(subject);
  board.strategies = build_strategies(board.opportunities);
  board.metrics = build_metrics(subject);
  board.sources = build_sources(subject);
  board.differences = build_differences(subject);
  board.legend = build_legend(subject, board);
  return board;
}

}  // namespace journey::board
