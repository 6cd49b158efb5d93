#include "model/builder/doubt.hpp"

#include "text/trim.hpp"
#include "text/utf8.hpp"

namespace journey::model::builder {

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

/// Whether a line was taken for what it says, and not for what it was probably meant to say, or for nothing.
bool is_understood(const syntax::Document& document, const Statement& s) {
  if (s.keyword == Keyword::unknown || s.keyword == Keyword::custom_lane)
    return s.keyword != Keyword::unknown;
  const std::string_view word = document.source->slice(document.head(s));
  const lexicon::Entry* entry = lexicon::find_entry(s.parent_kind, word);
  if (entry == nullptr && !text::is_nfc_quick(word))
    entry = lexicon::find_entry(s.parent_kind, text::nfc(word));
  return entry != nullptr && entry->keyword == s.keyword;
}

}  // namespace

Doubt::Doubt(const syntax::Document& document) : document_(document) {
  for (const Statement& s : document.statements) {
    const bool understood = is_understood(document, s);
    if (understood && !head_is_wrong(document, s)) continue;
    const text::Span argument = document.argument(s);
    if (!argument.empty()) names_.insert(text::nfc(document.source->slice(argument)));
    if (understood) continue;
    const bool lacks_name = s.depth == 0 || document.head(s).empty();
    for (const Keyword keyword : lexicon::keywords_named(word_of(document, s))) {
      words_.set(static_cast<std::size_t>(keyword));
      if (lacks_name) nameless_.set(static_cast<std::size_t>(keyword));
    }
    about_imports_ = about_imports_ || (s.keyword == Keyword::unknown && s.depth == 0 && argument.empty());
  }
}

bool Doubt::about_name(std::string_view name) const {
  return !names_.empty() && names_.contains(text::nfc(name));
}

bool Doubt::about(Keyword keyword, StatementId parent) const {
  bool found = words_.test(static_cast<std::size_t>(keyword));
  each_child(document_, parent,
             [&](StatementId id) { found = found || document_.statements[id].keyword == Keyword::unknown; });
  return found;
}

bool Doubt::about_declarations(Keyword keyword) const {
  return nameless_.test(static_cast<std::size_t>(keyword));
}

bool Doubt::behind(StatementId statement) const {
  const StatementId next = document_.statements[statement].end;
  if (next >= document_.statements.size()) return false;
  const Statement& s = document_.statements[next];
  return !is_understood(document_, s) || head_is_wrong(document_, s);
}

}  // namespace journey::model::builder
