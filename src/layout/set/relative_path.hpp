// In: the places that a path goes through, on the sheet. Out: its commands, which say the way from one to the
// next.
//
// Places are rounded before they are taken from each other, as they would be were they written themselves: so
// no rounding adds up along the path.
#pragma once

#include "layout/sheet.hpp"

#include <string>

namespace journey::layout {

class RelativePath {
 public:
  explicit RelativePath(Point begin);
  RelativePath& line_to(Point to);
  /// A cubic Bézier with two control points.
  RelativePath& curve_to(Point first, Point second, Point to);
  /// Back to where it began; the path is empty after it.
  [[nodiscard]] std::string close();
  /// As it is, open; the path is empty after it.
  [[nodiscard]] std::string take();

 private:
  void append(Point to);

  Point at_;
  std::string commands_;
};

}  // namespace journey::layout
