#include "check/places.hpp"

namespace journey::check {

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
