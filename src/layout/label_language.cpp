#include "layout/label_language.hpp"

#include "board/board.hpp"

#include <algorithm>
#include <array>
#include <variant>

namespace journey::view {
namespace {

/// Styles that hold our own words and nothing else, but for the names of lanes that the author made.
constexpr std::array label_styles{
    Style::lane_label, Style::blueprint_text, Style::legend_text, Style::insight_label, Style::list_label,
    Style::badge_text, Style::tick_text,      Style::moment_text, Style::line_name,     Style::earlier_name};

}  // namespace

void mark_labels(Sheet& sheet, std::string_view label_language) {
  sheet.label_language = label_language;
  if (label_language.empty()) return;
  for (SheetCell& cell : sheet.cells) {
    if (cell.id.starts_with(own_lane_prefix)) continue;
    for (Mark& mark : cell.marks) {
      auto* const text = std::get_if<TextMark>(&mark);
      if (text == nullptr || text->voice != Voice::by_style) continue;
      if (std::find(label_styles.begin(), label_styles.end(), text->style) != label_styles.end())
        text->voice = Voice::ours;
    }
  }
}

}  // namespace journey::view
