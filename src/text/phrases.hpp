/// Where phrases of Chinese and Japanese begin, which are written without spaces. A text and a place in it
/// in, the answer out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace journey::text {

/// Whose phrases a text has.
enum class Phrasing : std::uint8_t { traditional, simplified, japanese };

/// Japanese where there is kana, else the Chinese script that more of its characters are written in.
Phrasing phrasing_of(std::string_view text);

/// How much speaks for a phrase that begins at byte `at`, inside of `text` and between two characters: a
/// guess by the six characters around it, with the models of BudouX (https://github.com/google/budoux), which
/// learned from sentences that people had parted. More than 0: it begins there, and the more the surer.
std::int32_t phrase_score(std::string_view text, std::size_t at, Phrasing phrasing);

}  // namespace journey::text
