#include "fuzz/target.hpp"

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace journey::fuzz {

namespace {

std::vector<Target>& registered() {
  static std::vector<Target> all;
  return all;
}

}  // namespace

Registered::Registered(std::string_view name, void (*run)(std::string_view input)) {
  registered().push_back({name, run});
}

std::span<const Target> targets() { return registered(); }

void broken(std::string_view invariant, std::string_view evidence) {
  std::fprintf(stderr, "\nbroken invariant: %.*s\n%.*s\n", static_cast<int>(invariant.size()),
               invariant.data(), static_cast<int>(evidence.size()), evidence.data());
  std::abort();
}

Choice::Choice(std::string_view input) {
  for (const char c : input) state_ = (state_ ^ static_cast<unsigned char>(c)) * 1099511628211U;
}

std::size_t Choice::of(std::size_t count) {
  state_ = state_ * 6364136223846793005U + 1442695040888963407U;
  return (state_ >> 33U) % count;
}

}  // namespace journey::fuzz
