#include "layout/table/stages.hpp"

#include "layout/set/change.hpp"
#include "layout/set/signs.hpp"
#include "layout/set/wording.hpp"

#include <algorithm>
#include <cstddef>

namespace journey::layout {
namespace {

constexpr int padding_x = 12, box_padding = 7;

struct StageLook {
  style::Style box, number, title, subtitle, icon;
};
constexpr StageLook solid{style::Style::stage_box, style::Style::stage_number, style::Style::stage_title,
                          style::Style::stage_subtitle, style::Style::stage_icon};
constexpr StageLook dashed{style::Style::stage_box_optional, style::Style::stage_number_optional,
                           style::Style::stage_title_optional, style::Style::stage_subtitle_optional,
                           style::Style::icon};

const StageLook& stage_look(const board::Stage& stage) {
  return stage.optional || stage.gone ? dashed : solid;
}

/// When it is and who else is there, its phase, and its goal or what else says what it is for.
std::string purpose_of(const board::Stage& stage) {
  std::string words;
  for (const std::string* const part : {&stage.beneath, &stage.phase, &stage.subtitle})
    if (!part->empty()) words += (words.empty() ? "" : " · ") + *part;
  return words;
}

/// What stages are for, below their headers; returns the y below.
int add_purposes(Canvas& canvas, const board::Board& board, const Typesetter& type, const Frame& frame,
                 int y) {
  constexpr style::Style look = style::Style::persona_detail;
  int bottom = y;
  for (std::size_t i = 0; i < board.stages.size(); ++i) {
    const std::string words = purpose_of(board.stages[i]);
    if (words.empty()) continue;
    const Span span = frame.stages[i];
    Block block;
    add_paragraph(block, type, type.wrap(words, look, span.width - 2 * padding_x), look, 0, 0);
    const int height = block.height;
    SheetCell& cell = canvas.add_cell(board.stages[i].id + "-purpose", words,
                                      {span.x, y, span.width, even_up(height + 2 * box_padding)});
    draw(cell, std::move(block), span.x + padding_x, y + box_padding);
    bottom = std::max(bottom, cell.box.bottom());
  }
  return bottom;
}

}  // namespace

style::Style stage_ground(const board::Stage& stage) { return stage_look(stage).box; }

Block stage_header(const board::Stage& stage, const Typesetter& type, int width, StageSays says) {
  const StageLook& look = stage_look(stage);
  Block block;
  const std::string number = stage.gone ? std::string() : std::to_string(stage.number);
  const int title_x = padding_x + (number.empty() ? 0 : ceil_px(type.room(number, look.number)) + 8);
  // The number stands on the title's baseline.
  if (!number.empty())
    block.marks.emplace_back(TextMark{{double(padding_x), double(box_padding + type.baseline(look.title))},
                                      number,
                                      look.number,
                                      Anchor::start,
                                      {}});
  const int room = width - title_x - padding_x - (stage.href.empty() ? 0 : stage_link_room);
  int y =
      add_paragraph(block, type, type.wrap(stage.title, look.title, room), look.title, title_x, box_padding);
  if (says == StageSays::title_and_purpose)
    y = add_paragraph(block, type, type.wrap(purpose_of(stage), look.subtitle, width - title_x - padding_x),
                      look.subtitle, title_x, y);
  if (!stage.href.empty())
    block.stamps.push_back({std::string(sign_path(SignShape::link)),
                            {double(width - padding_x - 10), double(box_padding + 7)},
                            look.icon});
  block.height = y + box_padding;
  return block;
}

std::string stage_label(const board::Board& board, const board::Stage& stage) {
  std::string label;
  if (const std::string facts = facts_text(board, stage.facts); !facts.empty()) {
    label = stage.title + std::string(semicolon_of(board)) + facts;
  } else {
    const std::string number = stage.gone ? std::string() : std::to_string(stage.number) + " ";
    label = with_colon(board, number + stage.title, stage.subtitle);
  }
  append_change(label, board, stage.changed);
  return label;
}

void add_stage_change(SheetCell& cell, const board::Stage& stage, const Typesetter& type) {
  add_change(cell, stage.changed,
             {cell.box, 6, box_padding + type.line_height(style::Style::stage_title) / 2});
}

int add_stage_headers(Canvas& canvas, const board::Board& board, const Typesetter& type, const Frame& frame,
                      int y) {
  // A title, and three lines of what the stage is for.
  const int tallest_header = 2 * box_padding + type.line_height(style::Style::stage_title) +
                             3 * type.line_height(style::Style::stage_subtitle);
  std::vector<Block> blocks;
  int height = 0;
  const auto set = [&](StageSays says) {
    blocks.clear();
    height = 0;
    for (std::size_t i = 0; i < board.stages.size(); ++i) {
      blocks.push_back(stage_header(board.stages[i], type, frame.stages[i].width, says));
      height = std::max(height, even_up(blocks.back().height));
    }
  };
  set(StageSays::title_and_purpose);
  const bool is_tall = height > tallest_header;
  if (is_tall) set(StageSays::title);
  for (std::size_t i = 0; i < board.stages.size(); ++i) {
    const board::Stage& stage = board.stages[i];
    SheetCell& cell = canvas.add_cell(stage.id, stage_label(board, stage),
                                      {frame.stages[i].x, y, frame.stages[i].width, height}, stage.href);
    cell.marks.emplace_back(RectMark{cell.box, 6, stage_ground(stage)});
    draw(cell, std::move(blocks[i]), cell.box.x, y);
    add_stage_change(cell, stage, type);
  }
  return is_tall ? add_purposes(canvas, board, type, frame, y + height) : y + height;
}

}  // namespace journey::layout
