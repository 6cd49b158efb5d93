// In: values of the model. Out: how a record holds them.
#include "board/record_values.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace journey::board {

namespace {
constexpr std::array unit_names{"second", "minute", "hour", "day", "week", "month", "quarter", "year"};
/// Above it a double can't tell neighbouring whole numbers apart.
constexpr double largest_exact = 9007199254740992.0;
}  // namespace

Record record_of(double number) {
  if (!std::isfinite(number)) return {};
  if (number == std::floor(number) && std::abs(number) < largest_exact)
    return static_cast<std::int64_t>(number);
  return number;
}

Record record_of(Computed computed) {
  constexpr double nothing = 1e-12;
  constexpr int digits = 10;
  if (std::abs(computed.number) < nothing) return 0;
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), computed.number,
                                 std::chars_format::scientific, digits - 1)
                       .ptr;
  double rounded = computed.number;
  std::from_chars(text.data(), end, rounded);
  return record_of(rounded);
}

Record record_of(const lexicon::Date& date) { return lexicon::to_string(date); }

Record record_of(const lexicon::Period& period) {
  return {{"count", period.count}, {"unit", unit_names[static_cast<std::size_t>(period.unit)]}};
}

Record record_of(const lexicon::Duration& duration) {
  Record object{{"text", duration.text}};
  if (duration.unit) {
    object["low"] = record_of(duration.low);
    object["high"] = record_of(duration.high);
    object["unit"] = unit_names[static_cast<std::size_t>(*duration.unit)];
  }
  return object;
}

Record record_of(const model::Reference& reference, std::string_view id) {
  Record object = Record::members();
  if (!id.empty()) object["id"] = std::string(id);
  object["title"] = reference.text;
  return object;
}

Record record_of(model::Evidence evidence) {
  switch (evidence) {
    case model::Evidence::researched:
      return "researched";
    case model::Evidence::assumed:
      return "assumed";
    case model::Evidence::unsaid:
      break;
  }
  return "unsaid";
}

Record record_of(lexicon::Enumeration enumeration, std::uint8_t value) {
  return std::string(lexicon::word(enumeration, value, lexicon::Language::english));
}

Record record_of(const model::Journey& journey, const model::Person& person) {
  Record object = Record::members();
  if (person.kind == model::Person::Kind::persona && person.target < journey.personas().size())
    object["persona"] = journey.personas()[person.target].id;
  if (person.kind == model::Person::Kind::owner && person.target < journey.owners().size())
    object["owner"] = journey.owners()[person.target].id;
  object["title"] = person.text;
  return object;
}

void set(Record& object, const char* key, const model::Journey& journey,
         const std::vector<model::Person>& people) {
  for (const model::Person& person : people) object[key].push_back(record_of(journey, person));
}

Record record_of(const lexicon::Volume& volume) {
  return {{"count", record_of(volume.count)}, {"period", record_of(volume.period)}};
}

void set_backing(Record& object, const model::Journey& journey, const model::Backing& backing) {
  if (backing.by) object["by"] = record_of(journey, *backing.by);
  if (backing.confidence) {
    object["confidence"] =
        record_of(lexicon::Enumeration::confidence, static_cast<std::uint8_t>(backing.confidence->value));
  }
  set(object, "link", backing.link);
  set(object, "sources", backing.sources, journey.source_declarations());
}

void set(Record& object, const char* key, const std::string& text) {
  if (!text.empty()) object[key] = text;
}

void set(Record& object, const char* key, const model::Text& text) { set(object, key, text.value); }

void set(Record& object, const char* key, lexicon::Enumeration enumeration, const model::KindOrText& kind) {
  if (kind.value) {
    object[key] = record_of(enumeration, *kind.value);
  } else {
    set(object, key, kind.text);
  }
}

}  // namespace journey::board
