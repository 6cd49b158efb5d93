// In: maps. Out: how much of their lanes they fill, as a table, and which fill too little.
#pragma once

#include "check/coverage.hpp"
#include "cli/commands/table.hpp"
#include "cli/options/options.hpp"
#include "cli/run/message.hpp"
#include "cli/run/report.hpp"
#include "model/claims.hpp"
#include "model/journey.hpp"

#include <cstddef>
#include <string>
#include <tuple>
#include <vector>

namespace journey::cli {

/// How much of its lanes one map fills: a message.
struct CoverageRow {
  struct Cells {
    std::size_t filled = 0, all = 0;
  };
  std::string path, title;
  std::size_t stages = 0;
  std::vector<Cells> lanes;  ///< in the order of `essential_lanes`
  Cells evidence = {};       ///< claims that are researched, of all
};

/// The row of a map; one that is below `--min-coverage` fails, with the stages that lack something, and so
/// does one of which less is researched than `--min-evidence` asks for.
CoverageRow measure(const std::string& path, const model::Map& map, const Options& options, Report& report);

/// One row a map, and one for all.
class CoverageTable {
 public:
  void add(const CoverageRow& row);
  /// Empty where there was no map.
  [[nodiscard]] std::string print() const;

 private:
  Table table_;
  std::vector<check::Coverage> lanes_;  ///< of all maps, lane by lane
  check::Coverage all_;
  std::size_t stages_ = 0;
  model::EvidenceCount evidence_;  ///< of all maps
};

template <>
struct Members<CoverageRow::Cells> {
  static auto of(auto& cells) {
    auto& [filled, all] = cells;
    return std::tie(filled, all);
  }
};
template <>
struct Members<CoverageRow> {
  static auto of(auto& row) {
    auto& [path, title, stages, lanes, evidence] = row;
    return std::tie(path, title, stages, lanes, evidence);
  }
};

}  // namespace journey::cli
