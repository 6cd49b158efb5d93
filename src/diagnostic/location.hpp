// In: a span, a path. Out: the same in the words of the formats: positions of both ends, URIs, printable
// text.
#pragma once

#include "diagnostic/diagnostic.hpp"

#include <string>
#include <string_view>

namespace journey::diagnostic {

/// Both ends of a span; `end` is behind the last character.
struct Extent {
  text::Position begin, end;
  [[nodiscard]] bool on_one_line() const { return begin.line == end.line; }
};

Extent extent_of(text::Span span, const text::Sources& sources);

/// The path without a leading `./`, which code hosts do not match with the files of a change.
std::string_view shown_path(std::string_view path);

/// The path as a URI reference (RFC 3986): every byte but letters, digits, `-._~` and `/` as `%XX`, so that
/// bytes that are not UTF-8 survive too and no `:` makes a scheme. An absolute path becomes a `file` URI.
std::string uri_of(std::string_view path);

/// "error", "warning", "note", "off": what machines read, and what people write to set a level.
std::string_view word(Severity severity);
/// How people who read findings call a level; what is off is called a note.
lexicon::Message spoken_level(Severity severity);

/// Text for a line of a log or a terminal: nothing in it is a control character or a command to a build log.
std::string log_safe(std::string_view text);

/// For formats with one text per finding: the message, then a line for each other place that matters
/// ("a.journey:1:9: first declared here", at most eight), then the hint; every line `log_safe`.
std::string full_message(const Diagnostic& finding, const text::Sources& sources, lexicon::Language language);

/// The hint of a finding behind the word for it, `log_safe`; empty where it has none.
std::string hint_of(const Diagnostic& finding, lexicon::Language language);

/// The text, or its beginning and `…` where it is longer than `bytes` (three at least); never half a
/// character.
std::string cut_to(std::string text, std::size_t bytes);

}  // namespace journey::diagnostic
