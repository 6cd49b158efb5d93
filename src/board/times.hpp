// In: a time in seconds, what is known of how long a journey takes. Out: how the outputs write it.
#pragma once

#include "board/wording.hpp"
#include "model/elapsed.hpp"

#include <cstddef>
#include <string>

namespace journey::board {

class Subject;

/// In the largest units of year, month, day, hour, minute and second, the last one rounded: "6 d 9 h",
/// 「6 天 9 小時」. Those that are zero are left out; "0 s" for nothing.
std::string written_time(const Wording& wording, double seconds, std::size_t most_units = 2);
/// "at least 6 d 9 h" where steps of the way say no number.
std::string written_time(const Wording& wording, const model::Elapsed::Way& way);
/// "6 d 9 h, 97% waiting"; `part`: 0 to 1.
std::string with_waiting(const Wording& wording, const std::string& time, double part);
/// "6 d 9 h, 97% waiting"; "at least 6 d 9 h", how much of it is waiting, and why it may be more: how many
/// steps say no time, where the path ends because
/// nobody says how many go which way. Empty where no step of the typical path says a number.
std::string written_elapsed(const Subject& subject, const model::Elapsed& elapsed);
/// "40 min to 9 d"; empty where both ends are the time of the typical path.
std::string written_range(const Wording& wording, const model::Elapsed& elapsed);

}  // namespace journey::board
