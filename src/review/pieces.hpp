// In: a phrase, and what it speaks of. Out: a sentence whose pieces say whose words they are, so that each
// form can escape, mark and colour them.
#pragma once

#include "lexicon/language.hpp"
#include "lexicon/phrase.hpp"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace journey::review {

/// How a piece is meant.
enum class Voice : std::uint8_t {
  ours,    ///< words of the program
  author,  ///< of a map, a path, a name: anything
  code,    ///< what somebody would type
  gone,    ///< what an author's text has lost
  came,    ///< what it has got
  was,     ///< a value as it was, shown as a whole
  is,      ///< as it is
};

struct Piece {
  Voice voice = Voice::ours;
  std::string text;
  friend bool operator==(const Piece&, const Piece&) = default;
};
using Pieces = std::vector<Piece>;

inline Pieces ours(std::string_view words) { return {{Voice::ours, std::string(words)}}; }
/// A text of an author on one line, of a length that can be read; what nobody would see is said by its
/// number, as terminals show it.
std::string shown(std::string_view text, std::size_t longest = 160);
Pieces author(std::string_view text);
Pieces code(std::string_view text);
/// In the quotation marks of the reader.
Pieces quoted(std::string_view text, lexicon::Language language);
/// One after the other.
Pieces joined(std::initializer_list<Pieces> all);
/// A sentence of the program, of which what stands in backticks is code.
Pieces with_code(std::string_view sentence);
/// The texts alone.
std::string plain(const Pieces& pieces);
/// As a line without colours: code in backticks, what went and came in brackets.
std::string in_words(const Pieces& pieces);

/// What a phrase speaks of: pieces, or how many.
using Part = std::variant<Pieces, std::int64_t>;
Pieces filled(const lexicon::Phrase& phrase, lexicon::Language language, std::initializer_list<Part> parts);

/// The phrase with as many parts as it speaks of, which is checked where it is compiled.
template <const lexicon::Phrase& phrase, typename... Parts>
Pieces say_in(lexicon::Language language, Parts&&... parts) {
  static_assert(phrase.holes() == sizeof...(Parts), "a phrase speaks of as many things as it is given");
  return filled(phrase, language, {Part(std::forward<Parts>(parts))...});
}
inline std::int64_t count(std::size_t number) { return static_cast<std::int64_t>(number); }

}  // namespace journey::review
