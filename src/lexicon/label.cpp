#include "lexicon/label.hpp"

#include "lexicon/words.hpp"

#include <array>

namespace journey::lexicon {

namespace {
constexpr auto label_cells = in_one_row(std::array{
#define LABEL(id, ...) Cells{__VA_ARGS__},
#include "lexicon/labels.def"
#undef LABEL
});
constexpr bool none_empty() {
  for (const std::string_view cell : label_cells) {
    if (cell.empty()) return false;
  }
  return true;
}
static_assert(none_empty(), "a label lacks a translation");
}  // namespace

std::string_view label(Label label, Language language) {
  return label_cells[static_cast<std::size_t>(label) * language_count + static_cast<std::size_t>(language)];
}

}  // namespace journey::lexicon
