#include "layout/table/footer.hpp"

#include "layout/set/change.hpp"
#include "layout/set/hatch.hpp"
#include "layout/set/score_face.hpp"
#include "layout/set/series.hpp"
#include "layout/set/signs.hpp"
#include "layout/set/wording.hpp"
#include "layout/table/metric_block.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace journey::layout {
namespace {

constexpr int panel_padding = 14, fact_width = 176, fact_gap = 20, entry_gap = 22, sign_gap = 6, line = 18;

}  // namespace

Block sign_block(const board::LegendEntry& entry) {
  Block block;
  const auto stroke = [&](double x1, double x2, style::Style style) {
    block.marks.emplace_back(LineMark{{x1, line / 2.0}, {x2, line / 2.0}, style});
    block.width = std::max(block.width, ceil_px(x2));
  };
  const auto box = [&](int width, style::Style style) {
    block.marks.emplace_back(RectMark{{0, 3, width, 12}, 3, style});
    block.width = width;
  };
  switch (entry.sign) {
    case board::Sign::moment_of_truth:
      block.marks.emplace_back(RectMark{{0, 1, 22, 16}, 8, style::Style::moment_pill});
      block.stamps.push_back(
          {std::string(sign_path(SignShape::star)), {5.5, 3.5}, style::Style::moment_star});
      block.width = 22;
      break;
    case board::Sign::severity:
      place(block, severity_bar(3), 0, 7);
      break;
    case board::Sign::pain_number:
      block.marks.emplace_back(TextMark{{0, 13}, "P1", style::Style::pain_number, Anchor::start, {}});
      block.width = 17;
      break;
    case board::Sign::solves:
      block.marks.emplace_back(
          TextMark{{0, 13}, "→ P1", style::Style::opportunity_number, Anchor::start, {}});
      block.width = 33;
      break;
    case board::Sign::priority:
      place(block, priority_bars(lexicon::Priority::medium), 0, 4);
      break;
    case board::Sign::status:
      for (const lexicon::OpportunityStatus status : entry.statuses)
        place(block, status_ring(status), block.width + (block.width > 0 ? 4 : 0), 4);
      break;
    case board::Sign::owner:
      place(block, owner_mark(), 0, 4);
      break;
    case board::Sign::lowest_and_end:
      block.marks.emplace_back(CircleMark{{9, 9}, 8, style::Style::ring_bad});
      block.marks.emplace_back(CircleMark{{9, 9}, 4.5, style::Style::marker_bad});
      block.width = 18;
      break;
    case board::Sign::gap:
      stroke(1, 26, style::Style::curve_gap);
      break;
    case board::Sign::alternatives:
      block.marks.emplace_back(LineMark{{5, 2}, {5, 16}, style::Style::whisker});
      block.marks.emplace_back(CircleMark{{5, 3}, 3.5, style::Style::marker_good});
      block.marks.emplace_back(CircleMark{{5, 15}, 3.5, style::Style::marker_bad});
      block.width = 10;
      break;
    case board::Sign::optional_stage:
      box(24, style::Style::stage_box_optional);
      break;
    case board::Sign::skipped:
      block.stamps.push_back({std::string(sign_path(SignShape::skip)), {0, 4}, style::Style::icon});
      block.width = 13;
      break;
    case board::Sign::assumed:
      place(block, assumed_mark(), 0, 3);
      break;
    case board::Sign::scale:
      stroke(0, 20, style::Style::scale_middle);
      break;
    case board::Sign::trend:
      place(block, trend_line({1, 3, 2, 4}, 32, 16), 0, 1);
      break;
    case board::Sign::faces:
      for (const board::Face face : entry.faces) {
        place(block, score_face(face, {9, 9}, 9), block.width, 0);
        block.width += 20;
      }
      break;
    case board::Sign::duration:
      block.marks.emplace_back(RectMark{{0, 3, 24, 12}, bar_radius, style::Style::time_bar});
      block.width = 24;
      break;
    case board::Sign::waiting:
      place(block, hatched_bar(24, 12), 0, 3);
      break;
    case board::Sign::no_time:
      block.marks.emplace_back(RectMark{{0, 3, 24, 12}, bar_radius, style::Style::time_unknown});
      block.width = 24;
      break;
    case board::Sign::clock:
      stroke(0, 24, style::Style::time_axis);
      for (const double x : {0.5, 8.5, 16.5, 23.5})
        block.marks.emplace_back(
            LineMark{{x, 9}, {x, x < 1 || x > 23 ? 15.0 : 12.0}, style::Style::time_axis});
      break;
    case board::Sign::added:
      place(block, change_sign(board::Fate::added), 0, 2);
      break;
    case board::Sign::changed:
      place(block, change_sign(board::Fate::changed), 0, 2);
      break;
    case board::Sign::moved:
      place(block, change_sign(board::Fate::moved), 0, 2);
      break;
    case board::Sign::removed:
      place(block, change_sign(board::Fate::removed), 0, 2);
      break;
    case board::Sign::gone:
      place(block, line_sample(look_of_gone(), 26), 0, 1);
      break;
  }
  block.height = line;
  return block;
}

namespace {

struct Range {
  std::size_t begin = 0, end = 0;
};

/// At most `most` facts a row; in a comparison, where the same facts come again for the next persona, a row
/// each.
std::vector<Range> rows_of(const std::vector<board::Fact>& facts, std::size_t most) {
  std::vector<Range> rows{{0, 1}};
  for (std::size_t i = 1; i < facts.size(); ++i) {
    const bool begins_again = facts[i].key != board::FactKey() && facts[i].key == facts.front().key;
    if (begins_again || i - rows.back().begin >= most) rows.push_back({i, i});
    rows.back().end = i + 1;
  }
  return rows;
}

}  // namespace

int add_insights(Canvas& canvas, const board::Board& board, const Typesetter& type, const Frame& frame,
                 int y) {
  if (board.insights.empty()) return y;
  const int inner = frame.page.width - 2 * panel_padding;
  const int most = std::max(1, (inner + fact_gap) / (fact_width + fact_gap));
  const std::vector<Range> rows = rows_of(board.insights, static_cast<std::size_t>(most));
  std::size_t in_row = 1;
  for (const Range& row : rows) in_row = std::max(in_row, row.end - row.begin);
  const int width = (inner + fact_gap) / static_cast<int>(in_row) - fact_gap;
  struct Set {
    Block block;
    int x, y;
  };
  std::vector<Set> sets;
  int at = 0;
  for (const Range& row : rows) {
    int bottom = at, values = 0;
    for (std::size_t i = row.begin; i < row.end; ++i)
      values = std::max(
          values, static_cast<int>(
                      type.wrap(board.insights[i].label, style::Style::insight_label, width).lines.size()) *
                      type.line_height(style::Style::insight_label));
    for (std::size_t i = row.begin; i < row.end; ++i) {
      Block block;
      const board::Fact& fact = board.insights[i];
      add_paragraph(block, type, type.wrap(fact.label, style::Style::insight_label, width),
                    style::Style::insight_label, 0, 0);
      // It names a map, so it is in its author's language and not in ours alone.
      if (fact.key == board::Derived::change)
        for (Mark& line : block.marks) std::get<TextMark>(line).voice = Voice::author;
      add_paragraph(block, type, type.wrap(fact.value, style::Style::insight_value, width),
                    style::Style::insight_value, 0, values);
      bottom = std::max(bottom, at + block.height);
      sets.push_back({std::move(block), static_cast<int>(i - row.begin) * (width + fact_gap), at});
    }
    at = bottom + 10;
  }
  SheetCell& ground = canvas.add_ground({frame.page.x, y, frame.page.width, at - 10 + 2 * panel_padding - 4});
  const Box panel = ground.box;
  ground.marks.emplace_back(RectMark{panel, 10, style::Style::panel});
  for (std::size_t i = 0; i < sets.size(); ++i) {
    const int x = panel.x + panel_padding + sets[i].x, top = y + panel_padding - 2 + sets[i].y;
    const board::Fact& fact = board.insights[i];
    draw(canvas.add_cell("insight", with_colon(board, fact.label, fact.value),
                         {x, top, width, std::max(sets[i].block.height, 2)}, fact.href),
         sets[i].block, x, top);
  }
  return panel.bottom();
}

int add_legend(Canvas& canvas, const board::Board& board, const Typesetter& type, const Frame& frame, int y) {
  std::vector<LegendLine> lines;
  for (const board::LegendEntry& entry : board.legend) lines.push_back({sign_block(entry), entry.text});
  return add_legend(canvas, lines, type, frame, y);
}

int add_legend(Canvas& canvas, const std::vector<LegendLine>& entries, const Typesetter& type,
               const Frame& frame, int y) {
  int x = frame.page.x;
  for (const LegendLine& entry : entries) {
    const Block& sign = entry.sign;
    const Paragraph text = type.wrap(entry.text, style::Style::legend_text,
                                     std::min(360, frame.page.width - sign.width - sign_gap));
    const int width = sign.width + sign_gap + ceil_px(text.width);
    const int height =
        std::max(line, static_cast<int>(text.lines.size()) * type.line_height(style::Style::legend_text));
    if (x > frame.page.x && x + width > frame.page.right()) {
      x = frame.page.x;
      y += line + 4;
    }
    SheetCell& cell = canvas.add_cell("legend", entry.text, {x, y, width, height});
    draw(cell, sign, x, y);
    Block words;
    add_paragraph(words, type, text, style::Style::legend_text, 0, 0);
    draw(cell, words, x + sign.width + sign_gap,
         y + (line - type.line_height(style::Style::legend_text)) / 2);
    if (text.lines.size() > 1) {  // a long explanation keeps its lines to itself
      x = frame.page.x;
      y += height - line + line + 4;
    } else {
      x += even_up(width) + entry_gap;
    }
  }
  return entries.empty() ? y : y + (x > frame.page.x ? line : 0);
}

}  // namespace journey::layout
