// What can be said of a file before its keywords are resolved: is it a map, what does it import, which lanes
// does it have.
#include "lexicon/keyword.hpp"
#include "syntax/parse.hpp"
#include "text/utf8.hpp"

namespace journey::syntax {

namespace {

/// Calls `take` with every statement of the top level that is written with a word of `keyword`.
template <typename Take>
void each_at_top(const Document& document, lexicon::Keyword keyword, Take take) {
  for (StatementId id = 0; id < document.statements.size(); id = document.statements[id].end) {
    const Statement& statement = document.statements[id];
    const lexicon::Entry* const entry = document.entry_of(statement);
    if (entry != nullptr && entry->keyword == keyword) take(statement);
  }
}

}  // namespace

bool is_map(const Document& document) {
  bool found = false;
  each_at_top(document, lexicon::Keyword::journey, [&](const Statement&) { found = true; });
  return found;
}

std::vector<text::Span> imports_of(const Document& document) {
  std::vector<text::Span> imports;
  each_at_top(document, lexicon::Keyword::import_,
              [&](const Statement& s) { imports.push_back(document.text(s)); });
  return imports;
}

std::vector<std::string> lanes_of(const Document& document) {
  std::vector<std::string> lanes;
  each_at_top(document, lexicon::Keyword::lane, [&](const Statement& s) {
    const std::string name = text::nfc(document.argument_of(s));
    if (text::is_name(name)) lanes.push_back(name);
  });
  return lanes;
}

}  // namespace journey::syntax
