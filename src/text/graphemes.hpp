/// Extended grapheme clusters (UAX #29): what a reader takes for one character. Text in, boundaries out.
#pragma once

#include <cstddef>
#include <string_view>

namespace journey::text {

/// A cluster longer than this is cut, so that a "zalgo" character of a thousand accents stays bounded.
/// The longest sequences in use (flags of subdivisions, families of emoji) have about ten code points.
inline constexpr std::size_t longest_cluster = 32;

/// The byte after the cluster that starts at `at`, which has to be a boundary; `utf8.size()` at the end.
/// Never splits joined emoji, variation selectors, skin tones, flags or Hangul syllables. Constant time.
std::size_t next_cluster(std::string_view utf8, std::size_t at);

/// Calls `visit(std::string_view cluster)` for each cluster of the text, in order.
template <typename Visit>
void for_each_cluster(std::string_view utf8, Visit&& visit) {
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t end = next_cluster(utf8, at);
    visit(utf8.substr(at, end - at));
    at = end;
  }
}

}  // namespace journey::text
