#include "layout/pages/bands.hpp"

#include <algorithm>
#include <cmath>

namespace journey::layout {
namespace {

constexpr double height_of_band = 512;  ///< px: about half a page
constexpr long most_bands = 8;

long band_of(double place) { return std::lround(std::floor(place / height_of_band)); }

}  // namespace

void Bands::add(std::size_t number, double from, double to) {
  const long first = band_of(from), last = band_of(to);
  if (last - first >= most_bands) return everywhere_.push_back(number);
  for (long band = first; band <= last; ++band) bands_[band].push_back(number);
}

std::vector<std::size_t> Bands::near(double from, double to) const {
  std::vector<std::size_t> numbers = everywhere_;
  for (long band = band_of(from); band <= band_of(to); ++band) {
    const auto found = bands_.find(band);
    if (found != bands_.end()) numbers.insert(numbers.end(), found->second.begin(), found->second.end());
  }
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

}  // namespace journey::layout
