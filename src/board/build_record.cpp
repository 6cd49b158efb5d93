// In: a map. Out: everything it means as one record; docs/journey.schema.json says what stands where.
#include "board/build_record.hpp"

#include "board/record_values.hpp"

namespace journey::board {

namespace {

template <typename Declaration, typename RecordOf>
Record records(const std::vector<Declaration>& declarations, RecordOf&& record) {
  Record list = Record::list();
  for (const Declaration& declaration : declarations) list.push_back(record(declaration));
  return list;
}

}  // namespace

Record build_record(const model::Map& map) {
  const model::Journey& first = map.first();
  const auto in_journey = [&](const auto& declaration) { return record_of(first, declaration); };
  const auto alone = [](const auto& declaration) { return record_of(declaration); };
  Record record{{"format", "journey-map"}, {"schema", 1}, {"title", first.title}};
  record["personas"] = records(first.personas(), in_journey);
  record["channels"] = records(first.channels(), in_journey);
  record["owners"] = records(first.owners(), alone);
  record["metrics"] = records(first.metric_declarations(), in_journey);
  record["sources"] = records(first.source_declarations(), alone);
  record["lanes"] = records(first.lanes(), alone);
  record["views"] = records(first.views(), in_journey);
  if (map.impact.volume) record["a_month"] = record_of(map.impact);
  record["lives"] = Record::list();
  // Its numbers count over everybody, as in every other output.
  const Selection everything;
  const Subject subject(map, everything);
  for (const model::Journey& journey : map.journeys)
    record["lives"].push_back(record_of_journey(subject, journey));
  return record;
}

}  // namespace journey::board
