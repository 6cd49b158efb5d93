// In: findings and the sources they lie in. Out: text for people: the line, a caret under the culprit, a
// hint.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "lexicon/language.hpp"

#include <cstddef>
#include <string>

namespace journey::diagnostic {

/// How findings are printed for people.
struct HumanStyle {
  bool color = false;       ///< with the colours of ANSI terminals (SGR)
  std::size_t width = 100;  ///< columns of a source line that are shown at most
  lexicon::Language language = lexicon::Language::english;  ///< of all that is said, for machines too
};

/// One finding, ending in a blank line. Whatever the source says, nothing but printable text, line ends and
/// (with `color`) our own escapes come out, and no line is a command to a build log.
std::string print_human(const Diagnostic& finding, const text::Sources& sources,
                        const HumanStyle& style = {});

/// "2 errors, 1 warning, 3 notes", "no mistakes".
lexicon::Message counted(const Counts& counts);

}  // namespace journey::diagnostic
