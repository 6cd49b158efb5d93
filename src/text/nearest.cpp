#include "text/nearest.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <string>
#include <vector>

namespace journey::text {

namespace {

constexpr std::size_t longest_word = 128;
constexpr std::size_t longest_candidate = longest_word + longest_word / 3;

/// Code points of a word, ASCII letters in lower case; nothing if there are more than `limit`.
struct Folded {
  std::array<char32_t, longest_candidate> points;
  std::size_t size = 0;

  bool assign(std::string_view word, std::size_t limit) {
    size = 0;
    for (std::size_t at = 0; at < word.size();) {
      if (size == limit) return false;
      const auto [c, bytes, valid] = decode(word, at);
      points[size++] = c >= 'A' && c <= 'Z' ? c | 0x20 : c;
      at += bytes;
    }
    return true;
  }
};

/// The distance of `a` and `b`, or `limit + 1` as soon as it is known to be larger. Only the band of cells
/// that can stay within the limit is computed.
std::size_t distance(const Folded& a, const Folded& b, std::size_t limit) {
  const std::size_t far = limit + 1;
  using Row = std::array<std::size_t, longest_candidate + 1>;
  Row rows[3];
  Row* before = &rows[0];
  Row* above = &rows[1];
  Row* row = &rows[2];
  for (std::size_t j = 0; j <= b.size; ++j) (*above)[j] = j;
  for (std::size_t i = 1; i <= a.size; ++i) {
    const std::size_t first = i > limit ? i - limit : 1;
    const std::size_t last = std::min(b.size, i + limit);
    (*row)[first - 1] = first == 1 ? i : far;
    std::size_t least = (*row)[first - 1];
    for (std::size_t j = first; j <= last; ++j) {
      const bool same = a.points[i - 1] == b.points[j - 1];
      std::size_t best = std::min((*row)[j - 1] + 1, (*above)[j - 1] + !same);
      if (j < i + limit) best = std::min(best, (*above)[j] + 1);  // else the cell above is outside the band
      const bool swapped =
          i > 1 && j > 1 && a.points[i - 1] == b.points[j - 2] && a.points[i - 2] == b.points[j - 1];
      if (swapped) best = std::min(best, (*before)[j - 2] + 1);
      (*row)[j] = std::min(best, far);
      least = std::min(least, (*row)[j]);
    }
    if (least > limit) return far;
    Row* oldest = before;
    before = above;
    above = row;
    row = oldest;
  }
  return (*above)[b.size];
}

}  // namespace

std::optional<std::string_view> last_nearest(std::string_view word,
                                             std::span<const std::string_view> candidates) {
  std::vector<std::string_view> backwards(candidates.rbegin(), candidates.rend());
  return nearest(word, backwards);
}

std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates) {
  Folded wanted;
  if (word.empty() || word.size() > longest_word * 4 || !wanted.assign(word, longest_word))
    return std::nullopt;
  // One more than is still near; each better candidate lowers it.
  std::size_t bound = std::max<std::size_t>(1, wanted.size / 3) + 1;
  std::optional<std::string_view> best;
  Folded other;
  for (const auto candidate : candidates) {
    const std::size_t limit = bound - 1;
    const std::size_t most = wanted.size + limit;
    if (candidate.empty() || candidate.size() > most * 4 || !other.assign(candidate, most)) continue;
    if (other.size + limit < wanted.size) continue;
    const std::size_t d = distance(wanted, other, limit);
    if (d >= bound || d >= std::max(wanted.size, other.size)) continue;
    best = candidate;
    bound = d;
    if (d == 0) break;
  }
  return best;
}

namespace {

constexpr bool is_gap(char c) { return c == '-' || c == '_' || c == ' '; }

std::string digits_of(std::string_view word) {
  std::string digits;
  std::copy_if(word.begin(), word.end(), std::back_inserter(digits), is_ascii_digit);
  return digits;
}

std::vector<std::string_view> parts_of(std::string_view word) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= word.size();) {
    const auto end = std::find_if(word.begin() + static_cast<std::ptrdiff_t>(begin), word.end(), is_gap);
    parts.push_back(word.substr(begin, static_cast<std::size_t>(end - word.begin()) - begin));
    begin = static_cast<std::size_t>(end - word.begin()) + 1;
  }
  return parts;
}

bool is_part_slip(std::string_view part, std::string_view meant) {
  constexpr std::size_t letters = 4, characters = 2;
  if (same_word(part, meant)) return true;
  const std::size_t size = count_code_points(part), other = count_code_points(meant);
  return is_ascii(part) && is_ascii(meant) ? std::max(size, other) >= letters
                                           : size == other && size >= characters;
}

}  // namespace

bool is_slip(std::string_view word, std::string_view meant) {
  if (digits_of(word) != digits_of(meant)) return false;
  const auto parts = parts_of(word), others = parts_of(meant);
  if (parts.size() == others.size())
    return std::equal(parts.begin(), parts.end(), others.begin(), is_part_slip);
  // Words that were joined, or apart.
  constexpr std::size_t long_enough = 6;
  return count_code_points(meant) >= long_enough;
}

}  // namespace journey::text
