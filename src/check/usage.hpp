// In: a map. Out: which of its declarations anything refers to.
#pragma once

#include "check/phrases.hpp"
#include "check/rule.hpp"
#include "model/journey.hpp"

#include <vector>

namespace journey::check {

/// One flag a declaration, in the order of the journey's vectors; set where any persona journey refers to it.
struct Usage {
  std::vector<bool> personas, channels, owners, metrics, sources, lanes;
};

Usage usage_of(const model::Map& map);

/// Reports what the map itself declares and never refers to. A library declares for others, so what stands in
/// one is left alone.
template <typename Element>
void report_unused(const model::Map& map, const Phrase& kind, const std::vector<Element>& elements,
                   const std::vector<bool>& used, Findings& findings, const Message& hint) {
  for (std::size_t i = 0; i < elements.size(); ++i) {
    if (used[i] || elements[i].span.source != map.first().span.source) continue;
    findings.add(elements[i].span, say<phrases::nothing_refers>(Message::of(kind), elements[i].id), hint);
  }
}

}  // namespace journey::check
