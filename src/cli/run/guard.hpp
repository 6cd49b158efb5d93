// In: what a process that compiles may cost, and what it works at. Out: a message where it would have died
// without one.
#pragma once

#include "model/limits.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace journey::cli {

/// What a process may cost that reads what strangers wrote; made, it is what limits.def and the command line
/// say.
struct ProcessLimits {
  std::uint64_t memory_bytes = model::limits().memory_bytes;                     ///< of its address space
  std::uint64_t written_bytes = model::limits().written_bytes;                   ///< of one file
  std::chrono::seconds time{std::max<std::size_t>(1, model::limits().seconds)};  ///< for one input
};

/// Whether this build watches its memory and its crashes by itself, by means that limits and handlers break.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool is_sanitized = true;
#elif defined(__has_feature)
inline constexpr bool is_sanitized = __has_feature(address_sanitizer);
#else
inline constexpr bool is_sanitized = false;
#endif

/// From here on this process and those that it starts are refused memory and bytes of a file beyond their
/// limits, which is then an error of the call, and leave no core. A limit that is lower already stays.
void limit_this_process(const ProcessLimits& limits);
/// Takes the limit of memory back, for a program that draws. Async-signal-safe.
void free_memory_of_limit();

/// While it lives, a crash of this process, an exit in the middle and the end of the time are a message about
/// the input, after which the process ends with the status of a failure and leaves no temporary file. One at
/// a time. Not in sanitized builds.
class Guard {
 public:
  Guard(const std::string& path, const ProcessLimits& limits);
  Guard(const Guard&) = delete;
  Guard& operator=(const Guard&) = delete;
  ~Guard();
};

}  // namespace journey::cli
