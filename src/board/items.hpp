// In: an element of a persona journey. Out: what a cell, a list or a table says of it.
#pragma once

#include "board/board.hpp"
#include "board/subject.hpp"
#include "model/journey.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace journey::board {

/// Adds "Heading of the keyword: value" unless the value is empty.
void add_fact(std::vector<Fact>& facts, const Wording& wording, lexicon::Keyword keyword, std::string value);
/// One fact a text.
void add_facts(std::vector<Fact>& facts, const Wording& wording, lexicon::Keyword keyword,
               const std::vector<model::Text>& texts);

/// Titles of references, as a list of the language.
std::string titles_of(const Wording& wording, const std::vector<model::Reference>& references);

/// An address for a path beside the map. Begins with "./" or "../", so that no path is read as a scheme, and
/// what an address can't hold is percent-encoded.
std::string href_of_path(std::string_view path);

/// How sure its author is of it, what it rests on, where there is more.
void add_backing(Item& item, const Wording& wording, const model::Backing& backing);

Item line_item(const Subject& subject, const model::Journey& journey, const model::Line& line);
/// The scale of a measured lane, the worse end first.
lexicon::Scale lane_scale(const model::CustomLane& lane);
Item need_item(const Subject& subject, const model::Journey& journey, const model::Need& need);
/// Where an item stands decides what it points at: in a picture only at what is shown, in a list at all that
/// is listed.
enum class Stands : std::uint8_t { in_cell, in_list };
Item pain_item(const Subject& subject, const model::Journey& journey, const model::Pain& pain, Stands stands);
Item opportunity_item(const Subject& subject, const model::Journey& journey,
                      const model::Opportunity& opportunity, Stands stands);
Item owner_item(const model::Journey& journey, const model::Reference& owner, const Wording& wording);
Item source_item(const model::Journey& journey, const model::Reference& source);
/// "Reliability 6 → 4 (−2)": expected, perceived, the gap between them.
Item servqual_item(const Wording& wording, lexicon::ServqualDimension dimension, const lexicon::Gap& gap,
                   bool assumed);
/// "+1 delighted", "−1 to +1 depends on the day", "hesitant", "−1 let down (30%)".
Item emotion_item(const Wording& wording, const model::Outcome& outcome, const lexicon::Scale& scale);

/// The metric that is referred to: its declaration with numbers, or just its name.
Item metric_item(const Wording& wording, const model::Journey& journey, const model::Reference& metric);
Item metric_item(const Wording& wording, const model::Journey& journey, const model::Metric& metric);
MetricValue metric_value(const Wording& wording, const model::Metric& metric);

/// What one persona journey says, and whose it is.
template <typename Entry>
struct Said {
  std::string persona;
  std::vector<Entry> entries;
};
/// One list of items out of one a persona journey, in the order in which they first appear. What not all
/// persona journeys have is tagged with the personas that have it.
std::vector<Item> merge_items(std::vector<Said<Item>> by_journey);
/// Likewise facts; the personas stand behind the value.
std::vector<Fact> merge_facts(const Wording& wording, std::vector<Said<Fact>> by_journey);

}  // namespace journey::board
