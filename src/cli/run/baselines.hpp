// In: the command line and the settings of the projects. Out: which level each rule has, and which findings
// are known already.
#pragma once

#include "check/check.hpp"
#include "cli/options/options.hpp"
#include "cli/options/settings.hpp"
#include "cli/run/compilation.hpp"
#include "cli/run/found_in_sources.hpp"
#include "cli/run/inputs.hpp"
#include "cli/run/message.hpp"
#include "diagnostic/baseline.hpp"

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace journey::cli {

/// What a check of one file says about the baseline: a message.
struct BaselineReport {
  std::vector<diagnostic::Known> findings;  ///< those that the baseline holds; all, where it is written anew
  std::vector<std::string> seen;            ///< files that were looked into, from the root; the input first
  bool is_whole = false;                    ///< a map without errors: what was not found is not there
  bool is_broken = false;                   ///< a map with errors, which could not be compared with others
};

template <>
struct Members<diagnostic::Known> {
  static auto of(auto& known) {
    auto& [path, rule, fingerprint] = known;
    return std::tie(path, rule, fingerprint);
  }
};
template <>
struct Members<BaselineReport> {
  static auto of(auto& baseline_report) {
    auto& [findings, seen, is_whole, is_broken] = baseline_report;
    return std::tie(findings, seen, is_whole, is_broken);
  }
};

/// Whether a project may put a finding off: whatever a rule says, but no mistake.
bool can_wait(const diagnostic::Diagnostic& finding);

/// What the command line and the projects have to say about findings.
class Baselines {
 public:
  /// Reads the baselines. One that cannot be read, or is none, is a complaint.
  Baselines(const Options& options, const std::map<std::string, Settings>& settings,
            std::vector<Complaint>& complaints);

  /// The levels for the project that an input belongs to, and today.
  [[nodiscard]] const check::Options& levels(const Input& input) const {
    return projects_.at(input.root).levels;
  }
  /// The files of the baselines that were read.
  [[nodiscard]] const std::vector<FileIdentity>& files() const { return files_; }
  [[nodiscard]] bool has_baseline() const { return is_writing_ || has_baseline_; }
  /// Takes the findings out that are known: those of the baseline, or all where it is written anew. Mistakes
  /// stay.
  BaselineReport take_known(const Input& input, Compilation& compilation) const;
  /// The same for what was found in several maps of a project.
  BaselineReport take_known(const std::string& root, Findings& found) const;

  /// After a whole run: entries that find nothing any more, as far as it can tell. Of a library it can only
  /// when no file was named by itself, so that all maps which import it were looked at; of a rule about
  /// several maps when all of the project were, and none has errors.
  [[nodiscard]] std::size_t stale(const std::vector<BaselineReport>& run,
                                  const std::vector<Input>& inputs) const;
  /// Writes `--write-baseline`: what was found, and what was known of files that the run did not look into.
  /// Gives the number of entries.
  std::size_t write(const std::vector<BaselineReport>& run, const std::vector<Input>& inputs,
                    Problem& problem) const;

 private:
  struct Project {
    check::Options levels;
    diagnostic::Baseline baseline;
  };
  void read(const std::string& path, Project& project, std::vector<Complaint>& complaints);
  /// The baseline that settings name, from the root; a link that leaves it is refused.
  void read_of_project(const std::string& root, const std::string& name, Project& project,
                       std::vector<Complaint>& complaints);
  void take_file(const std::string& path, const ReadResult& result, Project& project,
                 std::vector<Complaint>& complaints);
  /// Moves what is known from `diagnostics` to `baseline_report`. `paths`: the file of each source, from the
  /// root.
  void take(const std::string& root, const text::Sources& sources, const std::vector<std::string>& paths,
            diagnostic::Diagnostics& diagnostics, BaselineReport& baseline_report) const;

  std::map<std::string, Project> projects_;  // by root
  std::vector<FileIdentity> files_;
  bool follows_links_ = false;
  std::string written_;  // path of `--write-baseline`
  bool is_writing_ = false;
  bool has_baseline_ = false;
};

}  // namespace journey::cli
