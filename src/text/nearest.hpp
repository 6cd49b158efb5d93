/// "Did you mean": a word and what it could have been in, the closest of them out.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace journey::text {

/// The candidate nearest to `word`, or nothing if none is near.
///
/// The distance is the optimal string alignment (Damerau–Levenshtein without overlapping transpositions) over
/// code points, ASCII letters compared without regard to case. Near is a distance of at most max(1, a third
/// of the word's length) that still leaves something in common, so one wrong character of 階段 is near and
/// one of 段 is not. The smaller distance wins, then the earlier candidate. Words over 128 code points have
/// no neighbours, which bounds the cost: candidates × 128 × 43 steps at worst.
std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates);
/// The same, but of candidates that are equally near the last one: where it is another than that of
/// `nearest`, nobody knows which was meant.
std::optional<std::string_view> last_nearest(std::string_view word,
                                             std::span<const std::string_view> candidates);

/// Whether `word`, which is near to nothing but `meant`, can only be that, written wrong. What differs has to
/// be a part of at least four letters, or of as many characters, two or more, in other scripts: `p2` is no
/// slip of `p1`, nor `now` of `low`, nor 超高 of 高. Digits never slip.
bool is_slip(std::string_view word, std::string_view meant);

}  // namespace journey::text
