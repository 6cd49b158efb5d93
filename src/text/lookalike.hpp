/// Names that look alike: a name in, what the eye makes of it out. Two names with the same result are taken
/// for one.
#pragma once

#include <string>
#include <string_view>

namespace journey::text {

/// The name without what a reader does not notice or takes for a variant: letter case, compatibility forms
/// (full-width letters, ligatures; NFKC_Casefold of Unicode), and letters of Cyrillic, Greek and Armenian
/// that are drawn like Latin ones (a hand-picked part of UTS #39, confusables).
std::string fold_lookalikes(std::string_view name);

/// As above but with the letter case kept, and strokes and rounds as one: `I`, `l`, `1` and `|`; `O` and `0`.
std::string fold_strokes(std::string_view name);

}  // namespace journey::text
