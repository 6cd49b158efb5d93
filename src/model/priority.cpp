#include "model/priority.hpp"

namespace journey::model {

std::optional<KnownPriority> priority_of(const Opportunity& opportunity) {
  using lexicon::Priority;
  if (opportunity.priority) return KnownPriority{*opportunity.priority, false};
  if (!opportunity.impact || !opportunity.effort) return std::nullopt;
  constexpr std::uint8_t much = 4;
  constexpr std::uint8_t little = 2;
  const std::uint8_t impact = opportunity.impact->value;
  const bool is_costly = opportunity.effort->value >= much;
  if (impact >= much) return KnownPriority{is_costly ? Priority::medium : Priority::high, true};
  return KnownPriority{impact <= little || is_costly ? Priority::low : Priority::medium, true};
}

}  // namespace journey::model
