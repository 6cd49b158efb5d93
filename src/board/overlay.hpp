// In: the board, or the flow, of a map as it is and as it was. Out: the new one with what went in its old
// place.
//
// What became of the rest is set by whoever knows, on the elements that `for_each_changeable` shows.
#pragma once

#include "board/board.hpp"
#include "board/built_in.hpp"
#include "board/flow.hpp"
#include "lexicon/language.hpp"
#include "text/source.hpp"

#include <cstdint>
#include <functional>
#include <vector>

namespace journey::board {

/// Tells which elements of two states of a map are the same thing.
class Kinship {
 public:
  /// One number for one thing, whatever the state; 0 where a span is of no element.
  using Identity = std::uint32_t;
  static constexpr Identity nothing = 0;

  virtual ~Kinship() = default;
  [[nodiscard]] virtual Identity of_new(text::Span span) const = 0;
  [[nodiscard]] virtual Identity of_old(text::Span span) const = 0;

  [[nodiscard]] Identity of_new(const Origin& origin) const { return origin ? of_new(*origin) : nothing; }
  [[nodiscard]] Identity of_old(const Origin& origin) const { return origin ? of_old(*origin) : nothing; }

 protected:
  Kinship() = default;
  Kinship(const Kinship&) = default;
  Kinship& operator=(const Kinship&) = default;
};

/// Puts into `now` what only `before` has: stages and touchpoints as columns of their own (`gone`), what
/// stood in places that are still there as items, each `removed`; and the curve as it was as a second line,
/// unless it is the same. Both boards are of one persona and of the same view, without a map of their own
/// that they are compared with. `language`: of the labels.
void add_what_went(Board& now, const Board& before, const Kinship& kinship, lexicon::Language language);

/// The same of a flow, on the board that `add_what_went` made. Ways are known by what they lead from and to;
/// they are marked, and say what they said.
void add_what_went(Flow& now, const Flow& before, const Board& board, const Kinship& kinship);

/// An element of a picture that can bear what became of it.
struct Changeable {
  /// Of its statements: of the old map where it is `removed`. Empty: it is made of none of its own.
  std::vector<text::Span> origins;
  Changed& changed;
};
/// Calls `visit` with every such element that a picture of the board (of the flow, where there is one) draws.
void for_each_changeable(Board& board, Flow* flow, Picture picture,
                         const std::function<void(const Changeable&)>& visit);

/// Adds what the signs of change mean that the picture uses.
void add_legend_of_changes(Board& board, Flow* flow, Picture picture, lexicon::Language language);

}  // namespace journey::board
