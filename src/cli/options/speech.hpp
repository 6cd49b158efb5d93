// In: the language that somebody reads. Out: what the command says, in it.
#pragma once

#include "lexicon/phrase.hpp"

#include <string>

namespace journey::cli {

/// In which language the process speaks to people: one from its beginning to its end, as a locale is. Set
/// before any thread or worker begins; English until then. No output, fingerprint, baseline or exit status
/// depends on it.
void speak(lexicon::Language language);
lexicon::Language speech();

/// A message in the language of the process.
inline std::string spoken(const lexicon::Message& message) { return message.in(speech()); }

}  // namespace journey::cli
