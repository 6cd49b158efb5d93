// In: a map and whose it is to be. Out: the board.
#pragma once

#include "board/board.hpp"
#include "lexicon/enumeration.hpp"
#include "lexicon/keyword.hpp"
#include "lexicon/label.hpp"
#include "lexicon/lane.hpp"
#include "model/journey.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace journey::board {

/// What a view is nothing without, and the sentence that stands in its place where nobody wrote it.
struct Essence {
  enum class Of : std::uint8_t {
    shown_lanes,  ///< any lane that the view shows
    band,         ///< any lane of `band`
    timeline,     ///< a number of time
  };
  lexicon::Label otherwise;
  Of of = Of::shown_lanes;
  lexicon::LaneBand band = {};
};

/// What stands at the ways of a flow: the share of those who are there, how many pass in a month, or both.
/// Counts need a volume; where it is unknown how many pass, the share stands in any case.
enum class FlowLabels : std::uint8_t { share, count, both };

/// By what the columns stand: one beside the other, or as wide as they last, with the curve and the times
/// first.
enum class Columns : std::uint8_t { even, by_time };

/// How pains and opportunities are called where something points at them: "P3", which a picture has room for,
/// or by the name that their author gave them (else by their words), which stays whatever else a map is
/// given.
enum class Called : std::uint8_t { by_number, by_name };

/// Which part of a map to show. Indices are into the vectors of the journeys, which all persona journeys
/// share.
struct Selection {
  /// Into Map::journeys; one: that persona's map; several: the comparison.
  std::vector<std::size_t> journeys;
  /// Say of the personas that are not shown, too, who they are, what is different for them, and what hurts.
  bool speaks_for_all = true;
  std::vector<model::View::Shown> show;  ///< lanes and their order; empty: all
  std::vector<model::Index> stages;      ///< empty: all
  std::string language;          ///< labels in this language instead of the map's own; empty: the map's
  std::string title = {};        ///< of the view that the file declares; empty: it is the map itself
  std::string description = {};  ///< of that view
  std::optional<Essence> essence = {};
  lexicon::Markers markers = lexicon::Markers::dots;
  Columns columns = Columns::even;
  Called called = Called::by_number;
};

Board build_board(const model::Map& map, const Selection& selection);

}  // namespace journey::board
