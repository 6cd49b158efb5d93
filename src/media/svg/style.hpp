// In: the style sheets and `style` attributes of a drawing. Out: what they say of each element, on the
// element itself; no sheet and no class is left.
#pragma once

#include "lexicon/phrase.hpp"
#include "media/svg/drawing.hpp"

#include <cstddef>

namespace journey::media::svg {

/// Fills Node::style, and takes out of Node::attributes what is said there. What says something of a property
/// that no row has, or what is no value of one, is left out, as browsers leave it out; so are `@` rules,
/// which ask what the reader's screen is like, and rules for what a hand is over. Refuses what problem_of_css
/// refuses, selectors that can't be followed, and more than `at_most` settings, each as often as it applies.
lexicon::Message apply_styles(Drawing& drawing, std::size_t at_most);

}  // namespace journey::media::svg
