// In: the environment of this process and a repository. Out: how git is called so that it reads, and starts
// nothing that a repository, a stranger's or a hostile one, names in its settings.
#pragma once

#include "cli/git/outcome.hpp"
#include "cli/run/program.hpp"

#include <cstdint>
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

/// The variables that git always gets: what keeps it from fetching, asking, locking, replacing objects,
/// reading an index, and reading patterns into paths; and those of ours that say where repositories may be
/// looked for. All that is not here or in the next is absent: what traces, sets, or starts something
/// (GIT_TRACE…, GIT_CONFIG…, GIT_EXTERNAL_DIFF …).
Variables plain_variables(const Environment& environment);
/// The variables that say which repository and objects are meant (a hook, a worktree, a quarantine of pushed
/// objects), as absolute paths; relative ones begin at `here`.
Variables repository_variables(const Environment& environment, const std::string& here);
/// The file of the index that is meant, as an absolute path; empty where no variable says so. Git itself
/// reads no index for us.
std::string index_variable(const Environment& environment, const std::string& here);

/// The commands of git that are ever run. None of them starts another program, whatever the settings say:
/// `log`, `status`, `diff`, `ls-files` and `hash-object` do.
enum class Verb : std::uint8_t { cat_file, ls_tree, rev_parse, rev_list, merge_base, diff_tree };

/// How git is called for one folder.
struct Call {
  std::string program;  ///< its absolute path; empty: there is none
  std::string folder;   ///< that it works in, a real path
  Variables variables;

  /// With these words, and `input`, which has to stay, as its standard input.
  [[nodiscard]] ProgramCall of(Verb verb, const std::vector<std::string>& words,
                               std::string_view input = {}) const;
};

/// The words that people know git by.
inline constexpr ProgramName git_name{"git", "git"};

/// Runs git to its end: its output, or why there is none.
Outcome<std::string> run_git(const Call& call, Verb verb, const std::vector<std::string>& words,
                             std::string_view input = {});

/// What git said on standard error of an object that a partial clone has not got: it may not fetch it.
bool says_not_in_clone(std::string_view said);

}  // namespace journey::cli::git
