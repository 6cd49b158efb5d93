// In: a statement whose word means nothing where it stands. Out: a finding that says what was probably meant.
#pragma once

#include "lexicon/keyword.hpp"
#include "syntax/scope.hpp"

namespace journey::syntax {

/// How a statement that is not understood is read all the same, so that no mistake below it is hidden.
struct Reading {
  const lexicon::Entry* entry = nullptr;  ///< what it was meant to be, where that may stand here
  lexicon::Parent below =
      lexicon::Parent::none;  ///< what the lines below it stand in; `none`: nothing is said of them
};

/// Reports the head of statement `id` as unknown in `parent`, or as known but misplaced.
Reading report_unknown(Scope& scope, StatementId id, lexicon::Parent parent);

}  // namespace journey::syntax
