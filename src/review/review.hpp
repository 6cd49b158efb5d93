// In: a comparison, and who reads of it. Out: what they read, in each form.
//
// Each form is the same bytes for the same comparison and options. What a map, a path or a name of a branch
// says is a text in each of them, whatever it says.
#pragma once

#include "compare/comparison.hpp"
#include "diagnostic/run.hpp"
#include "lexicon/language.hpp"
#include "lexicon/phrase.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace journey::review {

/// A picture of what changed in a map, for the page.
struct Overlay {
  std::string path;   ///< of the map, as its entry of the comparison has it
  std::string svg;    ///< of our own making: it stands in the page as it is
  std::string style;  ///< the style sheet inside of it, which the page has to allow; may be empty
};

struct Options {
  lexicon::Language language = lexicon::Language::english;  ///< of the reader
  bool color = false;             ///< text: with the colours of ANSI terminals (SGR)
  bool sparklines = true;         ///< text: how people feel, before and after, as a line of blocks
  bool charts = false;            ///< Markdown: both curves of a map as a Mermaid chart
  std::string link_base;          ///< what a path with `#L12` stands behind, with or without `/` at its end
  std::string old_link_base;      ///< the same of the old state; empty: what went has no link
  std::string image_base;         ///< Markdown: where `shop.svg` shows what changed in `shop.journey`
  std::vector<Overlay> overlays;  ///< of the page
};

/// For a terminal or a log: by map, stage and touchpoint. Ends in a line that counts.
std::string text(const compare::Comparison& comparison, const Options& options);

/// A comment of a pull request, in GitHub Flavored Markdown; what it shows is in it at most
/// `longest_comment` units of UTF-16, and the rest is counted.
std::string markdown(const compare::Comparison& comparison, const Options& options);
inline constexpr std::size_t longest_comment = 65'000;

/// For machines; documented in docs/changes.schema.json. Messages of findings are in the reader's language.
std::string json(const compare::Comparison& comparison, const Options& options);

/// What `json` printed, or why it is none. Whatever the text says, nothing is thrown, and what comes back
/// prints like any other comparison.
struct FromJson {
  std::optional<compare::Comparison> comparison;
  lexicon::Message problem;  ///< with the place as a JSON pointer; empty where there is a comparison
};
FromJson from_json(std::string_view json);
/// A text that is longer, in bytes, is refused unread.
inline constexpr std::size_t longest_json = 64'000'000;

/// Changes as findings at their lines, for the formats of `diagnostic::formats()`.
class Annotations {
 public:
  /// Those of `least` and above. `version` is the program's.
  Annotations(const compare::Comparison& comparison, const Options& options, std::string version = {},
              compare::Level least = compare::Level::attention);
  [[nodiscard]] const diagnostic::Run& run() const { return run_; }

  Annotations(const Annotations&) = delete;  // the run points into it
  Annotations& operator=(const Annotations&) = delete;

 private:
  text::Sources sources_;
  diagnostic::Diagnostics diagnostics_;
  diagnostic::Run run_;
};

/// One page that needs nothing else: what the comment says, pictures, and old beside new. No script, no
/// request.
std::string html(const compare::Comparison& comparison, const Options& options);

}  // namespace journey::review
