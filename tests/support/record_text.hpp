// In: a map. Out: its record as JSON text.
#pragma once

#include "board/build_record.hpp"
#include "emit/formats.hpp"

#include <string>

namespace journey::support {

inline std::string record_text(const model::Map& map) {
  const board::Record record = board::build_record(map);
  emit::Input input;
  input.record = &record;
  return emit::emit_json(input).text;
}

}  // namespace journey::support
