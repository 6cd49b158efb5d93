// In: statements that are known to be right. Out: the texts in them that a translator translates, each with
// where it stands, in words that outlive a change of other lines.
#pragma once

#include "lower/build.hpp"
#include "lower/names.hpp"
#include "lower/persona_journeys.hpp"

#include <cstdint>
#include <vector>

namespace journey::lower {

/// Which text of a statement: what stands behind the colon, the label before it, or the nth item of a list.
using TextPart = std::uint16_t;
inline constexpr TextPart whole_text = 0, label_before = 1, first_item = 2;

/// The same with its statement.
struct MapText : TranslatableText {
  StatementPlace place;
  TextPart part = whole_text;
  bool is_one_line = false;  ///< and so has to be its translation
};

/// All of them, file by file, in their order.
std::vector<MapText> texts_of(const Names& names, const PersonaJourneys& journeys);

}  // namespace journey::lower
