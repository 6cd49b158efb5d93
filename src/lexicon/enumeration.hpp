// In: the text of an enumerated property. Out: its value, in any language.
#pragma once

#include "lexicon/keyword.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace journey::lexicon {

// Values of each enumeration in the order of enumerations.def, so that `value_of` can be cast to them.
enum class Severity : std::uint8_t { low, medium, high, critical };
enum class Frequency : std::uint8_t { rare, sometimes, often, always };
enum class MomentOfTruth : std::uint8_t { zero, first, second, ultimate, yes };
enum class State : std::uint8_t { current, future };
enum class Better : std::uint8_t { higher, lower };
enum class JourneyKind : std::uint8_t { customer, employee, user, patient, citizen, partner, internal };
enum class Status : std::uint8_t { draft, researching, validated, live, archived };
enum class ServqualDimension : std::uint8_t { tangibles, reliability, responsiveness, assurance, empathy };
enum class Kano : std::uint8_t { must_be, performance, attractive, indifferent, reverse };
enum class Priority : std::uint8_t { low, medium, high };
enum class OpportunityStatus : std::uint8_t { idea, planned, doing, done, rejected };
enum class ChannelKind : std::uint8_t { digital, physical, human };
enum class OwnerKind : std::uint8_t { team, person, partner };
enum class SourceKind : std::uint8_t {
  interview,
  survey,
  analytics,
  review,
  support,
  observation,
  workshop,
  assumption
};
enum class Method : std::uint8_t { qualitative, quantitative };
enum class Theme : std::uint8_t { light, dark, automatic, print };
enum class Markers : std::uint8_t { dots, faces };
enum class Target : std::uint8_t { end, exit };
enum class Confidence : std::uint8_t { low, medium, high };

/// Index of the value that `word` names in `enumeration` (ASCII without regard to case, NFC), or nothing.
std::optional<std::uint8_t> value_of(Enumeration enumeration, std::string_view word);
/// How the table spells `word` (`high` for `High`), in whichever language it is; empty where it names no
/// value.
std::string_view spelling_of(Enumeration enumeration, std::string_view word);
/// The canonical word of a value in a language.
std::string_view word(Enumeration enumeration, std::uint8_t value, Language language);
/// All words of all values in all languages, for suggestions.
std::vector<std::string_view> words_of(Enumeration enumeration);
/// The canonical English words of all values, for "one of …" messages.
std::vector<std::string_view> canonical_words(Enumeration enumeration, Language language);

}  // namespace journey::lexicon
