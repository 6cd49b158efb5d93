// In: text and a size. Out: how wide it is drawn, without any font at hand.
#pragma once

#include <string_view>

namespace journey::view {

/// Width in px of one line of text at `font_size_px`, set without kerning.
///
/// Latin, Greek, Cyrillic and Hebrew advance as in Arial and Helvetica; ideographs, Kana and full-width forms
/// take 1 em, Hangul 0.92 em, emoji (a whole sequence) 1.245 em, combining marks nothing; scripts that Arial
/// lacks are estimated generously. With `east_asian` (the language of the map is Chinese, Japanese or Korean)
/// characters that East Asian fonts draw broad, such as “ ” … — · ★, take 1 em.
///
/// All inside is integers in 1/2048 em, so the width is the same on every machine, and that of a whole is the
/// sum of its grapheme clusters (see text/wrap.hpp). Readers whose fonts are broader than Arial need slack:
/// DejaVu has 13%.
double text_width(std::string_view utf8, double font_size_px, bool bold = false, bool east_asian = false);

}  // namespace journey::view
