#include "media/palette.hpp"

#include <algorithm>

namespace journey::media {

std::string painted(std::string_view rules, Ground ground) {
  std::string result;
  result.reserve(rules.size());
  for (std::size_t at = 0; at < rules.size();) {
    const std::size_t open = std::min(rules.find('{', at), rules.size());
    result.append(rules, at, open - at);
    if (open == rules.size()) break;
    const std::size_t close = rules.find('}', open);
    result += palette_color(rules.substr(open + 1, close - open - 1))->on(ground);
    at = close + 1;
  }
  return result;
}

}  // namespace journey::media
