// What a picture is made of: cells with their place, and the marks in them. In px, y downwards, origin at the
// top left.
#pragma once

#include "media/brand.hpp"
#include "media/color.hpp"
#include "media/image.hpp"
#include "style/style.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace journey::layout {

struct Point {
  double x = 0, y = 0;
};

/// Whole px, so that every engine and browser rounds it alike.
struct Box {
  int x = 0, y = 0, width = 0, height = 0;
  [[nodiscard]] int right() const { return x + width; }
  [[nodiscard]] int bottom() const { return y + height; }
};

/// A colour that the author of the map chose, drawn in place of the style's own as far as contrast allows
/// (styles take it in their stroke where they have no fill, else in their fill).
using Tint = std::optional<media::Color>;

enum class Anchor : std::uint8_t { start, middle, end };

/// Whose words a text is, and so in which language: the author's in that of the sheet, ours in that of the
/// labels. `by_style`: nobody has said so yet; the author's, unless its style holds our words only
/// (mark_labels). `written`: the author's in that which the map was written in, for they are not translated.
enum class Voice : std::uint8_t { by_style, author, ours, written };

/// One line of text; `at` is on the baseline.
struct TextMark {
  Point at;
  std::string text;
  style::Style style;
  Anchor anchor = Anchor::start;
  Voice voice = Voice::by_style;
  Tint tint = {};
};
struct RectMark {
  Box box;
  int radius = 0;
  style::Style style;
  Tint tint = {};
};
struct LineMark {
  Point from, to;
  style::Style style;
  Tint tint = {};
};
struct CircleMark {
  Point center;
  double radius = 0;
  style::Style style;
  Tint tint = {};
};
/// `commands` is SVG path data of our own making: never text from a map. All of it is relative, beginning
/// at `at`.
struct PathMark {
  Point at;
  std::string commands;
  style::Style style;
  Tint tint = {};
  double width = 0;  ///< px that it reaches to the right of where it begins; 0: it is a sign
};
/// A picture in a box: a photograph fills it, a drawing stands in it as a whole. It says nothing that the
/// label of its cell does not.
struct ImageMark {
  Box box;
  int radius = 0;  ///< of the corners
  std::shared_ptr<const media::Image> image;
  style::Style style = style::Style::picture;
  Tint tint = {};  ///< never: a picture has its own colours
};
using Mark = std::variant<RectMark, LineMark, CircleMark, PathMark, TextMark, ImageMark>;

/// A part of the picture that can be pointed at. Marks may reach a little out of the box (a shadow, a ring).
struct SheetCell {
  std::string id;     ///< stable, made from names; empty: none
  std::string label;  ///< what assistive technology reads and the tooltip shows; empty: decoration
  std::string href;   ///< already checked by the parser; empty: no link
  Box box;
  std::vector<Mark> marks;
  int top = 0;  ///< of the row that it stands in
};

/// A drawn line between two cells: a piece of the emotion curve, a way of the flow.
struct SheetEdge {
  std::string id;
  std::uint32_t from = 0, to = 0;  ///< into `cells`
  std::vector<Point> bezier;       ///< 1 + 3n control points of a cubic Bézier
  style::Style style;
  double width = 0;  ///< px of the line, where its style leaves it open; 0: as the style says
  Tint tint = {};
  int top = 0;  ///< of the row that it stands in
};

/// How much a row belongs to the one above it: not at all; as lanes of one blueprint do; or as what a line of
/// the blueprint both joins and parts, which say little without each other.
enum class Bond : std::uint8_t { none, band, line };

/// Where a picture may be cut when it is larger than a page, in px; empty where it is no table. What lies
/// above `head` and below the last of `rows` is said once; what lies between `head` and the first of `rows`
/// is repeated above every cut.
struct Seams {
  int left = 0, names = 0;   ///< from and to: the names of the rows, which every page repeats
  std::vector<int> columns;  ///< where a group of columns begins; the last is where the table ends
  int head = 0;
  std::vector<int> rows;    ///< where a row begins; the last is where the table ends
  std::vector<Bond> bonds;  ///< of each row with the one above; rows beyond have none
  int right = 0;            ///< how far reaches what lies above and below the table
  [[nodiscard]] bool empty() const { return columns.size() < 2 || rows.size() < 2; }
};

/// A whole picture. Cells are drawn in their order; curves after the cells before `curves_after`. All places
/// are places on the sheet. What stands in one row is written as far below the top of the row, so that a row
/// that only moves down stays as it was, and with it the file that somebody has to review.
struct Sheet {
  std::string id_prefix;       ///< before every id, so that several maps can share a page; may be empty
  std::string language;        ///< BCP 47
  std::string label_language;  ///< of our own words; empty: the same
  std::string written_language = {};  ///< of texts without a translation
  std::string title;                  ///< `<title>`
  std::string description;            ///< `<desc>`
  int width = 0, height = 0;
  std::vector<SheetCell> cells;
  std::vector<SheetEdge> curves;
  std::uint32_t curves_after = 0;  ///< number of cells that lie below the curves
  Seams seams = {};
  media::BrandColors brand = {};  ///< colours of the house, in the place of ours
};

}  // namespace journey::layout
