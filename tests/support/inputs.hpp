// In: a map. Out: what every emitter may need of it, made by the real views.
#pragma once

#include "board/board.hpp"
#include "board/build_board.hpp"
#include "board/build_record.hpp"
#include "board/flow.hpp"
#include "emit/emitter.hpp"
#include "layout/map/layout_map.hpp"
#include "model/journey.hpp"

#include <string>

namespace journey::support {

struct Inputs {
  board::Board board;
  board::Board called_by_name;  ///< the same, for formats that need it so
  layout::Sheet sheet;
  board::Flow flow;
  board::Record record;
  style::Theme theme = style::Theme::light;
  layout::Paper paper = layout::Paper::a3;

  explicit Inputs(const model::Map& map, const board::Selection& selection = {{0}, true, {}, {}, {}})
      : board(board::build_board(map, selection)),
        called_by_name(board::build_board(map, by_name(selection))),
        sheet(layout::layout_map(board)),
        flow(board::build_flow(map, 0)),
        record(board::build_record(map)) {}

  [[nodiscard]] emit::Input input() const { return {&board, &sheet, &flow, &record, theme, paper}; }
  [[nodiscard]] emit::Input input_of(const emit::Emitter& emitter) const {
    emit::Input all = input();
    if (emitter.needs.called == board::Called::by_name) all.board = &called_by_name;
    return all;
  }

 private:
  static board::Selection by_name(board::Selection selection) {
    selection.called = board::Called::by_name;
    return selection;
  }
};

}  // namespace journey::support
