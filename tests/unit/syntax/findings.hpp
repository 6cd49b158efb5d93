// In: a map as text. Out: what parsing and resolving says of it, in a form that reads well in a test.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "support/spoken.hpp"
#include "syntax/parse.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

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
inline std::string show(const text::Source& source, const diagnostic::Diagnostic& d,
                        lexicon::Language language = lexicon::Language::english) {
  const text::Position place = source.position(d.span.begin);
  std::string line =
      std::to_string(place.line) + ":" + std::to_string(place.column) + " " + d.message.in(language);
  if (!d.hint.empty()) line += "; " + d.hint.in(language);
  return line;
}

/// Whatever is said in a test in one language is looked at in all of them.
inline void check_spoken(const diagnostic::Diagnostic& d) {
  for (const lexicon::Language language : lexicon::all_languages) {
    CHECK(fault_of(d.message.in(language), language) == "");
    CHECK_FALSE(has_full_stop(d.message.in(language)));
    CHECK_FALSE(has_full_stop(d.hint.in(language)));
    CHECK(fault_of(d.hint.in(language), language) == "");
    for (const diagnostic::Label& label : d.labels)
      CHECK(fault_of(label.message.in(language), language) == "");
  }
}

using Lines = std::vector<std::string>;

/// Every finding of a map, in order.
inline Lines findings(std::string bytes, lexicon::Language language = lexicon::Language::english) {
  const Parsed parsed(std::move(bytes));
  Lines lines;
  for (const auto& d : parsed.diagnostics.all()) {
    check_spoken(d);
    lines.push_back(show(parsed.source, d, language));
  }
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
