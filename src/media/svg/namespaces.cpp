#include "media/svg/namespaces.hpp"

#include <algorithm>
#include <array>

namespace journey::media::svg {

namespace {

struct Known {
  std::string_view address;
  Space space;
};
constexpr std::array<Known, 5> known{{{"", Space::none},
                                      {"http://www.w3.org/2000/svg", Space::svg},
                                      {"http://www.w3.org/1999/xlink", Space::xlink},
                                      {"http://www.w3.org/XML/1998/namespace", Space::xml},
                                      {"http://www.w3.org/1999/xhtml", Space::html}}};

}  // namespace

std::pair<std::string_view, std::string_view> split_name(std::string_view name) {
  const std::size_t colon = name.find(':');
  if (colon == std::string_view::npos) return {{}, name};
  if (colon == 0) return {name.substr(0, 1), name.substr(1)};
  return {name.substr(0, colon), name.substr(colon + 1)};
}

void Namespaces::open(const char* const* attributes) {
  std::vector<std::string>& prefixes = declared_.emplace_back();
  for (; *attributes != nullptr; attributes += 2) {
    const auto [before, local] = split_name(attributes[0]);
    const bool declares = before == "xmlns" || (before.empty() && local == "xmlns");
    if (!declares) continue;
    const std::string& prefix = prefixes.emplace_back(before.empty() ? std::string_view() : local);
    const std::string_view address = attributes[1];
    const auto row =
        std::find_if(known.begin(), known.end(), [&](const Known& each) { return each.address == address; });
    meanings_[prefix].push_back(row == known.end() ? Space::foreign : row->space);
  }
}

void Namespaces::close() {
  for (const std::string& prefix : declared_.back()) meanings_[prefix].pop_back();
  declared_.pop_back();
}

Space Namespaces::of(std::string_view prefix) const {
  const auto row = meanings_.find(std::string(prefix));
  if (row != meanings_.end() && !row->second.empty()) return row->second.back();
  if (prefix.empty()) return Space::none;
  if (prefix == "xlink") return Space::xlink;
  return prefix == "xml" ? Space::xml : Space::foreign;
}

}  // namespace journey::media::svg
