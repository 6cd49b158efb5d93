// In: a history. Out: the parts of its picture. Only for the files of the picture.
#pragma once

#include "layout/set/typeset.hpp"
#include "layout/sheet.hpp"
#include "review/history.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace journey::review {

/// What the parts of the picture share.
struct HistoryFrame {
  lexicon::Language language = lexicon::Language::english;
  layout::Typesetter type;
  int left = 0, right = 0;  ///< between which everything stands, px
  layout::Sheet sheet = {};

  /// A part that can be pointed at where `label` says something, in a row that begins at `top`.
  layout::SheetCell& add(layout::Box box, int top, std::string id = {}, std::string label = {});
  /// A line of our words; `x` is its left, middle or right by `anchor`, `y` the top. Gives the y below it.
  int write(layout::SheetCell& cell, std::string_view words, style::Style style, double x, int y,
            layout::Anchor anchor = layout::Anchor::start, layout::Voice voice = layout::Voice::ours) const;
};

/// What tooltips say of a version: each head with its value.
std::string told_of(const HistoryRow& row, lexicon::Language language);
/// Why there is no curve, of a state that is a gap.
const lexicon::Phrase& lack_of(HistoryRow::State state);
/// As what a score is drawn: above the middle of its scale, below it, on it.
style::Style marker_of(double unit);

/// Mean and open pains over one axis of time. Gives the y below.
int draw_plots(HistoryFrame& frame, const History& history, int y);
/// A small curve for each version. Gives the y below.
int draw_curves(HistoryFrame& frame, const History& history, int y);

}  // namespace journey::review
