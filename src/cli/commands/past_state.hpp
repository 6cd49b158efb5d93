// In: a state of a map in git, and the state before it. Out: what it said, and whether it says something else
// than before: a message from a worker.
#pragma once

#include "cli/git/snapshot.hpp"
#include "cli/run/comparison.hpp"
#include "cli/run/compilation.hpp"
#include "cli/run/inputs.hpp"
#include "cli/run/message.hpp"
#include "cli/run/report.hpp"
#include "lexicon/value.hpp"
#include "review/history.hpp"

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace journey::cli {

/// A state of a map. Its snapshot has a place of its own, which the input points to.
struct PastState {
  std::unique_ptr<git::Snapshot> snapshot;
  Input input;
  lexicon::Date day = {};  ///< of its commit
};

/// What became of looking at one.
struct SeenState {
  Report report;
  bool is_map = false;      ///< it compiled: `measures` hold
  bool is_library = false;  ///< it has no journey, and no mistake
  std::string why = {};     ///< why it did not compile, in the language of the reader
  review::Measures measures = {};
  /// Paths from the top of what it was made from and what was looked for; real ones beside those by which
  /// they were asked for.
  std::vector<std::string> asked = {};
  bool has_changed = false;  ///< it means something else than the state before
  std::size_t changes = 0;   ///< facts that are others
};

/// Compiles states, each under the settings that its project had then and on the day of its commit. The last
/// few are kept: neighbours are asked for one after the other.
class PastCompiler {
 public:
  /// `before`: null where there is none, or none that can be read.
  SeenState see(const PastState& state, const PastState* before);

 private:
  struct Compiled {
    Compilation compilation;
    Problem problem;                 ///< why it could not be compiled at all
    std::vector<std::string> asked;  ///< as in `SeenState`
  };
  const Compiled& compiled(const PastState& state);

  struct Kept {
    const PastState* of = nullptr;
    std::unique_ptr<Compiled> compiled;
  };
  std::array<Kept, 2> kept_;
};

template <>
struct Members<review::Measures> {
  static auto of(auto& measures) {
    auto& [title, language, scale, curve, mean, lowest, lowest_at, pains, open_pains, opportunities, done,
           filled, cells, errors, warnings] = measures;
    return std::tie(title, language, scale, curve, mean, lowest, lowest_at, pains, open_pains, opportunities,
                    done, filled, cells, errors, warnings);
  }
};
template <>
struct Members<SeenState> {
  static auto of(auto& seen) {
    auto& [report, is_map, is_library, why, measures, asked, has_changed, changes] = seen;
    return std::tie(report, is_map, is_library, why, measures, asked, has_changed, changes);
  }
};

}  // namespace journey::cli
