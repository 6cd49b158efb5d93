#include "layout/set/relative_path.hpp"

#include "layout/set/block.hpp"

#include <cmath>
#include <utility>

namespace journey::layout {
namespace {

Point rounded(Point p) { return {std::round(p.x * 100) / 100, std::round(p.y * 100) / 100}; }

}  // namespace

RelativePath::RelativePath(Point begin) : at_(rounded(begin)) {}

RelativePath& RelativePath::line_to(Point to) {
  commands_ += 'l';
  append(rounded(to));
  at_ = rounded(to);
  return *this;
}

RelativePath& RelativePath::curve_to(Point first, Point second, Point to) {
  commands_ += 'c';
  append(rounded(first));
  commands_ += ' ';
  append(rounded(second));
  commands_ += ' ';
  append(rounded(to));
  at_ = rounded(to);
  return *this;
}

std::string RelativePath::close() {
  commands_ += 'z';
  return std::exchange(commands_, {});
}

std::string RelativePath::take() { return std::exchange(commands_, {}); }

void RelativePath::append(Point to) {
  commands_.append(number_text(to.x - at_.x)).append(" ").append(number_text(to.y - at_.y));
}

}  // namespace journey::layout
