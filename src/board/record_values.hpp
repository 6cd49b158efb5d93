// In: values of the model. Out: how a record holds them. What nobody wrote is no key at all.
#pragma once

#include "board/record.hpp"
#include "board/subject.hpp"
#include "lexicon/enumeration.hpp"
#include "model/journey.hpp"

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace journey::board {

/// A whole number without a fraction, any other as it is; null for what is no finite number.
Record record_of(double number);
/// A number that we worked out of others. Whoever wrote one keeps all of its digits.
struct Computed {
  double number;
};
/// To ten significant digits, as few as say it: more are what fractions of two make of those of ten (0.06,
/// not 0.06000000000000001), and would change in a file where nothing that was meant has. What is that way no
/// more than nothing is 0.
Record record_of(Computed computed);
/// ISO 8601 as precise as it was written.
Record record_of(const lexicon::Date& date);
Record record_of(const lexicon::Period& period);
Record record_of(const lexicon::Duration& duration);
/// {"id", "title"} of a declaration, or {"title"} of plain text.
Record record_of(const model::Reference& reference, std::string_view id);
Record record_of(model::Evidence evidence);
/// The English word of an enumerated value.
Record record_of(lexicon::Enumeration enumeration, std::uint8_t value);

/// Sets `key` unless the text is empty.
void set(Record& object, const char* key, const std::string& text);
void set(Record& object, const char* key, const model::Text& text);
template <std::derived_from<model::Text> Text>
void set(Record& object, const char* key, const std::vector<Text>& texts) {
  for (const Text& text : texts) object[key].push_back(text.value);
}
/// Sets `key` where there is a value.
template <typename T>
void set(Record& object, const char* key, const std::optional<model::Placed<T>>& placed) {
  if (placed) object[key] = record_of(placed->value);
}
template <typename Enum>
void set(Record& object, const char* key, lexicon::Enumeration enumeration,
         const std::optional<Enum>& value) {
  if (value) object[key] = record_of(enumeration, static_cast<std::uint8_t>(*value));
}
/// The English word where the value is one of the language, else the author's text.
void set(Record& object, const char* key, lexicon::Enumeration enumeration, const model::KindOrText& kind);
/// References into `declarations`.
template <typename Declaration>
void set(Record& object, const char* key, const model::Reference& reference,
         const std::vector<Declaration>& declarations) {
  if (reference.text.empty() && reference.target == model::none) return;
  object[key] =
      record_of(reference, reference.target < declarations.size() ? declarations[reference.target].id
                                                                  : std::string_view());
}
template <typename Declaration>
void set(Record& object, const char* key, const std::vector<model::Reference>& references,
         const std::vector<Declaration>& declarations) {
  for (const model::Reference& reference : references) {
    object[key].push_back(record_of(reference, reference.target < declarations.size()
                                                   ? declarations[reference.target].id
                                                   : std::string_view()));
  }
}

/// {"persona": id} or {"owner": id} beside {"title"} of somebody who is named.
Record record_of(const model::Journey& journey, const model::Person& person);
void set(Record& object, const char* key, const model::Journey& journey,
         const std::vector<model::Person>& people);
Record record_of(const lexicon::Volume& volume);
/// What a line says of itself: by, confidence, link, sources.
void set_backing(Record& object, const model::Journey& journey, const model::Backing& backing);
/// {"value", "sources", "evidence"} of a number of the author.
template <typename T>
Record record_of(const model::Journey& journey, const model::Figure<T>& figure) {
  Record object{{"value", record_of(figure.value)}};
  set(object, "sources", figure.sources, journey.source_declarations());
  object["evidence"] = record_of(figure.evidence);
  return object;
}
template <typename T>
void set(Record& object, const char* key, const model::Journey& journey,
         const std::optional<model::Figure<T>>& figure) {
  if (figure) object[key] = record_of(journey, *figure);
}

// --- the parts of the record ---

Record record_of(const model::Journey& journey, const model::Persona& persona);
Record record_of(const model::Journey& journey, const model::Channel& channel);
Record record_of(const model::Owner& owner);
Record record_of(const model::Journey& journey, const model::Metric& metric);
Record record_of(const model::Source& source);
Record record_of(const model::CustomLane& lane);
Record record_of(const model::StageModel& model);
Record record_of(const model::Journey& journey, const model::View& view);
/// One persona's journey: its properties, stages with their touchpoints, pains, opportunities, facts.
Record record_of_journey(const Subject& subject, const model::Journey& journey);
/// What follows from the volume of a map; null where it has none.
Record record_of(const model::Impact& impact);

}  // namespace journey::board
