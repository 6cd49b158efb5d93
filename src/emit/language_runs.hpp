// In: a line of text and the language that it is in. Out: its parts in other languages, as far as the script
// tells.
//
// Screen readers choose a voice by language, and fonts the shapes of Han characters. Latin words in Chinese
// text need no mark: every voice reads them, and no font mistakes them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace journey::emit {

struct LanguageRun {
  std::string_view text;
  std::string language;  ///< BCP 47; empty: that of the whole
};

/// Whether anything in `text` is written in a script that `language` does not use. Fast where there is
/// nothing.
bool has_other_language(std::string_view text, std::string_view language);

/// The parts of `text`, in order, that together are all of it. Hangul is Korean, what has Kana is Japanese,
/// other Han characters are Chinese: `nearby`, where that is a Chinese tag, else "zh", since single words do
/// not tell the traditional from the simplified script.
std::vector<LanguageRun> language_runs(std::string_view text, std::string_view language,
                                       std::string_view nearby = {});

}  // namespace journey::emit
