// In: an output. Out: nothing, or the end of the process: each is read again by a stricter reader than any
// that it is for.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "fuzz/target.hpp"
#include "text/source.hpp"

#include <set>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace journey::fuzz {

/// UTF-8 without a control character but the line feed and those of `allowed`.
void hold_text(std::string_view text, std::string_view what, std::string_view allowed = {});

/// A text in which no line is a command to the log of a CI run.
void hold_log(std::string_view text, std::string_view what);

/// What an SVG, a page or a report may hold.
struct Vocabulary {
  std::set<std::string_view> elements, attributes;
  bool is_ours = false;  ///< no control characters, finite numbers, no negative sizes: drawn by this program
  bool has_links = false;  ///< addresses of the web too, not only of the same file
};
const Vocabulary& picture_vocabulary();
const Vocabulary& page_vocabulary();

/// Well-formed XML (expat) of the vocabulary's elements and attributes alone; ids are there once, what refers
/// to one finds it, addresses are of a kind that runs nothing, numbers are numbers.
void hold_xml(std::string_view xml, const Vocabulary& vocabulary, std::string_view what);
void hold_page(std::string_view html);

/// JSON, read again. `is_inert`: it is printed to logs and terminals, not only to files.
nlohmann::json hold_json(std::string_view text, std::string_view what, bool is_inert = true);

/// GitHub Flavored Markdown with no HTML but ours, and no address that runs something.
void hold_markdown(std::string_view text);

/// Findings in two formats of the table, in a language, as `choice` says; those that tell of rules tell of
/// all of the catalogue once in a while.
void hold_findings(const diagnostic::Diagnostics& diagnostics, const text::Sources& sources, Choice& choice);

}  // namespace journey::fuzz
