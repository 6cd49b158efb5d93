/// Filling lines. A text and a width in, the lines out, as views into the text.
#pragma once

#include <functional>
#include <memory_resource>
#include <string_view>
#include <vector>

namespace journey::text {

/// Width of a piece of text, in any unit. Has to be additive over grapheme clusters (no kerning across them),
/// finite and not negative.
using Measure = std::function<double(std::string_view)>;
/// What stands between two characters side by side, in the same unit; may be negative, but by less than
/// either is wide.
using Spacing = std::function<double(char32_t, char32_t)>;

/// Breaks a text into as few lines as fit into `max_width`, and among those ways into the most even one: the
/// sum of the squared rests is least. In Chinese and Japanese a break between phrases (phrases.hpp) counts as
/// an eighth of a line that stays empty, inside of one as two thirds, inside of a word of kana or a line of a
/// single character as a whole one: lines end with clauses, then with phrases, where that costs little
/// evenness.
///
/// Lines end where UAX #14 lets them (see line_break.hpp), but before no `—` and no `·`, and at line ends; an
/// empty line between two line ends stays. A hyphen ends no line where less than three letters stand before
/// or behind it ("Wi-Fi", "check-in"). White space at the start and the end of a line is dropped. A word that
/// is wider than `max_width` is broken between grapheme clusters; a single cluster that is wider stands alone
/// on its line. A blank text has no lines.
///
/// `tail`: what is to have room behind the last line, such as a sign.
/// `spacing`: what stands between the pieces of a line that no white space parts; `measure` is to count it
/// within a piece. Empty: nothing. `memory` holds the answer and what is needed on the way to it.
///
/// Time: linear; paragraphs of more than 4,096 words are filled line by line and not evened out.
std::pmr::vector<std::string_view> wrap(std::string_view text, double max_width, const Measure& measure,
                                        double tail = 0, const Spacing& spacing = {},
                                        std::pmr::memory_resource* memory = std::pmr::new_delete_resource());

/// The narrowest `max_width` at which `wrap` breaks no word: the width of the widest piece that has to stay
/// together.
double unbreakable_width(std::string_view text, const Measure& measure);

}  // namespace journey::text
