// In: text and a size. Out: how wide it is drawn, without any font at hand.
#pragma once

#include <string_view>

namespace journey::style {

/// Width in px of one line of text at `font_size_px`, set without kerning.
///
/// Latin, Greek, Cyrillic and Hebrew advance as in Arial and Helvetica; ideographs, Kana and full-width forms
/// take 1 em, Hangul 0.92 em, emoji (a whole sequence) 1.245 em, combining marks nothing; scripts that Arial
/// lacks are estimated generously. With `east_asian` (the language of the map is Chinese, Japanese or Korean)
/// characters that East Asian fonts draw broad, such as “ ” … — · ★, take 1 em.
///
/// All inside is integers in 1/2048 em, so the width is the same on every machine, and that of a whole is the
/// sum of its grapheme clusters (see text/wrap.hpp).
double text_width(std::string_view utf8, double font_size_px, bool bold = false, bool east_asian = false);

/// Room in px that the same line needs in any font that a reader is likely to have: each character takes the
/// broader of Arial's advance and 6% (what rounding to whole px adds, and Noto Sans) and that of DejaVu Sans,
/// which is 13% broader all in all, its bold 19%, and single words by a fourth. Ideographs are an em in every
/// font; what is estimated has 10% more. Measured in Chromium by tests/browser.
double text_room(std::string_view utf8, double font_size_px, bool bold = false, bool east_asian = false);

}  // namespace journey::style
