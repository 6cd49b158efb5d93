// In: a sheet and a part of it. Out: a sheet with what reaches into that part, and where else it may be cut.
#pragma once

#include "layout/pages/bands.hpp"
#include "layout/sheet.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace journey::layout {

/// Cuts parts out of a sheet, each in the time that the part takes and not in that of the sheet.
class Cropper {
 public:
  /// `sheet` outlives it.
  explicit Cropper(const Sheet& sheet);

  /// The cells and curves that reach into `from`, at their places. An id that is in `taken` already is left
  /// out; the others are added to it, so that a part that is on several pages has its id on the first of
  /// them.
  [[nodiscard]] Sheet crop(const Box& from, std::set<std::string>& taken);

 private:
  /// From where to where something lies in the direction in which the sheet is longer.
  struct Reach {
    double from, to;
  };
  [[nodiscard]] Reach reach_of(const Box& box) const;
  [[nodiscard]] SheetCell part_of(std::size_t cell, const Box& from);
  [[nodiscard]] std::vector<Point> part_of_curve(std::size_t curve, const Box& from);

  const Sheet* sheet_;
  bool is_broad_;
  Bands cells_, curves_;
  // Marks of a cell, pieces of a curve: made where somebody asks for a part of it.
  std::unordered_map<std::size_t, Bands> marks_, pieces_;
};

/// Heights of the rows that begin at `rows`, the last of which is their end; one that is higher than `room`
/// is cut where that tears least, in the lower half of that room and as far down as can be: beside
/// everything, else through cards, else through pictures and signs, and through words only where there is
/// nothing else. Of the first row, where it has to be cut, the first piece leaves `before_first` px to what
/// stands above it, as long as that is not most of the room.
std::vector<int> cut_rows(const Sheet& sheet, const std::vector<int>& rows, int room, int before_first = 0);

}  // namespace journey::layout
