#include "syntax/writing.hpp"

#include "text/trim.hpp"

#include <algorithm>

namespace journey::syntax {

std::string_view first_colon(const Document& document) {
  constexpr std::size_t enough = 50;
  const std::string_view bytes = document.source->bytes();
  const auto& statements = document.statements;
  for (std::size_t at = 0; at < std::min(statements.size(), enough); ++at) {
    const Statement& s = statements[at];
    if (s.head_begin == s.head_end) continue;
    const std::string_view behind = text::trim_start(bytes.substr(std::max(s.head_end, s.argument_end)));
    if (behind.starts_with("：")) return "：";
    if (behind.starts_with(':')) return ": ";
  }
  return {};
}

lexicon::Writing writing_of(const Document& document) {
  constexpr std::size_t enough = 1000;
  const auto& statements = document.statements;
  lexicon::LanguageGuess guess;
  for (std::size_t at = 0; at < std::min(statements.size(), enough) && !guess.decided(); ++at) {
    if (statements[at].keyword == lexicon::Keyword::custom_lane) continue;
    guess.take(document.source->slice(document.head(statements[at])));
  }
  return lexicon::Writing(guess.likeliest(), first_colon(document));
}

}  // namespace journey::syntax
