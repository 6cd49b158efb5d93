#include "media/palette.hpp"

#include <algorithm>

namespace journey::media {

std::string painted(std::string_view rules, Ground ground, const BrandColors& brand) {
  std::string result;
  result.reserve(rules.size());
  for (std::size_t at = 0; at < rules.size();) {
    const std::size_t open = std::min(rules.find('{', at), rules.size());
    result.append(rules, at, open - at);
    if (open == rules.size()) break;
    const std::size_t close = rules.find('}', open);
    const std::string_view name = rules.substr(open + 1, close - open - 1);
    if (const auto color = brand_color(name, ground, brand)) {
      result += print_color(*color);
    } else {
      result += palette_color(name)->on(ground);
    }
    at = close + 1;
  }
  return result;
}

}  // namespace journey::media
