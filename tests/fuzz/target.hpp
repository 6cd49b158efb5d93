// In: bytes of anybody. Out: nothing, or the end of the process by an invariant that they broke, for
// libFuzzer (fuzzer.cpp) and for runs over files (replay.cpp).
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace journey::fuzz {

struct Target {
  std::string_view name;
  void (*run)(std::string_view input);
};

/// The targets that are linked into this program.
std::span<const Target> targets();

/// Makes a target known; see FUZZ_TARGET.
struct Registered {
  Registered(std::string_view name, void (*run)(std::string_view input));
};

/// Says which invariant is broken, and by what, and aborts.
[[noreturn]] void broken(std::string_view invariant, std::string_view evidence = {});

inline void hold(bool holds, std::string_view invariant, std::string_view evidence = {}) {
  if (!holds) broken(invariant, evidence);
}

/// A number that is the same for the same bytes, to choose by what is not in the input: a view, a language.
class Choice {
 public:
  explicit Choice(std::string_view input);
  /// From 0 up to and without `count`; another at each call.
  std::size_t of(std::size_t count);
  template <typename Range>
  const auto& from(const Range& range) {
    return *(std::begin(range) + static_cast<std::ptrdiff_t>(of(std::size(range))));
  }

 private:
  std::size_t state_ = 14695981039346656037U;
};

}  // namespace journey::fuzz

/// FUZZ_TARGET(map) { …input… }: one for each file.
#define FUZZ_TARGET(name)                                                       \
  static void fuzz_##name(std::string_view input);                              \
  static const journey::fuzz::Registered registered_##name{#name, fuzz_##name}; \
  static void fuzz_##name([[maybe_unused]] std::string_view input)
