// In: a comment. Out: what it quiets, if it is written to quiet a check.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "syntax/document.hpp"

namespace journey::syntax {

/// Adds an Allow for a comment `# journey: allow RULE, RULE because REASON`; any other comment is left alone.
/// `next` is the statement that would follow it. One without rules or reason is reported.
void parse_allow(Document& document, text::Span comment, StatementId next,
                 diagnostic::Diagnostics& diagnostics);
/// At the end of the file: before the first statement an Allow is for the whole file; behind the last one it
/// is for nothing, which is reported.
void settle_allows(Document& document, diagnostic::Diagnostics& diagnostics);

}  // namespace journey::syntax
