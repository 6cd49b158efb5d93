// In: a Markov chain that begins in one state. Out: how likely each state is ever visited, and each way ever
// taken.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace journey::model {

/// A way from one state to another, taken with a probability. Ways of one state sum up to 1; a state without
/// ways ends the walk.
struct Transition {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  double probability = 0;
};

/// A loop of more states than this is not solved exactly; what is in it gets no probability.
inline constexpr std::size_t largest_solved_loop = 128;

/// Probabilities, 0 to 1; NaN where a loop is too large.
struct Visits {
  std::vector<double> states;  ///< that a walk ever visits each state
  std::vector<double> ways;    ///< beside the transitions: that it ever takes each of them
  std::vector<double> passes;  ///< beside the transitions: how often it is expected to take each of them
};

/// How a walk from `start` visits `states` states.
///
/// The chain is cut into its strongly connected parts (Tarjan 1972). Between the parts there are no loops, so
/// what flows into a part is the sum of what flows out of those before it. Inside a part with the transitions
/// Q, the fundamental matrix N = (I − Q)⁻¹ counts visits (Kemeny and Snell, Finite Markov Chains, 1960,
/// theorem 3.2.4), and the probability to ever visit j is the expected number of visits to j divided by N(j,
/// j) (theorem 3.5.7). A way is taken p times as often as its state is visited, and by whoever takes it once
/// more as often as it is expected to come back: that many times fewer take it than it is taken. A part that
/// nothing leaves is visited everywhere by all who enter it, and nobody can say how often (passes are NaN).
/// O(states + transitions), plus the cube of the size of each loop.
Visits visit_probabilities(std::size_t states, std::uint32_t start, std::span<const Transition> transitions);

}  // namespace journey::model
