#include "board/built_in.hpp"

#include "lexicon/words.hpp"

#include <algorithm>
#include <array>

namespace journey::board {
namespace {

using lexicon::Keyword;

bool every_map(const model::Map&) { return true; }

bool has_line(const model::Experience& experience, std::span<const Keyword> lanes) {
  return std::any_of(experience.lines.begin(), experience.lines.end(), [&](const model::Line& line) {
    return std::find(lanes.begin(), lanes.end(), line.keyword) != lanes.end();
  });
}

/// Whether somebody said what happens before or behind the line of visibility.
bool has_service(const model::Map& map) {
  constexpr std::array lanes{Keyword::proof, Keyword::frontstage, Keyword::backstage, Keyword::support};
  const auto served = [&](const auto& place) { return has_line(place.experience, lanes); };
  return std::any_of(map.journeys.begin(), map.journeys.end(), [&](const model::Journey& persona_journey) {
    return std::any_of(persona_journey.stages.begin(), persona_journey.stages.end(), served) ||
           std::any_of(persona_journey.touchpoints.begin(), persona_journey.touchpoints.end(), served);
  });
}

bool has_scores(const model::Map& map) {
  return std::any_of(map.journeys.begin(), map.journeys.end(), [](const model::Journey& persona_journey) {
    return !persona_journey.facts.curve.empty();
  });
}

/// Whether somebody said a number of time.
bool has_times(const model::Map& map) {
  return std::any_of(map.journeys.begin(), map.journeys.end(), [](const model::Journey& persona_journey) {
    return persona_journey.facts.elapsed != nullptr;
  });
}

/// The order of a service blueprint from evidence down to support: M. J. Bitner, A. L. Ostrom, F. N. Morgan,
/// "Service Blueprinting", California Management Review 50 (2008) 66–94; then who answers for it and how it
/// goes.
constexpr std::array blueprint_lanes{
    model::View::Shown{Keyword::channel},   model::View::Shown{Keyword::proof},
    model::View::Shown{Keyword::action},    model::View::Shown{Keyword::frontstage},
    model::View::Shown{Keyword::backstage}, model::View::Shown{Keyword::support},
    model::View::Shown{Keyword::duration},  model::View::Shown{Keyword::owner},
    model::View::Shown{Keyword::metric},
};

constexpr std::array curve_lanes{model::View::Shown{Keyword::emotion}};

constexpr std::array built_ins{
    // everything, the emotion curve in the middle
    BuiltIn{"map", Picture::map, true, false, every_map, {}},
    // who does what before and behind the line of visibility
    BuiltIn{"blueprint", Picture::map, true, false, has_service, blueprint_lanes,
            Essence{lexicon::Label::no_blueprint, Essence::Of::band, lexicon::LaneBand::blueprint}},
    // what is felt: several personas, or now and before, in one plot
    BuiltIn{"curve", Picture::curve, false, false, has_scores, curve_lanes,
            Essence{lexicon::Label::no_curve}},
    // the map with columns as wide as they last, the curve above the hours
    BuiltIn{"time",
            Picture::map,
            true,
            false,
            has_times,
            {},
            Essence{lexicon::Label::no_time, Essence::Of::timeline},
            Columns::by_time,
            true},
    // who goes where, as broad as the shares
    BuiltIn{"flow", Picture::flow, false, true, every_map, {}},
    // a tree: stages, touchpoints, what happens there
    BuiltIn{"mind", Picture::mind, false, false, every_map, {}},
};

}  // namespace

std::span<const BuiltIn> built_in_views() { return built_ins; }

const BuiltIn* find_built_in_view(std::string_view name) {
  const auto found =
      std::find_if(built_ins.begin(), built_ins.end(), [&](const BuiltIn& row) { return row.name == name; });
  return found == built_ins.end() ? nullptr : &*found;
}

const BuiltIn* find_built_in_view(const model::Map& map, std::string_view name) {
  const BuiltIn* const built_in = find_built_in_view(name);
  if (built_in == nullptr || !built_in->can_be_hidden) return built_in;
  const auto has_name = [&](const auto& declared) { return lexicon::same_word(declared.id, name); };
  const model::Journey& journey = map.first();
  const bool is_hidden = std::any_of(journey.views().begin(), journey.views().end(), has_name) ||
                         std::any_of(journey.personas().begin(), journey.personas().end(), has_name);
  return is_hidden ? nullptr : built_in;
}

}  // namespace journey::board
