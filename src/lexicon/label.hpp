// In: a word that the output prints. Out: it in the language of the map. A missing translation does not
// compile.
#pragma once

#include "lexicon/keyword.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace journey::lexicon {

/// Every word and phrase that outputs print besides keywords and enumerated values; rows of labels.def
/// (LABEL(id, english, hant, hans)); `{}` in a phrase takes the arguments of fmt.
enum class Label : std::uint16_t {
#define LABEL(id, english, hant, hans) id,
#include "lexicon/labels.def"
#undef LABEL
};

std::string_view label(Label label, Language language);

/// The language that labels of a BCP 47 tag are in: zh-TW, zh-HK, zh-MO, zh-Hant* are hant, other zh hans,
/// the rest english.
Language language_of_tag(std::string_view tag);
/// The tag of the language that labels of a language are in: "en", "zh-Hant", "zh-Hans".
std::string_view tag_of(Language language);
/// The tag itself in its usual form of letters (`zh-hant-tw` gives `zh-Hant-TW`), or empty where it is no BCP
/// 47 tag.
std::string canonical_language(std::string_view tag);

/// Whether texts of a language (BCP 47) are set as Chinese, Japanese and Korean are: lines wider apart, broad
/// punctuation.
bool is_cjk(std::string_view language);

}  // namespace journey::lexicon
