// In: the bytes of a file. Out: the same file in canonical form, or why it can't be had.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "lexicon/keyword.hpp"
#include "syntax/document.hpp"
#include "text/source.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace journey::syntax {

/// Whether two documents say the same: statements by keyword, place, argument and text, and comments, in
/// order. Lists are the same where their pieces are, enumerated values where they name the same.
bool says_the_same(const Document& a, const Document& b);

/// What became of formatting one file.
struct Formatted {
  std::optional<std::string> text;  ///< absent: lines are not understood, which `diagnostics` say
  bool is_sound = true;  ///< false: the text does not say the same, a fault of the printer; never use it
};

/// The lanes that the imports of a file declare.
using ImportedLanes = std::function<std::vector<std::string>()>;

/// Parses, prints (print.hpp) and reads the print again to see that it says the same. `imported` is asked
/// only where a keyword may be the name of an imported lane; elsewhere such a lane is a word like any other.
/// A mistake that is not in the form of a line (an unknown keyword, a missing name) does not hinder. Linear.
Formatted format(const text::Source& source, text::SourceId id, std::optional<lexicon::Language> keywords,
                 diagnostic::Diagnostics& diagnostics, const ImportedLanes& imported = {});

}  // namespace journey::syntax
