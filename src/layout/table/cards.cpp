#include "layout/table/cards.hpp"

#include "layout/set/signs.hpp"
#include "layout/set/trailing_marks.hpp"
#include "layout/table/frame.hpp"
#include "layout/table/metric_block.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace journey::layout {
namespace {

constexpr int above_text = 6, below_text = 7, footer_gap = 3;
constexpr std::size_t marks_of_a_card = 6;  ///< besides its text: ground, footer
constexpr int wide_card = 240;              ///< from this width on the footer stands beside the last line

struct CardLook {
  style::Style ground, text, number;
};

std::optional<CardLook> card_look(board::Item::Kind kind) {
  switch (kind) {
    case board::Item::Kind::pain:
      return CardLook{style::Style::pain_card, style::Style::pain_text, style::Style::pain_number};
    case board::Item::Kind::gain:
      return CardLook{style::Style::gain_card, style::Style::gain_text, style::Style::gain_text};
    case board::Item::Kind::opportunity:
      return CardLook{style::Style::opportunity_card, style::Style::opportunity_text,
                      style::Style::opportunity_number};
    default:
      return std::nullopt;
  }
}

std::string joined(const std::vector<std::string>& parts, std::string_view sign) {
  std::string text;
  for (const std::string& part : parts) text.append(text.empty() ? "" : sign).append(part);
  return text;
}

/// Severity and doubts at the left, numbers at the right: "P3", or "O2 → P3".
struct Footer {
  int severity = 0;
  TrailingMarks marks;
  std::string left, right;
  [[nodiscard]] bool empty() const { return severity == 0 && left.empty() && right.empty(); }
};

Footer footer_of(const board::Item& item) {
  Footer footer;
  if (item.kind == board::Item::Kind::pain) {
    footer.severity = item.severity;
    footer.right = item.number;
  } else if (item.kind == board::Item::Kind::opportunity) {
    footer.left = item.number;
    if (!item.links.empty()) footer.right = "→ " + joined(item.links, ", ");
  }
  if (!footer.empty()) footer.marks = {item.assumed, !item.href.empty()};
  return footer;
}

/// `flush`: all numbers at the right edge, as beside words.
Block footer_block(const Footer& footer, const Typesetter& type, style::Style style, int width, bool flush) {
  Block block;
  int x = 0;
  const int line = type.line_height(style);
  if (footer.severity > 0) {
    const Block bar = severity_bar(footer.severity);
    place(block, bar, 0, (line - bar.height) / 2);
    x = bar.width + 8;
  }
  if (footer.marks.assumed) {
    place(block, assumed_mark(), x, (line - 12) / 2);
    x += 12 + 8;
  }
  if (footer.marks.link) {
    block.stamps.push_back(
        {std::string(sign_path(SignShape::link)), {double(x), (line - 10) / 2.0}, style::Style::icon});
    x += 10 + 8;
  }
  // Many numbers take lines of their own.
  const int left = footer.left.empty() ? 0 : ceil_px(type.room(footer.left, style)) + 8;
  const bool fits = x + left + type.room(footer.right, style) <= width;
  if (left > 0) {
    const bool at_edge = flush && (footer.right.empty() || !fits);
    add_text(block, type, footer.left, style, at_edge ? width : x, 0, at_edge ? Anchor::end : Anchor::start);
    x += left;
  }
  if (!footer.right.empty()) {
    const Paragraph lines = type.wrap(footer.right, style, fits ? width - x : width);
    int y = fits || x == 0 ? 0 : line;
    for (const std::string& text : lines.lines) {
      add_text(block, type, text, style, width, y, Anchor::end);
      y += line;
    }
    x = fits ? x + ceil_px(lines.width) : std::max(x, ceil_px(lines.width));
  }
  block.height = std::max(block.height, line);
  block.width = std::min(x, width);
  return block;
}

void add_personas(Block& block, const board::Item& item, const Typesetter& type, int x, int width) {
  if (item.personas.empty()) return;
  add_paragraph(block, type, type.wrap(joined(item.personas, " · "), style::Style::note, width),
                style::Style::note, x, block.height);
}

Block card_block(const board::Item& item, const CardLook& look, const Typesetter& type, int width) {
  const int inner = width - 2 * card_padding, right = width - card_padding;
  const Footer footer = footer_of(item);
  const TrailingMarks marks =
      footer.empty() ? TrailingMarks{item.assumed, !item.href.empty()} : TrailingMarks{};
  Block block;
  Paragraph text = wrap_before(marks, type, item.text, look.text, inner);
  // A broad card has its footer beside the last line where that costs the text no line more.
  const Block beside = width < wide_card || footer.empty()
                           ? Block{}
                           : footer_block(footer, type, look.number, inner / 2, true);
  bool wide = !beside.empty();
  if (wide) {
    Paragraph narrower = wrap_before(marks, type, item.text, look.text, inner - beside.width - 16);
    wide = narrower.lines.size() <= text.lines.size();
    if (wide) text = std::move(narrower);
  }
  block.marks.reserve(text.lines.size() + marks_of_a_card);
  block.marks.emplace_back(RectMark{{}, 6, look.ground});
  const int text_bottom =
      add_paragraph_with_marks(block, marks, type, std::move(text), look.text, card_padding, above_text,
                               wide ? right - beside.width - 16 : right);
  if (wide) {
    // On the baseline of the last line.
    const int y =
        text_bottom - type.line_height(look.text) + type.baseline(look.text) - type.baseline(look.number);
    place(block, footer_block(footer, type, look.number, beside.width, true), right - beside.width, y);
  }
  add_personas(block, item, type, card_padding, inner);
  if (!wide && !footer.empty())
    place(block, footer_block(footer, type, look.number, inner, false), card_padding,
          block.height + footer_gap);
  block.width = width;
  block.height += below_text;
  block.height = even_up(block.height);
  std::get<RectMark>(block.marks.front()).box = {0, 0, width, block.height};
  return block;
}

Block text_block(const board::Item& item, const Typesetter& type, int width, bool bullet) {
  const style::Style style =
      item.kind == board::Item::Kind::speech ? style::Style::speech : style::Style::cell_text;
  const int x = card_padding + (bullet ? bullet_room : 0), right = width - card_padding;
  Block block;
  if (bullet)
    block.marks.emplace_back(
        CircleMark{{card_padding + 3.0, type.line_height(style) / 2.0}, 1.8, style::Style::bullet});
  const std::string numbered = item.number.empty() ? std::string() : item.number + " " + item.text;
  const std::string& shown = item.number.empty() ? item.text : numbered;
  const TrailingMarks marks{item.assumed, !item.href.empty()};
  add_paragraph_with_marks(block, marks, type, wrap_before(marks, type, shown, style, right - x), style, x, 0,
                           right);
  add_personas(block, item, type, x, right - x);
  block.width = width;
  return block;
}

}  // namespace

bool is_card(board::Item::Kind kind) { return card_look(kind).has_value(); }

Block item_block(const board::Item& item, const Typesetter& type, int width, bool bullet) {
  if (const auto look = card_look(item.kind)) return card_block(item, *look, type, width);
  if (item.metric && (!item.metric->current.empty() || !item.metric->target.empty())) {
    Block block = metric_block(item, type, width);
    add_personas(block, item, type, card_padding, width - 2 * card_padding);
    return block;
  }
  return text_block(item, type, width, bullet);
}

}  // namespace journey::layout
