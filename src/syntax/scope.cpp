#include "syntax/scope.hpp"

#include "syntax/writing.hpp"

namespace journey::syntax {

using lexicon::Parent;

bool takes_lanes(Parent parent) {
  return parent == Parent::stage || parent == Parent::touchpoint || parent == Parent::for_stage ||
         parent == Parent::for_touchpoint;
}

Parent children_of(const Statement& statement) {
  if (statement.keyword == lexicon::Keyword::custom_lane) return Parent::line;
  const lexicon::Entry* const entry = lexicon::entry_of(statement.parent_kind, statement.keyword);
  return entry == nullptr ? Parent::none : entry->children;
}

std::optional<StatementId> nearest_above_taking(const Document& document, StatementId id,
                                                lexicon::Keyword keyword) {
  if (id == 0) return std::nullopt;
  for (StatementId above = id - 1; above != no_statement; above = document.statements[above].parent) {
    const Parent inside = children_of(document.statements[above]);
    const lexicon::Entry* const entry = lexicon::entry_of(inside, keyword);
    if (entry != nullptr) return above;
  }
  return std::nullopt;
}

const lexicon::Writing& Scope::writing() {
  if (!known_writing) known_writing = writing_of(document);
  return *known_writing;
}

}  // namespace journey::syntax
