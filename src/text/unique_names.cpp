#include "text/unique_names.hpp"

#include "text/fingerprint.hpp"

#include <algorithm>
#include <utility>

namespace journey::text {

std::string UniqueNames::take(std::string name) {
  if (insert(name)) return name;
  // "a" twice gives "a-2", which may itself be the name of something.
  std::size_t& number = numbers_.try_emplace(name, 1).first->second;
  std::string numbered;
  do {
    numbered = name;
    numbered.append("-").append(std::to_string(++number));
  } while (!insert(numbered));
  return numbered;
}

void UniqueNames::reserve(std::size_t count) {
  std::size_t slots = std::max<std::size_t>(slots_.size(), 16);
  while (slots < 2 * (used_ + count)) slots *= 2;
  if (slots > slots_.size()) grow(slots);
}

bool UniqueNames::insert(std::string_view name) {
  reserve(1);
  const std::uint64_t mark = std::max<std::uint64_t>(fingerprint(name), 1);
  std::size_t at = mark & (slots_.size() - 1);
  while (slots_[at] != 0 && slots_[at] != mark) at = (at + 1) & (slots_.size() - 1);
  if (slots_[at] == mark) return false;
  slots_[at] = mark;
  ++used_;
  return true;
}

void UniqueNames::grow(std::size_t slots) {
  std::vector<std::uint64_t> old(slots);
  old.swap(slots_);
  for (const std::uint64_t mark : old) {
    if (mark == 0) continue;
    std::size_t at = mark & (slots - 1);
    while (slots_[at] != 0) at = (at + 1) & (slots - 1);
    slots_[at] = mark;
  }
}

}  // namespace journey::text
