#include "layout/table/header.hpp"

#include "layout/set/change.hpp"
#include "layout/set/wording.hpp"
#include "layout/table/brand.hpp"
#include "text/replace_all.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace journey::layout {
namespace {

constexpr int badge_height = 22, badge_padding = 11, badge_gap = 6, longest_subtitle = 1100, corner_gap = 32;

std::string fact_text(const board::Fact& fact) {
  return fact.label.empty() ? fact.value : fact.label + " " + fact.value;
}

struct Corner {
  std::vector<std::string> lines;
  double width = 0;
};

/// The facts of the corner in one line where that takes no more than a third of the page, else a line each.
Corner corner_of(const board::Board& board, const Typesetter& type, const Frame& frame) {
  Corner corner;
  std::string all;
  for (const board::Fact& fact : board.meta) {
    if (!all.empty()) all += " · ";
    all += fact_text(fact);
  }
  if (all.empty()) return corner;
  if (type.room(all, style::Style::meta) <= frame.page.width * 0.36) {
    corner.lines.push_back(all);
  } else {
    for (const board::Fact& fact : board.meta)
      for (std::string& line : type.wrap(fact_text(fact), style::Style::meta, frame.page.width * 0.36).lines)
        corner.lines.push_back(std::move(line));
  }
  for (const std::string& line : corner.lines)
    corner.width = std::max(corner.width, type.room(line, style::Style::meta));
  return corner;
}

/// A pill with a word or two; what is longer than a badge is cut, and whole in its tooltip.
Block badge_of(const std::string& text, const Typesetter& type) {
  const Paragraph words = type.wrap(text, style::Style::badge_text, 220);
  const std::string shown = words.lines.size() == 1 ? text : words.lines.front() + "…";
  Block block;
  block.width = even_up(ceil_px(type.room(shown, style::Style::badge_text)) + 2 * badge_padding);
  block.height = badge_height;
  block.marks.emplace_back(
      RectMark{{0, 0, block.width, badge_height}, badge_height / 2, style::Style::badge});
  add_text(block, type, shown, style::Style::badge_text, block.width / 2.0,
           (badge_height - type.line_height(style::Style::badge_text)) / 2, Anchor::middle);
  block.height = badge_height;
  return block;
}

/// The title, behind the sign of what became of the map; returns the y below it.
int add_title(Canvas& canvas, const board::Board& board, const Typesetter& type, Span span, int y) {
  Block block = change_sign(board.changed.mark);
  const int x = block.empty() ? 0 : block.width + 8;
  const Paragraph words = type.wrap(board.title, style::Style::title, span.width - x);
  if (words.lines.empty()) return y;
  Block both;
  const int height = add_paragraph(both, type, words, style::Style::title, x, 0);
  if (!block.empty())
    place(both, std::move(block), 0, (type.line_height(style::Style::title) - change_sign_size) / 2);
  std::string label = board.title;
  append_change(label, board, board.changed);
  draw(canvas.add_cell("title", std::move(label), {span.x, y, both.width, height}), both, span.x, y);
  return y + height;
}

constexpr std::string_view no_break_space = "\u00A0", word_joiner = "\u2060";

/// "Goal: to see", glued from the label to the first of what it names by signs that are not drawn.
std::string glued(std::string_view fact) {
  constexpr std::string_view colon = ": ", wide_colon = "：";
  constexpr std::size_t longest_label = 24;  // bytes: what is longer is no label of ours
  std::string text(fact);
  if (const std::size_t at = fact.find(wide_colon); at <= longest_label) {
    for (std::size_t i = at + wide_colon.size(); i > 0; --i)
      if (i == text.size() || !text::continues_character(text[i])) text.insert(i, word_joiner);
  } else if (const std::size_t end = fact.find(colon); end <= longest_label) {
    text.replace(end, colon.size(), ":").insert(end + 1, no_break_space);
  }
  return text;
}

/// Facts wrapped so that none of their labels is cut or ends a line, away from what it names.
Paragraph wrap_facts(const Typesetter& type, std::string_view facts, int width) {
  constexpr std::string_view between = " · ";
  std::string text;
  for (std::size_t begin = 0; begin < facts.size();) {
    const std::size_t end = std::min(facts.find(between, begin), facts.size());
    const std::size_t next = std::min(end + between.size(), facts.size());
    text.append(glued(facts.substr(begin, end - begin))).append(facts.substr(end, next - end));
    begin = next;
  }
  Paragraph lines = type.wrap(text, style::Style::subtitle, width);
  for (std::string& line : lines.lines) {
    text::replace_all(line, no_break_space, " ");
    text::replace_all(line, word_joiner, "");
  }
  return lines;
}

/// State and status, and behind them what the map is about. Badges do not stand behind the title: how broad
/// that becomes is up to the reader's fonts.
int add_subtitle(Canvas& canvas, const board::Board& board, const Typesetter& type, Span span, int y) {
  const int line = type.line_height(style::Style::subtitle);
  const int badge_y = y + std::max(0, (line - badge_height) / 2),
            text_y = y + std::max(0, (badge_height - line) / 2);
  int x = span.x, bottom = y;
  for (const auto& [id, text] : {std::pair{"state", &board.state}, std::pair{"status", &board.status}}) {
    if (text->empty()) continue;
    const Block badge = badge_of(*text, type);
    draw(canvas.add_cell(id, *text, {x, badge_y, badge.width, badge_height}), badge, x, badge_y);
    x += badge.width + badge_gap;
    bottom = badge_y + badge_height;
  }
  if (board.subtitle.empty()) return bottom;
  if (x > span.x) x += badge_gap;
  Block block;
  const int width = std::min(span.right() - x, longest_subtitle);
  const int height =
      add_paragraph(block, type, wrap_facts(type, board.subtitle, width), style::Style::subtitle, 0, 0);
  draw(canvas.add_cell("subtitle", board.subtitle, {x, text_y, block.width, height}), block, x, text_y);
  return std::max(bottom, text_y + height);
}

/// The corner, right-aligned; returns the y below it.
int add_corner(Canvas& canvas, const board::Board& board, const Corner& corner, const Typesetter& type,
               int right, int y) {
  if (corner.lines.empty()) return y;
  Block block;
  const int width = ceil_px(corner.width);
  int height = 0;
  for (const std::string& text : corner.lines) {
    add_text(block, type, text, style::Style::meta, width, height, Anchor::end);
    height += type.line_height(style::Style::meta);
  }
  std::string label;
  for (const board::Fact& fact : board.meta)
    label.append(label.empty() ? std::string_view() : semicolon_of(board)).append(fact_text(fact));
  draw(canvas.add_cell("meta", label, {right - width, y, width, height}), block, right - width, y);
  return y + height;
}

}  // namespace

int add_header(Canvas& canvas, const board::Board& board, const Typesetter& type, const Frame& frame, int y) {
  const Corner corner = corner_of(board, type, frame);
  const int corner_width = corner.lines.empty() ? 0 : ceil_px(corner.width) + corner_gap;
  const int title_line = type.line_height(style::Style::title);
  add_brand_line(canvas, board.brand, frame, y);
  const bool has_logo = board.brand.logo != nullptr;
  const int below_logo = add_logo(canvas, board.brand, frame, y + title_line / 2);
  // A logo has the place beside the title, and the facts that below it.
  const int corner_top = has_logo ? std::max(below_logo + 4, y + title_line + 3)
                                  : y + (title_line - type.line_height(style::Style::meta)) / 2;
  const int corner_bottom = add_corner(canvas, board, corner, type, frame.page.right(), corner_top);
  const int logo_width = has_logo ? logo_box(board.brand).width + corner_gap : 0;
  const Span beside{frame.page.x, frame.page.width - std::max(corner_width, logo_width)};
  // A title of one line has the facts below it and need not give way to them.
  const Span beside_logo{frame.page.x, frame.page.width - logo_width};
  const bool is_long = type.wrap(board.title, style::Style::title, beside_logo.width).lines.size() > 1;
  const int below_title = add_title(canvas, board, type, has_logo && !is_long ? beside_logo : beside, y) + 3;
  const int bottom =
      add_subtitle(canvas, board, type, below_title >= corner_bottom ? frame.page : beside, below_title);
  return std::max({bottom, corner.lines.empty() ? bottom : corner_bottom, has_logo ? below_logo : bottom});
}

}  // namespace journey::layout
