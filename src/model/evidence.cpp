#include "model/evidence.hpp"

#include <algorithm>

namespace journey::model {

namespace {

class Evidences {
 public:
  explicit Evidences(Journey& journey)
      : journey_(journey), of_journey_(of(journey.sources, Evidence::unsaid)) {}

  void find() {
    for (Stage& stage : journey_.stages) {
      stage.experience.evidence = of(stage.experience.sources, of_journey_);
      find_needs(stage.experience);
    }
    for (Touchpoint& touchpoint : journey_.touchpoints) {
      touchpoint.experience.evidence =
          of(touchpoint.experience.sources, journey_.stages[touchpoint.stage].experience.evidence);
      find_needs(touchpoint.experience);
    }
    for (Pain& pain : journey_.pains) pain.evidence = of(pain.sources, around(pain.stage, pain.touchpoint));
    for (Opportunity& opportunity : journey_.opportunities) {
      opportunity.evidence = of(opportunity.sources, around(opportunity.stage, opportunity.touchpoint));
    }
  }

 private:
  [[nodiscard]] Evidence of(const std::vector<Reference>& sources, Evidence otherwise) const {
    if (sources.empty()) return otherwise;
    const bool assumed = std::all_of(sources.begin(), sources.end(), [&](const Reference& source) {
      return source.target != none ? journey_.source_declarations()[source.target].is_assumption()
                                   : lexicon::value_of(lexicon::Enumeration::source_kind, source.text) ==
                                         static_cast<std::uint8_t>(lexicon::SourceKind::assumption);
    });
    return assumed ? Evidence::assumed : Evidence::researched;
  }

  [[nodiscard]] Evidence around(Index stage, Index touchpoint) const {
    if (touchpoint != none) return journey_.touchpoints[touchpoint].experience.evidence;
    return stage != none ? journey_.stages[stage].experience.evidence : of_journey_;
  }

  void find_needs(Experience& experience) const {
    for (Need& need : experience.needs) need.evidence = of(need.sources, experience.evidence);
  }

  Journey& journey_;
  Evidence of_journey_;
};

}  // namespace

void find_evidence(Journey& journey) { Evidences(journey).find(); }

}  // namespace journey::model
