#include "layout/flow/channel.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <numeric>
#include <queue>
#include <utility>

namespace journey::layout {
namespace {

constexpr double clearance = 10, lane_gap = 9, straight = 0.75;

}  // namespace

int assign_lanes(std::vector<Turn>& turns, int padding) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < turns.size(); ++i)
    if (std::abs(turns[i].to - turns[i].from) > straight) order.push_back(i);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const Turn &first = turns[a], &second = turns[b];
    const bool first_down = first.to > first.from, second_down = second.to > second.from;
    if (first_down != second_down) return first_down;
    return first_down ? first.from > second.from : first.from < second.from;
  });
  std::vector<std::size_t> lanes(turns.size(), 0);
  std::vector<double> widths;
  for (std::size_t k = 0; k < order.size(); ++k) {
    const Turn& turn = turns[order[k]];
    const double top = std::min(turn.from, turn.to) - clearance,
                 bottom = std::max(turn.from, turn.to) + clearance;
    std::size_t lane = 0;
    for (std::size_t j = 0; j < k; ++j) {
      const Turn& other = turns[order[j]];
      if (std::min(other.from, other.to) < bottom && std::max(other.from, other.to) > top)
        lane = std::max(lane, lanes[order[j]] + 1);
    }
    lanes[order[k]] = lane;
    if (lane >= widths.size()) widths.resize(lane + 1, 0);
    widths[lane] = std::max(widths[lane], turn.width);
  }
  std::vector<double> middles;
  double x = padding;
  for (const double width : widths) {
    middles.push_back(x + width / 2);
    x += width + lane_gap;
  }
  const double total = widths.empty() ? padding : x - lane_gap + padding;
  for (Turn& turn : turns) turn.x = total / 2;
  for (const std::size_t i : order) turns[i].x = middles[lanes[i]];
  return static_cast<int>(std::ceil(total));
}

int assign_rows(const std::vector<Interval>& intervals, std::vector<int>& rows, std::size_t nested) {
  rows.assign(intervals.size(), 0);
  std::vector<std::size_t> order(intervals.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  int count = 0;
  if (intervals.size() <= nested) {
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return intervals[a].last - intervals[a].first < intervals[b].last - intervals[b].first;
    });
    for (std::size_t k = 0; k < order.size(); ++k) {
      const Interval& wanted = intervals[order[k]];
      int row = 0;
      for (std::size_t j = 0; j < k; ++j) {
        const Interval& other = intervals[order[j]];
        if (other.first < wanted.last && other.last > wanted.first) row = std::max(row, rows[order[j]] + 1);
      }
      rows[order[k]] = row;
      count = std::max(count, row + 1);
    }
    return count;
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return intervals[a].first < intervals[b].first; });
  using Free = std::pair<int, int>;  // where the row is free again, the row
  std::priority_queue<Free, std::vector<Free>, std::greater<>> free;
  for (const std::size_t i : order) {
    int row = count;
    if (!free.empty() && free.top().first <= intervals[i].first) {
      row = free.top().second;
      free.pop();
    } else {
      ++count;
    }
    rows[i] = row;
    free.emplace(intervals[i].last, row);
  }
  return count;
}

}  // namespace journey::layout
