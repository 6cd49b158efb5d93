/// Where a line may end (UAX #14). Text in, byte offsets out.
#pragma once

#include <cstdint>
#include <memory_resource>
#include <string_view>
#include <vector>

namespace journey::text {

/// A place between two characters where the next line may, or after a line end has to, begin.
struct Break {
  std::uint32_t offset;
  bool mandatory;
  bool operator==(const Break&) const = default;
};

/// All places where a line may end, in order, without the start and the end of the text. Linear time.
/// `memory` holds the answer and what is needed on the way to it.
///
/// The rules are LB1 to LB31 of Unicode 15.0 with the default treatment of ambiguous classes (LB1: AI, SG, XX
/// as AL, CJ as NS, SA as AL or CM: no dictionaries) and the numbers of section 8.2, example 7, with these
/// differences, all of them for quotes and Chinese:
/// - LB15 is that of Unicode 15.1: `"yes" (twice)` may break at its space, `« mot »` may not;
/// - around directional quotes (“ ” ‘ ’ « ») a line may break on the outer side if an East Asian character
///   is there, as between other Chinese brackets; this is LB19a of Unicode 16 without its look at the inner
///   side;
/// - an interpunct after an East Asian character, `～` and `／` never begin a line.
std::pmr::vector<Break> break_opportunities(
    std::string_view utf8, std::pmr::memory_resource* memory = std::pmr::new_delete_resource());

}  // namespace journey::text
