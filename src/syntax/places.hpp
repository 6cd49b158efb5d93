// In: what may stand where, as the schema says. Out: what messages say about it.
#pragma once

#include "syntax/scope.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace journey::syntax {

/// Languages to look for suggestions in: those with the letters of the word first, among them that of the
/// file.
std::array<lexicon::Language, lexicon::language_count> languages_for(Scope& scope, std::string_view word);

/// The word of a keyword in the language of what is written.
std::string_view word_for(Scope& scope, lexicon::Keyword keyword, std::string_view written);

/// "`chanel` is no keyword below a touchpoint".
lexicon::Message is_no_keyword(Scope& scope, lexicon::Parent parent, std::string_view word);
/// "`stage` can't stand below a touchpoint".
lexicon::Message cant_stand(Scope& scope, lexicon::Parent parent, std::string_view word);

/// "`severity` belongs below a pain or an opportunity".
lexicon::Message belongs(Scope& scope, std::string_view word, const std::vector<lexicon::Parent>& parents);
/// "it belongs below a pain or an opportunity", of a word that was just said.
lexicon::Message it_belongs(Scope& scope, const std::vector<lexicon::Parent>& parents);

/// The keywords that a parent takes, the most used first, for a word that is near none of them.
lexicon::Message what_it_takes(Scope& scope, lexicon::Parent parent, std::string_view word);

/// The keyword of a parent whose words have `value` among them: `state` for `current` below a journey. None
/// where no keyword has, or several.
std::optional<lexicon::Keyword> keyword_of_value(lexicon::Parent parent, std::string_view value);

}  // namespace journey::syntax
