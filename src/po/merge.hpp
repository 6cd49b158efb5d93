// In: the texts of maps as they are now, and translations of what they were. Out: the translations brought up
// to date.
#pragma once

#include "po/entry.hpp"

#include <cstddef>
#include <functional>
#include <string_view>

namespace journey::po {

/// What became of the texts of a merge.
struct Merged {
  File file;
  std::size_t translated = 0;    ///< as they were
  std::size_t fuzzy = 0;         ///< kept from another text, or waiting since before, for somebody to look at
  std::size_t untranslated = 0;  ///< without a proposal
  std::size_t obsolete = 0;      ///< translated, and no longer there
};

/// `fresh`: the texts in their order, with comments and references. A text that `known` has is taken over
/// with its translation. A text that is new where another is gone is proposed its translation, marked fuzzy
/// with the text that it was of: first in the same context, the one that is most alike; then the same text
/// elsewhere. What is left over is obsolete, and comes back with its text.
///
/// `is_looked_for`: whether the text of an entry would be among the fresh ones if it were still there; null:
/// always. What was not looked for stays as it is, and nothing is proposed from it.
Merged merge(const File& fresh, const File& known,
             const std::function<bool(const Entry&)>& is_looked_for = nullptr);

/// A file without translations into the language of a tag; of a template where that is empty.
Entry new_header(std::string_view tag);

}  // namespace journey::po
