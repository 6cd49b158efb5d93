// In: a map that git has followed back. Out: what it said at each commit that changed what it means.
#pragma once

#include "cli/commands/past_state.hpp"
#include "cli/git/repository.hpp"
#include "cli/git/trail.hpp"
#include "cli/options/options.hpp"
#include "cli/run/streams.hpp"
#include "review/history.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace journey::cli {

/// What a map is made of is known only once it is compiled, and older versions are made of other files. So
/// the newest is compiled first, then every state at a commit that touched a file which any version asked
/// for, as often as these ask for files that none had asked for before. No state is compiled twice in the
/// same company, and equal ones once.
class MapPast {
 public:
  MapPast(git::Repository& repository, git::Trail trail, const Options& options, Streams& streams);

  /// The rows, the newest first, and how the history ends; its path and commits are the caller's.
  review::History find();
  /// The gravest status of what could not be looked at.
  [[nodiscard]] int status() const { return status_; }
  /// Whether what lay there last is a library.
  [[nodiscard]] bool is_library() const { return is_library_; }

 private:
  /// What lies at a commit, as far as that is known without compiling it.
  struct State {
    enum class Kind : std::uint8_t { map, absent, unreadable };
    Kind kind = Kind::absent;
    PastState past;
    Problem problem;                                        ///< why it can't be read
    std::map<std::string, std::string, std::less<>> names;  ///< of contents, by path
  };
  /// A commit and the one before that it is compared with; nothing: with nothing.
  using Pair = std::pair<std::size_t, std::optional<std::size_t>>;

  State& state(std::size_t commit);
  void look(State& state, std::size_t commit);
  std::string contents_of(std::size_t commit);
  [[nodiscard]] std::vector<git::Step> steps() const;
  Pair pair_of(const git::Step& step);
  bool is_same(const Pair& pair);
  std::vector<Pair> wanted(const std::vector<git::Step>& steps);
  void see(const std::vector<Pair>& pairs);
  void keep(const Pair& pair, const SeenState& seen);
  std::optional<review::HistoryRow> row_of(const git::Step& step);
  review::History::End end_of(const std::vector<git::Step>& steps);

  git::Repository& repository_;
  git::Trail trail_;
  const Options& options_;
  Streams& streams_;
  std::map<std::size_t, State> states_;
  std::map<Pair, SeenState> seen_;
  std::set<std::string, std::less<>> asked_;    ///< paths from the top
  std::set<std::string, std::less<>> watched_;  ///< these, and the folders on the way
  int status_ = status::done;
  bool is_library_ = false;
};

}  // namespace journey::cli
