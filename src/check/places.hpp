// In: a persona journey of a map. Out: its stages and touchpoints as places where something is experienced;
// how finished the map claims to be; words for messages.
#pragma once

#include "lexicon/phrase.hpp"
#include "model/journey.hpp"

#include <optional>
#include <string>
#include <vector>

namespace journey::check {

/// A stage or a touchpoint.
struct JourneyPlace {
  const model::Journey& journey;
  const model::Stage& stage;
  const model::Touchpoint* touchpoint;  ///< null: the stage itself
  const model::Experience& experience;

  [[nodiscard]] text::Span span() const { return touchpoint != nullptr ? touchpoint->span : stage.span; }
  [[nodiscard]] const std::string& title() const {
    return touchpoint != nullptr ? touchpoint->title : stage.title;
  }
  /// Where `experience.score` lies between the worst (0) and the best (1); only where there is one.
  [[nodiscard]] double unit() const { return journey.scale.unit(*experience.score); }
};

/// " for `ana`, `ben`", as a sentence says it behind a score or a curve; says nothing where nobody has a
/// name.
lexicon::Message for_whom(const std::vector<const model::Journey*>& journeys);
/// Whether one line of the file says how it feels in both.
bool is_same_score(const JourneyPlace& one, const JourneyPlace& other);

/// Calls `visit(JourneyPlace)` for each stage of a persona journey and then for its touchpoints, in the order
/// of the journey. What the persona skips is left out.
template <typename Visit>
void each_place(const model::Journey& journey, Visit visit) {
  for (const model::Stage& stage : journey.stages) {
    if (!stage.skipped) visit(JourneyPlace{journey, stage, nullptr, stage.experience});
    for (model::Index t = stage.first_touchpoint; t < stage.first_touchpoint + stage.touchpoint_count; ++t) {
      const model::Touchpoint& touchpoint = journey.touchpoints[t];
      if (!touchpoint.skipped) visit(JourneyPlace{journey, stage, &touchpoint, touchpoint.experience});
    }
  }
}

template <typename Visit>
void each_place(const model::Map& map, Visit visit) {
  for (const model::Journey& journey : map.journeys) each_place(journey, visit);
}

/// The same place in another persona journey of the map; nothing where its persona skips it.
std::optional<JourneyPlace> place_in(const model::Journey& other, const JourneyPlace& place);

/// " for `ana`, `ben`": the personas whose persona journeys fulfil `test`; empty where it holds for
/// everybody.
template <typename Test>
lexicon::Message whose(const model::Map& map, Test test) {
  std::vector<const model::Journey*> holders;
  for (const model::Journey& journey : map.journeys)
    if (test(journey)) holders.push_back(&journey);
  return holders.size() == map.journeys.size() ? lexicon::Message() : for_whom(holders);
}

/// The same of a score at a place: for whom it was written there and `test(JourneyPlace)` holds. What stands
/// outside every `for` is one score for all.
template <typename Test>
lexicon::Message whose_score(const model::Map& map, const JourneyPlace& place, Test test) {
  return whose(map, [&](const model::Journey& journey) {
    const std::optional<JourneyPlace> there = place_in(journey, place);
    return there && is_same_score(*there, place) && test(*there);
  });
}

/// Calls `visit(Touchpoint, its persona journey)` for each touchpoint that a persona journey does not skip.
template <typename Visit>
void each_touchpoint(const model::Map& map, Visit visit) {
  each_place(map, [&](const JourneyPlace& place) {
    if (place.touchpoint != nullptr) visit(*place.touchpoint, place.journey);
  });
}

/// A map that makes no claim yet: a draft, or one whose `journey` says nothing but what it is called. What
/// such a map lacks is not reported; what it says wrong is.
bool is_sketch(const model::Journey& journey);
/// A map that is kept as history and that nobody is going to change.
bool is_archived(const model::Journey& journey);

/// The pain is high or critical.
bool is_severe(const model::Pain& pain);
/// The opportunity is neither rejected nor done.
bool is_open(const model::Opportunity& opportunity);
/// Somebody has decided to do it; an idea may still be vague.
bool is_decided(const model::Opportunity& opportunity);

}  // namespace journey::check
