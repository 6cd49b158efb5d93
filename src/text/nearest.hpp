// In: a word that nobody knows, and those that are known where it stands. Out: the one that was probably
// meant, and whether a program may write it. All that is suggested or mended is decided here.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string_view>

namespace journey::text {

/// Whether candidates number `a` and `b` mean the same thing, so that it is no matter which of them is taken.
using SameMeaning = std::function<bool(std::size_t a, std::size_t b)>;

struct Meant {
  std::string_view word;   ///< the candidate, as it was given
  std::size_t number = 0;  ///< its number among the candidates
  bool is_sure = false;    ///< nothing else can have been meant: a program may write it
};

/// The candidate that `word` was meant to be, or nothing; without `same` each candidate means something else.
///
/// Variants of writing come first: words that differ in the case of ASCII letters, in full width, or in
/// Traditional and Simplified characters alone. They are sure where they all mean the same.
///
/// Words without Chinese characters may be misspelt too. The distance is the optimal string alignment
/// (Damerau–Levenshtein without overlapping transpositions) over code points. Near is a distance of at most
/// max(1, a third of the word's length) that still leaves something in common; the smaller distance wins,
/// then the earlier candidate. In Chinese characters one of two makes another word, often the opposite
/// (線上, 線下), so words with any are never near to others. Neither are words that differ by a negation at
/// their beginning (`unresolved`, `resolved`).
///
/// A misspelling is sure where nothing that means something else is as near, the first letters are the same,
/// the digits too, each part that differs (apart by `-`, `_` or spaces) has five letters or kana in both
/// words, and the distance is 1, or 2 from eight letters on: `actor` is no `factor`, nor `gate` a `date`.
///
/// Words over 128 code points have no neighbours, which bounds the cost: candidates × 128 × 43 steps at
/// worst.
std::optional<Meant> meant(std::string_view word, std::span<const std::string_view> candidates,
                           const SameMeaning& same = {});
/// The word alone, for those who only ask.
std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates);
/// The same by distance alone, Chinese characters as letters: what a word looks like, so that the lines below
/// it are read as those of that. Never to be suggested, let alone written.
std::optional<std::string_view> alike(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace journey::text
