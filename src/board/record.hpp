// In: a map. Out: everything it means as one JSON value, for machines; documented in docs of the format.
#pragma once

#include "model/journey.hpp"

#include <nlohmann/json_fwd.hpp>

namespace journey::board {

/// The whole model, every persona's journey through it. Keys are English whatever the language of the map.
nlohmann::ordered_json build_record(const model::Map& map);

}  // namespace journey::board
