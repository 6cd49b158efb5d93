/// Bidirectional controls: the invisible characters that can make a line read differently from what it says
/// ("Trojan source", CVE-2021-42574). Text in, findings out.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace journey::text {

/// Embeddings, overrides, isolates and their ends, and the marks LRM, RLM, ALM.
constexpr bool is_bidi_control(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F ||
         c == 0x061C;
}

/// One control in a text: its byte offset and which it is.
struct BidiControl {
  std::size_t offset;
  char32_t code_point;
};

/// All bidi controls of the text, in order.
std::vector<BidiControl> find_bidi_controls(std::string_view utf8);

/// The first control that leaves the line unbalanced: an end that closes nothing or the wrong kind, else the
/// innermost start that nobody closes. Nothing where all is balanced. Marks need no partner.
///
/// Stricter than UAX #9, which lets an isolate's end close open embeddings too: whoever reads the line can't
/// see it.
std::optional<BidiControl> find_unbalanced_bidi(std::string_view utf8_line);

}  // namespace journey::text
