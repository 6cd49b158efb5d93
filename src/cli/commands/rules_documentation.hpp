// In: the catalogue. Out: the manual of the checks, journey-rules(7) and docs/rules.md, in the language of
// the process; they are kept in the repository as they come out here.
#pragma once

#include "diagnostic/run.hpp"

#include <string>
#include <vector>

namespace journey::cli {

/// GitHub Flavored Markdown: a table of contents by category, then one section a rule with its essay and
/// examples.
std::string rules_as_markdown(const std::vector<diagnostic::RuleInfo>& rules);

/// The same as mdoc(7). Neither bears a date or version, so that they change only when a rule does.
std::string rules_as_manual(const std::vector<diagnostic::RuleInfo>& rules);

}  // namespace journey::cli
