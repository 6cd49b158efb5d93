#include "layout/set/block.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <type_traits>
#include <utility>

namespace journey::layout {
namespace {

void shift(Point& point, int x, int y) {
  point.x += x;
  point.y += y;
}

void shift(Mark& mark, int x, int y) {
  std::visit(
      [&](auto& m) {
        using Kind = std::decay_t<decltype(m)>;
        if constexpr (std::is_same_v<Kind, TextMark>) {
          shift(m.at, x, y);
        } else if constexpr (std::is_same_v<Kind, RectMark> || std::is_same_v<Kind, ImageMark>) {
          m.box.x += x;
          m.box.y += y;
        } else if constexpr (std::is_same_v<Kind, LineMark>) {
          shift(m.from, x, y);
          shift(m.to, x, y);
        } else if constexpr (std::is_same_v<Kind, CircleMark>) {
          shift(m.center, x, y);
        }
      },
      mark);
}

void append_moved(std::vector<Mark>& into, std::vector<Mark> marks, int x, int y) {
  for (Mark& mark : marks) shift(mark, x, y);
  if (into.empty()) {
    into = std::move(marks);
  } else {
    into.insert(into.end(), std::make_move_iterator(marks.begin()), std::make_move_iterator(marks.end()));
  }
}

}  // namespace

int add_paragraph(Block& block, const Typesetter& type, Paragraph paragraph, style::Style style, int x,
                  int y) {
  if (block.marks.empty()) block.marks.reserve(paragraph.lines.size());
  for (std::string& line : paragraph.lines) {
    block.marks.emplace_back(
        TextMark{{double(x), double(y + type.baseline(style))}, std::move(line), style, Anchor::start, {}});
    y += type.line_height(style);
  }
  block.width = std::max(block.width, x + ceil_px(paragraph.width));
  block.height = std::max(block.height, y);
  return y;
}

void add_text(Block& block, const Typesetter& type, std::string_view text, style::Style style, double x,
              int y, Anchor anchor) {
  block.marks.emplace_back(
      TextMark{{x, double(y + type.baseline(style))}, std::string(text), style, anchor, {}});
  block.height = std::max(block.height, y + type.line_height(style));
}

void add_picture(Block& block, std::shared_ptr<const media::Image> image, Box box, int radius) {
  block.marks.emplace_back(RectMark{box, radius, style::Style::picture_ground});
  block.marks.emplace_back(ImageMark{box, radius, std::move(image)});
  block.width = std::max(block.width, box.right());
  block.height = std::max(block.height, box.bottom());
}

Block on_ground(Block words, style::Style ground, int radius, int padding_x, int padding_y) {
  Block block;
  const int width = even_up(words.width + 2 * padding_x), height = even_up(words.height + 2 * padding_y);
  block.marks.reserve(1 + words.marks.size());
  block.marks.emplace_back(RectMark{{0, 0, width, height}, radius, ground});
  place(block, std::move(words), padding_x, padding_y);
  block.width = width;
  block.height = height;
  return block;
}

void draw(SheetCell& cell, Block block, int x, int y) {
  append_moved(cell.marks, std::move(block.marks), x, y);
  for (const Stamp& stamp : block.stamps)
    cell.marks.emplace_back(
        PathMark{{stamp.at.x + x, stamp.at.y + y}, stamp.commands, stamp.style, stamp.tint});
}

void place(Block& into, Block block, int x, int y) {
  append_moved(into.marks, std::move(block.marks), x, y);
  for (Stamp& stamp : block.stamps) {
    shift(stamp.at, x, y);
    into.stamps.push_back(std::move(stamp));
  }
  into.width = std::max(into.width, x + block.width);
  into.height = std::max(into.height, y + block.height);
}

std::string number_text(double value) {
  long hundredths = std::lround(value * 100);
  std::string text;
  if (hundredths < 0) {
    text = "-";
    hundredths = -hundredths;
  }
  text += std::to_string(hundredths / 100);
  if (const long rest = hundredths % 100; rest != 0) {
    text += '.';
    text += static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0) text += static_cast<char>('0' + rest % 10);
  }
  return text;
}

int ceil_px(double value) { return static_cast<int>(std::ceil(value - 1e-9)); }

}  // namespace journey::layout
