// In: what a compilation found, in a worker. Out: the same in the parent, for printers that need all of it at
// once.
#pragma once

#include "cli/run/message.hpp"
#include "diagnostic/diagnostic.hpp"
#include "diagnostic/run.hpp"
#include "text/source.hpp"

#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <vector>

namespace journey::cli {

/// Findings with the sources that they point into, as a message.
struct FoundInSources {
  struct File {
    std::string path;
    std::string bytes;  ///< none where no finding points into it
  };
  struct Label {
    text::Span span;
    std::string message;
  };
  struct Finding {
    diagnostic::Severity severity = diagnostic::Severity::error;
    std::string rule;
    text::Span span;
    std::string message, hint;  ///< in the language of the run
    std::vector<Label> labels;
    std::vector<diagnostic::Fix> fixes;
  };
  std::vector<File> files;  ///< by their number as sources
  std::vector<Finding> findings;
};

FoundInSources found_in_sources(const diagnostic::Diagnostics& diagnostics, const text::Sources& sources,
                                lexicon::Language language);

/// The same as values that printers take.
struct Findings {
  text::Sources sources;
  diagnostic::Diagnostics diagnostics;
};
/// A finding of a rule that is not among `rules`, or with a place outside of its file, is left out: nothing
/// but a fault of ours has one.
Findings restored(FoundInSources found, std::span<const diagnostic::RuleInfo> rules);

template <>
inline constexpr std::optional<diagnostic::Severity> last_of<diagnostic::Severity> =
    diagnostic::Severity::off;

template <>
struct Members<text::Span> {
  static auto of(auto& span) {
    auto& [source, begin, end] = span;
    return std::tie(source, begin, end);
  }
};
template <>
struct Members<FoundInSources::Label> {
  static auto of(auto& label) {
    auto& [span, message] = label;
    return std::tie(span, message);
  }
};
template <>
struct Members<diagnostic::Fix> {
  static auto of(auto& fix) {
    auto& [span, replacement, is_sure] = fix;
    return std::tie(span, replacement, is_sure);
  }
};
template <>
struct Members<FoundInSources::File> {
  static auto of(auto& file) {
    auto& [path, bytes] = file;
    return std::tie(path, bytes);
  }
};
template <>
struct Members<FoundInSources::Finding> {
  static auto of(auto& finding) {
    auto& [severity, rule, span, message, hint, labels, fixes] = finding;
    return std::tie(severity, rule, span, message, hint, labels, fixes);
  }
};
template <>
struct Members<FoundInSources> {
  static auto of(auto& found) {
    auto& [files, findings] = found;
    return std::tie(files, findings);
  }
};

}  // namespace journey::cli
