// In: a value of an attribute or a style, in whatever spelling. Out: the same written anew from what a
// drawing may say, or nothing; and whether it would load something.
#pragma once

#include "lexicon/phrase.hpp"
#include "media/svg/vocabulary.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace journey::media::svg {

/// A value of which every byte is known to be harmless; a reference is the id of an element of the drawing.
struct Value {
  std::string reference;  ///< as the drawing calls it; empty: none
  std::string text;       ///< the value, or what stands in where there is no such element
};

/// CSS without its comments, each of which parts words like a space.
std::string without_comments(std::string_view css);

/// Why CSS (without comments; a value, declarations or a sheet) is refused: it would load something, it
/// moves, or it hides its words behind escapes. Empty: it is fine. Strings are only strings.
lexicon::Message problem_of_css(std::string_view css);

/// Reads a value without comments in which problem_of_css sees none; nothing where it is none of the grammar.
///   words:     numbers, words, colours, strings without brackets, and functions that colours and transforms
///              are made of
///   paint:     words, perhaps with `url(#id)` before them
///   reference: `url(#id)` or `none`
///   path:      letters of commands and numbers
std::optional<Value> read_value(std::string_view css, Grammar grammar);

}  // namespace journey::media::svg
