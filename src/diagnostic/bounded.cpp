#include "diagnostic/bounded.hpp"

#include <algorithm>
#include <map>

namespace journey::diagnostic {

Bounded bounded(const Diagnostics& diagnostics, std::size_t per_file) {
  struct Room {
    std::size_t errors = 0, others = 0;  // found
    std::size_t errors_left = 0, others_left = 0;
    Counts left_out;
  };
  std::map<text::SourceId, Room> rooms;
  for (const Diagnostic& found : diagnostics.all()) {
    if (found.severity == Severity::off) continue;
    Room& room = rooms[found.span.source];
    ++(found.severity == Severity::error ? room.errors : room.others);
  }
  for (auto& [source, room] : rooms) {
    room.errors_left = std::min(room.errors, per_file);
    room.others_left = std::min(room.others, per_file - room.errors_left);
  }
  Bounded result;
  for (const Diagnostic& found : diagnostics.all()) {
    if (found.severity == Severity::off) continue;
    Room& room = rooms[found.span.source];
    std::size_t& left = found.severity == Severity::error ? room.errors_left : room.others_left;
    if (left == 0) {
      room.left_out.add(found.severity);
      continue;
    }
    --left;
    result.shown.push_back(&found);
  }
  for (const auto& [source, room] : rooms) {
    if (room.left_out.all() > 0) result.rests.push_back({source, room.left_out});
  }
  return result;
}

}  // namespace journey::diagnostic
