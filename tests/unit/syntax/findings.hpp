// In: a map as text. Out: what parsing and resolving says of it, in a form that reads well in a test.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "syntax/parse.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace journey::test {

/// A map that has been parsed and resolved, with everything it needs to stay alive.
struct Parsed {
  explicit Parsed(std::string bytes, bool resolved = true) : source("map.journey", std::move(bytes)) {
    document = syntax::parse(source, 0, diagnostics);
    lanes = syntax::lanes_of(document);
    if (resolved) syntax::resolve(document, lanes, diagnostics);
    diagnostics.sort();
  }
  Parsed(const Parsed&) = delete;
  Parsed& operator=(const Parsed&) = delete;

  text::Source source;
  diagnostic::Diagnostics diagnostics;
  syntax::Document document;
  std::vector<std::string> lanes;

  [[nodiscard]] const syntax::Statement& operator[](std::size_t at) const { return document.statements[at]; }
  [[nodiscard]] std::string_view slice(text::Span span) const { return source.slice(span); }
};

/// A finding as `line:column message; hint`.
inline std::string show(const text::Source& source, const diagnostic::Diagnostic& d) {
  const text::Position place = source.position(d.span.begin);
  std::string line = std::to_string(place.line) + ":" + std::to_string(place.column) + " " + d.message.english();
  if (!d.hint.empty()) line += "; " + d.hint.english();
  return line;
}

using Lines = std::vector<std::string>;

/// Every finding of a map, in order.
inline Lines findings(std::string bytes) {
  const Parsed parsed(std::move(bytes));
  Lines lines;
  for (const auto& d : parsed.diagnostics.all()) lines.push_back(show(parsed.source, d));
  return lines;
}

/// Every finding of a map as `line:column rule`, where the wording is not the point.
inline Lines rules(std::string bytes) {
  const Parsed parsed(std::move(bytes));
  Lines lines;
  for (const auto& d : parsed.diagnostics.all()) {
    const text::Position place = parsed.source.position(d.span.begin);
    lines.push_back(std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
                    std::string(d.rule));
  }
  return lines;
}

/// What the findings of a map point at.
inline Lines culprits(std::string bytes) {
  const Parsed parsed(std::move(bytes));
  Lines lines;
  for (const auto& d : parsed.diagnostics.all()) lines.emplace_back(parsed.slice(d.span));
  return lines;
}

/// The map with all fixes applied, last first.
inline std::string fixed(std::string bytes) {
  const Parsed parsed(bytes);
  const auto& all = parsed.diagnostics.all();
  for (auto d = all.rbegin(); d != all.rend(); ++d) {
    for (const auto& fix : d->fixes) bytes.replace(fix.span.begin, fix.span.size(), fix.replacement);
  }
  return bytes;
}

}  // namespace journey::test
