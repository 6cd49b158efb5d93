// In: maps. Out: how much of their lanes they fill, as a table, and which fill too little.
#pragma once

#include "check/coverage.hpp"
#include "cli/commands/table.hpp"
#include "cli/options/options.hpp"
#include "cli/run/report.hpp"
#include "model/journey.hpp"

#include <string>
#include <vector>

namespace journey::cli {

/// Puts the coverage of a map into `report.rows`, for CoverageTable, perhaps in another process; one that is
/// below
/// `--min-coverage` fails, with the stages that lack something.
void measure(const std::string& path, const model::Map& map, const Options& options, Report& report);

/// One row a map, and one for all.
class CoverageTable {
 public:
  /// `row` is what `measure` left.
  void add(const std::vector<std::string>& row);
  /// Empty where there was no map.
  [[nodiscard]] std::string print() const;

 private:
  Table table_;
  std::vector<check::Coverage> lanes_;  ///< of all maps, lane by lane
  check::Coverage all_;
  std::size_t stages_ = 0;
};

}  // namespace journey::cli
