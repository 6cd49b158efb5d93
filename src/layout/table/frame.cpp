#include "layout/table/frame.hpp"

#include "layout/set/block.hpp"
#include "layout/set/series.hpp"
#include "layout/table/cards.hpp"
#include "layout/table/metric_block.hpp"
#include "layout/table/stages.hpp"
#include "layout/table/time_scale.hpp"
#include "layout/table/touchpoints.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace journey::layout {
namespace {

constexpr int widest_for_texts = 160, widest_for_a_word = 188, widest_label = 136;
constexpr int lines_of_a_text = 5;

/// What the whole page should measure at least, so that a map of few columns does not look starved.
int pleasing_width(std::size_t columns) {
  if (columns <= 1) return 640;
  if (columns == 2) return 880;
  return 1100 + static_cast<int>(std::min<std::size_t>(columns - 3, 8)) * 55;
}

int label_width(const board::Board& board, const Typesetter& type) {
  double widest = 64;
  const auto see = [&](std::string_view label) {
    widest = std::max(widest, type.longest_word(label, style::Style::lane_label));
  };
  see(board.touchpoint_label);
  for (const board::Lane& lane : board.lanes) see(lane.label);
  if (board.curve.lines.size() > 1 && !lines_share_a_plot(board))
    for (const board::CurveLine& line : board.curve.lines) see(line.persona);
  for (const board::Curve::Tick& tick : board.curve.ticks)
    widest = std::max(widest, type.room(tick.text, style::Style::tick_text));
  return even_up(ceil_px(std::min<double>(widest, widest_label)) + 12);
}

/// Width that every column needs for its longest word, padding included, and at least what all have.
class Needs {
 public:
  Needs(std::vector<double> at_least, const Typesetter& typesetter)
      : type(typesetter), widths_(std::move(at_least)) {}

  void see(std::uint32_t column, std::string_view text, style::Style style, double beside = 0) {
    if (column >= widths_.size()) return;
    double& width = widths_[column];
    if (type.words_fit(text, style, width - beside - 2 * text_inset)) return;
    width = std::max(
        width, std::min(type.longest_word(text, style) + beside + 2 * text_inset, double(widest_for_a_word)));
  }
  [[nodiscard]] int of(std::size_t column) const { return even_up(ceil_px(widths_[column])); }

 private:
  const Typesetter& type;
  std::vector<double> widths_;
};

Needs needs_of(const board::Board& board, std::vector<double> at_least, const Typesetter& type) {
  Needs needs(std::move(at_least), type);
  for (std::uint32_t i = 0; i < board.columns.size(); ++i) {
    needs.see(i, board.columns[i].title, style::Style::touchpoint_title, mark_room(board.columns[i]));
    for (const board::ChannelMark& channel : board.columns[i].channels)
      needs.see(i, channel.label, style::Style::channel_text, channel.icon.empty() ? 0 : 18);
  }
  for (const board::Lane& lane : board.lanes)
    for (const board::Cell& cell : lane.cells)
      if (cell.columns == 1)
        for (const board::Item& item : cell.items) {
          needs.see(cell.first_column, item.text, style::Style::cell_text,
                    cell.items.size() > 1 ? bullet_room : 0);
          if (!item.metric) continue;
          needs.see(cell.first_column, item.metric->current, style::Style::metric_value);
          needs.see(cell.first_column, item.metric->target, style::Style::metric_target, metric_marks_room);
        }
  return needs;
}

/// Width at which most columns say each of their texts in five lines: short texts ask for less than the
/// narrowest.
int width_for_texts(const board::Board& board, const Typesetter& type) {
  std::vector<int> widths(board.columns.size(), 0);
  for (const board::Lane& lane : board.lanes)
    for (const board::Cell& cell : lane.cells) {
      if (cell.columns != 1 || cell.first_column >= widths.size()) continue;
      for (const board::Item& item : cell.items) {
        const double line = type.room(item.text, style::Style::cell_text) / lines_of_a_text;
        int& width = widths[cell.first_column];
        width = std::max(width, static_cast<int>(std::min(line, double(widest_for_texts))) + 2 * text_inset);
      }
    }
  if (widths.empty()) return 0;
  const auto most = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 3 / 4);
  std::nth_element(widths.begin(), most, widths.end());
  return std::min(*most, widest_for_texts);
}

/// A stage header holds its number and its longest word; a title that is broken into many short lines, or a
/// goal in more than two, looks worse than a wider column.
int stage_need(const board::Stage& stage, const Typesetter& type) {
  const double title = std::max(type.longest_word(stage.title, style::Style::stage_title),
                                std::min(type.room(stage.title, style::Style::stage_title), 130.0));
  const double goal = std::min(type.room(stage.subtitle, style::Style::stage_subtitle) / 1.8, 160.0);
  const double number = type.room(std::to_string(stage.number), style::Style::stage_number) + 8 +
                        (stage.href.empty() ? 0 : stage_link_room);
  return even_up(ceil_px(std::min(std::max(title, goal), 190.0) + number + 2 * 12));
}

}  // namespace

Span Frame::across(std::uint32_t first, std::uint32_t count) const {
  if (columns.empty()) return grid;
  const std::size_t a = std::min<std::size_t>(first, columns.size() - 1);
  const std::size_t b = std::min<std::size_t>(a + std::max(count, 1U) - 1, columns.size() - 1);
  return {columns[a].x, columns[b].right() - columns[a].x};
}

Frame frame_of(const board::Board& board, const Typesetter& type, int right_labels, int column_width,
               int least_width) {
  Frame frame;
  frame.labels = {margin, label_width(board, type)};
  const int grid_x = frame.labels.right();
  const std::size_t count = board.columns.size();
  const int stages = static_cast<int>(board.stages.size());
  int base = column_width;
  if (base <= 0) {
    const int free =
        pleasing_width(count) - grid_x - margin - right_labels - std::max(0, stages - 1) * stage_gap;
    base = std::max(least_width > 0 ? least_width : std::max(narrowest_column, width_for_texts(board, type)),
                    count == 0 ? 0 : free / static_cast<int>(count));
  }
  base = even_up(base);

  std::vector<double> least(count, base);
  if (board.timeline) {
    TimeScale scale = time_scale(*board.timeline, narrowest_column, base);
    frame.px_a_second = scale.px_a_second;
    least = std::move(scale.widths);
    least.resize(count, base);
  }
  const Needs needs = needs_of(board, std::move(least), type);
  frame.columns.resize(count);
  int x = grid_x;
  for (const board::Stage& stage : board.stages) {
    std::vector<int> widths;
    int total = 0;
    for (std::uint32_t i = 0; i < stage.columns; ++i) {
      widths.push_back(stage.first_column + i < count ? needs.of(stage.first_column + i) : base);
      total += widths.back();
    }
    const int lacking = widths.empty() ? 0 : stage_need(stage, type) - total;
    const int more = lacking <= 0 ? 0 : even_up(lacking / static_cast<int>(widths.size()) + 1);
    const int start = x;
    for (std::uint32_t i = 0; i < stage.columns; ++i) {
      if (stage.first_column + i < count) frame.columns[stage.first_column + i] = {x, widths[i] + more};
      x += widths[i] + more;
    }
    frame.stages.push_back({start, x - start});
    x += stage_gap;
  }
  const int grid_right = std::max(grid_x, x - (stages > 0 ? stage_gap : 0));
  frame.grid = {grid_x, grid_right - grid_x};
  frame.width = even_up(std::max(grid_right + right_labels, 640 - margin) + margin);
  frame.page = {margin, frame.width - 2 * margin};
  return frame;
}

int room_for_line_names(const board::Board& board, const Typesetter& type) {
  if (!lines_share_a_plot(board)) return 0;
  double widest = 0;
  for (const board::CurveLine& line : board.curve.lines)
    widest = std::max(widest, type.room(line.persona, style::Style::series_name_1));
  return even_up(ceil_px(std::min(widest, 140.0)) + 16);
}

}  // namespace journey::layout
