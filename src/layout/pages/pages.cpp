#include "layout/pages/pages.hpp"

#include "layout/curve/columns.hpp"
#include "layout/curve/layout_curve.hpp"
#include "layout/label_language.hpp"
#include "layout/map/layout_map.hpp"
#include "layout/mind/layout_mind.hpp"
#include "layout/pages/paginate.hpp"
#include "layout/pages/split_stages.hpp"
#include "layout/table/frame.hpp"
#include "layout/table/table.hpp"
#include "layout/written_language.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

namespace journey::layout {
namespace {

constexpr double points_per_px = 0.75, cell_text = 13;
constexpr double smallest_scale = smallest_cell_text / (cell_text * points_per_px);
constexpr double smallest_scale_whole = smallest_cell_text_whole / (cell_text * points_per_px);
/// Larger type than this only looks loud; on pages that are cut nothing is enlarged.
constexpr double largest_scale = 1.6, largest_scale_cut = 1.0;
/// Broader columns make a map lower, which papers may like better than screens do.
constexpr std::array broader{1.0, 1.15, 1.3, 1.5, 1.75, 2.05};
/// Maps of more columns are set once: trying takes time, and hardly a page is saved.
constexpr std::size_t most_columns_tried = 400;
/// px around a map that the paper's own edge makes up for.
constexpr int own_margin = 12;

struct PaperRow {
  std::string_view name;
  PaperSize size;
};
constexpr std::array papers{PaperRow{"a3", {420, 297}}, PaperRow{"a4", {297, 210}}};

Box without_margin(const Sheet& sheet) {
  return {own_margin, own_margin, sheet.width - 2 * own_margin, sheet.height - 2 * own_margin};
}

double scale_of_whole(const Sheet& sheet, Paper paper) {
  const Box box = without_margin(sheet);
  return std::min(largest_scale, scale_to_fit(paper, box.width, box.height));
}

/// A board, as a screen shows it, and how it is set anew.
struct Subject {
  const board::Board& board;
  const Sheet& sheet;
  Sheet (*layout)(const board::Board&, const LayoutOptions&);
  int narrow = 0;  ///< px of a column, on the average, where columns are as narrow as texts like them

  [[nodiscard]] Sheet lay_out(const board::Board& parts, const LayoutOptions& options) const {
    Sheet result = layout(parts, options);
    mark_labels(result, board.label_language);
    mark_as_written(result, board.as_written);
    return result;
  }
};

/// px of columns that are broader than the narrowest; 0: the narrowest.
int column_width(const Subject& subject, double factor) {
  return factor == 1.0 ? 0 : static_cast<int>(subject.narrow * factor);
}

Subject subject_of(const board::Board& board, const Sheet& sheet,
                   Sheet (*layout)(const board::Board&, const LayoutOptions&)) {
  Subject subject{board, sheet, layout, 0};
  if (board.columns.empty() || sheet.seams.empty()) return subject;
  const Typesetter type(board.traits);
  const Frame frame = frame_of_table(board, type, {0, sheet.id_prefix, sheet.width});
  const Seams seams = seams_between_stages(board, type, frame, 0);
  const int table = seams.columns.back() - seams.columns.front();
  subject.narrow = table / static_cast<int>(board.columns.size());
  return subject;
}

/// The map on one page, if there is a breadth of its columns at which it can be read there.
std::optional<Pages> on_one_page(const Subject& subject, Paper paper) {
  const Sheet& sheet = subject.sheet;
  std::optional<Sheet> best;
  double scale = scale_of_whole(sheet, paper);
  for (const double factor : broader) {
    if (subject.narrow == 0 || scale >= 1) continue;
    Sheet tried =
        subject.lay_out(subject.board, {static_cast<int>(subject.narrow * factor), sheet.id_prefix});
    const double reached = scale_of_whole(tried, paper);
    if (reached <= scale) continue;
    scale = reached;
    best = std::move(tried);
  }
  if (scale < smallest_scale_whole) return std::nullopt;
  const Sheet& chosen = best ? *best : sheet;
  return whole(chosen, without_margin(chosen), paper, scale);
}

struct Tiling {
  int column_width = 0;
  Pages pages;
  Fullness full;
  [[nodiscard]] std::size_t count() const { return pages.pages.size(); }
  /// How much larger everything could be on the fullest page.
  [[nodiscard]] double free() const { return 1 / std::max(full.across, full.down); }
};

Tiling tile(const Subject& subject, Paper paper, double scale, int width) {
  const int room = room_of(paper, scale, true).width;
  const LayoutOptions options{width, subject.sheet.id_prefix, room};
  board::Board parts = split_stages(subject.board, width, room);
  Sheet laid_out = subject.lay_out(parts, options);
  if (const auto tiles = columns_on_pages(laid_out, paper, scale); tiles.size() > 1) {
    split_spans(parts, tiles);
    laid_out = subject.lay_out(parts, options);
  }
  Tiling tiling{width, {}, {}};
  tiling.pages = tiled(laid_out, paper, scale, line_key_of_pages(subject.board, paper), tiling.full);
  return tiling;
}

/// Fewer pages before larger type before pages that are used to their right edge.
bool is_better(const Tiling& a, const Tiling& b) {
  constexpr double noticed = 0.03;
  if (a.count() != b.count()) return a.count() < b.count();
  const double reached_a = std::min(a.free() * smallest_scale, largest_scale_cut),
               reached_b = std::min(b.free() * smallest_scale, largest_scale_cut);
  if (std::abs(reached_a - reached_b) > noticed) return reached_a > reached_b;
  return a.full.across > b.full.across;
}

Pages print_table(const Subject& subject, Paper paper) {
  const Sheet& sheet = subject.sheet;
  if (sheet.seams.empty()) return print_sheet(sheet, paper);
  if (auto page = on_one_page(subject, paper)) return *std::move(page);
  std::optional<Tiling> best;
  for (const double factor : broader) {
    if (factor != 1.0 && subject.board.columns.size() > most_columns_tried) break;
    Tiling tiling = tile(subject, paper, smallest_scale, column_width(subject, factor));
    if (!best || is_better(tiling, *best)) best = std::move(tiling);
  }
  // What the fullest page leaves free is given to all, as far as that takes no page more.
  const double reached = std::min(largest_scale_cut, smallest_scale * best->free());
  for (const double part : {1.0, 0.5}) {
    const double scale = smallest_scale + (reached - smallest_scale) * part;
    if (scale < smallest_scale * 1.02) break;
    Tiling larger = tile(subject, paper, scale, best->column_width);
    if (larger.count() <= best->count()) return std::move(larger.pages);
  }
  return std::move(best->pages);
}

/// As large as takes no page more than the smallest type.
template <typename Print>
Pages largest(Print&& print) {
  Pages best = print(smallest_scale);
  for (const double scale : {0.78, 0.85, 0.92, largest_scale_cut}) {
    Pages larger = print(scale);
    if (larger.pages.size() > best.pages.size()) break;
    best = std::move(larger);
  }
  return best;
}

}  // namespace

std::optional<Paper> paper_named(std::string_view name) {
  for (std::size_t i = 0; i < papers.size(); ++i)
    if (text::same_word(papers[i].name, name)) return static_cast<Paper>(i);
  return std::nullopt;
}

PaperSize size_of(Paper paper) { return papers[static_cast<std::size_t>(paper)].size; }

Pages print_map(const board::Board& board, const Sheet& sheet, Paper paper) {
  return print_table(subject_of(board, sheet, layout_map), paper);
}

Pages print_curve(const board::Board& board, const Sheet& sheet, Paper paper) {
  const board::Board columns = curve_columns(board);
  return print_table(subject_of(columns, sheet, layout_curve_columns), paper);
}

Pages print_mind(const board::Board& board, const Sheet& sheet, Paper paper) {
  const double fitting = scale_of_whole(sheet, paper);
  if (fitting >= smallest_scale_whole) return whole(sheet, without_margin(sheet), paper, fitting);
  return largest([&](double scale) {
    const Room room = room_of(paper, scale, true);  // sheets have even sizes
    std::vector<Sheet> sheets = layout_mind_pages(board, room.width / 2 * 2 + 2 * own_margin,
                                                  room.height / 2 * 2 + 2 * own_margin, sheet.id_prefix);
    for (Sheet& page : sheets) {
      mark_labels(page, board.label_language);
      mark_as_written(page, board.as_written);
    }
    return one_each(sheets, own_margin, paper, scale);
  });
}

Pages print_flow(const Sheet& sheet, Paper paper, const std::function<Sheet(int)>& lay_out) {
  const double fitting = scale_of_whole(sheet, paper);
  if (fitting >= smallest_scale_whole) return whole(sheet, without_margin(sheet), paper, fitting);
  return largest([&](double scale) {
    Fullness fullness;
    return tiled(lay_out(room_of(paper, scale, true).width), paper, scale, {}, fullness);
  });
}

Pages print_sheet(const Sheet& sheet, Paper paper) {
  const double fitting = scale_of_whole(sheet, paper);
  if (fitting >= smallest_scale_whole) return whole(sheet, without_margin(sheet), paper, fitting);
  return cut(sheet, paper, smallest_scale);
}

}  // namespace journey::layout
