// In: the command line, the environment, the settings of a project. Out: the language of whoever reads what
// is said.
#pragma once

#include "cli/options/options.hpp"
#include "cli/options/speech.hpp"

#include <optional>
#include <string>
#include <vector>

namespace journey::cli {

/// The language to speak to somebody in.
struct ReaderLanguage {
  lexicon::Language language = lexicon::Language::english;
  /// A tag that somebody asked for and that has no messages, which is said; a locale asks for nothing.
  std::string unspoken;
};

/// Before the command line is understood, so that what is wrong with it, and its help, are said in the
/// language too: by `--messages`, else JOURNEY_MESSAGES, else the settings of the project that the working
/// folder belongs to, else the locale (LC_ALL, LC_MESSAGES or LANG; LANGUAGE as GNU gettext takes it).
ReaderLanguage reader_language(const std::vector<std::string>& arguments);
/// The same when it is: the settings are those of the project that the first path belongs to.
ReaderLanguage reader_language(const Options& options);

/// The language of a locale such as `zh_TW.UTF-8` by its names in an environment, each empty where it is not
/// set. English where we don't speak its own.
struct Locale {
  std::string lc_all, lc_messages, lang, language;
};
lexicon::Language language_of(const Locale& locale);

}  // namespace journey::cli
