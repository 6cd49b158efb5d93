#include "layout/set/score_face.hpp"

#include <array>
#include <cstddef>
#include <string>

namespace journey::layout {
namespace {

/// A face of radius 10. The mouth goes from one corner to the other, `bend` px below them in its middle.
struct FaceShape {
  double corner_x, corner_y, bend;
  bool open;   ///< the mouth is filled
  bool brows;  ///< they rise to the middle
};

// By board::Face. What is worst and best differs from what is bad and good by more than by how much it bends.
constexpr std::array shapes{FaceShape{4, 6.2, -4, true, true}, FaceShape{4.4, 5.4, -3, false, false},
                            FaceShape{4.2, 3.6, 0, false, false}, FaceShape{4.6, 2.2, 3.2, false, false},
                            FaceShape{5.2, 1, 5.6, true, false}};
constexpr double eye_x = 3.3, eye_y = -2.4, eye_radius = 1.4, eye_y_below_brow = -1.6;

style::Style disc_of(board::Face face) {
  if (face == board::Face::neutral) return style::Style::marker_neutral;
  return face > board::Face::neutral ? style::Style::marker_good : style::Style::marker_bad;
}

}  // namespace

Block score_face(board::Face face, Point middle, double radius) {
  const FaceShape& shape = shapes[static_cast<std::size_t>(face)];
  const double scale = radius / 10;
  const auto at = [&](double x, double y) { return Point{middle.x + x * scale, middle.y + y * scale}; };
  const auto pair = [&](double x, double y) { return number_text(x * scale) + " " + number_text(y * scale); };
  Block block;
  block.marks.emplace_back(CircleMark{middle, radius, disc_of(face)});
  for (const double side : {-1.0, 1.0})
    block.marks.emplace_back(CircleMark{at(side * eye_x, shape.brows ? eye_y_below_brow : eye_y),
                                        eye_radius * scale, style::Style::face_eye});
  // A quadratic Bézier passes half as far from its ends as its control point lies.
  const std::string mouth =
      "m0 0q" + pair(shape.corner_x, 2 * shape.bend) + " " + pair(2 * shape.corner_x, 0);
  block.stamps.push_back({mouth + (shape.open ? "z" : ""), at(-shape.corner_x, shape.corner_y),
                          shape.open ? style::Style::face_open_mouth : style::Style::face_mouth});
  if (shape.brows)
    for (const double side : {-1.0, 1.0})
      block.stamps.push_back(
          {"m0 0l" + pair(-side * 3, -1.9), at(side * 5.6, -3.6), style::Style::face_brow});
  return block;
}

}  // namespace journey::layout
