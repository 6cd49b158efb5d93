#include "lower/content_language.hpp"

#include "lexicon/keyword.hpp"
#include "text/ascii.hpp"
#include "text/han.hpp"
#include "text/utf8.hpp"

#include <cstddef>

namespace journey::lower {

namespace {

using lexicon::Language;

/// Letters that are enough to tell a language by.
constexpr std::size_t enough = 2000;

struct Letters {
  std::size_t latin_words = 0, kana = 0, han = 0, traditional = 0, simplified = 0;
  [[nodiscard]] std::size_t all() const { return latin_words + kana + han; }
};

void count(std::string_view text, Letters& letters) {
  bool in_word = false;
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded next = text::decode(text, at);
    at += next.size;
    const bool is_latin =
        text::is_ascii_letter(next.code_point) || (next.code_point >= 0xC0 && next.code_point < 0x250);
    if (is_latin && !in_word) ++letters.latin_words;
    in_word = is_latin;
    if (text::is_kana(next.code_point)) ++letters.kana;
    if (!text::is_han(next.code_point)) continue;
    ++letters.han;
    const text::Han script = text::han(next.code_point);
    letters.traditional += script == text::Han::traditional ? 1 : 0;
    letters.simplified += script == text::Han::simplified ? 1 : 0;
  }
}

}  // namespace

Language content_language(const syntax::Document& document, Language keywords) {
  Letters letters;
  for (const syntax::Statement& s : document.statements) {
    if (letters.all() >= enough) break;
    const lexicon::Entry* const entry = lexicon::entry_of(s.parent_kind, s.keyword);
    if (s.keyword == lexicon::Keyword::custom_lane ||
        (entry != nullptr && lexicon::is_free_text(entry->value)))
      count(document.source->slice(document.text(s)), letters);
  }
  if (keywords == Language::japanese) return keywords;
  // A Han character is about half a word.
  const std::size_t east_asian = letters.han + letters.kana;
  if (east_asian == 0 || east_asian < 2 * letters.latin_words) return keywords;
  // Japanese has few lines without kana; Chinese names some products in kana.
  if (letters.kana * 10 >= letters.han) return Language::japanese;
  if (letters.traditional == letters.simplified)
    return lexicon::traits(keywords).east_asian() ? keywords : Language::hant;
  return letters.traditional > letters.simplified ? Language::hant : Language::hans;
}

}  // namespace journey::lower
