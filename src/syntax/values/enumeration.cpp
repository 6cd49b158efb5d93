#include "lexicon/enumeration.hpp"

#include "diagnostic/errors.hpp"
#include "syntax/quote.hpp"
#include "syntax/values.hpp"
#include "syntax/values/number.hpp"
#include "text/nearest.hpp"
#include "text/trim.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

namespace journey::syntax {

Parsed<std::uint8_t> parse_enumeration(lexicon::Enumeration enumeration, std::string_view text,
                                       lexicon::Language language) {
  if (const auto value = lexicon::value_of(enumeration, text)) return *value;
  if (!text::is_nfc_quick(text)) {
    if (const auto value = lexicon::value_of(enumeration, text::nfc(text))) return *value;
  }
  const auto canonical = lexicon::canonical_words(enumeration, language);
  const std::string all = quote_list(canonical, "or");
  if (const std::size_t comment = trailing_comment(text);
      comment != std::string_view::npos &&
      lexicon::value_of(enumeration, text::trim(text.substr(0, comment)))) {
    return values::error_at(
        text, text.substr(comment), diagnostic::rule::bad_enumeration,
        fmt::format("{} is followed by a comment", quote(text::trim(text.substr(0, comment)))),
        std::string(comment_hint));
  }
  std::string hint = fmt::format("write {}", all);
  std::string replacement;
  const auto words = lexicon::words_of(enumeration);
  if (const auto near = text::nearest(text, words)) {
    hint = fmt::format("did you mean {}? it is one of {}", quote(*near), all);
    const auto other = text::last_nearest(text, words);
    const bool is_alone = lexicon::value_of(enumeration, *near) == lexicon::value_of(enumeration, *other);
    if (is_alone && text::is_slip(text, *near)) replacement = *near;
  }
  ValueError error = values::error_at(text, text, diagnostic::rule::bad_enumeration,
                                      fmt::format("{} is none of the words that are known here", quote(text)),
                                      std::move(hint));
  error.replacement = std::move(replacement);
  return error;
}

}  // namespace journey::syntax
