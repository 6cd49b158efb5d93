#include "view/layout/header.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace journey::view::layout {
namespace {

constexpr int badge_height = 22, badge_padding = 11, badge_gap = 8;

std::string fact_text(const Fact& fact) {
  return fact.label.empty() ? fact.value : fact.label + " " + fact.value;
}

struct Corner {
  std::vector<std::string> lines;
  double width = 0;
};

/// The facts of the corner in one line where that takes no more than a third of the page, else a line each.
Corner corner_of(const Board& board, const Typesetter& type, const Frame& frame) {
  Corner corner;
  std::string all;
  for (const Fact& fact : board.meta) {
    if (!all.empty()) all += " · ";
    all += fact_text(fact);
  }
  if (all.empty()) return corner;
  if (type.room(all, Style::meta) <= frame.page.width * 0.36) {
    corner.lines.push_back(all);
  } else {
    for (const Fact& fact : board.meta)
      for (std::string& line : type.wrap(fact_text(fact), Style::meta, frame.page.width * 0.36).lines)
        corner.lines.push_back(std::move(line));
  }
  for (const std::string& line : corner.lines)
    corner.width = std::max(corner.width, type.room(line, Style::meta));
  return corner;
}

/// A pill with a word or two; what is longer than a badge is cut, and whole in its tooltip.
Block badge_of(const std::string& text, const Typesetter& type) {
  const Paragraph words = type.wrap(text, Style::badge_text, 220);
  const std::string shown = words.lines.size() == 1 ? text : words.lines.front() + "…";
  Block block;
  block.width = even_up(ceil_px(type.room(shown, Style::badge_text)) + 2 * badge_padding);
  block.height = badge_height;
  block.marks.emplace_back(RectMark{{0, 0, block.width, badge_height}, badge_height / 2, Style::badge});
  add_text(block, type, shown, Style::badge_text, block.width / 2.0,
           (badge_height - type.line_height(Style::badge_text)) / 2, Anchor::middle);
  block.height = badge_height;
  return block;
}

}  // namespace

int add_header(Canvas& canvas, const Board& board, const Typesetter& type, const Frame& frame, int y) {
  const Corner corner = corner_of(board, type, frame);
  const int corner_width = corner.lines.empty() ? 0 : ceil_px(corner.width) + 32;
  const int left = frame.page.x, room = frame.page.width - corner_width;

  struct Badge {
    std::string id, text;
    Block block;
  };
  std::vector<Badge> badges;
  int badges_width = 0;
  for (const auto& [id, text] : {std::pair{"state", &board.state}, std::pair{"status", &board.status}}) {
    if (text->empty()) continue;
    badges.push_back({id, *text, badge_of(*text, type)});
    badges_width += badges.back().block.width + badge_gap;
  }

  const Paragraph title = type.wrap(board.title, Style::title, room);
  Block title_block;
  const int title_bottom = add_paragraph(title_block, type, title, Style::title, 0, 0);
  const int line = type.line_height(Style::title);
  if (!title.lines.empty())
    draw(canvas.add_cell("title", board.title, {left, y, title_block.width, title_bottom}), title_block, left,
         y);

  // Badges stand behind a title of one line, else below it.
  const bool beside = title.lines.size() == 1 && title.width + 8 + badges_width <= room;
  int bottom = y + title_bottom;
  int badge_x = beside ? left + title_block.width + 8 : left;
  const int badge_y = beside ? y + (line - badge_height) / 2 + 1 : bottom + 2;
  if (!beside && !badges.empty()) bottom = badge_y + badge_height + 4;
  for (const Badge& badge : badges) {
    draw(canvas.add_cell(badge.id, badge.text, {badge_x, badge_y, badge.block.width, badge_height}),
         badge.block, badge_x, badge_y);
    badge_x += badge.block.width + badge_gap;
  }

  if (!board.subtitle.empty()) {
    Block block;
    const int height = add_paragraph(
        block, type, type.wrap(board.subtitle, Style::subtitle, std::min(room, 1100)), Style::subtitle, 0, 0);
    draw(canvas.add_cell("subtitle", board.subtitle, {left, bottom + 2, block.width, height}), block, left,
         bottom + 2);
    bottom += 2 + height;
  }

  if (!corner.lines.empty()) {
    Block block;
    int at = 0;
    for (const std::string& text : corner.lines) {
      add_text(block, type, text, Style::meta, ceil_px(corner.width), at, Anchor::end);
      at += type.line_height(Style::meta);
    }
    std::string label;
    for (const Fact& fact : board.meta) label += (label.empty() ? "" : "; ") + fact_text(fact);
    const int x = frame.page.right() - ceil_px(corner.width),
              top = y + (line - type.line_height(Style::meta)) / 2;
    draw(canvas.add_cell("meta", label, {x, top, ceil_px(corner.width), at}), block, x, top);
    bottom = std::max(bottom, top + at);
  }
  return bottom;
}

}  // namespace journey::view::layout
