// In: a line that is neither statement, comment nor blank. Out: what its writer probably meant, as a finding.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "syntax/document.hpp"

#include <string>

namespace journey::syntax {

/// Reports a line without a colon or without a keyword. Below a statement that takes no children only the
/// first such line is reported: they are one text that was broken into lines.
void report_no_statement(const Document& document, const Statement& line,
                         diagnostic::Diagnostics& diagnostics);

/// The head of a statement, or the line itself where it has none, as messages show it.
std::string quote_head(const Document& document, const Statement& statement);

}  // namespace journey::syntax
