// In: nothing, or a keyword. Out: the lanes of a map, in the order in which it draws them.
#pragma once

#include "lexicon/keyword.hpp"
#include "lexicon/label.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace journey::lexicon {

/// A part of the map, from top to bottom.
enum class LaneBand : std::uint8_t { experience, blueprint, insight };

/// Which things of a place stand in a lane.
enum class LaneContent : std::uint8_t {
  lines,
  own_lines,  ///< of the lanes that the map declares
  goals,
  needs,
  times,
  devices,
  emotions,
  pains,
  opportunities,
  gaps,
  metrics,
  owners,
  sources,
};

/// How a line is drawn.
enum class LineForm : std::uint8_t {
  text,
  speech,  ///< in quotation marks
  gain,    ///< on a card
};

/// What a lane is about: stages and touchpoints, or the whole map.
enum class LaneScope : std::uint8_t { places, whole_map };

/// One row of lanes.def.
struct LaneRow {
  std::string_view name;  ///< of ids: "action", "opportunity-whole"
  /// What holds it, and what `show` calls it; custom_lane: the row stands for every lane that a map declares.
  Keyword keyword;
  LaneContent content;
  LineForm form;
  LaneBand band;
  LaneScope scope;
  std::optional<Label> above;  ///< the line of a service blueprint that is drawn above it
};

std::span<const LaneRow> lanes();
/// The lane of lines whose keyword it is, or null.
const LaneRow* text_lane(Keyword keyword);

/// The name of the row: "Actions". Empty for the lanes that a map declares.
std::string_view heading_of(const LaneRow& lane, Language language);
/// What one thing in it is called where that is not its heading: "Action"; else empty.
std::string_view name_of_one(const LaneRow& lane, Language language);
/// The heading of the lane that shows, place by place, what `keyword` holds; empty where there is none.
std::string_view lane_heading(Keyword keyword, Language language);

}  // namespace journey::lexicon
