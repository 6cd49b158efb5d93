// In: the subject of a board. Out: its lanes: rows of what is said of touchpoints, stages and the whole map.
#include "board/items.hpp"
#include "board/parts.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace journey::board {

namespace {

using lexicon::Keyword;
using lexicon::Label;
using model::Index;
using model::none;
using Items = std::vector<Item>;

const model::Experience& experience_in(const model::Journey& journey, Place place) {
  if (place.touchpoint != none) return journey.touchpoints[place.touchpoint].experience;
  if (place.stage != none) return journey.stages[place.stage].experience;
  return journey.experience;
}
bool is_assumed(const model::Experience& experience) {
  return experience.evidence == model::Evidence::assumed;
}

// --- what a lane collects: one function a kind of content ---

Items lines(const Subject& subject, const PersonaJourney& persona_journey, Place place, Keyword keyword,
            Index lane) {
  Items items;
  const model::Experience& experience = experience_in(*persona_journey.journey, place);
  for (const model::Line& line : experience.lines) {
    if (line.keyword != keyword || line.lane != lane) continue;
    items.push_back(line_item(subject, *persona_journey.journey, line));
  }
  return items;
}

Items needs(const Subject& subject, const PersonaJourney& persona_journey, Place place, Keyword, Index) {
  Items items;
  const model::Experience& experience = experience_in(*persona_journey.journey, place);
  for (const model::Need& need : experience.needs)
    items.push_back(need_item(subject, *persona_journey.journey, need));
  return items;
}

Items emotions(const Subject& subject, const PersonaJourney& persona_journey, Place place, Keyword, Index) {
  Items items;
  const model::Experience& experience = experience_in(*persona_journey.journey, place);
  // Who skips a touchpoint feels nothing there.
  if (skips(*persona_journey.journey, place)) return items;
  for (const model::Outcome& outcome : experience.emotions) {
    items.push_back(emotion_item(subject.wording(), outcome, persona_journey.journey->scale));
  }
  return items;
}

Items pains(const Subject& subject, const PersonaJourney& persona_journey, Place place, Keyword, Index) {
  Items items;
  for (const Index index : persona_journey.pains.at(place))
    items.push_back(
        pain_item(subject, *persona_journey.journey, persona_journey.journey->pains[index], Stands::in_cell));
  return items;
}

Items opportunities(const Subject& subject, const PersonaJourney& persona_journey, Place place, Keyword,
                    Index) {
  Items items;
  for (const Index index : persona_journey.opportunities.at(place)) {
    items.push_back(opportunity_item(subject, *persona_journey.journey,
                                     persona_journey.journey->opportunities[index], Stands::in_cell));
  }
  return items;
}

Items gaps(const Subject& subject, const PersonaJourney& persona_journey, Place place, Keyword, Index) {
  Items items;
  const model::Experience& experience = experience_in(*persona_journey.journey, place);
  for (std::size_t dimension = 0; dimension < experience.servqual.size(); ++dimension) {
    const auto& gap = experience.servqual[dimension];
    if (!gap) continue;
    items.push_back(servqual_item(subject.wording(), static_cast<lexicon::ServqualDimension>(dimension),
                                  gap->value, is_assumed(experience)));
  }
  return items;
}

Items metrics(const Subject& subject, const PersonaJourney& persona_journey, Place place, Keyword, Index) {
  Items items;
  const model::Experience& experience = experience_in(*persona_journey.journey, place);
  const bool is_whole = place.stage == none && place.touchpoint == none;
  const auto& references = is_whole ? persona_journey.journey->metrics : experience.metrics;
  for (const model::Reference& metric : references) {
    items.push_back(metric_item(subject.wording(), *persona_journey.journey, metric));
  }
  return items;
}

Items sources(const Subject&, const PersonaJourney& persona_journey, Place place, Keyword, Index) {
  Items items;
  const model::Experience& experience = experience_in(*persona_journey.journey, place);
  for (const model::Reference& source : experience.sources)
    items.push_back(source_item(*persona_journey.journey, source));
  return items;
}

Items owners(const Subject& subject, const PersonaJourney& persona_journey, Place place, Keyword, Index) {
  if (place.stage == none) return {};
  const model::Reference& owner = place.touchpoint != none
                                      ? persona_journey.journey->touchpoints[place.touchpoint].owner
                                      : persona_journey.journey->stages[place.stage].owner;
  if (owner.text.empty()) return {};
  return {owner_item(*persona_journey.journey, owner, subject.wording())};
}

Item plain(std::string text) {
  Item item;
  item.text = std::move(text);
  return item;
}

/// The goals of touchpoints; those of stages stand in the head of the stage.
Items goals(const Subject&, const PersonaJourney& persona_journey, Place place, Keyword, Index) {
  if (place.touchpoint == none) return {};
  const model::Text& goal = persona_journey.journey->touchpoints[place.touchpoint].goal;
  return goal.empty() ? Items{} : Items{plain(goal.value)};
}

Items times(const Subject& subject, const PersonaJourney& persona_journey, Place place, Keyword, Index) {
  Items items;
  if (place.stage == none) return items;
  const auto& duration = place.touchpoint != none
                             ? persona_journey.journey->touchpoints[place.touchpoint].duration
                             : persona_journey.journey->stages[place.stage].duration;
  if (duration) items.push_back(plain(written_duration(duration->value)));
  if (place.touchpoint == none) return items;
  const auto& wait = persona_journey.journey->touchpoints[place.touchpoint].wait;
  if (wait) items.push_back(plain(subject.wording().phrase(Label::wait_for, written_duration(wait->value))));
  return items;
}

Items devices(const Subject&, const PersonaJourney& persona_journey, Place place, Keyword, Index) {
  if (place.touchpoint == none) return {};
  const model::Text& device = persona_journey.journey->touchpoints[place.touchpoint].device;
  return device.empty() ? Items{} : Items{plain(device.value)};
}

/// What fills a lane.
struct Collector {
  decltype(LaneWords::collect) collect;
  bool is_lived;
};
/// By lexicon::LaneContent.
constexpr std::array<Collector, 13> collectors{{{lines, true},
                                                {lines, true},
                                                {goals, false},
                                                {needs, true},
                                                {times, false},
                                                {devices, false},
                                                {emotions, true},
                                                {pains, true},
                                                {opportunities, true},
                                                {gaps, true},
                                                {metrics, false},
                                                {owners, false},
                                                {sources, false}}};
static_assert(collectors.size() == static_cast<std::size_t>(lexicon::LaneContent::sources) + 1);

/// The lanes in drawing order.
std::vector<LaneWords> all_lanes(const Subject& subject) {
  std::vector<LaneWords> lanes;
  Anchors anchors;
  const Wording& wording = subject.wording();
  for (const lexicon::LaneRow& row : lexicon::lanes()) {
    LaneWords words;
    words.band = row.band;
    words.kind = row.content == lexicon::LaneContent::emotions ? Lane::Kind::curve : Lane::Kind::items;
    const Collector& collector = collectors[static_cast<std::size_t>(row.content)];
    words.collect = collector.collect;
    words.is_lived = collector.is_lived;
    words.keyword = row.keyword;
    words.whole_map = row.scope == lexicon::LaneScope::whole_map;
    if (row.content == lexicon::LaneContent::own_lines) {
      const auto& declared = subject.first().lanes();
      for (Index index = 0; index < declared.size(); ++index) {
        words.id = anchors.add("lane-own", declared[index].id);
        words.label = declared[index].title;
        words.description = declared[index].description.value;
        words.lane = index;
        lanes.push_back(words);
      }
      continue;
    }
    words.id = "lane-" + std::string(row.name);
    words.label = lexicon::heading_of(row, wording.language());
    words.one = lexicon::name_of_one(row, wording.language());
    if (row.above) words.line_above = wording.label(*row.above);
    lanes.push_back(std::move(words));
  }
  return lanes;
}

/// The cell of a place, if anybody says something there.
std::optional<Cell> build_cell(const Subject& subject, const LaneWords& lane, Place place,
                               Subject::Range range, std::uint32_t stage) {
  std::vector<Said<Item>> by_journey;
  const auto coming = subject.journeys_at(place);
  for (const PersonaJourney* const persona_journey : coming) {
    by_journey.push_back(
        {persona_journey->persona, lane.collect(subject, *persona_journey, place, lane.keyword, lane.lane)});
  }
  const bool says = std::any_of(by_journey.begin(), by_journey.end(),
                                [](const Said<Item>& said) { return !said.entries.empty(); });
  if (!says) return std::nullopt;
  // Who skips a touchpoint does nothing there, so it is said who does.
  if (lane.is_lived && coming.size() < subject.journeys().size()) by_journey.push_back({});
  Cell cell;
  cell.items = merge_items(std::move(by_journey));
  cell.stage = stage;
  cell.first_column = range.first;
  cell.columns = range.count;
  cell.of_stage = place.touchpoint == none;
  return cell;
}

/// The ends of the scale of a measured lane.
void write_scale(const Subject& subject, const model::CustomLane& own, Lane& lane) {
  if (!own.scale) return;
  const lexicon::Scale scale = lane_scale(own);
  lane.worst = subject.wording().with_unit(scale.worst, own.unit.value);
  lane.best = subject.wording().with_unit(scale.best, own.unit.value);
}

}  // namespace

std::vector<LaneWords> lanes_of(const Subject& subject) {
  std::vector<LaneWords> lanes = all_lanes(subject);
  const auto& show = subject.selection().show;
  if (show.empty()) return lanes;
  std::vector<LaneWords> shown;
  for (const model::View::Shown& wanted : show) {
    std::copy_if(lanes.begin(), lanes.end(), std::back_inserter(shown), [&](const LaneWords& lane) {
      const bool known = std::any_of(shown.begin(), shown.end(),
                                     [&](const LaneWords& other) { return other.id == lane.id; });
      return lane.keyword == wanted.keyword && lane.lane == wanted.lane && !known;
    });
  }
  return shown;
}

std::vector<Lane> build_lanes(const Subject& subject) {
  std::vector<Lane> lanes;
  for (const LaneWords& words : lanes_of(subject)) {
    Lane lane;
    const auto add = [&](Place place, std::uint32_t stage) {
      if (auto cell = build_cell(subject, words, place, subject.columns_of(place), stage)) {
        lane.cells.push_back(std::move(*cell));
      }
    };
    if (words.whole_map) {
      if (!subject.columns().empty()) add({}, 0);
    } else {
      for (std::uint32_t shown = 0; shown < subject.stages().size(); ++shown) {
        const Index stage = subject.stages()[shown];
        add({stage, none}, shown);
        const model::Stage& of = subject.first().stages[stage];
        for (Index at = 0; at < of.touchpoint_count; ++at) add({stage, of.first_touchpoint + at}, shown);
      }
    }
    if (lane.cells.empty()) continue;
    lane.id = words.id;
    lane.label = words.label;
    lane.one = words.one;
    lane.is_own = words.lane != none;
    if (lane.is_own) write_scale(subject, subject.first().lanes()[words.lane], lane);
    lane.is_of_whole_map = words.whole_map;
    lane.description = words.description;
    lane.band = words.band;
    lane.kind = words.kind;
    if (subject.selection().columns == Columns::by_time && words.keyword == Keyword::duration)
      lane.kind = Lane::Kind::time;
    lane.line_above = words.line_above;
    lanes.push_back(std::move(lane));
  }
  return lanes;
}

}  // namespace journey::board
