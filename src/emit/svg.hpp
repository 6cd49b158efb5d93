// In: a sheet. Out: its SVG text.
#pragma once

#include "emit/emitter.hpp"
#include "emit/identifier.hpp"
#include "emit/svg_markup.hpp"
#include "emit/svg_pictures.hpp"
#include "layout/sheet.hpp"
#include "style/style.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace journey::emit {

/// The document that a sheet is drawn into, where it is not one of its own.
struct Surroundings {
  Identifiers& ids;
  Pictures& pictures;
  std::string_view id_prefix, extension;
  bool linked = false;  ///< the document has links
};

/// Writes the objects of a sheet in whatever order they are called for, and puts them in the order of the
/// sheet. Same sheet and theme, same bytes.
class SvgWriter {
 public:
  /// `sheet` must outlive the writer. `extension` is that of the file which the picture is for: links to
  /// other maps lead to their outputs of this kind.
  SvgWriter(const layout::Sheet& sheet, style::Theme theme, std::string_view extension = "svg");
  /// Writes no document, only objects.
  SvgWriter(const layout::Sheet& sheet, const Surroundings& around);
  /// Index into `sheet.cells`; each once.
  void draw_cell(std::size_t index);
  /// Index into `sheet.curves`; each once.
  void draw_curve(std::size_t index);
  /// The whole document, or the objects alone; a problem where one was forgotten or can't be written. The
  /// writer is empty after it.
  [[nodiscard]] Output finish();

 private:
  struct Range {
    std::size_t begin = 0, end = 0;
    [[nodiscard]] bool drawn() const { return end > begin; }
  };
  void name_objects(Identifiers& ids, Pictures& pictures, std::string_view id_prefix);
  [[nodiscard]] std::size_t below_curves() const;  ///< number of cells
  [[nodiscard]] int top_before_curves() const;
  /// Top of the row of what is written before a cell; `sheet.cells.size()` is behind the last.
  [[nodiscard]] int above(std::size_t index) const;
  void enter_row(int before, int top);
  [[nodiscard]] std::string in_order();

  const layout::Sheet& sheet_;
  std::string extension_;
  bool linked_ = false;    ///< so it is a document of objects, not one image
  bool document_ = false;  ///< it has a head, which stands before the objects
  Markup out_;
  std::string style_;  ///< of the head
  std::vector<std::string> cell_ids_, curve_ids_;
  std::vector<ShownPicture> pictures_;  ///< in the order of the cells
  std::vector<Embedded> embedded_;
  std::vector<std::size_t> first_pictures_;  ///< by cell, into `pictures_`
  std::vector<Range> cells_, curves_;
};

}  // namespace journey::emit
