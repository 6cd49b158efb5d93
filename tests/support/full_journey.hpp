// In: a function that gives the text of a field. Out: a map in which every field is filled with such a text,
// so that no format can forget one and a hostile text reaches all of them.
#pragma once

#include "model/journey.hpp"

#include <functional>
#include <string>

namespace journey::support {

/// The text to stand in `field` ("pain cause"). Each field calls it once.
using TextOf = std::function<std::string(const std::string& field)>;

/// Two persona journeys (the second skips a touchpoint and has a pain of her own), four stages: one of two
/// touchpoints, one without any, one optional, one with a single touchpoint.
model::Map full_map(const TextOf& text_of, lexicon::Language language = lexicon::Language::english);

/// "field: what it is", the same every time.
std::string plain_text(const std::string& field);

/// The poison of the trust rules: the beginnings of markup, code and commands of every format at once.
inline constexpr const char* poison =
    "\"'\\`<>&]]>-->*/ "
    "\\N\\G|#[x](javascript:alert(1))<svg/onload=alert(1)>{{7*7}}${x}%0A::error::x##[error]x,=1+1;@team";

}  // namespace journey::support
