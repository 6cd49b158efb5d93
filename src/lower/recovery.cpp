#include "lower/recovery.hpp"

#include "text/trim.hpp"
#include "text/utf8.hpp"

namespace journey::lower {

using lexicon::Argument;
using lexicon::Keyword;
using syntax::Statement;
using syntax::StatementId;

bool head_is_wrong(const syntax::Document& document, const Statement& statement) {
  const lexicon::Entry* entry = lexicon::entry_of(statement.parent_kind, statement.keyword);
  if (entry == nullptr) return false;
  const text::Span argument = document.argument(statement);
  switch (entry->argument) {
    case Argument::none:
      return !argument.empty();
    case Argument::name:
      return argument.empty() || !text::is_name(document.source->slice(argument));
    default:
      return false;
  }
}

namespace {

/// The word that a line begins with; of a line without a colon, which has no head, the first word of it.
std::string_view word_of(const syntax::Document& document, const Statement& s) {
  const std::string_view head = document.source->slice(document.head(s));
  if (!head.empty()) return head;
  const std::string_view text = document.source->slice(document.text(s));
  for (std::size_t at = 0; at < text.size(); at += text::decode(text, at).size) {
    if (text::leading_space(text.substr(at)) > 0) return text.substr(0, at);
  }
  return text;
}

}  // namespace

bool is_understood(const syntax::Document& document, const Statement& s) {
  if (s.keyword == Keyword::unknown || s.keyword == Keyword::custom_lane)
    return s.keyword != Keyword::unknown;
  const std::string_view word = document.source->slice(document.head(s));
  const lexicon::Entry* entry = lexicon::find_entry(s.parent_kind, word);
  if (entry == nullptr && !text::is_nfc_quick(word))
    entry = lexicon::find_entry(s.parent_kind, text::nfc(word));
  return entry != nullptr && entry->keyword == s.keyword;
}

ErrorRecovery::ErrorRecovery(const syntax::Document& document) : document_(document) {
  auto guess = document.guesses.begin();
  for (StatementId id = 0; id < document.statements.size(); ++id) {
    const Statement& s = document.statements[id];
    while (guess != document.guesses.end() && guess->statement < id) ++guess;
    const bool understood = is_understood(document, s);
    if (understood && !head_is_wrong(document, s)) continue;
    const text::Span argument = document.argument(s);
    if (!argument.empty()) names_.insert(text::nfc(document.source->slice(argument)));
    if (understood) continue;
    auto meanings = lexicon::keywords_named(word_of(document, s));
    if (guess != document.guesses.end() && guess->statement == id)
      meanings.insert(meanings.end(), guess->keywords.begin(), guess->keywords.end());
    const bool lacks_name =
        document.head(s).empty() || (s.depth == 0 && !text::is_name(document.source->slice(argument)));
    for (const Keyword keyword : meanings) {
      words_.set(static_cast<std::size_t>(keyword));
      if (lacks_name) nameless_.set(static_cast<std::size_t>(keyword));
    }
    if (s.keyword != Keyword::unknown) continue;
    if (meanings.empty()) unexplained_below_.insert(s.parent);
    may_import_ =
        may_import_ || (s.depth == 0 && argument.empty() &&
                        (meanings.empty() || words_.test(static_cast<std::size_t>(Keyword::import_))));
  }
}

bool ErrorRecovery::may_name(std::string_view name) const {
  return !names_.empty() && names_.contains(text::nfc(name));
}

bool ErrorRecovery::may_say(Keyword keyword, StatementId parent) const {
  return words_.test(static_cast<std::size_t>(keyword)) || unexplained_below_.contains(parent);
}

bool ErrorRecovery::is_lost_within(StatementId statement) const {
  for (StatementId id = statement + 1; id < document_.statements[statement].end; ++id) {
    if (document_.statements[id].keyword == Keyword::unknown) return true;
  }
  return false;
}

bool ErrorRecovery::may_declare(Keyword keyword) const {
  return nameless_.test(static_cast<std::size_t>(keyword));
}

bool ErrorRecovery::is_lost_behind(StatementId statement) const {
  const StatementId next = document_.statements[statement].end;
  if (next >= document_.statements.size()) return false;
  const Statement& s = document_.statements[next];
  return !is_understood(document_, s) || head_is_wrong(document_, s);
}

}  // namespace journey::lower
