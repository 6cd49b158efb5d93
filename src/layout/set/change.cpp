#include "layout/set/change.hpp"

#include "layout/set/wording.hpp"
#include "style/metrics.hpp"

#include <array>
#include <cmath>
#include <utility>
#include <variant>
#include <vector>

namespace journey::layout {

namespace {

constexpr double sign_middle = change_sign_size / 2.0;
constexpr int around_new = 1;  ///< px from what is new to the middle of its frame

/// By board::Fate: a path in a square of `change_sign_size` px, from its middle.
constexpr std::array<std::string_view, 5> sign_paths{"", "m-3.5 0h7m-3.5-3.5v7",
                                                     "m-3.9.9c1.2-2.9 2.7-2.9 3.9-.9s2.7 2 3.9-.9",
                                                     "m-3.8 0h7.4m-2.9-2.9l2.9 2.9l-2.9 2.9", "m-3.5 0h7"};

}  // namespace

Block change_sign(board::Fate mark) {
  Block block;
  if (mark == board::Fate::none) return block;
  const bool went = mark == board::Fate::removed;
  block.marks.emplace_back(CircleMark{{sign_middle, sign_middle},
                                      sign_middle - 0.5,
                                      went ? style::Style::change_disc_gone : style::Style::change_disc});
  block.stamps.push_back({std::string(sign_paths[static_cast<std::size_t>(mark)]),
                          {sign_middle, sign_middle},
                          went ? style::Style::change_sign_gone : style::Style::change_sign});
  block.width = block.height = change_sign_size;
  return block;
}

void strike(SheetCell& cell) {
  constexpr double above_baseline = 0.3;  // em
  std::vector<Mark> lines;
  for (const Mark& mark : cell.marks) {
    const auto* const text = std::get_if<TextMark>(&mark);
    // The name of a lane, which may stand above the first of its items, is still there.
    if (text == nullptr || text->style == style::Style::list_label) continue;
    const style::Type type = style::type_of(text->style);
    const double width = style::text_width(text->text, type.size, type.bold);
    const double left = text->anchor == Anchor::start    ? text->at.x
                        : text->anchor == Anchor::middle ? text->at.x - width / 2
                                                         : text->at.x - width;
    const double y = std::round(text->at.y - type.size * above_baseline);
    lines.emplace_back(LineMark{{left, y}, {left + width, y}, style::Style::change_strike});
  }
  for (Mark& line : lines) cell.marks.push_back(std::move(line));
}

void add_change(SheetCell& cell, const board::Changed& changed, const ChangePlace& place) {
  if (changed.empty()) return;
  const Box& box = place.box;
  if (changed.mark == board::Fate::removed) {
    cell.marks.emplace_back(RectMark{box, place.radius, style::Style::change_veil});
    strike(cell);
  }
  if (changed.mark == board::Fate::added) {
    cell.marks.emplace_back(RectMark{
        {box.x - around_new, box.y - around_new, box.width + 2 * around_new, box.height + 2 * around_new},
        place.radius + around_new,
        style::Style::change_frame});
  }
  draw(cell, change_sign(changed.mark), box.x - change_sign_size / 2 - 1,
       box.y + place.line - change_sign_size / 2);
}

void append_change(std::string& label, const board::Board& board, const board::Changed& changed) {
  for (const std::string& told : changed.told) {
    if (!label.empty()) label.append(semicolon_of(board));
    label.append(told);
  }
}

}  // namespace journey::layout
