#include "layout/curve/label_space.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>

namespace journey::layout {
namespace {

constexpr double step = 2, bucket_width = 64;
constexpr double clearance = 3;  ///< px between a label and everything else
constexpr double near = 4;       ///< between a label and what it names
constexpr double other_side =
    28;                           ///< what it costs, in px of distance, not to stand on the side that is best
constexpr double sideways = 0.6;  ///< what a px to the side costs
constexpr double air = 3;         ///< px above and below the letters of a label, in its box
constexpr double out_of_bounds = 0.2;  ///< what a px beyond top or bottom costs more

}  // namespace

bool LabelSpace::Level::is_under(double top, double height) const {
  return y > top + air && y < top + height - air;
}

LabelSpace::LabelSpace(double left, double right, double top, double bottom)
    : left_(left),
      right_(right),
      top_(top),
      bottom_(bottom),
      buckets_(static_cast<std::size_t>(std::max(0.0, right - left) / bucket_width) + 2) {}

std::size_t LabelSpace::bucket_of(double x) const {
  return static_cast<std::size_t>(std::clamp((x - left_) / bucket_width, 0.0, double(buckets_.size() - 1)));
}

void LabelSpace::add(const Obstacle& obstacle) {
  const auto index = static_cast<std::uint32_t>(obstacles_.size());
  obstacles_.push_back(obstacle);
  for (std::size_t i = bucket_of(obstacle.left); i <= bucket_of(obstacle.right); ++i)
    buckets_[i].push_back(index);
}

void LabelSpace::add_box(double left, double top, double right, double bottom) {
  add({left, right, top, bottom});
}

void LabelSpace::add_curve(const CurvePath& path) {
  for (std::size_t i = 0; i + 1 < path.points().size(); ++i) {
    const double from = path.points()[i].x, to = path.points()[i + 1].x;
    Obstacle piece{from, to, 0, 0, static_cast<std::uint32_t>(samples_.size()), 0};
    for (double x = from; x < to + step; x += step)
      samples_.push_back(static_cast<float>(path.y_at(std::min(x, to))));
    piece.samples = static_cast<std::uint32_t>(samples_.size()) - piece.first_sample;
    add(piece);
  }
}

void LabelSpace::add_segment(Point from, Point to) { add_curve(CurvePath({from, to})); }

LabelSpace::Band LabelSpace::band_of(const Obstacle& obstacle, double left, double right) const {
  if (obstacle.samples == 0) return {obstacle.top, obstacle.bottom};
  const auto sample = [&](double x) {
    return static_cast<std::uint32_t>(
        std::clamp((x - obstacle.left) / step, 0.0, double(obstacle.samples - 1)));
  };
  const std::uint32_t begin = sample(left), end = std::min(sample(right) + 1, obstacle.samples - 1);
  const auto [low, high] = std::minmax_element(samples_.begin() + obstacle.first_sample + begin,
                                               samples_.begin() + obstacle.first_sample + end + 1);
  return {*low, *high};
}

void LabelSpace::find_bands(double left, double right, std::vector<Band>& result) const {
  result.clear();
  for (std::size_t i = bucket_of(left); i <= bucket_of(right); ++i)
    for (const std::uint32_t index : buckets_[i]) {
      const Obstacle& obstacle = obstacles_[index];
      if (obstacle.right < left || obstacle.left > right) continue;
      const Band band = band_of(obstacle, left, right);
      result.push_back({band.top - clearance, band.bottom + clearance});
    }
  std::sort(result.begin(), result.end(), is_higher);
}

/// The first place from `start` downwards that no band is in the way of.
double LabelSpace::below(const std::vector<Band>& taken, double start, double height) {
  double y = start;
  for (const Band& band : taken)
    if (band.top < y + height && band.bottom > y) y = band.bottom;
  return y;
}

/// The same upwards.
double LabelSpace::above(const std::vector<Band>& taken, double start, double height) {
  double y = start;
  // Sorted by their tops, not their bottoms: go on until nothing moves the label any more.
  for (bool moving = true; moving;) {
    moving = false;
    for (const Band& band : taken)
      // The hundredth of a px is for rounding: a label that touches a band has passed it.
      if (band.top < y + height - 0.01 && band.bottom > y) {
        y = band.top - height;
        moving = true;
      }
  }
  return y;
}

Found LabelSpace::place(const Wanted& wanted) {
  const double w = wanted.width, h = wanted.height, beside = w / 2 + wanted.reach + near + 2;
  const std::array shifts{0.0, -w / 4, w / 4, -w / 2, w / 2, -beside, beside};
  Found best;
  double best_cost = std::numeric_limits<double>::infinity();
  std::vector<Band> taken, beyond;
  std::vector<double> covered;
  const bool fits = w <= std::min(right_, wanted.right) - std::max(left_, wanted.left);
  const double left = fits ? std::max(left_, wanted.left) : left_,
               right = fits ? std::min(right_, wanted.right) : right_;
  for (const double shift : shifts) {
    const double x = std::clamp(wanted.anchor.x + shift - w / 2, left, std::max(left, right - w));
    const double moved = std::abs(x + w / 2 - wanted.anchor.x);
    const bool is_beside = moved >= w / 2 + wanted.reach;
    find_bands(x - clearance, x + w + clearance, taken);
    const double start_above =
        is_beside ? wanted.anchor.y - h / 2 : wanted.anchor.y - wanted.reach - near - h;
    const double start_below = is_beside ? wanted.anchor.y - h / 2 : wanted.anchor.y + wanted.reach + near;
    const auto try_place = [&](bool up, const std::vector<Band>& around) {
      const double y = up ? above(around, start_above, h) : below(around, start_below, h);
      const double distance = up ? start_above - y : y - start_below;
      const bool good_side = wanted.side == Side::right ? is_beside && x > wanted.anchor.x
                                                        : !is_beside && up == (wanted.side == Side::above);
      const double outside = std::max(0.0, top_ - y) + std::max(0.0, y + h - bottom_);
      const double sideways_cost = wanted.side == Side::right && is_beside ? 0 : moved * sideways;
      double cost = distance + sideways_cost + (good_side ? 0 : other_side) + outside * out_of_bounds;
      for (const Level& level : levels_)
        if (level.is_under(y, h)) {
          cost += level.cost;
          covered.push_back(level.y);
        }
      if (cost < best_cost - 1e-9) {
        best_cost = cost;
        best = {
            x, y,
            std::hypot(distance, is_beside ? moved - w / 2 - wanted.reach : std::max(0.0, moved - w / 2))};
      }
    };
    // Where a label comes to lie on a level, the next free place beyond it is worth a look.
    for (const bool up : {true, false}) {
      covered.clear();
      try_place(up, taken);
      if (covered.empty()) continue;
      beyond = taken;
      for (const double y : covered) beyond.push_back({y - 1, y + 1});
      std::sort(beyond.begin(), beyond.end(), is_higher);
      try_place(up, beyond);
    }
  }
  add({best.x, best.x + w, best.y, best.y + h, 0, 0, true});
  return best;
}

bool LabelSpace::is_clear(Point from, Point to) const {
  const double left = std::min(from.x, to.x), right = std::max(from.x, to.x);
  const double top = std::min(from.y, to.y), bottom = std::max(from.y, to.y);
  for (std::size_t i = bucket_of(left); i <= bucket_of(right); ++i)
    for (const std::uint32_t index : buckets_[i]) {
      const Obstacle& o = obstacles_[index];
      if (o.label && o.left < right + 1 && o.right > left - 1 && o.top < bottom && o.bottom > top)
        return false;
    }
  return true;
}

}  // namespace journey::layout
