// In: nothing of its own. Out: what the steps of the builder hand to each other: the files of one
// compilation.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "lexicon/writing.hpp"
#include "lower/build.hpp"
#include "lower/parsed_values.hpp"
#include "syntax/document.hpp"
#include "text/source.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace journey::lower {

using UnitId = std::uint32_t;

/// One parsed file.
struct Unit {
  syntax::Document document;
  bool is_map = false;
  std::vector<UnitId> imports;     ///< directly imported
  std::vector<bool> sees;          ///< by unit: in scope, that is, itself and all it imports
  std::vector<std::string> lanes;  ///< custom lanes in scope; `Statement::lane` counts in them
  ParsedTexts texts;               ///< these two are filled by `check_values`
  ParsedArguments arguments;

  [[nodiscard]] const syntax::Statement& at(syntax::StatementId id) const { return document.statements[id]; }
  [[nodiscard]] std::string_view slice(text::Span span) const { return document.source->slice(span); }
};

/// The file that is compiled and all it imports.
struct Compilation {
  text::Sources& sources;
  const Files& files;
  diagnostic::Diagnostics& diagnostics;
  std::vector<Unit> units;  ///< what is imported stands before what imports it; the compiled file is the last
  /// A file that should be in scope is missing or broken, so a name that does not resolve may be no mistake.
  bool incomplete = false;
  lexicon::Writing writing{};  ///< how the compiled file is written, for what hints ask its author to write
  lexicon::Language content = lexicon::Language::english;  ///< of the texts of the compiled file

  [[nodiscard]] UnitId main() const { return static_cast<UnitId>(units.size() - 1); }
};

/// A statement of one of the files.
struct StatementPlace {
  UnitId unit = 0;
  syntax::StatementId statement = syntax::no_statement;
};

/// Calls `visit(StatementId)` for each direct child of a statement, in order.
template <typename Visit>
void each_child(const syntax::Document& document, syntax::StatementId parent, Visit visit) {
  const auto& statements = document.statements;
  for (syntax::StatementId id = parent + 1; id < statements[parent].end; id = statements[id].end) visit(id);
}

/// Calls `visit(StatementId)` for each statement at the margin, in order.
template <typename Visit>
void each_top(const syntax::Document& document, Visit visit) {
  for (syntax::StatementId id = 0; id < document.statements.size(); id = document.statements[id].end)
    visit(id);
}

}  // namespace journey::lower
