#include "layout/table/brand.hpp"

#include <algorithm>
#include <cmath>

namespace journey::layout {
namespace {

constexpr int highest_logo = 32, widest_logo = 200;
constexpr int line_height = 3, line_above = 4;  ///< px; no higher than what pages keep of the margin
constexpr int above_footer = 8;

}  // namespace

Box logo_box(const media::Brand& brand) {
  if (!brand.logo) return {};
  const double ratio = brand.logo_size.width / brand.logo_size.height;
  const double height = std::min<double>(highest_logo, widest_logo / ratio);
  return {0, 0, std::max(1, static_cast<int>(std::lround(height * ratio))),
          std::max(1, static_cast<int>(std::lround(height)))};
}

void add_brand_line(Canvas& canvas, const media::Brand& brand, const Frame& frame, int y) {
  if (!brand.colors.accent) return;
  const Box line{frame.page.x, y - line_above, frame.page.width, line_height};
  canvas.add_ground(line).marks.emplace_back(RectMark{line, 0, style::Style::brand_line});
}

int add_logo(Canvas& canvas, const media::Brand& brand, const Frame& frame, int middle) {
  if (!brand.logo) return middle;
  Box box = logo_box(brand);
  box.x = frame.page.right() - box.width;
  box.y = middle - box.height / 2;
  canvas.add_ground(box).marks.emplace_back(ImageMark{box, 0, brand.logo});
  return box.bottom();
}

int add_brand_footer(Canvas& canvas, const media::Brand& brand, const Typesetter& type, const Frame& frame,
                     int y) {
  const Paragraph words = type.wrap(brand.footer, style::Style::brand_footer, frame.page.width);
  if (words.lines.empty()) return y;
  Block block;
  for (const std::string& line : words.lines)
    add_text(block, type, line, style::Style::brand_footer, frame.page.width, block.height, Anchor::end);
  y += above_footer;
  const int height = block.height;
  draw(canvas.add_cell("footer", brand.footer, {frame.page.x, y, frame.page.width, height}), std::move(block),
       frame.page.x, y);
  return y + height;
}

}  // namespace journey::layout
