#include "syntax/spelling.hpp"

#include "lexicon/enumeration.hpp"
#include "syntax/parse.hpp"
#include "syntax/values.hpp"
#include "text/ascii.hpp"
#include "text/trim.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace journey::syntax {

namespace {

using lexicon::Argument;
using lexicon::Entry;
using lexicon::Enumeration;
using lexicon::Keyword;
using lexicon::Language;
using lexicon::Parent;
using lexicon::Value;

/// The language whose marks a file is written with: the first that has its first keyword. Languages that
/// share words share their marks too.
Language language_of_marks(const Document& document) {
  for (const Statement& s : document.statements) {
    if (document.entry_of(s) == nullptr) continue;
    const std::string_view word = document.source->slice(document.head(s));
    const auto knows = [&](Language language) { return lexicon::has_word(language, word); };
    const auto first = std::find_if(lexicon::all_languages.begin(), lexicon::all_languages.end(), knows);
    return first == lexicon::all_languages.end() ? Language::english : *first;
  }
  return Language::english;
}

}  // namespace

std::optional<Keyword> shown_keyword(std::string_view word) {
  for (const Parent parent : {Parent::touchpoint, Parent::stage, Parent::top}) {
    if (const Entry* const entry = lexicon::find_entry(parent, word)) return entry->keyword;
  }
  return std::nullopt;
}

Spelling::Spelling(const Document& document, std::optional<Language> keywords,
                   const std::vector<std::string>& imported)
    : document_(document),
      keywords_(keywords),
      language_(keywords ? *keywords : language_of_marks(document)),
      lanes_(lanes_of(document)) {
  lanes_.insert(lanes_.end(), imported.begin(), imported.end());
}

/// The keyword as it is to be written.
std::string_view Spelling::keyword(const Statement& s) const {
  const std::string_view written = document_.source->slice(document_.head(s));
  const Entry* const entry = document_.entry_of(s);
  if (entry == nullptr) return written;
  if (keywords_) return lexicon::word(entry->keyword, *keywords_);
  return lexicon::spelling_of(s.parent_kind, written, language_);
}

std::string_view Spelling::enumerated(Enumeration enumeration, std::string_view written) const {
  const auto value = lexicon::value_of(enumeration, written);
  if (!value) return written;
  return keywords_ ? lexicon::word(enumeration, *value, *keywords_)
                   : lexicon::spelling_of(enumeration, written);
}

/// A lane of the language that a view shows, in the words that are wanted. Where the file declares a lane of
/// the old or the new name, that is what is meant, or would be.
std::string_view Spelling::shown_lane(std::string_view written) const {
  const auto is_own = [&](std::string_view name) {
    return std::find(lanes_.begin(), lanes_.end(), name) != lanes_.end();
  };
  if (!keywords_ || is_own(written)) return written;
  const auto keyword = shown_keyword(written);
  if (!keyword) return written;
  const std::string_view word = lexicon::word(*keyword, *keywords_);
  return is_own(word) ? written : word;
}

void Spelling::append_list(std::string_view list, bool of_lanes, std::string& out) const {
  const auto pieces = text::split_list(list);
  // A stray comma is a mistake, and what it was meant to be nobody knows.
  const bool is_whole = std::none_of(pieces.begin(), pieces.end(), [](auto piece) { return piece.empty(); });
  if (!is_whole) {
    out += list;
    return;
  }
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (i > 0) out += lexicon::traits(language_).marks.list_comma;
    out += of_lanes ? shown_lane(pieces[i]) : pieces[i];
  }
}

void Spelling::append_head(const Statement& s, std::string& out) const {
  out += keyword(s);
  const std::string_view argument = document_.argument_of(s);
  if (argument.empty()) return;
  out += ' ';
  const Entry* const entry = document_.entry_of(s);
  switch (entry == nullptr ? Argument::label : entry->argument) {
    case Argument::names:
      return append_list(argument, false, out);
    case Argument::dimension:
      out += enumerated(Enumeration::servqual_dimension, argument);
      return;
    case Argument::target:
      out += enumerated(Enumeration::target, argument);
      return;
    case Argument::date:
      out += half_width_value(Value::date, argument);
      return;
    default:
      out += argument;
  }
}

void Spelling::append_colon(bool has_text, std::string& out) const {
  out += lexicon::statement_colon(language_, has_text);
}

void Spelling::append_text(const Statement& s, std::string& out) const {
  const std::string_view text = document_.source->slice(document_.text(s));
  const Entry* const entry = document_.entry_of(s);
  switch (entry == nullptr ? Value::text : entry->value) {
    case Value::references:
    case Value::people:
    case Value::phases:
      return append_list(text, entry->keyword == Keyword::show, out);
    case Value::enumeration:
    case Value::enumeration_or_text:
    case Value::share_or_frequency:
      out += enumerated(entry->enumeration, text);
      return;
    default:
      out += entry == nullptr ? std::string(text) : half_width_value(entry->value, text);
  }
}

}  // namespace journey::syntax
