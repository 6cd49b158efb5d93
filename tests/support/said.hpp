// In: a text. Out: it as a message that says the same in every language, for findings that tests make up.
#pragma once

#include "lexicon/phrase.hpp"

#include <string>
#include <utility>

namespace journey::support {

inline lexicon::Message said(std::string text) { return lexicon::Message::verbatim(std::move(text)); }

}  // namespace journey::support
