#include "view/layout/label_space.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>

namespace journey::view::layout {
namespace {

constexpr double step = 2, bucket_width = 64;
constexpr double clearance = 3;  ///< px between a label and everything else
constexpr double near = 4;       ///< between a label and what it names
constexpr double other_side =
    28;                           ///< what it costs, in px of distance, not to stand on the side that is best
constexpr double sideways = 0.6;  ///< what a px to the side costs
constexpr double out_of_bounds = 0.2;  ///< what a px beyond top or bottom costs more

}  // namespace

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

std::vector<LabelSpace::Band> LabelSpace::bands(double left, double right) const {
  std::vector<Band> result;
  for (std::size_t i = bucket_of(left); i <= bucket_of(right); ++i)
    for (const std::uint32_t index : buckets_[i]) {
      const Obstacle& obstacle = obstacles_[index];
      if (obstacle.right < left || obstacle.left > right) continue;
      const Band band = band_of(obstacle, left, right);
      result.push_back({band.top - clearance, band.bottom + clearance});
    }
  std::sort(result.begin(), result.end(), [](const Band& a, const Band& b) { return a.top < b.top; });
  return result;
}

Found LabelSpace::place(const Wanted& wanted) {
  const double w = wanted.width, h = wanted.height, beside = w / 2 + wanted.reach + near + 2;
  const std::array shifts{0.0, -w / 4, w / 4, -w / 2, w / 2, -beside, beside};
  Found best;
  double best_cost = std::numeric_limits<double>::infinity();
  for (const double shift : shifts) {
    const double x = std::clamp(wanted.anchor.x + shift - w / 2, left_, std::max(left_, right_ - w));
    const double moved = std::abs(x + w / 2 - wanted.anchor.x);
    const bool is_beside = moved >= w / 2 + wanted.reach;
    const std::vector<Band> taken = bands(x - clearance, x + w + clearance);

    // Downwards from the start, past every band that is in the way, and upwards likewise.
    const double start_above =
        is_beside ? wanted.anchor.y - h / 2 : wanted.anchor.y - wanted.reach - near - h;
    const double start_below = is_beside ? wanted.anchor.y - h / 2 : wanted.anchor.y + wanted.reach + near;
    double below = start_below;
    for (const Band& band : taken)
      if (band.top < below + h && band.bottom > below) below = band.bottom;
    double above = start_above;
    // Sorted by their tops, not their bottoms: go on until nothing moves the label any more.
    for (bool moving = true; moving;) {
      moving = false;
      for (const Band& band : taken)
        // The hundredth of a px is for rounding: a label that touches a band has passed it.
        if (band.top < above + h - 0.01 && band.bottom > above) {
          above = band.top - h;
          moving = true;
        }
    }
    for (const bool up : {true, false}) {
      const double y = up ? above : below;
      const double distance = up ? start_above - above : below - start_below;
      const bool good_side = wanted.side == Side::right ? is_beside && x > wanted.anchor.x
                                                        : !is_beside && up == (wanted.side == Side::above);
      const double outside = std::max(0.0, top_ - y) + std::max(0.0, y + h - bottom_);
      const double sideways_cost = wanted.side == Side::right && is_beside ? 0 : moved * sideways;
      const double cost = distance + sideways_cost + (good_side ? 0 : other_side) + outside * out_of_bounds;
      if (cost >= best_cost - 1e-9) continue;
      best_cost = cost;
      best = {x, y,
              std::hypot(distance, is_beside ? moved - w / 2 - wanted.reach : std::max(0.0, moved - w / 2))};
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

}  // namespace journey::view::layout
