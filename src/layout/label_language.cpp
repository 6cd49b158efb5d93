#include "layout/label_language.hpp"

#include <algorithm>
#include <array>
#include <variant>

namespace journey::layout {
namespace {

/// Styles that hold our own words and nothing else, but for the names of lanes that the author made.
constexpr std::array label_styles{
    style::Style::lane_label,    style::Style::blueprint_text, style::Style::legend_text,
    style::Style::insight_label, style::Style::list_label,     style::Style::badge_text,
    style::Style::tick_text,     style::Style::moment_text,    style::Style::line_name,
    style::Style::earlier_name,  style::Style::notice,         style::Style::clock_text};

}  // namespace

void mark_labels(Sheet& sheet, std::string_view label_language) {
  sheet.label_language = label_language;
  if (label_language.empty()) return;
  for (SheetCell& cell : sheet.cells) {
    for (Mark& mark : cell.marks) {
      auto* const text = std::get_if<TextMark>(&mark);
      if (text == nullptr || text->voice != Voice::by_style) continue;
      if (std::find(label_styles.begin(), label_styles.end(), text->style) != label_styles.end())
        text->voice = Voice::ours;
    }
  }
}

}  // namespace journey::layout
