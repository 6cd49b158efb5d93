#include "model/claims.hpp"

#include "model/evidence.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace journey::model {

namespace {

class Claims {
 public:
  explicit Claims(const Map& map) : map_(map) {}

  std::vector<Claim> find() {
    for (const Journey& journey : map_.journeys) look_at(journey);
    for (const Metric& metric : map_.first().metric_declarations()) {
      if (!metric.current && !metric.baseline) continue;
      const Evidence by_sources =
          evidence_of(map_.first().source_declarations(), metric.sources, Evidence::unsaid);
      // Data of a file is measured, whatever else is said of it.
      const bool is_measured = by_sources == Evidence::unsaid && !metric.data.empty();
      add({Claim::Kind::metric,
           is_measured ? Evidence::researched : by_sources,
           metric.title,
           {},
           metric.span});
    }
    // No two are the same in all three (`add`), so that a plain sort has one outcome.
    std::sort(claims_.begin(), claims_.end(), [](const Claim& a, const Claim& b) {
      return std::tuple(a.span.source, a.span.begin, a.kind) <
             std::tuple(b.span.source, b.span.begin, b.kind);
    });
    return std::move(claims_);
  }

 private:
  void add(Claim claim) {
    if (known_.emplace(claim.span.source, claim.span.begin, claim.kind).second)
      claims_.push_back(std::move(claim));
  }

  void look_at(const Journey& journey) {
    if (journey.volume) add({Claim::Kind::volume, journey.volume->evidence, {}, {}, journey.volume->span});
    if (journey.share && journey.persona != none) {
      add({Claim::Kind::persona_share,
           journey.share->evidence,
           journey.personas()[journey.persona].name,
           {},
           journey.share->span,
           journey.share->value});
    }
    look_at(journey.experience, {});
    for (Index s = 0; s < journey.stages.size(); ++s) {
      const Stage& stage = journey.stages[s];
      if (!stage.skipped) look_at(stage.experience, {s, none});
      for (Index t = stage.first_touchpoint; t < stage.first_touchpoint + stage.touchpoint_count; ++t) {
        const Touchpoint& touchpoint = journey.touchpoints[t];
        if (touchpoint.skipped) continue;
        look_at(touchpoint.experience, {s, t});
        for (const Edge& edge : touchpoint.edges) {
          if (edge.says_share)
            add({Claim::Kind::share, edge.evidence, edge.label, {s, t}, edge.span, edge.share.value_or(0)});
        }
      }
    }
    for (const Pain& pain : journey.pains) {
      const bool is_skipped = pain.touchpoint != none
                                  ? journey.touchpoints[pain.touchpoint].skipped
                                  : pain.stage != none && journey.stages[pain.stage].skipped;
      if (!is_skipped)
        add({Claim::Kind::pain, pain.evidence, pain.text.value, {pain.stage, pain.touchpoint}, pain.span});
    }
  }

  void look_at(const Experience& experience, Place place) {
    for (const Line& line : experience.lines) {
      if (line.keyword == lexicon::Keyword::quote)
        add({Claim::Kind::quote, line.evidence, line.text.value, place, line.text.span});
    }
    for (const Outcome& outcome : experience.emotions) {
      if (outcome.emotion.low) {
        add({Claim::Kind::emotion, outcome.evidence, outcome.emotion.words, place, outcome.span,
             *outcome.emotion.low});
      }
    }
  }

  const Map& map_;
  std::vector<Claim> claims_;
  std::set<std::tuple<std::uint32_t, std::uint32_t, Claim::Kind>> known_;
};

}  // namespace

std::vector<Claim> claims_of(const Map& map) { return Claims(map).find(); }

EvidenceCount evidence_count(const Map& map) {
  EvidenceCount count;
  for (const Claim& claim : claims_of(map)) {
    ++count.all;
    count.researched += claim.evidence == Evidence::researched ? 1 : 0;
  }
  return count;
}

}  // namespace journey::model
