// In: the title of an element without a name. Out: an id for it that stays the same while the title does.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace journey::lower {

/// Words of `title` joined with `-`: ASCII letters in lower case, letters, marks and digits of other scripts
/// as they are, everything else between words. At most 64 code points. Empty where the title has no letter or
/// digit.
std::string slug(std::string_view title);

/// Gives out ids, each once.
class Ids {
 public:
  /// Keeps `id` from being given to anyone.
  void take(std::string_view id) { taken_.emplace(id); }
  /// The slug of `title`, else `fallback`; `-2`, `-3` … where it is taken.
  std::string make(std::string_view title, std::string_view fallback);

 private:
  std::unordered_set<std::string> taken_;
  /// Last number tried, so that equal titles cost no search.
  std::unordered_map<std::string, std::size_t> last_;
};

}  // namespace journey::lower
