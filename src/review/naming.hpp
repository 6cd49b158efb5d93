// In: what a change is of. Out: what a reviewer calls it, in the language of the reader.
#pragma once

#include "compare/comparison.hpp"
#include "review/pieces.hpp"

#include <string>
#include <string_view>

namespace journey::review {

/// "touchpoint", 接觸點: the keyword where there is one.
std::string word_for(compare::Element element, lexicon::Language language);
/// What a line of that element is called: the keyword of its lane, or the author's own name of it.
Pieces lane_of(const compare::Property& lane, lexicon::Language language);
/// "severity", "source of volume", "value 2026-10".
Pieces word_for(const compare::Property& property, lexicon::Language language);

/// Whether the change is what the element itself says, and not something told of it.
bool is_own_text(const compare::Change& change);

/// What the lane of a line is; of everything else the word for it.
Pieces label_of(const compare::Change& change, lexicon::Language language);
/// The same with its title: pain “Photos are blurry”; of what says nothing, the label alone.
Pieces subject_of(const compare::Change& change, lexicon::Language language);

}  // namespace journey::review
