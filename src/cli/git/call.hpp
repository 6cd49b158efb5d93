// In: the environment of this process and a repository. Out: how git is called so that it reads, and starts
// nothing that a repository, a stranger's or a hostile one, names in its settings.
#pragma once

#include "cli/git/outcome.hpp"
#include "cli/run/program.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace journey::cli::git {

using Variables = std::vector<std::pair<std::string, std::string>>;

/// The value of a variable, if it is set.
using Environment = std::function<std::optional<std::string>(const char* name)>;
Environment own_environment();

/// The variables that git always gets from us, and those of ours that say where repositories may be looked
/// for; none that traces, sets or starts something. All others are absent.
Variables plain_variables(const Environment& environment);
/// The variables that say which repository it is (a hook, a worktree, a quarantine of pushed objects), as
/// absolute paths; relative ones begin at `here`. None where GIT_DIR is not set.
Variables repository_variables(const Environment& environment, const std::string& here);

/// The commands of git that are ever run. None of them starts another program, whatever the settings say:
/// `log`, `status`, `diff`, `ls-files` and `hash-object` do.
enum class Verb : std::uint8_t { cat_file, ls_tree, rev_parse, rev_list, merge_base, diff_tree };

/// How git is called for one folder.
struct Call {
  std::string program;  ///< its absolute path
  std::string folder;   ///< that it works in
  Variables variables;

  /// With these words, and `input` as its standard input.
  [[nodiscard]] ProgramCall of(Verb verb, const std::vector<std::string>& words) const;
};

/// Runs git to its end. Its output, or why there is none; `may_fail`: status 1 is an empty output, as
/// `merge-base` says that there is none.
Outcome<std::string> run_git(const Call& call, Verb verb, const std::vector<std::string>& words,
                             std::string_view input = {});

/// In words, what git said on standard error, and how it ended.
Problem problem_of_git(const ProgramResult& result);

}  // namespace journey::cli::git
