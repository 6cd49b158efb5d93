// In: texts. Out: how like each other two of them are, and which of many may be like one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace journey::compare {

/// What a text is made of, as a sorted multiset of fingerprints: words in lower case without marks; of
/// scripts that part no words, characters and pairs of them.
using Pieces = std::vector<std::uint64_t>;
Pieces pieces_of(std::string_view text);

/// Dice's coefficient over multisets, 0 to 1: twice what both have, by what each has (L. R. Dice, Measures of
/// the amount of ecologic association between species, Ecology 26, 1945). Two without pieces are not alike.
double dice(const Pieces& a, const Pieces& b);

/// What is like enough to be the same thing.
inline constexpr double alike = 0.6;

/// For each of `a` up to `at_most` of `b` that share the most pieces with it, more shared first, then the
/// earlier: pairs of their numbers, in the order of `a`. Pieces that more than 1,000 of `b` have find nobody.
std::vector<std::pair<std::size_t, std::size_t>> candidates(const std::vector<const Pieces*>& a,
                                                            const std::vector<const Pieces*>& b,
                                                            std::size_t at_most = 16);

/// A pair that may be made, and what for.
struct Pair {
  std::size_t a = 0, b = 0;
  double likeness = 0;       ///< the more the better
  std::size_t distance = 0;  ///< in the order of the file; the less the better
};

/// Pairs of which no two share a side. Within a group of pairs that hang together and has at most 64 of each
/// side they have the greatest sum of likeness (H. W. Kuhn, The Hungarian method for the assignment problem,
/// 1955); in a larger one the best pair is taken first. Equal ones go by distance, then by number.
std::vector<Pair> assigned(std::vector<Pair> pairs);

}  // namespace journey::compare
