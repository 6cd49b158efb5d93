#include "check/places.hpp"

#include <utility>

#include <fmt/format.h>

namespace journey::check {

namespace {
constexpr lexicon::Phrase for_these{" for {0}", "（{0}）", "（{0}）", "（{0}）"};
}  // namespace

lexicon::Message for_whom(const std::vector<const model::Journey*>& journeys) {
  std::vector<lexicon::Message> names;
  for (const model::Journey* const journey : journeys)
    if (journey->persona != model::none)
      names.push_back(
          lexicon::Message::verbatim(fmt::format("`{}`", journey->personas()[journey->persona].id)));
  if (names.empty()) return {};
  return lexicon::say<for_these>(lexicon::Message::list(std::move(names), lexicon::Conjunction::none));
}

bool is_same_score(const JourneyPlace& one, const JourneyPlace& other) {
  return !one.experience.emotions.empty() && !other.experience.emotions.empty() &&
         one.experience.emotions.front().span == other.experience.emotions.front().span;
}

std::optional<JourneyPlace> place_in(const model::Journey& other, const JourneyPlace& place) {
  const model::Stage& stage =
      other.stages[static_cast<std::size_t>(&place.stage - place.journey.stages.data())];
  if (place.touchpoint == nullptr) return JourneyPlace{other, stage, nullptr, stage.experience};
  const model::Touchpoint& touchpoint =
      other.touchpoints[static_cast<std::size_t>(place.touchpoint - place.journey.touchpoints.data())];
  if (touchpoint.skipped) return std::nullopt;
  return JourneyPlace{other, stage, &touchpoint, touchpoint.experience};
}

bool is_sketch(const model::Journey& journey) {
  if (journey.status) return *journey.status == lexicon::Status::draft;
  const bool says_something = !journey.goal.empty() || !journey.scenario.empty() || !journey.scope.empty() ||
                              !journey.description.empty() || !journey.version.empty() ||
                              !journey.owner.text.empty() || journey.reviewed || journey.review_every;
  return !says_something;
}

bool is_archived(const model::Journey& journey) { return journey.status == lexicon::Status::archived; }

bool is_severe(const model::Pain& pain) {
  return pain.severity == lexicon::Severity::high || pain.severity == lexicon::Severity::critical;
}

bool is_open(const model::Opportunity& opportunity) {
  return opportunity.status != lexicon::OpportunityStatus::done &&
         opportunity.status != lexicon::OpportunityStatus::rejected;
}

bool is_decided(const model::Opportunity& opportunity) {
  return opportunity.status == lexicon::OpportunityStatus::planned ||
         opportunity.status == lexicon::OpportunityStatus::doing;
}

}  // namespace journey::check
