// In: numbered things, each from where to where along one direction. Out: those that lie in a part of it,
// without a look at all others.
#pragma once

#include <cstddef>
#include <unordered_map>
#include <vector>

namespace journey::layout {

class Bands {
 public:
  /// Numbers are added in ascending order. `from` to `to` in px.
  void add(std::size_t number, double from, double to);
  /// Numbers, ascending, of all that may reach into `from` to `to`: each that does, and some that lie near
  /// it.
  [[nodiscard]] std::vector<std::size_t> near(double from, double to) const;

 private:
  std::unordered_map<long, std::vector<std::size_t>> bands_;
  std::vector<std::size_t> everywhere_;  ///< what lies in many bands
};

}  // namespace journey::layout
