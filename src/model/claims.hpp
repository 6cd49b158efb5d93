// In: a map. Out: everything in it that research could bear out, each once, and whether any does.
#pragma once

#include "model/journey.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace journey::model {

/// What a map claims of the world and could be found out: a scored emotion, a pain, a quote, the share of a
/// `next`, the volume, the share of a persona, a metric with a number.
struct Claim {
  enum class Kind : std::uint8_t { emotion, pain, quote, share, volume, persona_share, metric };
  Kind kind = Kind::pain;
  Evidence evidence = Evidence::unsaid;
  std::string text;  ///< of a pain, quote or emotion, or the title of a metric, persona; else empty
  Place place;       ///< of the whole map, where both are `none`
  text::Span span;
  double number = 0;  ///< the share in percent, the score
};

/// All claims of all persona journeys, by where they are written; one that several share is there once. What
/// a persona skips is none of theirs.
std::vector<Claim> claims_of(const Map& map);

/// How many claims there are, and how many are researched.
struct EvidenceCount {
  std::size_t researched = 0, all = 0;
  /// Rounded down; 100 where nothing counts.
  [[nodiscard]] std::size_t percent() const { return all == 0 ? 100 : researched * 100 / all; }
};
EvidenceCount evidence_count(const Map& map);

}  // namespace journey::model
