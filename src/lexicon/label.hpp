// In: a word that the output prints. Out: it in the language of the map. A missing translation does not
// compile.
#pragma once

#include "lexicon/language.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace journey::lexicon {

/// Every word and phrase that outputs print besides keywords and enumerated values; rows of labels.def;
/// `{}` in a phrase takes the arguments of fmt.
enum class Label : std::uint16_t {
#define LABEL(id, ...) id,
#include "lexicon/labels.def"
#undef LABEL
};

std::string_view label(Label label, Language language);

}  // namespace journey::lexicon
