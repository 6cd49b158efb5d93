#include "compare/likeness.hpp"

#include "text/ascii.hpp"
#include "text/fingerprint.hpp"
#include "text/form.hpp"
#include "text/han.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace journey::compare {

Pieces pieces_of(std::string_view text) {
  const std::string plain = text::ascii_lower(text::without_form(text));
  Pieces pieces;
  std::string word;
  std::string_view before;  // the character of a script without spaces that stands just before
  const auto end_word = [&] {
    if (!word.empty()) pieces.push_back(text::fingerprint(word));
    word.clear();
  };
  for (std::size_t at = 0; at < plain.size();) {
    const text::Decoded next = text::decode(plain, at);
    const std::size_t size = std::max<std::size_t>(next.size, 1);
    const std::string_view character = std::string_view(plain).substr(at, size);
    const char32_t c = next.valid ? next.code_point : 0;
    if (text::is_han(c) || text::is_kana(c)) {
      end_word();
      pieces.push_back(text::fingerprint(character));
      if (!before.empty()) pieces.push_back(text::fingerprint({before.data(), before.size() + size}));
      before = character;
    } else {
      before = {};
      if (text::is_letter(c) || text::is_digit(c) || text::is_mark(c)) {
        word += character;
      } else {
        end_word();
      }
    }
    at += size;
  }
  end_word();
  std::sort(pieces.begin(), pieces.end());
  return pieces;
}

double dice(const Pieces& a, const Pieces& b) {
  if (a.empty() && b.empty()) return 0;
  std::size_t shared = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (*x < *y) {
      ++x;
    } else if (*y < *x) {
      ++y;
    } else {
      ++shared, ++x, ++y;
    }
  }
  return 2.0 * static_cast<double>(shared) / static_cast<double>(a.size() + b.size());
}

std::vector<std::pair<std::size_t, std::size_t>> candidates(const std::vector<const Pieces*>& a,
                                                            const std::vector<const Pieces*>& b,
                                                            std::size_t at_most) {
  constexpr std::size_t too_common = 1'000;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> holders;
  for (std::size_t i = 0; i < b.size(); ++i) {
    for (std::size_t p = 0; p < b[i]->size(); ++p) {
      if (p > 0 && (*b[i])[p] == (*b[i])[p - 1]) continue;
      holders[(*b[i])[p]].push_back(i);
    }
  }
  std::vector<std::pair<std::size_t, std::size_t>> found;
  std::vector<std::size_t> shared(b.size()), touched;
  for (std::size_t i = 0; i < a.size(); ++i) {
    touched.clear();
    for (std::size_t p = 0; p < a[i]->size(); ++p) {
      if (p > 0 && (*a[i])[p] == (*a[i])[p - 1]) continue;
      const auto row = holders.find((*a[i])[p]);
      if (row == holders.end() || row->second.size() > too_common) continue;
      for (const std::size_t other : row->second) {
        if (shared[other]++ == 0) touched.push_back(other);
      }
    }
    const std::size_t kept = std::min(at_most, touched.size());
    std::partial_sort(
        touched.begin(), touched.begin() + static_cast<std::ptrdiff_t>(kept), touched.end(),
        [&](std::size_t x, std::size_t y) { return shared[x] != shared[y] ? shared[x] > shared[y] : x < y; });
    for (std::size_t k = 0; k < kept; ++k) found.emplace_back(i, touched[k]);
    for (const std::size_t other : touched) shared[other] = 0;
  }
  return found;
}

}  // namespace journey::compare
