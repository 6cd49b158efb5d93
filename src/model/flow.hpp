// In: a journey's touchpoints and what `next` says at each. Out: every way on, who comes where, and who
// leaves.
#pragma once

#include "model/journey.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace journey::model {

/// A `next` as it was written, its target resolved.
struct WrittenEdge {
  enum class To : std::uint8_t {
    after,  ///< the one after it: `next: 80%`
    touchpoint,
    end,
    exit,
  };
  To to = To::after;
  Index target = none;  ///< touchpoint, for To::touchpoint
  std::optional<double> share;
  std::string label;
  text::Span span;
  Reference metric;  ///< what measures the share; without a target: nothing
  std::vector<Reference> sources;
};

/// Fills `steps` and `reach` of every touchpoint, and the drop-off.
/// `written`: by touchpoint, in the order of the file; shares of one touchpoint sum up to 100 at most.
///
/// The rules are those of the language ("Flow"). Where several optional touchpoints follow each other and no
/// `next` names them, each may be visited or passed by, so the journey forks into each of them from each
/// before it. Inside an optional stage its own touchpoints follow each other like everywhere else.
void complete_flow(Journey& journey, std::span<const std::vector<WrittenEdge>> written);

}  // namespace journey::model
