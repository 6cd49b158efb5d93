#include "compare/likeness.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace journey::compare {

namespace {

constexpr std::size_t solved_at_most = 64;

/// A forest of disjoint sets.
class Groups {
 public:
  explicit Groups(std::size_t count) : parents_(count) { std::iota(parents_.begin(), parents_.end(), 0U); }
  std::size_t of(std::size_t i) {
    while (parents_[i] != i) i = parents_[i] = parents_[parents_[i]];
    return i;
  }
  void join(std::size_t i, std::size_t j) { parents_[of(i)] = of(j); }

 private:
  std::vector<std::size_t> parents_;
};

bool is_better(const Pair& x, const Pair& y) {
  if (x.likeness != y.likeness) return x.likeness > y.likeness;
  if (x.distance != y.distance) return x.distance < y.distance;
  return std::pair(x.a, x.b) < std::pair(y.a, y.b);
}

/// Numbers of a side without gaps.
std::vector<std::size_t> side(const std::vector<Pair>& pairs, std::size_t Pair::*which) {
  std::vector<std::size_t> numbers;
  for (const Pair& pair : pairs) numbers.push_back(pair.*which);
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

std::size_t place_in(const std::vector<std::size_t>& numbers, std::size_t number) {
  return static_cast<std::size_t>(std::lower_bound(numbers.begin(), numbers.end(), number) - numbers.begin());
}

/// Kuhn's method with potentials, rows one by one, on a square matrix of costs.
std::vector<std::size_t> columns_of_rows(const std::vector<std::vector<double>>& cost) {
  const std::size_t n = cost.size();
  std::vector<double> row_potential(n + 1), column_potential(n + 1);
  std::vector<std::size_t> row_of(n + 1, 0), way(n + 1, 0);  // columns from 1; 0: none
  for (std::size_t row = 1; row <= n; ++row) {
    row_of[0] = row;
    std::size_t at = 0;
    std::vector<double> least(n + 1, std::numeric_limits<double>::infinity());
    std::vector<bool> used(n + 1, false);
    do {
      used[at] = true;
      const std::size_t here = row_of[at];
      double delta = std::numeric_limits<double>::infinity();
      std::size_t next = 0;
      for (std::size_t column = 1; column <= n; ++column) {
        if (used[column]) continue;
        const double reduced = cost[here - 1][column - 1] - row_potential[here] - column_potential[column];
        if (reduced < least[column]) least[column] = reduced, way[column] = at;
        if (least[column] < delta) delta = least[column], next = column;
      }
      for (std::size_t column = 0; column <= n; ++column) {
        if (used[column]) {
          row_potential[row_of[column]] += delta, column_potential[column] -= delta;
        } else {
          least[column] -= delta;
        }
      }
      at = next;
    } while (row_of[at] != 0);
    for (; at != 0; at = way[at]) row_of[at] = row_of[way[at]];
  }
  std::vector<std::size_t> columns(n);
  for (std::size_t column = 1; column <= n; ++column) columns[row_of[column] - 1] = column - 1;
  return columns;
}

void solve(const std::vector<Pair>& group, std::vector<Pair>& out) {
  const std::vector<std::size_t> rows = side(group, &Pair::a), columns = side(group, &Pair::b);
  const std::size_t n = std::max(rows.size(), columns.size());
  // Nearness decides between equal sums and never against likeness.
  constexpr double a_step = 1e-9;
  std::vector<std::vector<double>> cost(n, std::vector<double>(n, 0));
  for (const Pair& pair : group) {
    cost[place_in(rows, pair.a)][place_in(columns, pair.b)] =
        -pair.likeness + a_step * static_cast<double>(std::min<std::size_t>(pair.distance, 1'000'000)) / 1e6;
  }
  const std::vector<std::size_t> chosen = columns_of_rows(cost);
  for (const Pair& pair : group) {
    if (chosen[place_in(rows, pair.a)] == place_in(columns, pair.b)) out.push_back(pair);
  }
}

void take_best_first(std::vector<Pair> group, std::vector<Pair>& out) {
  std::sort(group.begin(), group.end(), is_better);
  std::unordered_map<std::size_t, bool> taken_a, taken_b;
  for (const Pair& pair : group) {
    if (taken_a[pair.a] || taken_b[pair.b]) continue;
    taken_a[pair.a] = taken_b[pair.b] = true;
    out.push_back(pair);
  }
}

}  // namespace

std::vector<Pair> assigned(std::vector<Pair> pairs) {
  if (pairs.empty()) return pairs;
  const std::vector<std::size_t> all_a = side(pairs, &Pair::a), all_b = side(pairs, &Pair::b);
  Groups groups(all_a.size() + all_b.size());
  for (const Pair& pair : pairs) groups.join(place_in(all_a, pair.a), all_a.size() + place_in(all_b, pair.b));
  std::unordered_map<std::size_t, std::vector<Pair>> by_group;
  for (const Pair& pair : pairs) by_group[groups.of(place_in(all_a, pair.a))].push_back(pair);
  std::vector<Pair> out;
  for (auto& [root, group] : by_group) {
    const bool is_small =
        side(group, &Pair::a).size() <= solved_at_most && side(group, &Pair::b).size() <= solved_at_most;
    if (is_small) {
      solve(group, out);
    } else {
      take_best_first(std::move(group), out);
    }
  }
  std::sort(out.begin(), out.end(),
            [](const Pair& x, const Pair& y) { return std::pair(x.a, x.b) < std::pair(y.a, y.b); });
  return out;
}

}  // namespace journey::compare
