#include "lexicon/enumeration.hpp"

#include "diagnostic/errors.hpp"
#include "syntax/quote.hpp"
#include "syntax/values.hpp"
#include "syntax/values/number.hpp"
#include "text/nearest.hpp"
#include "text/trim.hpp"
#include "text/utf8.hpp"

namespace journey::syntax {

std::optional<std::uint8_t> find_enumerated(lexicon::Enumeration enumeration, std::string_view text) {
  const auto value = lexicon::value_of(enumeration, text);
  return value || text::is_nfc_quick(text) ? value : lexicon::value_of(enumeration, text::nfc(text));
}

Parsed<std::uint8_t> parse_enumeration(lexicon::Enumeration enumeration, std::string_view text,
                                       lexicon::Language language) {
  if (const auto value = find_enumerated(enumeration, text)) return *value;
  return values::enumeration_error(enumeration, text, diagnostic::rule::bad_enumeration, language);
}

namespace values {

ValueError enumeration_error(lexicon::Enumeration enumeration, std::string_view text, std::string_view rule,
                             lexicon::Language language, const lexicon::Phrase& instruction) {
  const auto canonical = lexicon::canonical_words(enumeration, language);
  const lexicon::Message all = lexicon::list_of_code(canonical, lexicon::Conjunction::any);
  if (const std::size_t comment = trailing_comment(text);
      comment != std::string_view::npos &&
      lexicon::value_of(enumeration, text::trim(text.substr(0, comment)))) {
    return error_at(
        text, text.substr(comment), rule,
        lexicon::say<phrases::word_followed_by_comment>(quote(text::trim(text.substr(0, comment)))),
        lexicon::say<comment_hint>());
  }
  ValueError error = error_at(text, text, rule, lexicon::say<phrases::none_of_the_words>(quote(text)),
                              lexicon::Message::of(instruction, all));
  // Where two writings of a word are as near, that of the file.
  auto words = canonical;
  const auto others = lexicon::words_of(enumeration);
  words.insert(words.end(), others.begin(), others.end());
  const auto same = [&](std::size_t a, std::size_t b) {
    return lexicon::value_of(enumeration, words[a]) == lexicon::value_of(enumeration, words[b]);
  };
  if (const auto meant = text::meant(text, words, same)) {
    error.hint = lexicon::say<phrases::did_you_mean_one_of>(quote(meant->word), all);
    error.suggestion = meant->word;
    if (meant->is_sure) error.replacement = meant->word;
  }
  return error;
}

}  // namespace values

}  // namespace journey::syntax
