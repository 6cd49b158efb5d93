#include "text/lookalike.hpp"

#include "text/mapped.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

#include <utf8proc.h>

namespace journey::text {

namespace {

struct Pair {
  char32_t looks_like;
  char latin;
};

constexpr std::array pairs{
    // Greek
    Pair{0x0391, 'A'},
    Pair{0x0392, 'B'},
    Pair{0x0395, 'E'},
    Pair{0x0396, 'Z'},
    Pair{0x0397, 'H'},
    Pair{0x0399, 'I'},
    Pair{0x039A, 'K'},
    Pair{0x039C, 'M'},
    Pair{0x039D, 'N'},
    Pair{0x039F, 'O'},
    Pair{0x03A1, 'P'},
    Pair{0x03A4, 'T'},
    Pair{0x03A5, 'Y'},
    Pair{0x03A7, 'X'},
    Pair{0x03B1, 'a'},
    Pair{0x03B9, 'i'},
    Pair{0x03BD, 'v'},
    Pair{0x03BF, 'o'},
    Pair{0x03C1, 'p'},
    Pair{0x03C5, 'u'},
    Pair{0x03F2, 'c'},
    // Cyrillic
    Pair{0x0405, 'S'},
    Pair{0x0406, 'I'},
    Pair{0x0408, 'J'},
    Pair{0x0410, 'A'},
    Pair{0x0412, 'B'},
    Pair{0x0415, 'E'},
    Pair{0x041A, 'K'},
    Pair{0x041C, 'M'},
    Pair{0x041D, 'H'},
    Pair{0x041E, 'O'},
    Pair{0x0420, 'P'},
    Pair{0x0421, 'C'},
    Pair{0x0422, 'T'},
    Pair{0x0423, 'Y'},
    Pair{0x0425, 'X'},
    Pair{0x0430, 'a'},
    Pair{0x0435, 'e'},
    Pair{0x043E, 'o'},
    Pair{0x0440, 'p'},
    Pair{0x0441, 'c'},
    Pair{0x0443, 'y'},
    Pair{0x0445, 'x'},
    Pair{0x0455, 's'},
    Pair{0x0456, 'i'},
    Pair{0x0458, 'j'},
    Pair{0x04BB, 'h'},
    Pair{0x04CF, 'l'},
    Pair{0x0501, 'd'},
    Pair{0x051B, 'q'},
    Pair{0x051D, 'w'},
    // Armenian
    Pair{0x0555, 'O'},
    Pair{0x0570, 'h'},
    Pair{0x0578, 'n'},
    Pair{0x057D, 'u'},
    Pair{0x0585, 'o'},
};
static_assert(std::is_sorted(pairs.begin(), pairs.end(),
                             [](Pair a, Pair b) { return a.looks_like < b.looks_like; }));

/// NFKC, with or without the letter case; the name itself where utf8proc refuses it.
std::string compatible(std::string_view name, bool fold_case) {
  const int options = UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_IGNORE |
                      (fold_case ? UTF8PROC_CASEFOLD : 0);
  return mapped(name, options).value_or(std::string(name));
}

std::string latinised(std::string_view name) {
  std::string result;
  for (std::size_t at = 0; at < name.size();) {
    const Decoded c = decode(name, at);
    at += c.size;
    const auto pair = std::lower_bound(pairs.begin(), pairs.end(), c.code_point,
                                       [](Pair p, char32_t value) { return p.looks_like < value; });
    if (pair != pairs.end() && pair->looks_like == c.code_point) {
      result += pair->latin;
    } else {
      encode(c.code_point, result);
    }
  }
  return result;
}

}  // namespace

std::string fold_lookalikes(std::string_view name) { return compatible(latinised(name), true); }

std::string fold_strokes(std::string_view name) {
  std::string result = latinised(compatible(name, false));
  for (char& c : result) {
    if (c == 'I' || c == '1' || c == '|') c = 'l';
    if (c == '0') c = 'O';
  }
  return result;
}

}  // namespace journey::text
