// In: a board of a map as it is, and what it was. Out: the same board with what became of everything on it.
#pragma once

#include "board/board.hpp"
#include "board/built_in.hpp"
#include "board/flow.hpp"
#include "compare/traced.hpp"
#include "lexicon/language.hpp"
#include "model/journey.hpp"

#include <cstddef>
#include <string>

namespace journey {

/// What the map of a picture was. What is pointed to outlives the picture.
struct Since {
  const model::Map* before = nullptr;  ///< null: there was none
  const compare::Traced* traced = nullptr;
};

/// The persona journey of the old map that one of the new map is compared with: of the same persona, else the
/// first.
std::size_t journey_before(const Since& since, const model::Journey& now);

/// Marks a map that there was not before, at its title.
void add_arrival(board::Board& board, board::Picture picture, lexicon::Language language);

/// Puts what went into the board, and into the flow where the picture is one; marks what came, changed and
/// moved; adds what the signs mean. A change of what the picture does not draw is told by what it stands in,
/// in the end by the title. `language`: of the labels.
void add_changes(board::Board& now, const board::Board& before, board::Picture picture, const Since& since,
                 const model::Journey& journey, lexicon::Language language);
void add_changes(board::Board& board, board::Flow& now, const board::Board& board_before,
                 const board::Flow& before, const Since& since, const model::Journey& journey,
                 lexicon::Language language);

}  // namespace journey
