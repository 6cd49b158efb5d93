// In: a language, a stage model, a persona. Out: a map to begin with, which compiles as it is.
#pragma once

#include "lexicon/phase.hpp"

#include <string>

namespace journey::cli {

struct Starter {
  std::string language;                          ///< canonical tag; empty: en
  const lexicon::BuiltInModel* model = nullptr;  ///< null: three stages of no model
  std::string persona;                           ///< name or title, in NFC; empty: a customer
};

/// The text of the file, in the keywords of the language.
std::string starter_map(const Starter& starter);

/// A name of the language made from any text: `Sarah Chen` gives `sarah-chen`; empty where nothing of it can
/// be in a name.
std::string name_from(std::string_view text);

}  // namespace journey::cli
