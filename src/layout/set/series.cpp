#include "layout/set/series.hpp"

#include <array>
#include <cstddef>
#include <utility>

namespace journey::layout {
namespace {

constexpr std::array styles{
    SeriesStyle{style::Style::series_1, style::Style::series_gap_1, style::Style::series_mark_1,
                style::Style::series_ring_1, style::Style::series_words_1, style::Style::series_name_1,
                style::Style::face_ring_1},
    SeriesStyle{style::Style::series_2, style::Style::series_gap_2, style::Style::series_mark_2,
                style::Style::series_ring_2, style::Style::series_words_2, style::Style::series_name_2,
                style::Style::face_ring_2},
    SeriesStyle{style::Style::series_3, style::Style::series_gap_3, style::Style::series_mark_3,
                style::Style::series_ring_3, style::Style::series_words_3, style::Style::series_name_3,
                style::Style::face_ring_3},
    SeriesStyle{style::Style::series_4, style::Style::series_gap_4, style::Style::series_mark_4,
                style::Style::series_ring_4, style::Style::series_words_4, style::Style::series_name_4,
                style::Style::face_ring_4},
};

constexpr std::array<std::string_view, series_count> markers{
    "m-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z",
    "m-5.5-5.5h11v11h-11z",
    "m0-7l6.6 11.6h-13.2z",
    "m0-7.2l7.2 7.2l-7.2 7.2l-7.2-7.2z",
};

std::size_t slot(int series) { return static_cast<std::size_t>(series) % series_count; }

}  // namespace

SeriesStyle series_style(int series) { return styles[slot(series)]; }

Tint tint_of(std::string_view color) { return media::parse_color(color); }

std::string_view series_marker(int series) { return markers[slot(series)]; }

LineLook look_of(const board::CurveLine& line, std::size_t number, bool several) {
  constexpr std::string_view small_disc = "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z";
  if (line.role == board::CurveLine::Role::earlier) {
    return {{style::Style::earlier_line, style::Style::earlier_gap, style::Style::earlier_mark,
             style::Style::earlier_ring, style::Style::earlier_words, style::Style::earlier_name,
             style::Style::earlier_ring},
            false,
            small_disc};
  }
  const int series = static_cast<int>(number);
  if (several && line.role == board::CurveLine::Role::persona)
    return {series_style(series), false, series_marker(series), tint_of(line.color)};
  return {
      {style::Style::curve, style::Style::curve_gap, style::Style::marker_neutral, style::Style::ring_neutral,
       style::Style::words_neutral, style::Style::line_name, style::Style::ring_neutral},
      true,
      {}};
}

LineLook look_of_gone() {
  board::CurveLine earlier;
  earlier.role = board::CurveLine::Role::earlier;
  LineLook look = look_of(earlier, 0, true);
  look.marker = "m0-6l6 6l-6 6l-6-6z";
  return look;
}

Block line_sample(const LineLook& look, int width) {
  Block block;
  const std::string_view marker = look.marker.empty() ? series_marker(0) : look.marker;
  block.marks.emplace_back(LineMark{{0, 8}, {double(width), 8}, look.style.line, look.tint});
  if (look.faces) {
    for (const auto& [style, tint] :
         {std::pair{style::Style::edge_ground, Tint()}, {look.style.face, look.tint}})
      block.marks.emplace_back(CircleMark{{width / 2.0, 8}, 6, style, tint});
  } else {
    block.stamps.push_back({std::string(marker), {width / 2.0, 8}, look.style.mark, look.tint});
  }
  block.width = width;
  block.height = 16;
  return block;
}

bool lines_share_a_plot(const board::Board& board) {
  return board.curve.lines.size() > 1 && board.curve.lines.size() <= static_cast<std::size_t>(series_count);
}

namespace {

/// How a line is drawn beside others.
LineLook look_on(const board::Board& board, std::size_t number) {
  const board::CurveLine& line = board.curve.lines[number];
  LineLook look = look_of(line, number, true);
  look.faces = board.curve.markers == lexicon::Markers::faces && line.role == board::CurveLine::Role::persona;
  return look;
}

}  // namespace

Block line_key(const board::Board& board, const Typesetter& type, int widest) {
  constexpr int sample = 28, before_name = 6, before_next = 20;
  Block block;
  if (!lines_share_a_plot(board)) return block;
  int x = 0;
  for (std::size_t i = 0; i < board.curve.lines.size(); ++i) {
    const board::CurveLine& line = board.curve.lines[i];
    if (i > 0) x += before_next;
    place(block, line_sample(look_on(board, i), sample), x, 0);
    const Paragraph name = type.wrap(line.persona, style::Style::meta, widest - sample - before_name);
    if (name.lines.empty()) continue;
    const std::string words = name.lines.front() + (name.lines.size() > 1 ? "…" : "");
    add_text(block, type, words, style::Style::meta, x + sample + before_name,
             8 - type.line_height(style::Style::meta) / 2);
    x += sample + before_name + ceil_px(type.room(words, style::Style::meta));
  }
  block.width = x;
  return block;
}

Block line_of(const board::Board& board, std::string_view persona, int width) {
  if (!lines_share_a_plot(board)) return {};
  for (std::size_t i = 0; i < board.curve.lines.size(); ++i)
    if (board.curve.lines[i].role == board::CurveLine::Role::persona &&
        board.curve.lines[i].persona == persona)
      return line_sample(look_on(board, i), width);
  return {};
}

}  // namespace journey::layout
