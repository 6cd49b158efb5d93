#include "text/nearest.hpp"

#include "text/ascii.hpp"
#include "text/han.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace journey::text {

namespace {

constexpr std::size_t longest_word = 128;
constexpr std::size_t longest_candidate = longest_word + longest_word / 3;

/// One of the characters that mean the same in every writing: half width, lower case, Simplified.
char32_t fold(char32_t c) {
  constexpr char32_t first = 0xFF01, last = 0xFF5E, offset = 0xFEE0, space = 0x3000;
  if (c >= first && c <= last) c -= offset;
  if (c == space) return U' ';
  return c >= 'A' && c <= 'Z' ? c | 0x20 : simplified(c);
}

/// Code points of a word in the form in which words are compared; nothing if there are more than `limit`.
struct Folded {
  std::array<char32_t, longest_candidate> points;
  std::size_t size = 0;
  bool has_han = false;

  bool assign(std::string_view word, std::size_t limit) {
    size = 0;
    has_han = false;
    for (std::size_t at = 0; at < word.size();) {
      if (size == limit) return false;
      const auto [c, bytes, valid] = decode(word, at);
      has_han = has_han || is_han(c);
      points[size++] = fold(c);
      at += bytes;
    }
    return true;
  }

  [[nodiscard]] std::u32string_view view() const { return {points.data(), size}; }
};

/// The distance of `a` and `b`, or `limit + 1` as soon as it is known to be larger. Only the band of cells
/// that can stay within the limit is computed.
std::size_t distance(std::u32string_view a, std::u32string_view b, std::size_t limit) {
  const std::size_t far = limit + 1;
  if (a.size() + limit < b.size() || b.size() + limit < a.size()) return far;
  using Row = std::array<std::size_t, longest_candidate + 1>;
  Row rows[3];
  Row* before = &rows[0];
  Row* above = &rows[1];
  Row* row = &rows[2];
  for (std::size_t j = 0; j <= b.size(); ++j) (*above)[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    const std::size_t first = i > limit ? i - limit : 1;
    const std::size_t last = std::min(b.size(), i + limit);
    (*row)[first - 1] = first == 1 ? i : far;
    std::size_t least = (*row)[first - 1];
    for (std::size_t j = first; j <= last; ++j) {
      const bool same = a[i - 1] == b[j - 1];
      std::size_t best = std::min((*row)[j - 1] + 1, (*above)[j - 1] + !same);
      if (j < i + limit) best = std::min(best, (*above)[j] + 1);  // else the cell above is outside the band
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
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
  return (*above)[b.size()];
}

/// What stands at the beginning of a word and turns it into its opposite.
constexpr std::array<std::u32string_view, 9> negations{U"non", U"not", U"no", U"un", U"in",
                                                       U"im",  U"ir",  U"il", U"dis"};

constexpr bool is_gap(char32_t c) { return c == '-' || c == '_' || c == ' '; }

/// Whether the longer one of two words, `distance` apart, is nearer to the other without a negation.
bool adds_negation(std::u32string_view longer, std::u32string_view other, std::size_t apart) {
  return std::any_of(negations.begin(), negations.end(), [&](std::u32string_view negation) {
    if (!longer.starts_with(negation)) return false;
    std::u32string_view rest = longer.substr(negation.size());
    while (!rest.empty() && is_gap(rest.front())) rest.remove_prefix(1);
    return !rest.empty() && distance(rest, other, apart - 1) < apart;
  });
}

/// How far a candidate is from the word, or nothing where that is further than `limit` or all there is.
std::optional<std::size_t> distance_of(const Folded& word, const Folded& candidate, std::size_t limit) {
  const std::size_t apart = distance(word.view(), candidate.view(), limit);
  if (apart > limit || (apart > 0 && apart >= std::max(word.size, candidate.size))) return std::nullopt;
  return apart;
}

/// The same, but nothing either where the candidate is another word altogether.
std::optional<std::size_t> near(const Folded& word, const Folded& candidate, std::size_t limit) {
  if (word.view() == candidate.view()) return 0;
  if (limit == 0 || word.has_han || candidate.has_han) return std::nullopt;
  const auto apart = distance_of(word, candidate, limit);
  if (!apart || adds_negation(word.view(), candidate.view(), *apart) ||
      adds_negation(candidate.view(), word.view(), *apart))
    return std::nullopt;
  return apart;
}

std::u32string digits_of(std::u32string_view word) {
  std::u32string digits;
  std::copy_if(word.begin(), word.end(), std::back_inserter(digits), is_ascii_digit);
  return digits;
}

std::vector<std::u32string_view> parts_of(std::u32string_view word) {
  std::vector<std::u32string_view> parts;
  for (std::size_t begin = 0; begin <= word.size();) {
    const std::size_t end = std::min(word.find_first_of(U"-_ ", begin), word.size());
    parts.push_back(word.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

/// Whether `word`, which is near to nothing but `other`, can only be that, written wrong.
bool is_slip(std::u32string_view word, std::u32string_view other, std::size_t apart) {
  constexpr std::size_t letters = 5, long_word = 8;
  if (apart == 0) return true;
  if (apart > (std::min(word.size(), other.size()) < long_word ? 1U : 2U)) return false;
  if (word.front() != other.front() || digits_of(word) != digits_of(other)) return false;
  const auto parts = parts_of(word), others = parts_of(other);
  // Words that were joined, or apart.
  if (parts.size() != others.size()) return std::min(word.size(), other.size()) >= letters;
  return std::equal(parts.begin(), parts.end(), others.begin(), [](auto part, auto meant) {
    return part == meant || std::min(part.size(), meant.size()) >= letters;
  });
}

/// The nearest of the candidates, by `measure(word, candidate, limit)`.
template <typename Measure>
std::optional<Meant> find(std::string_view word, std::span<const std::string_view> candidates,
                          const SameMeaning& same, Measure measure) {
  Folded wanted, other;
  if (word.empty() || word.size() > longest_word * 4 || !wanted.assign(word, longest_word))
    return std::nullopt;
  // Each better candidate lowers it.
  std::size_t limit = std::max<std::size_t>(1, wanted.size / 3);
  std::optional<Meant> best;
  std::size_t best_apart = limit + 1;
  const auto same_meaning = [&](std::size_t a, std::size_t b) {
    return same ? same(a, b) : candidates[a] == candidates[b];
  };
  for (std::size_t number = 0; number < candidates.size(); ++number) {
    const std::string_view candidate = candidates[number];
    const std::size_t most = wanted.size + limit;
    if (candidate.empty() || candidate.size() > most * 4 || !other.assign(candidate, most)) continue;
    const std::optional<std::size_t> apart = measure(wanted, other, limit);
    if (!apart) continue;
    if (*apart == best_apart) {
      best->is_sure = best->is_sure && same_meaning(best->number, number);
      continue;
    }
    best = Meant{candidate, number, is_slip(wanted.view(), other.view(), *apart)};
    limit = best_apart = *apart;
  }
  return best;
}

}  // namespace

std::optional<Meant> meant(std::string_view word, std::span<const std::string_view> candidates,
                           const SameMeaning& same) {
  return find(word, candidates, same, near);
}

std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates) {
  const auto found = meant(word, candidates);
  return found ? std::optional(found->word) : std::nullopt;
}

std::optional<std::string_view> alike(std::string_view word, std::span<const std::string_view> candidates) {
  const auto found = find(word, candidates, {}, distance_of);
  return found ? std::optional(found->word) : std::nullopt;
}

}  // namespace journey::text
