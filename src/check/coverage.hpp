// In: a map. Out: how much of what every journey map tells it tells, as a number.
#pragma once

#include "lexicon/keyword.hpp"
#include "model/journey.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace journey::check {

/// The lanes that are counted: what people do, how they feel, what hurts, what could be done about it. They
/// are what practitioners' anatomies of a map have in common (actions, emotions, pain points, opportunities;
/// NN/g, "Journey Mapping 101"). Others are not counted, so that a first quote in one stage does not lower
/// the number of a map: whatever is added to a stage, it never falls.
std::span<const lexicon::Keyword> essential_lanes();

/// One lane over the stages of a map.
struct LaneCoverage {
  lexicon::Keyword keyword = lexicon::Keyword::unknown;
  std::size_t cells = 0;              ///< stages that count
  std::vector<model::Index> missing;  ///< stages without a line in this lane
  [[nodiscard]] std::size_t filled() const { return cells - missing.size(); }
};

struct Coverage {
  std::size_t filled = 0, cells = 0;
  std::vector<LaneCoverage> lanes = {};  ///< in the order of `essential_lanes`

  void add(const Coverage& other) {
    filled += other.filled;
    cells += other.cells;
  }
  /// Rounded down, so that what is shown as 80 is at least 80; 100 where nothing counts.
  [[nodiscard]] std::size_t percent() const { return cells == 0 ? 100 : filled * 100 / cells; }
};

/// Cells are stages times essential lanes, for all personas together: what one of them meets is told. A cell
/// is filled where the stage or a touchpoint of it that is not skipped has something in the lane; that of
/// opportunities also where one that stands elsewhere solves a pain of the stage. An empty cell of a stage
/// that another map tells in depth (`detail`) does not count, and neither does one of pains in a map of the
/// future: what is to hurt, nobody plans.
Coverage coverage_of(const model::Map& map);

}  // namespace journey::check
