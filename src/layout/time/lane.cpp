#include "layout/time/lane.hpp"

#include "board/times.hpp"
#include "layout/set/series.hpp"
#include "layout/time/bars.hpp"

#include <algorithm>
#include <utility>

namespace journey::layout {
namespace {

constexpr int above = 10, between_lines = 8, below_name = 3, below_lines = 2;

/// How widths follow from times: "widths on a logarithmic scale, 5 min to 6 d".
std::string note_of(const board::Timeline& timeline, const Frame& frame) {
  const board::Wording wording(timeline.language);
  if (timeline.longest <= 0) return {};
  const std::string shortest = board::written_time(wording, timeline.shortest);
  if (timeline.is_logarithmic)
    return wording.phrase(lexicon::Label::time_logarithmic, shortest,
                          board::written_time(wording, timeline.longest));
  const double narrowest = narrowest_column / frame.px_a_second;
  constexpr double slack = 1e-6;
  if (timeline.shortest >= narrowest * (1 - slack)) return wording.label(lexicon::Label::time_to_scale);
  return wording.phrase(lexicon::Label::time_to_scale_from, board::written_time(wording, narrowest, 1));
}

/// The name beside the bars of a persona, where there are several.
Block name_of_line(const board::Board& board, std::size_t line, const Typesetter& type, const Frame& frame) {
  const style::Style look = lines_share_a_plot(board) && line < series_count
                                ? series_style(static_cast<int>(line)).name
                                : style::Style::line_name;
  Block words;
  add_paragraph(words, type, type.wrap(board.timeline->lines[line].persona, look, frame.labels.width - 12),
                look, 0, 0);
  for (Mark& mark : words.marks)
    if (auto* const text = std::get_if<TextMark>(&mark)) text->voice = Voice::author;
  return words;
}

/// px of the bars and of a name beside them, however many lines that takes.
int height_of_line(const Block& name) { return std::max(time_line_height, name.height); }

}  // namespace

TimeLane set_time_lane(const board::Board& board, const board::Lane& lane, const Typesetter& type,
                       const Frame& frame) {
  TimeLane result;
  result.lane = &lane;
  result.said = set_lanes(board, {&lane}, type, frame);
  result.said.label.clear();  // it stands beside the bars
  const int room = frame.labels.width - 12;
  add_paragraph(result.note, type, type.wrap(note_of(*board.timeline, frame), style::Style::tick_text, room),
                style::Style::tick_text, 0, 0);
  result.label_height = row_label_height(lane.label, type, frame);
  const std::size_t lines = board.timeline->lines.size();
  result.lines_top = lines > 1 ? std::max(above, result.label_height + 12) : above;
  result.said_top = result.lines_top + below_lines - between_lines;
  for (std::size_t i = 0; i < lines; ++i) {
    const Block name = lines > 1 ? name_of_line(board, i, type, frame) : Block{};
    result.said_top += height_of_line(name) + between_lines;
  }
  const int beside = lines > 1 ? result.said_top + 6 + result.note.height
                               : 7 + result.label_height + below_name + result.note.height;
  result.height = even_up(std::max(result.said_top + result.said.height, beside + 8));
  return result;
}

int add_time_lane(Canvas& canvas, const board::Board& board, TimeLane lane, const Typesetter& type,
                  const Frame& frame, int y) {
  const board::Timeline& timeline = *board.timeline;
  const bool several = timeline.lines.size() > 1;
  add_row_label(canvas, board, lane.lane->id, lane.lane->label, lane.lane->description, type, frame, y);
  int at = y + lane.lines_top;
  for (std::size_t i = 0; i < timeline.lines.size(); ++i) {
    const board::Timeline::Line& line = timeline.lines[i];
    int height = time_line_height;
    if (several) {
      Block words = name_of_line(board, i, type, frame);
      height = height_of_line(words);
      const int top = at + std::max(0, (time_line_height - words.height) / 2 - 8);
      SheetCell& cell = canvas.add_cell(lane.lane->id + "-line", line.persona,
                                        {frame.labels.x, top, frame.labels.width - 10, words.height});
      draw(cell, std::move(words), frame.labels.x, top);
    }
    add_time_line(canvas, board, lane.lane->id, line, type, frame, at);
    at += height + between_lines;
  }
  const int note_top = several ? y + lane.said_top + 6 : y + 7 + lane.label_height + below_name;
  if (!lane.note.empty()) {
    SheetCell& note =
        canvas.add_ground({frame.labels.x, note_top, frame.labels.width - 10, lane.note.height});
    draw(note, std::move(lane.note), frame.labels.x, note_top);
  }
  lane.said.height = lane.height - lane.said_top;
  return add_lane(canvas, board, std::move(lane.said), type, frame, y + lane.said_top);
}

}  // namespace journey::layout
