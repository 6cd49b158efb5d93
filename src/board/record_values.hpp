// In: values of the model. Out: how JSON writes them. What nobody wrote is no key at all.
#pragma once

#include "lexicon/enumeration.hpp"
#include "model/journey.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace journey::board {

using Json = nlohmann::ordered_json;

/// A whole number without a fraction, any other as it is; null for what is no finite number.
Json json_of(double number);
/// ISO 8601 as precise as it was written.
Json json_of(const lexicon::Date& date);
Json json_of(const lexicon::Period& period);
Json json_of(const lexicon::Duration& duration);
/// {"id", "title"} of a declaration, or {"title"} of plain text.
Json json_of(const model::Reference& reference, std::string_view id);
Json json_of(model::Evidence evidence);
/// The English word of an enumerated value.
Json json_of(lexicon::Enumeration enumeration, std::uint8_t value);

/// Sets `key` unless the text is empty.
void set(Json& object, const char* key, const std::string& text);
void set(Json& object, const char* key, const model::Text& text);
void set(Json& object, const char* key, const std::vector<model::Text>& texts);
/// Sets `key` where there is a value.
template <typename T>
void set(Json& object, const char* key, const std::optional<model::Placed<T>>& placed) {
  if (placed) object[key] = json_of(placed->value);
}
template <typename Enum>
void set(Json& object, const char* key, lexicon::Enumeration enumeration, const std::optional<Enum>& value) {
  if (value) object[key] = json_of(enumeration, static_cast<std::uint8_t>(*value));
}
/// The English word where the value is one of the language, else the author's text.
void set(Json& object, const char* key, lexicon::Enumeration enumeration, const model::KindOrText& kind);
/// References into `declarations`.
template <typename Declaration>
void set(Json& object, const char* key, const model::Reference& reference,
         const std::vector<Declaration>& declarations) {
  if (reference.text.empty() && reference.target == model::none) return;
  object[key] = json_of(reference, reference.target < declarations.size() ? declarations[reference.target].id
                                                                          : std::string_view());
}
template <typename Declaration>
void set(Json& object, const char* key, const std::vector<model::Reference>& references,
         const std::vector<Declaration>& declarations) {
  for (const model::Reference& reference : references) {
    object[key].push_back(json_of(reference, reference.target < declarations.size()
                                                 ? declarations[reference.target].id
                                                 : std::string_view()));
  }
}

// --- the parts of the record
// ---------------------------------------------------------------------------------------

Json record_of(const model::Journey& journey, const model::Persona& persona);
Json record_of(const model::Journey& journey, const model::Channel& channel);
Json record_of(const model::Owner& owner);
Json record_of(const model::Journey& journey, const model::Metric& metric);
Json record_of(const model::Source& source);
Json record_of(const model::CustomLane& lane);
Json record_of(const model::StageModel& model);
Json record_of(const model::Journey& journey, const model::View& view);
/// One persona's journey: its properties, stages with their touchpoints, pains, opportunities, facts.
Json record_of_journey(const model::Journey& journey);

}  // namespace journey::board
