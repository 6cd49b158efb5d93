// In: the name of a built-in icon. Out: how to draw it in a square of 14 px.
#pragma once

#include <span>
#include <string_view>

namespace journey::style {

inline constexpr int icon_size = 14;

struct Icon {
  std::string_view name;
  std::string_view commands;  ///< relative path commands from the top left of the square; stroked, not filled
};

/// All icons, the kinds of channels (`digital`, `physical`, `human`) among them.
std::span<const Icon> icons();
/// Path commands of an icon, or empty where there is none of that name.
std::string_view icon_path(std::string_view name);

}  // namespace journey::style
