// In: a statement of a document that is being resolved. Out: what the statements around it take. For messages
// that say where a line belongs.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "lexicon/keyword.hpp"
#include "lexicon/writing.hpp"
#include "syntax/document.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace journey::syntax {

/// One resolution: the document, the lanes in scope, where findings go.
struct Scope {
  Document& document;
  std::span<const std::string> lanes;
  diagnostic::Diagnostics& diagnostics;
  /// Suggestions that may still be looked for: nobody reads the thousandth, and each costs a walk through all
  /// words.
  std::size_t suggestions_left = 200;
  /// How the file is written, once somebody asked.
  std::optional<lexicon::Writing> known_writing;

  [[nodiscard]] std::string_view slice(text::Span span) const { return document.source->slice(span); }
  /// What the file calls its personas, sorted, once somebody asked; views into its text.
  std::optional<std::vector<std::string_view>> known_personas = {};
  /// How the author of the file would write what a hint asks for.
  const lexicon::Writing& writing();
};

/// Whether custom lanes may stand in `parent`.
bool takes_lanes(lexicon::Parent parent);
/// What the children of a statement stand in, or `none`.
lexicon::Parent children_of(const Statement& statement);
/// The nearest statement above `id`, as the lines are written, below which `keyword` may stand; deeper ones
/// first.
std::optional<StatementId> nearest_above_taking(const Document& document, StatementId id,
                                                lexicon::Keyword keyword);

}  // namespace journey::syntax
