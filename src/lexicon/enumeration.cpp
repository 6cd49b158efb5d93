#include "lexicon/enumeration.hpp"

#include "lexicon/words.hpp"

#include <array>

namespace journey::lexicon {

namespace {

// The enum class of each enumeration, so that a row whose value does not exist does not compile.
namespace classes {
using severity = Severity;
using frequency = Frequency;
using moment_of_truth = MomentOfTruth;
using state = State;
using better = Better;
using journey_kind = JourneyKind;
using status = Status;
using servqual_dimension = ServqualDimension;
using kano = Kano;
using priority = Priority;
using opportunity_status = OpportunityStatus;
using channel_kind = ChannelKind;
using owner_kind = OwnerKind;
using source_kind = SourceKind;
using method = Method;
using theme = Theme;
using markers = Markers;
using target = Target;
using confidence = Confidence;
}  // namespace classes

struct Row {
  Enumeration enumeration;
  std::uint8_t value;
};
constexpr std::array value_rows{
#define ENUMERATED(enumeration, id, ...) \
  Row{Enumeration::enumeration, static_cast<std::uint8_t>(classes::enumeration::id)},
#include "lexicon/enumerations.def"
#undef ENUMERATED
};
constexpr auto value_cells = in_one_row(std::array{
#define ENUMERATED(enumeration, id, ...) Cells{__VA_ARGS__},
#include "lexicon/enumerations.def"
#undef ENUMERATED
});
static_assert(all_filled(value_cells), "an enumerated value lacks a word in a language");

constexpr auto value_words = split_cells<count_words(value_cells)>(value_cells);

constexpr std::size_t enumeration_count = static_cast<std::size_t>(Enumeration::confidence) + 1;

/// Number of the first row of each enumeration: rows of one stand together, value 0 first.
constexpr auto first_rows = [] {
  std::array<std::size_t, enumeration_count + 1> first{};
  std::size_t at = 0;
  for (std::size_t enumeration = 0; enumeration < enumeration_count; ++enumeration) {
    first[enumeration] = at;
    for (std::uint8_t value = 0;
         at < value_rows.size() && static_cast<std::size_t>(value_rows[at].enumeration) == enumeration;
         ++at, ++value) {
      if (value_rows[at].value != value) throw "the values of an enumeration have to stand in their order";
    }
  }
  first[enumeration_count] = at;
  return first;
}();
static_assert(first_rows[enumeration_count] == value_rows.size(),
              "enumerations have to stand in their order");

std::span<const std::string_view> words(std::size_t row, Language language) {
  return value_words.of(row * language_count + static_cast<std::size_t>(language));
}

}  // namespace

namespace {

/// Calls `take` with the row and the table's spelling of the first value that `word` names.
template <typename Take>
void find_word(Enumeration enumeration, std::string_view word, Take take) {
  const auto number = static_cast<std::size_t>(enumeration);
  for (std::size_t row = first_rows[number]; row < first_rows[number + 1]; ++row) {
    for (std::size_t language = 0; language < language_count; ++language) {
      for (const std::string_view known : words(row, static_cast<Language>(language))) {
        if (same_word(known, word)) return take(value_rows[row].value, known);
      }
    }
  }
}

}  // namespace

std::optional<std::uint8_t> value_of(Enumeration enumeration, std::string_view word) {
  std::optional<std::uint8_t> found;
  find_word(enumeration, word, [&](std::uint8_t value, std::string_view) { found = value; });
  return found;
}

std::string_view spelling_of(Enumeration enumeration, std::string_view word) {
  std::string_view found;
  find_word(enumeration, word, [&](std::uint8_t, std::string_view known) { found = known; });
  return found;
}

std::string_view word(Enumeration enumeration, std::uint8_t value, Language language) {
  const auto number = static_cast<std::size_t>(enumeration);
  const std::size_t row = first_rows[number] + value;
  return row < first_rows[number + 1] ? words(row, language).front() : std::string_view{};
}

std::vector<std::string_view> words_of(Enumeration enumeration) {
  const auto number = static_cast<std::size_t>(enumeration);
  std::vector<std::string_view> all;
  for (std::size_t cell = first_rows[number] * language_count; cell < first_rows[number + 1] * language_count;
       ++cell) {
    const auto some = value_words.of(cell);
    all.insert(all.end(), some.begin(), some.end());
  }
  return all;
}

std::vector<std::string_view> canonical_words(Enumeration enumeration, Language language) {
  const auto number = static_cast<std::size_t>(enumeration);
  std::vector<std::string_view> all;
  for (std::size_t row = first_rows[number]; row < first_rows[number + 1]; ++row) {
    all.push_back(words(row, language).front());
  }
  return all;
}

}  // namespace journey::lexicon
