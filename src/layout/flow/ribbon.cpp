#include "layout/flow/ribbon.hpp"

#include "layout/set/change.hpp"
#include "layout/set/relative_path.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace journey::layout {
namespace {

/// Thinner ones vanish in print; what is not known is a little more than the least, and less than 30%; all
/// customers make 8 px, half of a line of text, so that four ribbons still fit the side of a card.
constexpr double least_ribbon = 1.5, unknown_width = 2, percent_a_px = 12.5;
/// How far a Bézier's control points lie along the sides of a quarter of a circle.
constexpr double circle = 0.5523;

double length(Point a, Point b) { return std::hypot(b.x - a.x, b.y - a.y); }

/// From `from` towards `to`, `by` px.
Point towards(Point from, Point to, double by) {
  const double whole = length(from, to);
  return whole == 0 ? from
                    : Point{from.x + (to.x - from.x) * by / whole, from.y + (to.y - from.y) * by / whole};
}

void add_line(std::vector<Point>& bezier, Point to) {
  const Point from = bezier.back();
  bezier.push_back({from.x + (to.x - from.x) / 3, from.y + (to.y - from.y) / 3});
  bezier.push_back({from.x + (to.x - from.x) * 2 / 3, from.y + (to.y - from.y) * 2 / 3});
  bezier.push_back(to);
}

}  // namespace

EdgeStyle edge_style(EdgeKind kind) {
  switch (kind) {
    case EdgeKind::on:
      return {style::Style::edge, style::Style::edge_head, style::Style::edge_share,
              style::Style::edge_words};
    case EdgeKind::back:
      return {style::Style::edge_back, style::Style::edge_head, style::Style::edge_share,
              style::Style::edge_words};
    case EdgeKind::exit:
      return {style::Style::edge_exit, style::Style::exit_head, style::Style::exit_share,
              style::Style::exit_words};
  }
  return {};
}

EdgeStyle edge_style(const board::Flow::Edge& edge, EdgeKind kind) {
  if (edge.changed.mark != board::Fate::removed) return edge_style(kind);
  return {style::Style::change_way, style::Style::change_head, style::Style::edge_words,
          style::Style::edge_words};
}

double ribbon_width(const std::optional<double>& of_all) {
  if (!of_all || !std::isfinite(*of_all)) return unknown_width;
  const double width = std::clamp(*of_all, 0.0, 100.0) / percent_a_px;
  return std::max(least_ribbon, std::round(width * 2) / 2);
}

std::vector<Point> rounded(const std::vector<Point>& points, double radius) {
  std::vector<Point> corners;
  for (const Point& point : points)
    if (corners.empty() || length(corners.back(), point) > 0.01) corners.push_back(point);
  std::vector<Point> bezier{corners.front()};
  for (std::size_t i = 1; i + 1 < corners.size(); ++i) {
    const Point corner = corners[i];
    const double r =
        std::min({radius, length(corners[i - 1], corner) / 2, length(corner, corners[i + 1]) / 2});
    const Point begin = towards(corner, corners[i - 1], r), end = towards(corner, corners[i + 1], r);
    if (length(bezier.back(), begin) > 0.01) add_line(bezier, begin);
    bezier.push_back(towards(begin, corner, r * circle));
    bezier.push_back(towards(end, corner, r * circle));
    bezier.push_back(end);
  }
  if (corners.size() < 2 || length(bezier.back(), corners.back()) > 0.01) add_line(bezier, corners.back());
  return bezier;
}

double head_length(double width) { return 6 + std::round(width * 0.6); }

PathMark head_mark(Point tip, int dx, int dy, double width, style::Style style) {
  const double back = head_length(width), half = width / 2 + head_overhang;
  const Point base{tip.x - dx * back, tip.y - dy * back};
  RelativePath path(tip);
  path.line_to({base.x - dy * half, base.y + dx * half}).line_to({base.x + dy * half, base.y - dx * half});
  return {tip, path.close(), style};
}

namespace {

/// "60%" and, in the same line where it fits, "30% of all".
Block shares(const board::Flow::Edge& edge, const EdgeStyle& style, const Typesetter& type, int room) {
  constexpr int between = 5;
  Block block;
  const Paragraph here = type.wrap(edge.share_text, style.share, room);
  const int below = add_paragraph(block, type, here, style.share, 0, 0);
  const Paragraph of_all = type.wrap(edge.of_all_text, style.words, room);
  const int beside = here.lines.empty() ? 0 : block.width + between;
  if (of_all.lines.size() == 1 && beside + ceil_px(of_all.width) <= room) {
    add_text(block, type, of_all.lines.front(), style.words, beside, 0);
    block.width = beside + ceil_px(of_all.width);
    block.height = std::max(below, type.line_height(style.words));
  } else {
    add_paragraph(block, type, of_all, style.words, 0, std::max(0, below - 2));
  }
  return block;
}

constexpr int behind_sign = 4;

/// Words behind the sign of what became of their edge.
Block behind_change_sign(board::Fate mark, Block words) {
  Block block = change_sign(mark);
  const int y = 1;
  Block both;
  place(both, std::move(block), 0, y);
  const int height = std::max(change_sign_size + 2 * y, words.height);
  if (!words.empty()) place(both, std::move(words), change_sign_size + behind_sign, 0);
  both.height = height;
  return both;
}

}  // namespace

EdgeWords edge_words(const board::Flow::Edge& edge, EdgeKind kind, const Typesetter& type, int room) {
  const EdgeStyle style = edge_style(edge, kind);
  EdgeWords words;
  // Where all go the one edge there is, its breadth says enough.
  const bool all = edge.share && *edge.share > 99.95 && edge.label.empty();
  const bool is_changed = !edge.changed.empty();
  if (!all || is_changed)
    words.above = shares(edge, style, type, is_changed ? room - change_sign_size - behind_sign : room);
  if (is_changed) words.above = behind_change_sign(edge.changed.mark, std::move(words.above));
  const Paragraph label = type.wrap(edge.label, style.words, room);
  add_paragraph(words.below, type, label, style.words, 0, 0);
  words.beside = words.above;
  const int y = words.above.height;
  add_paragraph(words.beside, type, label, style.words, 0, std::max(0, y - 2));
  words.beside.height = label.lines.empty() ? y : words.beside.height;
  return words;
}

Block exit_sign() {
  Block block;
  block.marks.emplace_back(CircleMark{{9, 9}, 8, style::Style::exit_ring});
  block.stamps.push_back({"l6 6m0-6l-6 6", {6, 6}, style::Style::exit_cross});
  block.width = block.height = exit_sign_size;
  return block;
}

}  // namespace journey::layout
