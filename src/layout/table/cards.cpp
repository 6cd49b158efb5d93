#include "layout/table/cards.hpp"

#include "layout/set/signs.hpp"
#include "layout/set/trailing_marks.hpp"
#include "layout/table/frame.hpp"
#include "layout/table/metric_block.hpp"

#include <algorithm>
#include <cmath>
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

/// Severity and doubts at the left, numbers at the right: "P3", or "O2 → P3"; between the numbers of an
/// opportunity the signs of what is asked of it first.
struct Footer {
  int severity = 0;
  TrailingMarks marks;
  std::string left, right;
  Block standing;     ///< priority, status, owner
  std::string owner;  ///< behind its sign, where it has room
  [[nodiscard]] bool empty() const { return severity == 0 && left.empty() && right.empty(); }
};

Block standing_of(const board::Item& item, bool has_owner) {
  constexpr int gap = 4;
  Block block;
  const auto add = [&](const Block& sign) { place(block, sign, block.width + (block.empty() ? 0 : gap), 0); };
  if (item.priority) add(priority_bars(*item.priority));
  if (item.status) add(status_ring(*item.status));
  if (has_owner) add(owner_mark());
  return block;
}

Footer footer_of(const board::Item& item) {
  Footer footer;
  if (item.kind == board::Item::Kind::pain) {
    footer.severity = item.severity;
    footer.right = item.number;
  } else if (item.kind == board::Item::Kind::opportunity) {
    footer.left = item.number;
    const board::Fact* const owner = board::find_fact(item.facts, lexicon::Keyword::owner);
    footer.standing = standing_of(item, owner != nullptr);
    if (owner != nullptr) footer.owner = owner->value;
    if (!item.links.empty()) footer.right = "→ " + joined(item.links, ", ");
  }
  if (!footer.empty()) footer.marks = {item.assumed, !item.href.empty()};
  return footer;
}

/// A line of small things from left to right that goes on below where the next one has no room.
struct SignLine {
  int width, line;  ///< px, of the whole and from one line to the next
  int x = 0, y = 0, widest = 0;

  /// Takes `room` px; returns where they begin.
  int take(int room, int gap = 8) {
    if (x > 0 && x + room > width) {
      x = 0;
      y += line;
    }
    const int at = x;
    widest = std::max(widest, x + room);
    x += room + gap;
    return at;
  }
};

/// `flush`: all numbers at the right edge, as beside words.
Block footer_block(const Footer& footer, const Typesetter& type, style::Style style, int width, bool flush) {
  Block block;
  const int line = type.line_height(style);
  SignLine signs{width, line};
  const auto add = [&](const Block& sign, int gap_behind = 8) {
    const int x = signs.take(sign.width, gap_behind);
    place(block, sign, x, signs.y + (line - sign.height) / 2);
  };
  if (footer.severity > 0) add(severity_bar(footer.severity));
  if (footer.marks.assumed) add(assumed_mark());
  if (footer.marks.link) {
    const int x = signs.take(10);
    block.stamps.push_back({std::string(sign_path(SignShape::link)),
                            {double(x), signs.y + (line - 10) / 2.0},
                            style::Style::icon});
  }
  // With its signs an opportunity has much to say in a narrow column: they stand closer.
  const bool has_signs = !footer.standing.empty();
  const int gap = has_signs ? 5 : 8;
  const int left = footer.left.empty() ? 0 : ceil_px(type.room(footer.left, style)),
            right = footer.right.empty() ? 0 : ceil_px(type.room(footer.right, style)),
            behind_left = (left > 0 ? left + gap : 0) + (has_signs ? footer.standing.width + gap : 0);
  const bool fits = signs.x + behind_left + (right > 0 ? type.room(footer.right, style) : 0) <= width;
  const bool at_edge = flush && left > 0 && (right == 0 || !fits);
  if (left > 0 && !at_edge) add_text(block, type, footer.left, style, signs.take(left, gap), signs.y);
  if (has_signs) {
    add(footer.standing, gap);
    // Who it is: where the name costs no line. Its sign says that there is somebody, the tooltip says who.
    const int name = footer.owner.empty() ? 0 : ceil_px(type.room(footer.owner, style::Style::note));
    const int behind = at_edge ? 8 + left : fits && right > 0 ? 8 + right : 0;
    if (name > 0 && signs.y == 0 && signs.x + name + behind <= width)
      add_text(block, type, footer.owner, style::Style::note, signs.take(name), signs.y);
  }
  if (at_edge) {
    signs.take(left);
    add_text(block, type, footer.left, style, width, signs.y, Anchor::end);
  }
  if (right > 0) {
    // Many numbers take lines of their own.
    const Paragraph lines = type.wrap(footer.right, style, fits ? width - signs.x : width);
    const int before = signs.widest;
    signs.take(fits ? ceil_px(lines.width) : width + 1);
    if (!fits) signs.widest = std::max(before, ceil_px(lines.width));
    int y = signs.y;
    for (const std::string& text : lines.lines) {
      add_text(block, type, text, style, width, y, Anchor::end);
      y += line;
    }
  }
  block.height = std::max(block.height, line);
  block.width = std::min(signs.widest, width);
  return block;
}

/// In one line where it fits, else each of its parts in lines of its own.
void add_beneath(Block& block, const board::Item& item, const Typesetter& type, int x, int width) {
  constexpr std::string_view between = " · ";
  constexpr style::Style look = style::Style::note;
  std::string_view rest = item.beneath;
  const bool fits = type.room(rest, look) <= width;
  while (!rest.empty()) {
    const std::size_t end = fits ? rest.size() : std::min(rest.find(between), rest.size());
    add_paragraph(block, type, type.wrap(std::string(rest.substr(0, end)), look, width), look, x,
                  block.height);
    rest.remove_prefix(std::min(end + between.size(), rest.size()));
  }
}

/// The number of a measured line, as long as it is large, on the axis of its lane.
void add_bar(Block& block, const board::Item& item, int x, int width) {
  constexpr int height = 6, gap = 4, least = 2;
  if (!item.level) return;
  const int y = block.height + gap;
  const int length = std::max(least, static_cast<int>(std::lround(*item.level * width)));
  const style::Style look = item.tone == board::Tone::bad    ? style::Style::measure_bad
                            : item.tone == board::Tone::good ? style::Style::measure_good
                                                             : style::Style::measure_neutral;
  block.marks.emplace_back(RectMark{{x, y, width, height}, 3, style::Style::measure_track});
  block.marks.emplace_back(RectMark{{x, y, length, height}, 3, look});
  block.height = y + height + gap;
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
  add_beneath(block, item, type, card_padding, inner);
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
  add_bar(block, item, x, right - x);
  add_beneath(block, item, type, x, right - x);
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
