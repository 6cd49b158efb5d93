// In: a source. Out: its document; every mistake of structure and place as a diagnostic, each once.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "syntax/document.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace journey::syntax {

/// Statements in statements, at most; deeper ones are reported once and read as the deepest allowed.
inline constexpr std::size_t max_nesting = 32;
/// Statements of one file, at most; the rest is reported once and not kept.
inline constexpr std::size_t max_statements = 2'000'000;

/// Lines, indentation, heads, long texts, comments: structure without knowledge of any keyword. Never fails;
/// a line that is no statement is reported and kept as an unknown one, so that its children have a place.
/// Also reports bytes that are not UTF-8, control characters, lone CR and unbalanced bidi controls.
Document parse(const text::Source& source, text::SourceId id, diagnostic::Diagnostics& diagnostics);

/// Gives every statement its keyword by its parent, and reports unknown and misplaced ones, missing, surplus
/// and malformed arguments, empty texts, long texts where none may be, what is said twice, and children of
/// what takes none. `lanes`: names of the custom lanes in scope, which are keywords of experience.
void resolve(Document& document, std::span<const std::string> lanes, diagnostic::Diagnostics& diagnostics);

/// Whether a document declares a journey, that is, is a map and no library. Works before `resolve`.
bool is_map(const Document& document);
/// Texts of the top-level `import` statements. Works before `resolve`.
std::vector<text::Span> imports_of(const Document& document);
/// Names of the lanes that a document declares at the top level. Works before `resolve`.
std::vector<std::string> lanes_of(const Document& document);

}  // namespace journey::syntax
