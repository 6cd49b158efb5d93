// In: a sheet. Out: everything about it that a reader would call broken: text out of its box, boxes on each
// other, words on the curve. For tests of every layout.
#pragma once

#include "layout/set/typeset.hpp"
#include "layout/sheet.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace journey::test {

struct Area {
  double left = 0, top = 0, right = 0, bottom = 0;
  [[nodiscard]] bool meets(const Area& other, double tolerance = 0.01) const {
    return left < other.right - tolerance && other.left < right - tolerance &&
           top < other.bottom - tolerance && other.top < bottom - tolerance;
  }
  [[nodiscard]] bool holds(const Area& other, double tolerance = 0.51) const {
    return other.left >= left - tolerance && other.right <= right + tolerance &&
           other.top >= top - tolerance && other.bottom <= bottom + tolerance;
  }
};

inline Area area_of(const layout::Box& box) {
  return {double(box.x), double(box.y), double(box.right()), double(box.bottom())};
}

/// Room of a line of text: as wide as in broader fonts than ours, from the top of an ideograph to below a
/// "g".
inline Area area_of(const layout::TextMark& text, const lexicon::Traits& traits) {
  const double size = style::type_of(text.style).size;
  const double width = layout::Typesetter(traits).room(text.text, text.style);
  const double left = text.anchor == layout::Anchor::start    ? text.at.x
                      : text.anchor == layout::Anchor::middle ? text.at.x - width / 2
                                                              : text.at.x - width;
  return {left, text.at.y - 0.88 * size, left + width, text.at.y + 0.22 * size};
}

inline layout::Point bezier_at(const std::vector<layout::Point>& control, std::size_t piece, double t) {
  const layout::Point a = control[3 * piece], b = control[3 * piece + 1], c = control[3 * piece + 2],
                      d = control[3 * piece + 3];
  const double u = 1 - t;
  const auto mix = [&](double p, double q, double r, double s) {
    return u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
  };
  return {mix(a.x, b.x, c.x, d.x), mix(a.y, b.y, c.y, d.y)};
}

/// How many marks and curves are drawn in a style.
inline int count_of(const layout::Sheet& sheet, style::Style style) {
  int count = 0;
  for (const layout::SheetCell& cell : sheet.cells)
    for (const layout::Mark& mark : cell.marks)
      count += std::visit([&](const auto& m) { return m.style == style; }, mark) ? 1 : 0;
  for (const layout::SheetEdge& curve : sheet.curves) count += curve.style == style ? 1 : 0;
  return count;
}

class SheetCheck {
 public:
  SheetCheck(const layout::Sheet& sheet, const lexicon::Traits& traits) : sheet_(sheet), traits_(traits) {
    check_boxes();
    check_texts();
    check_background();
    check_curves();
    check_words();
  }
  [[nodiscard]] const std::vector<std::string>& problems() const { return problems_; }

 private:
  void report(const std::string& what) {
    if (problems_.size() < 12) problems_.push_back(what);
  }

  void check_boxes() {
    const Area page{0, 0, double(sheet_.width), double(sheet_.height)};
    std::set<std::string> ids;
    for (const layout::SheetCell& cell : sheet_.cells) {
      if (cell.box.width % 2 != 0 || cell.box.height % 2 != 0) report("odd box: " + cell.id);
      if (cell.box.width <= 0 || cell.box.height <= 0) report("box without a size: " + cell.id);
      if (!page.holds(area_of(cell.box), 0)) report("off the page: " + cell.id);
      if (cell.id.empty() != cell.label.empty())
        report("id without label or the other way round: " + cell.id + cell.label);
      if (!cell.id.empty() && !ids.insert(cell.id).second) report("id twice: " + cell.id);
    }
    for (const layout::SheetEdge& curve : sheet_.curves)
      if (!ids.insert(curve.id).second) report("id twice: " + curve.id);
  }

  void check_texts() {
    for (const layout::SheetCell& cell : sheet_.cells) {
      std::vector<Area> texts;
      for (const layout::Mark& mark : cell.marks) {
        const auto* text = std::get_if<layout::TextMark>(&mark);
        if (text == nullptr) continue;
        const Area area = area_of(*text, traits_);
        if (text->text.empty()) report("empty text in " + cell.id);
        if (!std::isfinite(area.left) || !std::isfinite(area.top)) report("text nowhere in " + cell.id);
        if (!area_of(cell.box).holds(area)) report("text out of its box: " + text->text + " in " + cell.id);
        for (const Area& other : texts)
          if (area.meets(other, 0.6)) report("texts on each other in " + cell.id + ": " + text->text);
        texts.push_back(area);
      }
    }
  }

  void check_background() {
    std::vector<const layout::SheetCell*> cells;
    for (std::size_t i = 0; i < sheet_.curves_after; ++i)
      if (!sheet_.cells[i].label.empty()) cells.push_back(&sheet_.cells[i]);
    std::sort(cells.begin(), cells.end(), [](const auto* a, const auto* b) { return a->box.y < b->box.y; });
    for (std::size_t i = 0; i < cells.size(); ++i)
      for (std::size_t k = i + 1; k < cells.size() && cells[k]->box.y < cells[i]->box.bottom(); ++k)
        if (area_of(cells[i]->box).meets(area_of(cells[k]->box)))
          report("cells on each other: " + cells[i]->id + " and " + cells[k]->id);
    // Labels of rows and ticks share the margin: their texts must not meet either.
    std::vector<Area> margin;
    for (std::size_t i = 0; i < sheet_.curves_after; ++i)
      for (const layout::Mark& mark : sheet_.cells[i].marks)
        if (const auto* text = std::get_if<layout::TextMark>(&mark))
          if (text->style == style::Style::lane_label || text->style == style::Style::tick_text)
            margin.push_back(area_of(*text, traits_));
    for (std::size_t i = 0; i < margin.size(); ++i)
      for (std::size_t k = i + 1; k < margin.size(); ++k)
        if (margin[i].meets(margin[k], 0.6)) report("names of rows and words of the scale on each other");
  }

  void check_curves() {
    for (const layout::SheetEdge& curve : sheet_.curves) {
      if (curve.from >= sheet_.cells.size() || curve.to >= sheet_.cells.size()) {
        report("curve from or to nowhere: " + curve.id);
        continue;
      }
      if (curve.bezier.size() < 4 || curve.bezier.size() % 3 != 1) report("not a Bézier: " + curve.id);
      const auto touches = [&](std::uint32_t cell, layout::Point p) {
        return area_of(sheet_.cells[cell].box).holds({p.x, p.y, p.x, p.y}, 1.5);
      };
      if (!touches(curve.from, curve.bezier.front()) || !touches(curve.to, curve.bezier.back()))
        report("curve does not meet its cells: " + curve.id);
    }
  }

  void check_words() {
    struct Word {
      std::size_t cell;
      Area area;
      std::string text;
    };
    std::vector<Word> words;
    for (std::size_t i = sheet_.curves_after; i < sheet_.cells.size(); ++i)
      for (const layout::Mark& mark : sheet_.cells[i].marks)
        if (const auto* text = std::get_if<layout::TextMark>(&mark))
          words.push_back({i, area_of(*text, traits_), text->text});
    std::sort(words.begin(), words.end(),
              [](const Word& a, const Word& b) { return a.area.left < b.area.left; });
    for (std::size_t i = 0; i < words.size(); ++i)
      for (std::size_t k = i + 1; k < words.size() && words[k].area.left < words[i].area.right; ++k)
        if (words[i].area.meets(words[k].area, 0.6))
          report("words on words: " + words[i].text + " / " + words[k].text);

    const auto none_meets = [&](const Area& area, std::size_t own, const std::string& what) {
      for (const Word& word : words)
        if (word.cell != own && word.area.meets(area)) report("words on " + what + ": " + word.text);
    };
    const std::size_t any = sheet_.cells.size();
    for (const layout::SheetEdge& curve : sheet_.curves)
      for (std::size_t piece = 0; 3 * piece + 3 < curve.bezier.size(); ++piece) {
        const double span = curve.bezier[3 * piece + 3].x - curve.bezier[3 * piece].x;
        const int edges = std::max(8, static_cast<int>(span));
        layout::Point before = bezier_at(curve.bezier, piece, 0);
        for (int s = 1; s <= edges; ++s) {
          const layout::Point here = bezier_at(curve.bezier, piece, double(s) / edges);
          none_meets({before.x, std::min(before.y, here.y) - 1, here.x, std::max(before.y, here.y) + 1}, any,
                     "the curve " + curve.id);
          before = here;
        }
      }
    for (std::size_t i = sheet_.curves_after; i < sheet_.cells.size(); ++i)
      for (const layout::Mark& mark : sheet_.cells[i].marks) {
        if (const auto* circle = std::get_if<layout::CircleMark>(&mark))
          none_meets({circle->center.x - circle->radius, circle->center.y - circle->radius,
                      circle->center.x + circle->radius, circle->center.y + circle->radius},
                     any, "a marker");
        if (const auto* path = std::get_if<layout::PathMark>(&mark)) {
          const layout::Point at = path->at;
          none_meets({at.x - 6, at.y - 6, at.x + 6, at.y + 6}, any, "a marker");
        }
        if (const auto* line = std::get_if<layout::LineMark>(&mark)) {
          const Area area{std::min(line->from.x, line->to.x) - 0.5, std::min(line->from.y, line->to.y),
                          std::max(line->from.x, line->to.x) + 0.5, std::max(line->from.y, line->to.y)};
          none_meets(area, line->style == style::Style::leader ? i : any, "a line");
        }
      }
  }

  const layout::Sheet& sheet_;
  const lexicon::Traits& traits_;
  std::vector<std::string> problems_;
};

inline std::vector<std::string> problems_of(const layout::Sheet& sheet, const lexicon::Traits& traits) {
  return SheetCheck(sheet, traits).problems();
}

}  // namespace journey::test
