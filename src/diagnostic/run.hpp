// In: what the compilations of one run found, each with its sources. Out: one list for the printers, every
// finding once.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "diagnostic/human.hpp"

#include <cstddef>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace journey::diagnostic {

/// What printers say about a rule. Texts that are no messages have static storage.
struct RuleInfo {
  std::string_view name;      ///< "unknown-keyword"
  lexicon::Message summary;   ///< one line, lower case, without a full stop
  lexicon::Message why;       ///< the essay; empty where there is none
  std::string_view category;  ///< "mistake" for what makes a map wrong, else the rule's, e.g. "evidence"
  Severity level = Severity::error;  ///< by default
  std::string_view bad;              ///< a file that fires it; may be empty
  std::string_view good;             ///< a file that does not; may be empty
};

/// The rules of errors.def, in their order, category "mistake".
std::vector<RuleInfo> mistakes();

/// A file that could not be looked at: missing, no permission, too large. No map is wrong, and what a run
/// says about the others is not all that there is to say.
struct UncheckedFile {
  std::string path;
  lexicon::Message message;  ///< "can't be read: no such file"
  lexicon::Message hint = {};
};
/// What printers say about such files. It is no rule of the catalogue: it has no level to set.
RuleInfo unchecked_file();

/// A finding together with the sources that its spans point into.
struct Finding {
  const Diagnostic* diagnostic;
  const text::Sources* sources;

  [[nodiscard]] const text::Source& source() const { return (*sources)[diagnostic->span.source]; }
};

/// Everything that a whole run has to say. It points into the diagnostics and sources that were added; they
/// have to live, unchanged, as long as it is printed.
class Run {
 public:
  /// One file that was looked at, by its path without a leading `./`.
  struct File {
    std::string path;
    std::vector<std::size_t> findings;  ///< numbers in `findings()`, by place
    Counts rest;                        ///< found, but more than anyone would read

    [[nodiscard]] std::size_t left_out() const { return rest.all(); }
  };

  /// `version` is the program's ("0.1.0"; may be empty). A rule that findings name and `rules` does not know
  /// is printed by its name alone.
  explicit Run(std::string version = {}, std::vector<RuleInfo> rules = {}, HumanStyle style = {});

  /// Adds the findings of one compilation: at most `per_file` of each file, no `off` ones, none that an
  /// earlier compilation has already added (a library that ten maps import is complained about once), and
  /// all of its sources as files that were looked at.
  void add(const Diagnostics& diagnostics, const text::Sources& sources, std::size_t per_file = 100);

  /// Adds a file that could not be looked at as an error at its beginning.
  void add(UncheckedFile file);

  [[nodiscard]] const std::vector<UncheckedFile>& unchecked() const { return unchecked_; }
  [[nodiscard]] const std::vector<Finding>& findings() const { return findings_; }
  [[nodiscard]] const std::vector<File>& files() const { return files_; }
  /// The rules that were given, then those that only findings name.
  [[nodiscard]] const std::vector<RuleInfo>& rules() const { return rules_; }
  /// Number of a finding's rule in `rules()`.
  [[nodiscard]] std::size_t rule_of(const Finding& finding) const;
  [[nodiscard]] const std::string& version() const { return version_; }
  [[nodiscard]] const HumanStyle& style() const { return style_; }
  /// Of all that is said to people, in formats for machines too; what machines go by is English always.
  [[nodiscard]] lexicon::Language language() const { return style_.language; }
  /// How many there are, with those that are left out.
  [[nodiscard]] Counts counts() const;
  /// Findings that are not in `findings()`, of all files.
  [[nodiscard]] std::size_t left_out() const;

 private:
  using Key = std::tuple<std::size_t, std::uint32_t, std::uint32_t, std::string_view, std::string>;

  std::size_t file_of(const std::string& path);

  std::string version_;
  std::vector<RuleInfo> rules_;
  HumanStyle style_;
  /// What findings about unchecked files point into.
  struct Nothing {
    text::Sources sources;
    Diagnostics diagnostics;
  };
  std::deque<Nothing> nothings_;
  std::vector<UncheckedFile> unchecked_;
  std::vector<Finding> findings_;
  std::vector<File> files_;
  std::map<std::string_view, std::size_t> rule_numbers_;
  std::map<std::string, std::size_t> file_numbers_;
  std::set<Key> known_;
};

}  // namespace journey::diagnostic
