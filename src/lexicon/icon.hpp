// In: nothing. Out: the names that `icon:` takes.
#pragma once

#include <array>
#include <string_view>

namespace journey::lexicon {

/// Every built-in icon, in the order of icons.def.
inline constexpr std::array icon_names{
#define ICON(name) std::string_view(name),
#include "lexicon/icons.def"
#undef ICON
};

}  // namespace journey::lexicon
