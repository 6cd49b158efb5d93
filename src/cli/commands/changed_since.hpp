// In: what was found in a map, and the revision that it is compared with. Out: what of it is new.
#pragma once

#include "cli/commands/compare_sides.hpp"
#include "cli/run/baselines.hpp"
#include "cli/run/comparison.hpp"
#include "cli/run/compilation.hpp"
#include "cli/run/isolation.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace journey::cli {

/// The findings of `check --changed-since`: mistakes always, others where the revision did not have them.
class ChangedSince {
 public:
  /// Finds the older side of all maps of the projects that are checked; does nothing where the command line
  /// names no revision.
  void find(const Options& options, const std::vector<Input>& inputs, bool color,
            std::vector<Complaint>& complaints);
  [[nodiscard]] bool is_wanted() const { return sides_.has_value(); }
  /// Has git read in the processes of an isolation.
  void prepare(Isolation& isolation);

  /// Takes out of a compilation what its older state had too, under the levels of today. The older state, to
  /// be held against other maps; nothing where there was none, or it did not compile.
  std::optional<ComparedMap> take_old(const Input& input, const Baselines& baselines,
                                      Compilation& compilation) const;
  /// Takes out what was found between maps and was found between their older states too.
  static void take_old(Findings& found, const Findings& before);

 private:
  /// `ComparedSides` that points into itself stays where it is.
  std::optional<ComparedSides> sides_;
  struct Older {
    const Input* input = nullptr;
    bool is_same = false;  ///< with all that it reads
  };
  std::map<std::string, Older> older_;  ///< by the real path of what is there now
};

}  // namespace journey::cli
