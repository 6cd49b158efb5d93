#include "layout/pages/paginate.hpp"

#include "layout/pages/crop.hpp"
#include "layout/pages/tearing.hpp"
#include "layout/set/series.hpp"
#include "layout/set/tiles.hpp"
#include "layout/set/typeset.hpp"
#include "lexicon/language.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace journey::layout {
namespace {

constexpr double mm_per_px = 25.4 / 96;
/// Printers leave out up to 6 mm at the edges; with several pages the upper margin holds their title and
/// number.
constexpr double edge = 8, edge_with_title = 14;
/// The title and number of a page are drawn in px of a quarter mm: 13 px are 9 pt.
constexpr int px_per_mm = 4;
constexpr int gap_below_header = 4;
constexpr int beside_number = 40;

struct PrintableArea {
  double x = 0, y = 0, width = 0, height = 0;
};

/// What a page is for, in mm.
PrintableArea inner(Paper paper, bool several) {
  const PaperSize size = size_of(paper);
  const double top = several ? edge_with_title : edge;
  return {edge, top, size.width - 2 * edge, size.height - top - edge};
}

/// Adds windows to pages, ids only once.
class PageMaker {
 public:
  PageMaker(const Sheet& sheet, Paper paper, double scale) : cropper_(sheet), scale_(scale * mm_per_px) {
    pages_.paper = paper;
    pages_.id_prefix = sheet.id_prefix;
    pages_.language = sheet.language;
    pages_.title = sheet.title;
    pages_.description = sheet.description;
    pages_.brand = sheet.brand;
  }

  /// A new page; `at` is where its content begins, in mm.
  void begin(double x, double y) {
    pages_.pages.emplace_back();
    x_ = x;
    y_ = y;
  }
  /// What follows is of another sheet of the same picture.
  void turn_to(const Sheet& sheet) { cropper_ = Cropper(sheet); }
  /// Shows a part of the sheet, its top left `x`, `y` px from where the content begins.
  void add(const Box& from, int x, int y) {
    if (from.width <= 0 || from.height <= 0) return;
    pages_.pages.back().windows.push_back({cropper_.crop(from, taken_), from, x_ + x * scale_,
                                           y_ + y * scale_, from.width * scale_, from.height * scale_});
  }
  /// What every page says beside its number.
  void set_key(Block key) { key_ = std::move(key); }
  Pages take() {
    for (std::size_t i = 0; i < pages_.pages.size(); ++i) {
      std::vector<Window>& windows = pages_.pages[i].windows;
      windows.insert(windows.begin(), ground(i + 1));
    }
    return std::move(pages_);
  }

 private:
  /// The paper; where there are several, with the number of the page, and from the second on the title.
  [[nodiscard]] Window ground(std::size_t number) const {
    const PaperSize paper = size_of(pages_.paper);
    const Typesetter type(lexicon::traits_of_tag(pages_.language));
    Window window;
    window.from = {0, 0, paper.width * px_per_mm, paper.height * px_per_mm};
    window.width = paper.width;
    window.height = paper.height;
    window.sheet.language = pages_.language;
    window.sheet.width = window.from.width;
    window.sheet.height = window.from.height;
    SheetCell page;
    page.box = window.from;
    page.marks.emplace_back(RectMark{page.box, 0, style::Style::page});
    const std::size_t count = pages_.pages.size();
    if (count > 1) {
      const double left = edge * px_per_mm, right = window.from.width - left, baseline = 10 * px_per_mm;
      const std::string label = std::to_string(number) + "/" + std::to_string(count);
      page.marks.emplace_back(TextMark{{right, baseline}, label, style::Style::meta, Anchor::end, {}});
      const double key_left = right - beside_number - key_.width;
      const int half_line = type.line_height(style::Style::meta) / 2;
      if (!key_.empty())
        draw(page, key_, static_cast<int>(key_left),
             baseline - type.baseline(style::Style::meta) - 8 + half_line);
      const Paragraph title =
          type.wrap(pages_.title, style::Style::touchpoint_title, key_left - beside_number - left);
      if (number > 1 && !title.lines.empty())
        page.marks.emplace_back(TextMark{{left, baseline},
                                         title.lines.front() + (title.lines.size() > 1 ? "…" : ""),
                                         style::Style::touchpoint_title,
                                         Anchor::start,
                                         {}});
    }
    window.sheet.cells.push_back(std::move(page));
    window.sheet.curves_after = 1;
    return window;
  }

  Cropper cropper_;
  double scale_;  // mm a px
  double x_ = 0, y_ = 0;
  std::set<std::string> taken_;
  Block key_;
  Pages pages_;
};

std::vector<int> sizes_between(const std::vector<int>& places) {
  std::vector<int> sizes;
  for (std::size_t i = 0; i + 1 < places.size(); ++i) sizes.push_back(places[i + 1] - places[i]);
  return sizes;
}

/// Where rows may be parted: not inside of what belongs together, as far as a page of `room` px holds that.
std::vector<int> places_to_cut(const Seams& seams, int room) {
  std::vector<int> places;
  const std::size_t count = seams.rows.size() - 1;
  const auto bond = [&](std::size_t row) { return row < seams.bonds.size() ? seams.bonds[row] : Bond::none; };
  const auto end_of = [&](std::size_t begin, Bond least) {
    std::size_t end = begin + 1;
    while (end < count && bond(end) >= least) ++end;
    return end;
  };
  for (std::size_t row = 0; row < count;) {
    places.push_back(seams.rows[row]);
    std::size_t end = row + 1;
    for (const Bond least : {Bond::band, Bond::line}) {
      const std::size_t together = end_of(row, least);
      if (seams.rows[together] - seams.rows[row] > room) continue;
      end = together;
      break;
    }
    row = end;
  }
  places.push_back(seams.rows.back());
  return places;
}

/// A table on its way to pages: what is where, in px of the sheet.
class Table {
 public:
  Table(const Sheet& sheet, Paper paper, double scale, const Block& key)
      : sheet_(sheet), seams_(sheet.seams), room_(room_of(paper, scale, true)), maker_(sheet, paper, scale) {
    const PrintableArea place = inner(paper, true);
    x_ = place.x;
    y_ = place.y;
    header_ = {seams_.left, top_margin, seams_.right - seams_.left, seams_.head - top_margin};
    footer_ = {seams_.left, seams_.rows.back(), seams_.right - seams_.left,
               sheet.height - bottom_margin - seams_.rows.back()};
    head_height_ = seams_.rows.front() - seams_.head;
    names_ = seams_.names - seams_.left;
    places_ = places_to_cut(seams_, room_.height - head_height_);
    rows_ = cut_rows(sheet, places_, room_.height - head_height_, header_.height + gap_below_header);
    across_ = columns_on_pages(sheet, paper, scale);
    // Names at the ends of lines are on the last page only.
    if (across_.size() > 1) maker_.set_key(key);
  }

  /// `cover`: the header has a page of its own, rather than tear tables apart that hang side by side.
  Pages pages(bool cover) {
    const int room = room_.height - head_height_;
    std::vector<Tile> down = tiles_of(rows_, room);
    const int above = header_.height + gap_below_header;
    const std::vector<Tile> first_down = tiles_of(rows_, room, above);
    cover = cover || above + rows_.front() > room;
    // Pages that hang side by side are cut at the same rows where that costs none.
    if (!cover && first_down.size() == down.size()) down = first_down;
    if (cover) {
      begin();
      add_above_or_below(header_);
      if (has_room(footer_)) add_footer();
    }
    for (std::size_t i = 0; i < across_.size(); ++i) {
      const bool first = i == 0 && !cover, last = i + 1 == across_.size();
      const int before = first ? above : 0;
      const std::vector<Tile>& usual = first ? first_down : down;
      for (const Tile& rows : last && !footer_added_ ? before_footer(usual, room, before) : usual) {
        begin();
        if (first && rows.begin == 0) add_above_or_below(header_);
        add_part(across_[i], rows, i == 0);
      }
    }
    if (!footer_added_) {
      if (!has_room(footer_)) begin();
      add_footer();
    }
    return maker_.take();
  }

  [[nodiscard]] bool hangs_side_by_side() const { return across_.size() > 1; }
  /// Pages of which more than half is empty.
  [[nodiscard]] int half_empty() const {
    return static_cast<int>(
        std::count_if(used_on_.begin(), used_on_.end(), [&](int used) { return 2 * used < room_.height; }));
  }
  [[nodiscard]] Fullness fullness() const {
    return {static_cast<double>(widest_) / room_.width, static_cast<double>(lowest_) / room_.height};
  }

 private:
  static constexpr int top_margin = 14, bottom_margin = 14;

  void begin() {
    maker_.begin(x_, y_);
    used_ = 0;
    used_on_.push_back(0);
  }
  [[nodiscard]] bool has_room(const Box& box) const { return used_ + box.height <= room_.height; }
  /// Parts that are higher than a page go on on the next.
  void add_above_or_below(const Box& box) {
    int top = box.y;
    for (const int height : cut_rows(sheet_, {box.y, box.bottom()}, room_.height - gap_below_header)) {
      if (used_ > 0 && used_ + height > room_.height) begin();
      maker_.add({box.x, top, box.width, height}, 0, used_);
      use(height + gap_below_header);
      top += height;
    }
  }
  /// As `usual`; but where that leaves what stands below the table alone on a page, some rows go with it.
  [[nodiscard]] std::vector<Tile> before_footer(const std::vector<Tile>& usual, int room, int before) const {
    if (usual.empty()) return usual;
    int used = usual.size() == 1 ? before : 0;
    for (std::size_t i = usual.back().begin; i < usual.back().end; ++i) used += rows_[i];
    if (used + footer_.height <= room) return usual;
    std::vector<int> sizes = rows_;
    sizes.push_back(footer_.height);
    std::vector<Tile> tiles = tiles_of(sizes, room, before);
    if (--tiles.back().end == tiles.back().begin) return usual;
    return tiles;
  }
  void use(int height) {
    used_ += height;
    used_on_.back() = used_;
    lowest_ = std::max(lowest_, used_);
  }
  void add_footer() {
    add_above_or_below(footer_);
    footer_added_ = true;
  }

  /// Stages and touchpoints above, the names of the rows at the left, and the rows of this page.
  void add_part(const Tile& columns, const Tile& rows, bool with_first) {
    const int left = seams_.columns[columns.begin], right = seams_.columns[columns.end];
    // `names_from`: where the names that stand beside it begin on the sheet, `names` px of them.
    const auto add_strip = [&](int top, int bottom, int names_from, int names) {
      if (with_first && names_from == top) {
        maker_.add({seams_.left, top, right - seams_.left, bottom - top}, 0, used_);
      } else {
        maker_.add({seams_.left, names_from, names_, std::min(names, bottom - top)}, 0, used_);
        maker_.add({left, top, right - left, bottom - top}, names_, used_);
      }
      use(bottom - top);
    };
    const auto add_rows = [&](int top, int bottom) { add_strip(top, bottom, top, bottom - top); };
    widest_ = std::max(widest_, right - left + names_);
    int top = seams_.rows.front(), bottom = top;
    for (std::size_t i = 0; i < rows.end; ++i) (i < rows.begin ? top : bottom) += rows_[i];
    if (rows.begin > 0) bottom += top - seams_.rows.front();
    if (rows.begin == 0) return add_rows(seams_.head, bottom);
    add_rows(seams_.head, seams_.rows.front());
    // A row that goes on here says its name again.
    const auto place = std::prev(std::upper_bound(places_.begin(), places_.end(), top));
    if (*place < top) {
      add_strip(top, top + rows_[rows.begin], *place, top - *place);
      top += rows_[rows.begin];
    }
    if (top < bottom) add_rows(top, bottom);
  }

  const Sheet& sheet_;
  const Seams& seams_;
  Room room_;
  PageMaker maker_;
  double x_ = 0, y_ = 0;
  Box header_, footer_;
  int head_height_ = 0, names_ = 0, used_ = 0, lowest_ = 0, widest_ = 0;
  bool footer_added_ = false;
  std::vector<int> used_on_;        ///< px of each page
  std::vector<int> places_, rows_;  ///< where rows begin and all ends; heights of them, or of their parts
  std::vector<Tile> across_;
};

/// Where to cut `size` px into pieces of at most `room`: as few as can be, each cut where it runs through the
/// least: no words, then no signs and cards, then the fewest objects, near to where the pieces would be
/// equal. From 0 to `size`.
std::vector<int> cut_between_cells(const Sheet& sheet, int size, int pieces, int room, bool across) {
  std::vector<int> crossings(static_cast<std::size_t>(size) + 2, 0);  // differences, then sums
  for (const SheetCell& cell : sheet.cells) {
    const int from = std::clamp(across ? cell.box.x : cell.box.y, 0, size);
    const int to = std::clamp(across ? cell.box.right() : cell.box.bottom(), 0, size);
    // Grounds, and what is broader than half a page, are cut wherever that is.
    if ((cell.id.empty() && cell.label.empty()) || to - from > room / 2 || from >= to) continue;
    ++crossings[static_cast<std::size_t>(from)];
    --crossings[static_cast<std::size_t>(to) + 1];
  }
  for (std::size_t i = 1; i < crossings.size(); ++i) crossings[i] += crossings[i - 1];
  const std::vector<Tear> tears = tears_of(sheet, across, 0, size + 1, room / 2);
  std::vector<int> cuts{0};
  for (int left = pieces; left > 1; --left) {
    const int equal = cuts.back() + (size - cuts.back()) / left;
    // What remains has to go into the pieces that are left.
    const int lowest = std::max(cuts.back() + 1, size - room * (left - 1)),
              highest = std::min(cuts.back() + room, size - 1);
    int best = std::clamp(equal, lowest, highest);
    const auto cost = [&](int at) {
      const auto place = static_cast<std::size_t>(at);
      return std::tuple(tears[place], crossings[place], std::abs(at - equal));
    };
    for (int at = lowest; at <= highest; ++at)
      if (cost(at) < cost(best)) best = at;
    cuts.push_back(best);
  }
  cuts.push_back(size);
  return cuts;
}

int pieces(int size, int room) { return std::max(1, (size + room - 1) / std::max(room, 1)); }

}  // namespace

Room room_of(Paper paper, double scale, bool several) {
  const PrintableArea place = inner(paper, several);
  return {static_cast<int>(place.width / (mm_per_px * scale)),
          static_cast<int>(place.height / (mm_per_px * scale))};
}

double scale_to_fit(Paper paper, int width, int height) {
  const PrintableArea place = inner(paper, false);
  return std::min(place.width / (std::max(width, 1) * mm_per_px),
                  place.height / (std::max(height, 1) * mm_per_px));
}

Pages whole(const Sheet& sheet, const Box& from, Paper paper, double scale) {
  PageMaker maker(sheet, paper, scale);
  const PrintableArea place = inner(paper, false);
  maker.begin(place.x + std::max(0.0, place.width - from.width * scale * mm_per_px) / 2, place.y);
  maker.add(from, 0, 0);
  return maker.take();
}

std::vector<Tile> columns_on_pages(const Sheet& sheet, Paper paper, double scale) {
  const Seams& seams = sheet.seams;
  return tiles_of(sizes_between(seams.columns),
                  room_of(paper, scale, true).width - (seams.names - seams.left));
}

Block line_key_of_pages(const board::Board& board, Paper paper) {
  const double room = inner(paper, true).width * px_per_mm;
  const std::size_t lines = std::max<std::size_t>(board.curve.lines.size(), 1);
  return line_key(board, Typesetter(board.traits),
                  static_cast<int>(room * 2 / 3 / static_cast<double>(lines)));
}

Pages tiled(const Sheet& sheet, Paper paper, double scale, const Block& line_key, Fullness& fullness) {
  Table table(sheet, paper, scale, line_key), covered = table;
  Pages pages = table.pages(false);
  fullness = table.fullness();
  if (!table.hangs_side_by_side()) return pages;
  Pages with_cover = covered.pages(true);
  const auto emptiness = [](const Pages& of, const Table& by) {
    return std::pair(of.pages.size(), by.half_empty());
  };
  if (emptiness(with_cover, covered) >= emptiness(pages, table)) return pages;
  fullness = covered.fullness();
  return with_cover;
}

Pages one_each(const std::vector<Sheet>& sheets, int margin, Paper paper, double scale) {
  const int room = room_of(paper, scale, true).height;
  const PrintableArea place = inner(paper, sheets.size() > 1);
  PageMaker maker(sheets.front(), paper, scale);
  for (const Sheet& sheet : sheets) {
    maker.turn_to(sheet);
    int top = margin;
    for (const int height : cut_rows(sheet, {margin, sheet.height - margin}, room)) {
      maker.begin(place.x, place.y);
      maker.add({margin, top, sheet.width - 2 * margin, height}, 0, 0);
      top += height;
    }
  }
  return maker.take();
}

Pages cut(const Sheet& sheet, Paper paper, double scale) {
  const Room room = room_of(paper, scale, true);
  const int across = pieces(sheet.width, room.width), down = pieces(sheet.height, room.height);
  const std::vector<int> columns = cut_between_cells(sheet, sheet.width, across, room.width, true),
                         rows = cut_between_cells(sheet, sheet.height, down, room.height, false);
  PageMaker maker(sheet, paper, scale);
  const PrintableArea place = inner(paper, true);
  for (std::size_t row = 0; row + 1 < rows.size(); ++row)
    for (std::size_t column = 0; column + 1 < columns.size(); ++column) {
      maker.begin(place.x, place.y);
      const int x = columns[column], y = rows[row];
      maker.add({x, y, columns[column + 1] - x, rows[row + 1] - y}, 0, 0);
    }
  return maker.take();
}

}  // namespace journey::layout
