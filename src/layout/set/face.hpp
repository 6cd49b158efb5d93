// In: a persona. Out: the round sign that stands for it.
#pragma once

#include "board/board.hpp"
#include "layout/set/block.hpp"

namespace journey::layout {

/// Its picture with a ring around it, or its initial on a disc, in the colour that its author chose; `size`
/// px wide. `initial`: a style of white text on a disc, that fits the size.
Block face(const board::PersonaCard& card, const Typesetter& type, int size, style::Style initial);

}  // namespace journey::layout
