// In: a map. Out: everything it means as one record, for machines; docs/journey.schema.json says what stands
// where.
#pragma once

#include "board/record.hpp"
#include "model/journey.hpp"

namespace journey::board {

/// The whole model, every persona's journey through it. Keys are English whatever the language of the map.
Record build_record(const model::Map& map);

}  // namespace journey::board
