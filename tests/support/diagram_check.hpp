// In: a sheet of a flow or a tree. Out: everything about it that a reader would call broken: boxes on each
// other, text out of its box, words on words, ways through cards and words that are not theirs.
#pragma once

#include "support/sheet_check.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace journey::test {

class DiagramCheck {
 public:
  /// `straight`: ways may lead below cards, and below words that have a ground.
  DiagramCheck(const layout::Sheet& sheet, const lexicon::Traits& traits, bool straight)
      : sheet_(sheet), traits_(traits) {
    check_boxes();
    check_texts();
    check_ways(straight);
  }
  [[nodiscard]] const std::vector<std::string>& problems() const { return problems_; }

 private:
  struct Text {
    std::size_t cell;
    Area area;
    std::string text;
    bool grounded = false;  ///< nothing that lies below its cell is seen through it
  };

  void report(const std::string& what) {
    if (problems_.size() < 12) problems_.push_back(what);
  }
  /// A way's box holds its head and its words, which stand wherever there is room.
  static bool is_way(const layout::SheetCell& cell) { return cell.id.starts_with("way-"); }

  void check_boxes() {
    const Area page{0, 0, double(sheet_.width), double(sheet_.height)};
    std::set<std::string> ids;
    std::vector<const layout::SheetCell*> solid;
    for (const layout::SheetCell& cell : sheet_.cells) {
      if (cell.box.width % 2 != 0 || cell.box.height % 2 != 0) report("odd box: " + cell.id);
      if (cell.box.width <= 0 || cell.box.height <= 0) report("box without a size: " + cell.id);
      if (!page.holds(area_of(cell.box), 0)) report("off the page: " + cell.id);
      if (cell.id.empty() != cell.label.empty())
        report("id without label or the other way round: " + cell.id);
      if (!cell.id.empty() && !ids.insert(cell.id).second) report("id twice: " + cell.id);
      if (!cell.id.empty() && !is_way(cell)) solid.push_back(&cell);
    }
    for (const layout::SheetEdge& curve : sheet_.curves)
      if (!ids.insert(curve.id).second) report("id twice: " + curve.id);
    std::sort(solid.begin(), solid.end(), [](const auto* a, const auto* b) { return a->box.y < b->box.y; });
    for (std::size_t i = 0; i < solid.size(); ++i)
      for (std::size_t k = i + 1; k < solid.size() && solid[k]->box.y < solid[i]->box.bottom(); ++k)
        if (area_of(solid[i]->box).meets(area_of(solid[k]->box)))
          report("cells on each other: " + solid[i]->id + " and " + solid[k]->id);
  }

  void check_texts() {
    for (std::size_t i = 0; i < sheet_.cells.size(); ++i) {
      grounds_.clear();
      for (const layout::Mark& mark : sheet_.cells[i].marks) {
        const auto* ground = std::get_if<layout::RectMark>(&mark);
        if (ground != nullptr && ground->style == style::Style::edge_ground)
          grounds_.push_back(area_of(ground->box));
        const auto* text = std::get_if<layout::TextMark>(&mark);
        if (text == nullptr) continue;
        const Area area = area_of(*text, traits_);
        if (text->text.empty()) report("empty text in " + sheet_.cells[i].id);
        if (!area_of(sheet_.cells[i].box).holds(area))
          report("text out of its box: " + text->text + " in " + sheet_.cells[i].id);
        const bool grounded = std::any_of(grounds_.begin(), grounds_.end(),
                                          [&](const Area& below) { return below.holds(area); });
        texts_.push_back({i, area, text->text, grounded});
      }
    }
    std::sort(texts_.begin(), texts_.end(),
              [](const Text& a, const Text& b) { return a.area.left < b.area.left; });
    for (std::size_t i = 0; i < texts_.size(); ++i)
      for (std::size_t k = i + 1; k < texts_.size() && texts_[k].area.left < texts_[i].area.right; ++k)
        if (texts_[i].area.meets(texts_[k].area, 0.6))
          report("words on words: " + texts_[i].text + " / " + texts_[k].text);
    // Words of ways stand beside cards, not on them.
    for (const Text& text : texts_) {
      if (!is_way(sheet_.cells[text.cell])) continue;
      for (const layout::SheetCell& cell : sheet_.cells)
        if (!cell.id.empty() && !is_way(cell) && area_of(cell.box).meets(text.area))
          report("words on a card: " + text.text + " on " + cell.id);
    }
  }

  void check_ways(bool straight) {
    std::vector<const Text*> exposed;  // the words that no way may meet
    for (const Text& text : texts_)
      if (is_way(sheet_.cells[text.cell]) && !(straight && text.grounded)) exposed.push_back(&text);
    for (const layout::SheetEdge& curve : sheet_.curves) {
      if (curve.from >= sheet_.cells.size() || curve.to >= sheet_.cells.size()) {
        report("way from or to nowhere: " + curve.id);
        continue;
      }
      if (curve.bezier.size() < 4 || curve.bezier.size() % 3 != 1) {
        report("not a Bézier: " + curve.id);
        continue;
      }
      // A head is between a ribbon and the card at its end.
      const auto touches = [&](std::uint32_t cell, layout::Point p, double tolerance) {
        return area_of(sheet_.cells[cell].box).holds({p.x, p.y, p.x, p.y}, tolerance);
      };
      if (!touches(curve.from, curve.bezier.front(), 1.5))
        report("way does not begin at its card: " + curve.id);
      if (!touches(curve.to, curve.bezier.back(), 13)) report("way does not end at its card: " + curve.id);
      check_path(curve, straight, exposed);
    }
  }

  void check_path(const layout::SheetEdge& curve, bool straight, const std::vector<const Text*>& exposed) {
    for (std::size_t piece = 0; 3 * piece + 3 < curve.bezier.size(); ++piece)
      for (int s = 0; s <= 24; ++s) {
        const layout::Point p = bezier_at(curve.bezier, piece, s / 24.0);
        const double half = curve.width / 2 - 0.3;
        const Area drop{p.x - half, p.y - half, p.x + half, p.y + half};
        for (const Text* text : exposed)
          if (text->area.meets(drop, 0.6)) report("a way on words: " + curve.id + " on " + text->text);
        if (straight) continue;
        for (std::size_t i = 0; i < sheet_.cells.size(); ++i) {
          const layout::SheetCell& cell = sheet_.cells[i];
          if (cell.id.empty() || is_way(cell) || i == curve.from || i == curve.to) continue;
          if (area_of(cell.box).meets({p.x, p.y, p.x, p.y}, 0))
            report("a way through a card: " + curve.id + " through " + cell.id);
        }
      }
  }

  const layout::Sheet& sheet_;
  const lexicon::Traits& traits_;
  std::vector<Text> texts_;
  std::vector<Area> grounds_;  ///< below the words of a way, so far
  std::vector<std::string> problems_;
};

/// Problems of a flow or a tree, a line each.
inline std::string diagram_problems(const layout::Sheet& sheet, const lexicon::Traits& traits,
                                    bool straight = false) {
  std::string all;
  const DiagramCheck check(sheet, traits, straight);
  for (const std::string& problem : check.problems()) all += problem + "\n";
  return all;
}

}  // namespace journey::test
