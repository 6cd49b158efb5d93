/// How close characters of East Asian text stand to each other. Two characters in, em to add between them
/// out.
#pragma once

#include <cstdint>
#include <string_view>

namespace journey::text {

/// Where full stops and commas stand in their em: in the middle, as in Taiwan and Hong Kong, or at the lower
/// left, with half of it empty behind them.
enum class Stops : std::uint8_t { low, centred };

/// em that are added between two characters side by side: −½ where two full-width marks meet whose empty
/// halves would make a hole (）（, 」、, 。」), ¼ between a Han character or kana and a Latin letter or a
/// digit; else 0. After JIS X 4051, Requirements for Chinese Text Layout (W3C, 3.1.6 and 3.2.2), and
/// `text-spacing-trim` and `text-autospace` of CSS Text 4. Quotation marks that scripts share (“ ”) are left
/// alone: whether they are an em wide is up to the font.
double spacing_between(char32_t before, char32_t behind, Stops stops);

/// The sum between all characters of a text in one line. Linear.
double spacing_of(std::string_view text, Stops stops);

/// em of emptiness that a line begins with (an opening bracket) and ends with (a closing one), which do not
/// count where lines are aligned.
double empty_at_start(std::string_view line);
double empty_at_end(std::string_view line);

}  // namespace journey::text
