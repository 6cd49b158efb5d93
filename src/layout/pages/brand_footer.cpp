#include "layout/pages/brand_footer.hpp"

#include "layout/set/typeset.hpp"

#include <algorithm>
#include <variant>

namespace journey::layout {
namespace {

/// In mm. Content ends 8 above the edge of the paper; below that, above what printers leave out, is a line.
constexpr double beside = 8, baseline_above_edge = 5.6;

/// Whether a page shows the foot of a picture, which has the words.
bool has_footer(const Page& page) {
  return std::any_of(page.windows.begin(), page.windows.end(), [](const Window& window) {
    return std::any_of(window.sheet.cells.begin(), window.sheet.cells.end(), [](const SheetCell& cell) {
      return std::any_of(cell.marks.begin(), cell.marks.end(), [](const Mark& mark) {
        const auto* const text = std::get_if<TextMark>(&mark);
        return text != nullptr && text->style == style::Style::brand_footer;
      });
    });
  });
}

}  // namespace

void add_brand_footer(Pages& pages, const board::Board& board) {
  if (board.brand.footer.empty()) return;
  const Typesetter type(board.traits);
  const PaperSize paper = size_of(pages.paper);
  for (Page& page : pages.pages) {
    if (has_footer(page)) continue;
    Window& ground = page.windows.front();  // the paper itself
    const double px = ground.from.width / ground.width;
    const Paragraph words =
        type.wrap(board.brand.footer, style::Style::brand_footer, (paper.width - 2 * beside) * px);
    if (words.lines.empty()) continue;
    ground.sheet.cells.front().marks.emplace_back(
        TextMark{{(paper.width - beside) * px, (paper.height - baseline_above_edge) * px},
                 words.lines.front() + (words.lines.size() > 1 ? "…" : ""),
                 style::Style::brand_footer,
                 Anchor::end,
                 Voice::author});
  }
}

}  // namespace journey::layout
