#include "syntax/format.hpp"

#include "diagnostic/errors.hpp"
#include "lexicon/enumeration.hpp"
#include "syntax/parse.hpp"
#include "syntax/print.hpp"
#include "syntax/spelling.hpp"
#include "syntax/values.hpp"
#include "text/trim.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace journey::syntax {

namespace {

using lexicon::Argument;
using lexicon::Entry;
using lexicon::Enumeration;
using lexicon::Keyword;
using lexicon::Value;

bool same_list(std::string_view a, std::string_view b) {
  return a == b || text::split_list(a) == text::split_list(b);
}

bool same_word(Enumeration enumeration, std::string_view a, std::string_view b) {
  if (a == b) return true;
  const auto value = lexicon::value_of(enumeration, a);
  return value && value == lexicon::value_of(enumeration, b);
}

bool same_value(Value kind, std::string_view a, std::string_view b) {
  return a == b || half_width_value(kind, a) == half_width_value(kind, b);
}

/// What a view shows may be said in another language.
bool same_lanes(std::string_view a, std::string_view b) {
  const auto pieces = text::split_list(a), others = text::split_list(b);
  return std::equal(pieces.begin(), pieces.end(), others.begin(), others.end(), [](auto piece, auto other) {
    const auto keyword = shown_keyword(piece);
    return piece == other || (keyword && keyword == shown_keyword(other));
  });
}

bool same_argument(const Entry* entry, std::string_view a, std::string_view b) {
  switch (entry == nullptr ? Argument::label : entry->argument) {
    case Argument::names:
      return same_list(a, b);
    case Argument::dimension:
      return same_word(Enumeration::servqual_dimension, a, b);
    case Argument::target:
      return same_word(Enumeration::target, a, b);
    case Argument::date:
      return same_value(Value::date, a, b);
    default:
      return a == b;
  }
}

bool same_text(const Entry* entry, std::string_view a, std::string_view b) {
  switch (entry == nullptr ? Value::text : entry->value) {
    case Value::references:
    case Value::people:
      return entry->keyword == Keyword::show ? same_lanes(a, b) : same_list(a, b);
    case Value::phases:
      return same_list(a, b);
    case Value::enumeration:
    case Value::enumeration_or_text:
    case Value::share_or_frequency:
      return same_word(entry->enumeration, a, b);
    default:
      return a == b || (entry != nullptr && same_value(entry->value, a, b));
  }
}

bool same_statement(const Document& a, const Statement& s, const Document& b, const Statement& t) {
  const Entry* const entry = a.entry_of(s);
  if (s.keyword != t.keyword || s.parent_kind != t.parent_kind || s.long_text != t.long_text ||
      s.lane != t.lane || s.depth != t.depth || s.parent != t.parent || s.end != t.end ||
      entry != b.entry_of(t)) {
    return false;
  }
  if (entry == nullptr && a.source->slice(a.head(s)) != b.source->slice(b.head(t))) return false;
  if (!same_argument(entry, a.argument_of(s), b.argument_of(t))) return false;
  if (s.long_text) return a.text_of(s) == b.text_of(t);
  return same_text(entry, a.source->slice(a.text(s)), b.source->slice(b.text(t)));
}

/// Whether a finding of the parser says that the form of the file is not what it seems. A comment that
/// quiets a check in vain is only a comment here.
bool hinders(const diagnostic::Diagnostic& finding) {
  return finding.severity == diagnostic::Severity::error && finding.rule != diagnostic::rule::bad_allow;
}

Document read(const text::Source& source, text::SourceId id, const std::vector<std::string>& imported,
              diagnostic::Diagnostics& diagnostics) {
  Document document = parse(source, id, diagnostics);
  std::vector<std::string> lanes = lanes_of(document);
  lanes.insert(lanes.end(), imported.begin(), imported.end());
  diagnostic::Diagnostics unheard;
  resolve(document, lanes, unheard);
  return document;
}

/// Whether a word that was taken for a keyword is a lane where an import declares one of its name.
bool may_mean_lanes(const Document& document) {
  return !imports_of(document).empty() &&
         std::any_of(document.statements.begin(), document.statements.end(), [](const Statement& s) {
           return lexicon::yields_to_lanes(s.keyword) || s.keyword == Keyword::show;
         });
}

}  // namespace

bool says_the_same(const Document& a, const Document& b) {
  return std::equal(a.statements.begin(), a.statements.end(), b.statements.begin(), b.statements.end(),
                    [&](const Statement& s, const Statement& t) { return same_statement(a, s, b, t); }) &&
         std::equal(a.comments.begin(), a.comments.end(), b.comments.begin(), b.comments.end(),
                    [&](const Comment& c, const Comment& d) {
                      return c.before == d.before && a.source->slice(c.span) == b.source->slice(d.span);
                    });
}

Formatted format(const text::Source& source, text::SourceId id, std::optional<lexicon::Language> keywords,
                 diagnostic::Diagnostics& diagnostics, const ImportedLanes& imported) {
  Document document = read(source, id, {}, diagnostics);
  const auto& found = diagnostics.all();
  if (std::any_of(found.begin(), found.end(), hinders)) return {};
  std::vector<std::string> lanes;
  if (imported && may_mean_lanes(document)) {
    lanes = imported();
    diagnostic::Diagnostics said_already;
    if (!lanes.empty()) document = read(source, id, lanes, said_already);
  }
  Formatted result;
  result.text = print(document, keywords, lanes);
  if (*result.text == source.bytes()) return result;
  const text::Source printed(source.path(), *result.text);
  diagnostic::Diagnostics again;
  const Document reread = read(printed, id, lanes, again);
  const auto& refound = again.all();
  result.is_sound = std::none_of(refound.begin(), refound.end(), hinders) && says_the_same(document, reread);
  return result;
}

}  // namespace journey::syntax
