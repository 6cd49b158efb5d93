#include "layout/table/time_scale.hpp"

#include <algorithm>
#include <cmath>

namespace journey::layout {
namespace {

/// px that the longest column has more than the shortest on a logarithmic scale.
constexpr double least_difference = 150, greatest_difference = 420;
constexpr double widest_column = 760;
/// How much wider the whole is than what is needed to read it; and may be, where that is all it takes for
/// every column to be to scale.
constexpr double generous = 1.2, most_generous = 2;

bool is_known(const std::optional<double>& seconds) { return seconds && *seconds > 0; }

void scale_logarithmically(const board::Timeline& timeline, double least, double mean, TimeScale& scale) {
  const double range = std::log(timeline.longest / timeline.shortest);
  double logarithms = 0;
  for (const auto& seconds : timeline.columns)
    if (is_known(seconds)) logarithms += std::log(*seconds / timeline.shortest) / range;
  const double free = (mean * generous - least) * static_cast<double>(timeline.columns.size());
  const double difference = std::clamp(free / logarithms, least_difference, greatest_difference);
  for (const auto& seconds : timeline.columns)
    scale.widths.push_back(
        least + (is_known(seconds) ? difference * std::log(*seconds / timeline.shortest) / range : 0));
}

void scale_evenly(const board::Timeline& timeline, double least, double mean, TimeScale& scale) {
  const auto width = [&](const std::optional<double>& seconds, double px_a_second) {
    return std::max(least, is_known(seconds) ? *seconds * px_a_second : 0);
  };
  const double wanted = std::max(mean, least) * generous * static_cast<double>(timeline.columns.size());
  // The more px a second, the wider the whole: halve the interval until it is found. Wider than what gives
  // the shortest a good breadth says nothing more.
  double low = 0,
         high = std::min(std::max(mean, least) / timeline.shortest, widest_column / timeline.longest);
  const auto whole = [&](double px_a_second) {
    double sum = 0;
    for (const auto& seconds : timeline.columns) sum += width(seconds, px_a_second);
    return sum;
  };
  const double exact = std::min(least / timeline.shortest, high);
  constexpr int halvings = 40;
  for (int i = 0; i < halvings && whole(high) > wanted; ++i) {
    const double middle = (low + high) / 2;
    (whole(middle) > wanted ? high : low) = middle;
  }
  scale.px_a_second = high;
  if (whole(exact) <= wanted / generous * most_generous) scale.px_a_second = std::max(high, exact);
  for (const auto& seconds : timeline.columns) scale.widths.push_back(width(seconds, scale.px_a_second));
}

}  // namespace

TimeScale time_scale(const board::Timeline& timeline, int least, int mean) {
  TimeScale scale;
  if (timeline.longest <= 0) {
    scale.widths.assign(timeline.columns.size(), std::max(least, mean));
  } else if (timeline.is_logarithmic) {
    scale_logarithmically(timeline, least, mean, scale);
  } else {
    scale_evenly(timeline, least, mean, scale);
  }
  return scale;
}

}  // namespace journey::layout
