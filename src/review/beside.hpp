// In: a change. Out: what was and what is, beside each other, for a table.
#pragma once

#include "compare/comparison.hpp"
#include "review/pieces.hpp"

namespace journey::review {

struct Beside {
  Pieces what;
  Pieces before, after;  ///< empty: there was, or is, nothing
};

/// Of a fact.
Beside beside_of(const compare::Change& change, lexicon::Language language);

}  // namespace journey::review
