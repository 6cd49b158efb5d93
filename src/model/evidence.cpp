#include "model/evidence.hpp"

#include "model/visits.hpp"

#include <algorithm>

namespace journey::model {

Evidence evidence_of(const std::vector<Source>& declared, const std::vector<Reference>& sources,
                     Evidence otherwise) {
  if (sources.empty()) return otherwise;
  const bool assumed = std::all_of(sources.begin(), sources.end(), [&](const Reference& source) {
    return source.target != none ? declared[source.target].is_assumption()
                                 : lexicon::value_of(lexicon::Enumeration::source_kind, source.name()) ==
                                       static_cast<std::uint8_t>(lexicon::SourceKind::assumption);
  });
  return assumed ? Evidence::assumed : Evidence::researched;
}

namespace {

class Evidences {
 public:
  explicit Evidences(Journey& journey)
      : journey_(journey), of_journey_(of(journey.sources, Evidence::unsaid)) {}

  void find() {
    find_below(journey_.experience, of_journey_);
    if (journey_.volume) journey_.volume->evidence = of(journey_.volume->sources, of_journey_);
    if (journey_.share) journey_.share->evidence = of_persona_share();
    for (Stage& stage : journey_.stages) {
      stage.experience.evidence = of(stage.experience.sources, of_journey_);
      find_below(stage.experience, stage.experience.evidence);
    }
    for (Touchpoint& touchpoint : journey_.touchpoints) {
      touchpoint.experience.evidence =
          of(touchpoint.experience.sources, journey_.stages[touchpoint.stage].experience.evidence);
      find_below(touchpoint.experience, touchpoint.experience.evidence);
      for (Edge& edge : touchpoint.edges) edge.evidence = of(edge.sources, touchpoint.experience.evidence);
    }
    for (Pain& pain : journey_.pains)
      pain.evidence = of(pain.backing.sources, around(pain.stage, pain.touchpoint));
    for (Opportunity& opportunity : journey_.opportunities) {
      opportunity.evidence = of(opportunity.sources, around(opportunity.stage, opportunity.touchpoint));
      if (opportunity.cost) opportunity.cost->evidence = of(opportunity.cost->sources, opportunity.evidence);
      for (Effect& effect : opportunity.effects)
        effect.change.evidence = of(effect.change.sources, opportunity.evidence);
    }
  }

 private:
  [[nodiscard]] Evidence of(const std::vector<Reference>& sources, Evidence otherwise) const {
    return evidence_of(journey_.source_declarations(), sources, otherwise);
  }

  [[nodiscard]] Evidence around(Index stage, Index touchpoint) const {
    if (touchpoint != none) return journey_.touchpoints[touchpoint].experience.evidence;
    return stage != none ? journey_.stages[stage].experience.evidence : of_journey_;
  }

  [[nodiscard]] Evidence of(const std::shared_ptr<const Backing>& backing, Evidence otherwise) const {
    return backing == nullptr ? otherwise : of(backing->sources, otherwise);
  }

  /// What stands in a place, which rests on what the place does unless it says so itself.
  void find_below(Experience& experience, Evidence around) const {
    for (Line& line : experience.lines) line.evidence = of(line.backing, around);
    for (Outcome& outcome : experience.emotions) outcome.evidence = of(outcome.backing, around);
    for (Need& need : experience.needs) need.evidence = of(need.backing.sources, around);
  }

  /// A share of a persona rests on the persona, wherever it stands.
  [[nodiscard]] Evidence of_persona_share() const {
    const Evidence of_persona = journey_.persona == none
                                    ? of_journey_
                                    : of(journey_.personas()[journey_.persona].sources, Evidence::unsaid);
    return of(journey_.share->sources, of_persona);
  }

  Journey& journey_;
  Evidence of_journey_;
};

}  // namespace

void find_evidence(Journey& journey) { Evidences(journey).find(); }

void find_evidence(Declarations& declared) {
  const auto of = [&](const std::vector<Reference>& sources, Evidence otherwise) {
    return evidence_of(declared.sources, sources, otherwise);
  };
  for (Persona& persona : declared.personas) {
    const Evidence own = of(persona.sources, Evidence::unsaid);
    for_each_text(persona, [&](BackedText& text) {
      text.evidence = text.backing == nullptr ? own : of(text.backing->sources, own);
    });
    if (persona.share) persona.share->evidence = of(persona.share->sources, own);
  }
}

}  // namespace journey::model
