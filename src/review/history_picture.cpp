// In: a history. Out: its picture: what it is the history of, two lines over time, the curve of each version.
#include "emit/svg.hpp"
#include "layout/set/block.hpp"
#include "review/history_cells.hpp"
#include "review/history_plots.hpp"
#include "review/phrases_history.hpp"

#include <algorithm>
#include <utility>

namespace journey::review {

namespace {

using layout::Box;
using style::Style;

constexpr int picture_width = 960, picture_margin = 32;
constexpr std::size_t title_lines = 2;

/// The title, the path and what has to be known of all. Gives the y below.
int draw_head(HistoryFrame& frame, const History& history) {
  int y = picture_margin;
  layout::SheetCell& head = frame.add({frame.left, y, frame.right - frame.left, 0}, 0);
  const double width = frame.right - frame.left;
  const auto lines = [&](std::string_view words, Style style, layout::Voice voice) {
    layout::Paragraph paragraph = frame.type.wrap(words, style, width);
    if (paragraph.lines.size() > title_lines) {
      paragraph.lines.resize(title_lines);
      paragraph.lines.back() += "…";
    }
    for (const std::string& line : paragraph.lines)
      y = frame.write(head, line, style, frame.left, y, layout::Anchor::start, voice);
  };
  lines(shown(history.title()), Style::title, layout::Voice::author);
  y += 4;
  if (history.newest() != nullptr) lines(shown(history.path), Style::subtitle, layout::Voice::author);
  for (const std::string& remark : history_remarks(history, frame.language))
    lines(plain(with_code(remark)), Style::subtitle, layout::Voice::ours);
  return y + 20;
}

std::string description_of(const History& history, lexicon::Language language) {
  std::string text;
  for (const std::string& remark : history_remarks(history, language)) {
    if (!text.empty()) text += lexicon::traits(language).marks.semicolon;
    text += plain(with_code(remark));
  }
  return text;
}

}  // namespace

layout::SheetCell& HistoryFrame::add(Box box, int top, std::string id, std::string label) {
  return sheet.cells.emplace_back(layout::SheetCell{std::move(id), std::move(label), {}, box, {}, top});
}

int HistoryFrame::write(layout::SheetCell& cell, std::string_view words, Style style, double x, int y,
                        layout::Anchor anchor, layout::Voice voice) const {
  cell.marks.emplace_back(layout::TextMark{
      {x, static_cast<double>(y + type.baseline(style))}, std::string(words), style, anchor, voice});
  return y + type.line_height(style);
}

std::string told_of(const HistoryRow& row, lexicon::Language language) {
  const lexicon::Marks& marks = lexicon::traits(language).marks;
  const std::vector<std::string> heads = history_heads(language);
  const std::vector<HistoryCell> cells = history_cells(row, language);
  std::string told;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].empty()) continue;
    if (!told.empty()) told += marks.semicolon;
    const bool says_itself = i == 0 || i == 1 || i + 1 == cells.size();
    if (!says_itself) told.append(heads[i]).append(marks.colon);
    told += plain(cells[i]);
  }
  return told;
}

const lexicon::Phrase& lack_of(HistoryRow::State state) {
  return state == HistoryRow::State::absent ? phrases::is_gone : phrases::does_not_compile;
}

style::Style marker_of(double unit) {
  constexpr double middle = 0.5, same = 1e-9;
  if (unit > middle + same) return Style::marker_good;
  return unit < middle - same ? Style::marker_bad : Style::marker_neutral;
}

HistoryPicture history_svg(const History& history, lexicon::Language language, style::Theme theme) {
  HistoryFrame frame{language, layout::Typesetter(lexicon::traits(language)), picture_margin,
                     picture_width - picture_margin};
  const HistoryRow* const newest = history.newest();
  layout::Sheet& sheet = frame.sheet;
  sheet.label_language = lexicon::tag_of(language);
  sheet.language = newest == nullptr || newest->measures.language.empty() ? sheet.label_language
                                                                          : newest->measures.language;
  sheet.title = plain(say_in<phrases::history_of>(language, author(history.title())));
  sheet.description = description_of(history, language);
  frame.add({0, 0, picture_width, 0}, 0);
  int y = draw_head(frame, history);
  if (newest == nullptr) {
    layout::SheetCell& cell = frame.add({frame.left, y, frame.right - frame.left, 0}, y);
    y = frame.write(cell, phrases::nothing_yet.in(language), Style::notice, frame.left, y);
  } else {
    y = draw_plots(frame, history, y);
    y = draw_curves(frame, history, y + 28);
  }
  sheet.width = picture_width;
  sheet.height = layout::even_up(y + picture_margin);
  const Box page{0, 0, sheet.width, sheet.height};
  sheet.cells.front().box = page;
  sheet.cells.front().marks.emplace_back(layout::RectMark{page, 0, Style::page});
  sheet.curves_after = static_cast<std::uint32_t>(sheet.cells.size());
  emit::SvgWriter writer(sheet, theme);
  for (std::size_t i = 0; i < sheet.cells.size(); ++i) writer.draw_cell(i);
  emit::Output output = writer.finish();
  return {std::move(output.text), std::move(output.problem)};
}

}  // namespace journey::review
