// In: what is drawn already, and a label. Out: the free place nearest to where the label belongs.
#pragma once

#include "layout/curve/path.hpp"
#include "layout/sheet.hpp"

#include <cstdint>
#include <vector>

namespace journey::layout {

enum class Side : std::uint8_t { above, below, right };

/// A label that looks for a place. All px.
struct Wanted {
  Point anchor;      ///< middle of what it names
  double reach = 0;  ///< half the size of that
  double width = 0, height = 0;
  Side side = Side::above;  ///< where it is best
  /// What the label stays between, where it has room there.
  double left = -1e9, right = 1e9;
};

struct Found {
  double x = 0, y = 0;  ///< top left of the label
  double distance = 0;  ///< from the edge of what it names to the label
};

/// A plane with curves and boxes on it. Curves are heights over x, so above any stretch of x they leave free
/// what is higher than their highest and lower than their lowest point there: places are found exactly, not
/// by trying. A search takes time by what lies near its label, not by the whole.
class LabelSpace {
 public:
  /// Labels stay between `left` and `right`; above `top` and below `bottom` they may go, but rather not.
  LabelSpace(double left, double right, double top, double bottom);

  void add_curve(const CurvePath& path);
  void add_segment(Point from, Point to);
  /// A line across everything that labels had rather not lie on, such as those of a scale; `cost`: as many px
  /// as a label may be farther from what it names to keep off it.
  void avoid_level(double y, double cost) { levels_.push_back({y, cost}); }
  void add_box(double left, double top, double right, double bottom);

  /// The best free place; there always is one, far enough above or below. The label is added as an obstacle.
  Found place(const Wanted& wanted);

  /// Whether a line from one point to another meets no label that was placed.
  [[nodiscard]] bool is_clear(Point from, Point to) const;

 private:
  struct Band {
    double top, bottom;
  };
  static bool is_higher(const Band& one, const Band& other) { return one.top < other.top; }
  struct Level {
    double y, cost;
    /// Whether a label whose box begins at `top` has its letters on it, not just the air around them.
    [[nodiscard]] bool is_under(double top, double height) const;
  };
  /// Heights every `step` px from `x` on; a box has none.
  struct Obstacle {
    double left, right, top, bottom;
    std::uint32_t first_sample = 0, samples = 0;
    bool label = false;
  };
  [[nodiscard]] std::size_t bucket_of(double x) const;
  void add(const Obstacle& obstacle);
  [[nodiscard]] Band band_of(const Obstacle& obstacle, double left, double right) const;
  static double above(const std::vector<Band>& taken, double start, double height);
  static double below(const std::vector<Band>& taken, double start, double height);
  /// Fills `result` with what is drawn between `left` and `right`, by their tops.
  void find_bands(double left, double right, std::vector<Band>& result) const;

  double left_, right_, top_, bottom_;
  std::vector<Level> levels_;
  std::vector<float> samples_;
  std::vector<Obstacle> obstacles_;
  std::vector<std::vector<std::uint32_t>> buckets_;
};

}  // namespace journey::layout
