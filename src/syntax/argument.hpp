// In: a statement whose keyword is known. Out: whether what stands before its colon is what the keyword takes
// there.
#pragma once

#include "lexicon/keyword.hpp"
#include "syntax/scope.hpp"

namespace journey::syntax {

/// Reports a missing, surplus or malformed argument of statement `id`. False: the statement can't be used as
/// it is.
bool check_argument(Scope& scope, StatementId id, const lexicon::Entry& entry);

}  // namespace journey::syntax
