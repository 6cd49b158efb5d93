// In: a map. Out: what every emitter may need of it, made by the real views.
#pragma once

#include "emit/emitter.hpp"
#include "model/journey.hpp"
#include "board/board.hpp"
#include "board/build_board.hpp"
#include "board/flow.hpp"
#include "layout/map/layout_map.hpp"
#include "board/record.hpp"

#include <string>

#include <nlohmann/json.hpp>

namespace journey::support {

struct Inputs {
  view::Board board;
  view::Sheet sheet;
  view::Flow flow;
  std::string record;
  view::Theme theme = view::Theme::light;
  view::Paper paper = view::Paper::a3;

  explicit Inputs(const model::Map& map, const view::Selection& selection = {{0}, true, {}, {}, {}})
      : board(view::build_board(map, selection)),
        sheet(view::layout_map(board)),
        flow(view::build_flow(map.first())),
        record(view::build_record(map).dump(2)) {}

  [[nodiscard]] emit::Input input() const { return {&board, &sheet, &flow, record, theme, paper}; }
};

}  // namespace journey::support
