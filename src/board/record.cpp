// In: a map. Out: everything it means as one JSON value; docs/journey.schema.json says what stands where.
#include "board/record.hpp"

#include "board/record_values.hpp"

namespace journey::board {

namespace {

template <typename Declaration, typename RecordOf>
Json records(const std::vector<Declaration>& declarations, RecordOf&& record) {
  Json list = Json::array();
  for (const Declaration& declaration : declarations) list.push_back(record(declaration));
  return list;
}

}  // namespace

nlohmann::ordered_json build_record(const model::Map& map) {
  const model::Journey& first = map.first();
  const auto in_journey = [&](const auto& declaration) { return record_of(first, declaration); };
  const auto alone = [](const auto& declaration) { return record_of(declaration); };
  Json record{{"format", "journey-map"}, {"schema", 1}, {"title", first.title}};
  record["personas"] = records(first.personas, in_journey);
  record["channels"] = records(first.channels, in_journey);
  record["owners"] = records(first.owners, alone);
  record["metrics"] = records(first.metric_declarations, in_journey);
  record["sources"] = records(first.source_declarations, alone);
  record["lanes"] = records(first.lanes, alone);
  record["views"] = records(first.views, in_journey);
  record["lives"] = Json::array();
  for (const model::Journey& journey : map.journeys) record["lives"].push_back(record_of_journey(journey));
  return record;
}

}  // namespace journey::board
