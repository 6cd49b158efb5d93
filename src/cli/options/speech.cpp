#include "cli/options/speech.hpp"

namespace journey::cli {

namespace {
lexicon::Language language = lexicon::Language::english;
}  // namespace

void speak(lexicon::Language spoken) { language = spoken; }

lexicon::Language speech() { return language; }

}  // namespace journey::cli
