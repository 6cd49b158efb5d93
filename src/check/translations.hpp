// In: how far a map is translated. Out: what a rule says of it, by language.
#pragma once

#include "check/rule.hpp"
#include "model/journey.hpp"

#include <cstddef>
#include <vector>

namespace journey::check {

/// What a rule looks for in each language.
using TranslationTexts = std::vector<text::Span> model::Translation::*;

/// So many places a finding over all texts labels, besides its first.
inline constexpr std::size_t labels_at_most = 4;

/// Reports the first text of any language, with the next ones as labels. `message` speaks of the counts by
/// language, `hint` of the file of the first language; once a map, since two languages lack the same texts.
void report_by_language(const model::Map& map, TranslationTexts texts, const Phrase& message,
                        const Phrase& hint, const Phrase& label, Findings& findings);

}  // namespace journey::check
