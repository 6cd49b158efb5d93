// In: a node of the flow, and its column on the board. Out: its card, with no place yet.
#pragma once

#include "board/board.hpp"
#include "board/flow.hpp"
#include "layout/set/block.hpp"

#include <string>

namespace journey::layout {

/// A card; `rise` px of the block lie above its edge, for the pill of a moment of truth.
struct FlowCard {
  Block block;
  int width = 0, height = 0;  ///< of the card
  int rise = 0;
  std::string id, label, href;
  board::Changed changed = {};
};

/// The narrowest a card can be for its longest word, within reason.
int card_need(const board::Flow::Node& node, const board::Column* column, const Typesetter& type);

/// `column`: what the board says of the touchpoint, null where the board does not show it. `least_height`:
/// for the edges that meet its sides.
FlowCard flow_card(const board::Board& board, const board::Flow::Node& node, const board::Column* column,
                   const Typesetter& type, int width, int least_height);

/// Score as colour, shape and number; empty where there is none.
Block score_chip(const std::string& score, board::Tone tone, const Typesetter& type);

/// The card of the good end: a dark pill with its title, at least `least_height` px high.
FlowCard end_card(const board::Flow::Node& node, const Typesetter& type, int least_height);

}  // namespace journey::layout
