#include "model/reach.hpp"

#include <algorithm>
#include <cmath>

namespace journey::model {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// A transition that somebody takes, by its place among all.
struct NumberedTransition : Transition {
  std::uint32_t index = 0;
};

/// Ways by the state that they leave, in one block.
class Graph {
 public:
  Graph(std::size_t states, std::span<const Transition> transitions) : first_(states + 1, 0) {
    for (const Transition& t : transitions) {
      if (t.probability > 0) ++first_[t.from + 1];
    }
    for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
    ways_.resize(first_.back());
    std::vector<std::uint32_t> at(first_.begin(), first_.end() - 1);
    for (std::uint32_t i = 0; i < transitions.size(); ++i) {
      const Transition& t = transitions[i];
      if (t.probability > 0) ways_[at[t.from]++] = {t, i};
    }
  }
  [[nodiscard]] std::span<const NumberedTransition> from(std::uint32_t state) const {
    return std::span(ways_).subspan(first_[state], first_[state + 1] - first_[state]);
  }
  [[nodiscard]] std::size_t states() const { return first_.size() - 1; }

 private:
  std::vector<std::uint32_t> first_;
  std::vector<NumberedTransition> ways_;
};

/// Tarjan's strongly connected parts without recursion: a chain of 20,000 touchpoints must not need as many
/// frames. Gives the parts so that every way leads to the same or a later one.
std::vector<std::vector<std::uint32_t>> parts_of(const Graph& graph, std::uint32_t start) {
  struct Frame {
    std::uint32_t state;
    std::uint32_t next_way;
  };
  constexpr std::uint32_t unseen = 0xFFFFFFFFU;
  std::vector<std::uint32_t> number(graph.states(), unseen), low(graph.states(), 0);
  std::vector<bool> on_stack(graph.states(), false);
  std::vector<std::uint32_t> stack;
  std::vector<Frame> frames;
  std::vector<std::vector<std::uint32_t>> parts;
  std::uint32_t counter = 0;
  const auto open = [&](std::uint32_t state) {
    number[state] = low[state] = counter++;
    stack.push_back(state);
    on_stack[state] = true;
    frames.push_back({state, 0});
  };
  open(start);
  while (!frames.empty()) {
    Frame& frame = frames.back();
    const std::uint32_t state = frame.state;
    if (frame.next_way < graph.from(state).size()) {
      const std::uint32_t to = graph.from(state)[frame.next_way++].to;
      if (number[to] == unseen) {
        open(to);
      } else if (on_stack[to]) {
        low[state] = std::min(low[state], number[to]);
      }
      continue;
    }
    frames.pop_back();
    if (!frames.empty()) low[frames.back().state] = std::min(low[frames.back().state], low[state]);
    if (low[state] != number[state]) continue;
    auto& part = parts.emplace_back();
    std::uint32_t member = 0;
    do {
      member = stack.back();
      stack.pop_back();
      on_stack[member] = false;
      part.push_back(member);
    } while (member != state);
  }
  std::reverse(parts.begin(), parts.end());
  return parts;
}

/// Inverse of a dense n × n matrix by Gauss–Jordan elimination with partial pivoting; false where it is
/// singular.
bool invert(std::vector<double>& matrix, std::size_t n) {
  std::vector<double> inverse(n * n, 0.0);
  for (std::size_t i = 0; i < n; ++i) inverse[i * n + i] = 1.0;
  for (std::size_t column = 0; column < n; ++column) {
    std::size_t pivot = column;
    for (std::size_t row = column + 1; row < n; ++row) {
      if (std::abs(matrix[row * n + column]) > std::abs(matrix[pivot * n + column])) pivot = row;
    }
    if (std::abs(matrix[pivot * n + column]) < 1e-14) return false;
    for (std::size_t k = 0; pivot != column && k < n; ++k) {
      std::swap(matrix[pivot * n + k], matrix[column * n + k]);
      std::swap(inverse[pivot * n + k], inverse[column * n + k]);
    }
    const double scale = 1.0 / matrix[column * n + column];
    for (std::size_t k = 0; k < n; ++k) {
      matrix[column * n + k] *= scale;
      inverse[column * n + k] *= scale;
    }
    for (std::size_t row = 0; row < n; ++row) {
      const double factor = matrix[row * n + column];
      if (row == column || factor == 0) continue;
      for (std::size_t k = 0; k < n; ++k) {
        matrix[row * n + k] -= factor * matrix[column * n + k];
        inverse[row * n + k] -= factor * inverse[column * n + k];
      }
    }
  }
  matrix = std::move(inverse);
  return true;
}

class Walk {
 public:
  Walk(const Graph& graph, std::uint32_t start, std::size_t transitions)
      : graph_(graph),
        inflow_(graph.states(), 0.0),
        visits_{std::vector<double>(graph.states(), 0.0), std::vector<double>(transitions, 0.0),
                std::vector<double>(transitions, 0.0)},
        place_(graph.states(), 0),
        part_of_(graph.states(), 0) {
    inflow_[start] = 1.0;
  }

  Visits through(const std::vector<std::vector<std::uint32_t>>& parts) {
    for (std::uint32_t p = 0; p < parts.size(); ++p) {
      for (std::uint32_t i = 0; i < parts[p].size(); ++i) {
        part_of_[parts[p][i]] = p;
        place_[parts[p][i]] = i;
      }
    }
    for (const auto& part : parts) {
      if (part.size() == 1 && !leads_to_itself(part.front())) {
        visits_.states[part.front()] = inflow_[part.front()];
        flow_out(part.front(), inflow_[part.front()]);
      } else {
        enter_loop(part);
      }
    }
    // Rounding must not make more than everybody come.
    for (auto* values : {&visits_.states, &visits_.ways})
      for (double& value : *values) value = std::isnan(value) ? value : std::clamp(value, 0.0, 1.0);
    return std::move(visits_);
  }

 private:
  [[nodiscard]] bool leads_to_itself(std::uint32_t state) const {
    const auto ways = graph_.from(state);
    return std::any_of(ways.begin(), ways.end(),
                       [&](const NumberedTransition& way) { return way.to == state; });
  }

  [[nodiscard]] bool stays(const NumberedTransition& way) const {
    return part_of_[way.to] == part_of_[way.from];
  }

  void flow_out(std::uint32_t state, double visits) {
    for (const NumberedTransition& way : graph_.from(state)) {
      if (stays(way)) continue;
      visits_.ways[way.index] = visits * way.probability;
      visits_.passes[way.index] = visits * way.probability;
      inflow_[way.to] += visits * way.probability;
    }
  }

  /// All who come into a part visit all of it, or nobody knows how many do.
  void fill(const std::vector<std::uint32_t>& part, double value) {
    for (const std::uint32_t state : part) {
      visits_.states[state] = value;
      for (const NumberedTransition& way : graph_.from(state)) {
        visits_.ways[way.index] = value;
        visits_.passes[way.index] = unknown;
      }
    }
  }

  void enter_loop(const std::vector<std::uint32_t>& part) {
    const std::size_t n = part.size();
    if (n > largest_solved_loop) {
      fill(part, unknown);
      for (const std::uint32_t state : part) flow_out(state, unknown);
      return;
    }
    std::vector<double> matrix(n * n, 0.0);  // I − Q
    bool closed = true;
    double entering = 0;
    for (std::size_t i = 0; i < n; ++i) {
      entering += inflow_[part[i]];
      matrix[i * n + i] += 1.0;
      for (const NumberedTransition& way : graph_.from(part[i])) {
        if (stays(way)) {
          matrix[i * n + place_[way.to]] -= way.probability;
        } else {
          closed = false;
        }
      }
    }
    if (closed || !invert(matrix, n)) {
      fill(part, entering);
      return;
    }
    for (std::size_t j = 0; j < n; ++j) {
      double visits = 0;
      for (std::size_t i = 0; i < n; ++i) visits += inflow_[part[i]] * matrix[i * n + j];
      visits_.states[part[j]] = visits / matrix[j * n + j];
      flow_out(part[j], visits);
      for (const NumberedTransition& way : graph_.from(part[j])) {
        if (!stays(way)) continue;
        visits_.ways[way.index] =
            visits * way.probability / (1 + way.probability * matrix[place_[way.to] * n + j]);
        visits_.passes[way.index] = visits * way.probability;
      }
    }
  }

  const Graph& graph_;
  std::vector<double> inflow_;
  Visits visits_;
  std::vector<std::uint32_t> place_, part_of_;
};

}  // namespace

Visits visit_probabilities(std::size_t states, std::uint32_t start, std::span<const Transition> transitions) {
  const Graph graph(states, transitions);
  return Walk(graph, start, transitions.size()).through(parts_of(graph, start));
}

}  // namespace journey::model
