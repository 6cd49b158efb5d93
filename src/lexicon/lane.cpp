#include "lexicon/lane.hpp"

#include <algorithm>
#include <array>

namespace journey::lexicon {

namespace {

// What the column `above` holds.
namespace above_lane {
constexpr std::optional<Label> no_line;
constexpr std::optional line_of_interaction{Label::line_of_interaction};
constexpr std::optional line_of_visibility{Label::line_of_visibility};
constexpr std::optional line_of_internal_interaction{Label::line_of_internal_interaction};
}  // namespace above_lane

/// The first word of the English cell: "action".
constexpr std::string_view first_word(const Cells& cells) {
  return cells.front().substr(0, cells.front().find(','));
}

constexpr std::array lane_rows{
#define WORDS(...) \
  Cells { __VA_ARGS__ }
#define TEXT_LANE(id, common, form, band, above, words, heading, one)               \
  LaneRow{first_word(words), Keyword::id,       LaneContent::lines, LineForm::form, \
          LaneBand::band,    LaneScope::places, above_lane::above},
#define PROPERTY_LANE(name, keyword, content, band, scope, heading, one) \
  LaneRow{name, Keyword::keyword, LaneContent::content, LineForm::text, LaneBand::band, LaneScope::scope, {}},
#define OWN_LANES(band)           \
  LaneRow{"own",                  \
          Keyword::custom_lane,   \
          LaneContent::own_lines, \
          LineForm::text,         \
          LaneBand::band,         \
          LaneScope::places,      \
          {}},
#include "lexicon/lanes.def"
#undef OWN_LANES
#undef PROPERTY_LANE
#undef TEXT_LANE
#undef WORDS
};

struct LaneWords {
  Cells heading, one;
};
constexpr std::array words_of_lanes{
#define HEADING(...) \
  Cells { __VA_ARGS__ }
#define ONE(...) \
  Cells { __VA_ARGS__ }
#define TEXT_LANE(id, common, form, band, above, words, heading, one) LaneWords{heading, one},
#define PROPERTY_LANE(name, keyword, content, band, scope, heading, one) LaneWords{heading, one},
#define OWN_LANES(band) LaneWords{},
#include "lexicon/lanes.def"
#undef OWN_LANES
#undef PROPERTY_LANE
#undef TEXT_LANE
#undef ONE
#undef HEADING
};
constexpr bool has_headings() {
  for (std::size_t i = 0; i < lane_rows.size(); ++i)
    for (std::size_t language = 0; language < language_count; ++language)
      if (words_of_lanes[i].heading[language].empty() != (lane_rows[i].content == LaneContent::own_lines))
        return false;
  return true;
}
static_assert(has_headings(), "a lane lacks its heading in a language");

const LaneWords& words_of(const LaneRow& lane) {
  return words_of_lanes[static_cast<std::size_t>(&lane - lane_rows.data())];
}

}  // namespace

std::span<const LaneRow> lanes() { return lane_rows; }

const LaneRow* text_lane(Keyword keyword) {
  const auto found = std::find_if(lane_rows.begin(), lane_rows.end(), [&](const LaneRow& lane) {
    return lane.keyword == keyword && lane.content == LaneContent::lines && lane.scope == LaneScope::places;
  });
  return found == lane_rows.end() ? nullptr : &*found;
}

std::string_view heading_of(const LaneRow& lane, Language language) {
  return words_of(lane).heading[static_cast<std::size_t>(language)];
}

std::string_view name_of_one(const LaneRow& lane, Language language) {
  return words_of(lane).one[static_cast<std::size_t>(language)];
}

std::string_view lane_heading(Keyword keyword, Language language) {
  const auto found = std::find_if(lane_rows.begin(), lane_rows.end(), [&](const LaneRow& lane) {
    return lane.keyword == keyword && lane.scope == LaneScope::places;
  });
  return found == lane_rows.end() ? std::string_view() : heading_of(*found, language);
}

}  // namespace journey::lexicon
