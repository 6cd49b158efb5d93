// In: what to follow through the past of a repository, and what git lists of it. Out: commits with the paths
// that they changed. Pure: `Repository::history` runs git.
#pragma once

#include "cli/git/object.hpp"
#include "lexicon/value.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace journey::cli::git {

/// So many commits are followed at most.
inline constexpr std::size_t most_commits = 100'000;

struct HistoryRequest {
  ObjectId from;                        ///< the newest commit
  std::string folder = {};              ///< of the project, from the top: what lies elsewhere is left out
  std::vector<std::string> paths = {};  ///< files or folders, from the top; none: all of the folder. A file
                                        ///< alone is not followed to where it was renamed from
  bool first_parent = true;             ///< of a merge, the line that it was made on alone
  std::optional<std::int64_t> since = {};  ///< seconds of the epoch, of commit dates
  std::size_t last = most_commits;         ///< so many of the newest
};

/// How a commit changed one path, measured from its first parent.
struct Change {
  enum class How : std::uint8_t { added, removed, changed, renamed };
  How how = How::changed;
  std::string path;                   ///< from the top; of one that was removed: the one that went
  std::string old_path = {};          ///< of one that was renamed
  ObjectId old_id = {}, new_id = {};  ///< empty where it was not, is not, or is a submodule

  bool operator==(const Change&) const = default;
};

struct Commit {
  ObjectId id;
  std::int64_t seconds = 0;  ///< commit date, of the epoch
  lexicon::Date day = {};    ///< the same in UTC
  ObjectId parent = {};      ///< that it is measured from, the nearest that changed the folder; empty: none
  std::vector<Change> changes = {};  ///< in the order of git's list; none where a merge changed nothing

  bool operator==(const Commit&) const = default;
};

struct History {
  std::vector<Commit> commits;  ///< the newest first
  bool has_more = false;        ///< older ones were left out by `last`
  bool ends_early = false;      ///< the clone is shallow: the last commit has parents that are not here
};

/// What `rev-list --timestamp --parents` lists; nothing where a line is none of it.
std::optional<std::vector<Commit>> parse_commits(std::string_view list, ObjectFormat format);
/// Puts what `diff-tree --stdin -r -M --raw -z` lists of commits into them; false where it is not that, or
/// speaks of a commit that was not asked for.
bool parse_changes(std::string_view list, ObjectFormat format, std::vector<Commit>& commits);

}  // namespace journey::cli::git
