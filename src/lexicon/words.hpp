// In: cells of a table, words apart by commas. Out: the same words one by one, split when the compiler is
// compiled.
#pragma once

#include "lexicon/language.hpp"
#include "text/ascii.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace journey::lexicon {

using text::same_word;

/// FNV-1a of a word, ASCII letters without regard to case.
constexpr std::uint32_t hash_word(std::string_view word) {
  std::uint32_t hash = 2166136261U;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(text::ascii_lower(c))) * 16777619U;
  return hash;
}

/// The cells of all rows, one behind the other.
template <std::size_t Rows>
constexpr auto in_one_row(const std::array<Cells, Rows>& rows) {
  std::array<std::string_view, Rows * language_count> cells{};
  std::size_t next = 0;
  for (const Cells& row : rows) {
    for (const std::string_view cell : row) cells[next++] = cell;
  }
  return cells;
}

/// Number of words in cells like "owner, team".
constexpr std::size_t count_words(std::span<const std::string_view> cells) {
  std::size_t count = 0;
  for (const std::string_view cell : cells) {
    if (cell.empty()) continue;
    ++count;
    for (const char c : cell) count += c == ',' ? 1 : 0;
  }
  return count;
}

/// The words of `Cells` cells, in order.
template <std::size_t Words, std::size_t Cells>
struct WordTable {
  std::array<std::string_view, Words> words{};
  std::array<std::uint16_t, Cells + 1> first{};  ///< number of the first word of each cell

  [[nodiscard]] constexpr std::span<const std::string_view> of(std::size_t cell) const {
    return std::span<const std::string_view>(words).subspan(first[cell], first[cell + 1] - first[cell]);
  }
};

template <std::size_t Words, std::size_t Cells>
constexpr WordTable<Words, Cells> split_cells(const std::array<std::string_view, Cells>& cells) {
  WordTable<Words, Cells> table;
  std::uint16_t next = 0;
  for (std::size_t cell = 0; cell < Cells; ++cell) {
    table.first[cell] = next;
    std::string_view rest = cells[cell];
    while (!rest.empty()) {
      const std::size_t comma = rest.find(',');
      table.words[next++] = rest.substr(0, comma);
      rest = comma == std::string_view::npos ? std::string_view{} : rest.substr(comma + 1);
      while (rest.starts_with(' ')) rest.remove_prefix(1);
    }
  }
  table.first[Cells] = next;
  return table;
}

/// Whether every cell holds a word and no word is empty: a missing translation must not compile.
constexpr bool all_filled(std::span<const std::string_view> cells) {
  for (const std::string_view cell : cells) {
    if (cell.empty() || cell.starts_with(',') || cell.ends_with(',') || cell.ends_with(' ')) return false;
    if (cell.find(",,") != std::string_view::npos || cell.find(", ,") != std::string_view::npos) return false;
  }
  return true;
}

}  // namespace journey::lexicon
