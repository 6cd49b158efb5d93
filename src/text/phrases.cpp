#include "text/phrases.hpp"

#include "text/han.hpp"
#include "text/utf8.hpp"

#include <array>

namespace journey::text {

namespace {

/// Scores of features in a hash table of open addressing; see tools/phrase_tables.py, which fills it.
struct Model {
  unsigned bits;  ///< of a slot
  std::int32_t total;
  const std::uint64_t* keys;
  const std::int16_t* scores;

  [[nodiscard]] std::int32_t score(std::uint64_t key) const {
    constexpr std::uint64_t multiplier = 0x9E3779B97F4A7C15;
    const std::size_t last = (std::size_t{1} << bits) - 1;
    for (std::size_t slot = (key * multiplier) >> (64U - bits);; slot = (slot + 1) & last) {
      if (keys[slot] == key) return scores[slot];
      if (keys[slot] == 0) return 0;
    }
  }
};

#include "text/phrase_table.inc"

constexpr std::array models{traditional, simplified, japanese};

/// Characters around a place: three before and three behind it; 0 where there is none, or one that no model
/// knows.
using Around = std::array<char16_t, 6>;

Around around(std::string_view text, std::size_t at) {
  Around characters{};
  const auto unit = [](char32_t c) { return c <= 0xFFFF ? static_cast<char16_t>(c) : char16_t{0}; };
  std::size_t before = at;
  for (std::size_t i = 3; i-- > 0 && before > 0;) {
    before = begin_of_character(text, before - 1);
    characters[i] = unit(decode(text, before).code_point);
  }
  std::size_t behind = at;
  for (std::size_t i = 3; i < 6 && behind < text.size(); ++i) {
    const Decoded next = decode(text, behind);
    characters[i] = unit(next.code_point);
    behind += next.size;
  }
  return characters;
}

/// The features in the order of the tables: where each begins in `Around`, and how many characters it has.
struct Feature {
  std::uint8_t first, size;
};
constexpr std::array<Feature, 13> features{
    {{0, 1}, {1, 1}, {2, 1}, {3, 1}, {4, 1}, {5, 1}, {1, 2}, {2, 2}, {3, 2}, {0, 3}, {1, 3}, {2, 3}, {3, 3}}};

}  // namespace

Phrasing phrasing_of(std::string_view text) {
  std::size_t traditional_only = 0, simplified_only = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode(text, at);
    if (is_kana(next.code_point)) return Phrasing::japanese;
    const Han script = han(next.code_point);
    traditional_only += script == Han::traditional ? 1 : 0;
    simplified_only += script == Han::simplified ? 1 : 0;
    at += next.size;
  }
  return simplified_only > traditional_only ? Phrasing::simplified : Phrasing::traditional;
}

std::int32_t phrase_score(std::string_view text, std::size_t at, Phrasing phrasing) {
  const Model& model = models[static_cast<std::size_t>(phrasing)];
  const Around characters = around(text, at);
  std::int32_t score = 0;
  for (std::size_t number = 0; number < features.size(); ++number) {
    std::uint64_t key = number + 1;
    bool is_whole = true;
    for (std::size_t i = 0; i < features[number].size; ++i) {
      const char16_t c = characters[features[number].first + i];
      is_whole = is_whole && c != 0;
      key = key << 16U | c;
    }
    if (is_whole) score += model.score(key);
  }
  return 2 * score - model.total;
}

}  // namespace journey::text
