// In: a picture and a paper. Out: the picture on pages of that paper: whole where its type stays readable,
// else in parts that can be read alone and hung side by side.
#pragma once

#include "board/board.hpp"
#include "layout/sheet.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace journey::layout {

/// Landscape, https://www.iso.org/standard/36631.html (ISO 216).
enum class Paper : std::uint8_t { a3, a4 };
/// "a3", "A4" …; nothing where there is no such paper.
std::optional<Paper> paper_named(std::string_view name);

/// In mm.
struct PaperSize {
  int width = 0, height = 0;
};
PaperSize size_of(Paper paper);

/// A part of a picture on a page. What of `sheet` lies outside of `from` is not to be seen.
struct Window {
  Sheet sheet;                                 ///< the cells and curves that reach into `from`
  Box from;                                    ///< px of the sheet
  double x = 0, y = 0, width = 0, height = 0;  ///< its place on the page, in mm
};

struct Page {
  std::vector<Window> windows;
};

struct Pages {
  Paper paper = Paper::a3;
  std::string id_prefix, language, title, description;  ///< as those of a sheet
  std::vector<Page> pages;
  media::BrandColors brand = {};  ///< as that of a sheet
};

/// A text of 13 px, as cells have, is printed at least this large on pages that are cut. A picture that goes
/// on one page whole may be a little smaller before it is cut. Both in pt.
inline constexpr double smallest_cell_text = 7, smallest_cell_text_whole = 6.5;

/// `sheet` is the map as a screen shows it. Cut between stages and, where a stage is too high, between rows;
/// every page repeats the title, its stages and touchpoints, and the names of the rows.
Pages print_map(const board::Board& board, const Sheet& sheet, Paper paper);
/// The same for the curve view of a board.
Pages print_curve(const board::Board& board, const Sheet& sheet, Paper paper);
/// The same for the mind view of a board: where it is cut, each page is a mind of its own with some of the
/// stages.
Pages print_mind(const board::Board& board, const Sheet& sheet, Paper paper);
/// The same for the flow view; `lay_out` sets it anew for a page of so many px. Cut between stages.
Pages print_flow(const Sheet& sheet, Paper paper, const std::function<Sheet(int)>& lay_out);
/// Any other picture; cut into windows.
Pages print_sheet(const Sheet& sheet, Paper paper);

}  // namespace journey::layout
