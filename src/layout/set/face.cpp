#include "layout/set/face.hpp"

#include "layout/set/series.hpp"

namespace journey::layout {

Block face(const board::PersonaCard& card, const Typesetter& type, int size, style::Style initial) {
  const double r = size / 2.0;
  const Tint tint = tint_of(card.color);
  Block block;
  if (card.avatar) {
    add_picture(block, card.avatar, {0, 0, size, size}, size / 2);
    block.marks.emplace_back(CircleMark{{r, r}, r, style::Style::avatar_ring, tint});
    return block;
  }
  block.marks.emplace_back(CircleMark{{r, r}, r, style::Style::avatar, tint});
  add_text(block, type, card.initial, initial, r, (size - type.line_height(initial)) / 2, Anchor::middle);
  block.width = block.height = size;
  return block;
}

}  // namespace journey::layout
