// From a draft and the places of its parts to the sheet: what turns between two columns decides how far they
// stand apart.
#include "layout/flow/layout_flow.hpp"

#include "layout/flow/channel.hpp"
#include "layout/flow/diagram_head.hpp"
#include "layout/flow/parts.hpp"
#include "layout/set/change.hpp"
#include "layout/set/wording.hpp"
#include "layout/table/brand.hpp"
#include "layout/table/footer.hpp"
#include "layout/table/stages.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace journey::layout {
namespace {

using Parts = FlowDraft::Parts;
using CrossEdge = Parts::CrossEdge;

constexpr int channel_padding = 9, straight_gap = 150, corner = 10, before_legend = 22, after_head = 22,
              least_gap = 36, beside_cut = 4;
constexpr double nearly = 5;
constexpr std::uint32_t nobody = 0xFFFFFFFF;

/// Where things stand, in px of the sheet.
struct Plan {
  struct Gap {
    int left = 0, left_width = 0;    ///< the channel before the words
    int words = 0, words_width = 0;  ///< 0: nothing is said here, and there is one channel only
    int right = 0, right_width = 0;
  };
  std::vector<int> columns;  ///< left sides
  std::vector<Gap> gaps;     ///< gaps[i] is right of columns[i]
  int right = 0;             ///< of everything
};

class Drawer {
 public:
  Drawer(const Parts& parts, const Placement& places) : parts_(parts), places_(places) {}

  Sheet draw(const std::string& id_prefix, int page_width) {
    straighten();
    space_columns();
    const int width = even_up(std::max(plan_.right + margin, 720));
    const int beside =
        page_width > 0 ? std::min(width, (page_width - 2 * beside_cut) / 2 * 2 + 2 * margin) : width;
    canvas_.add_ground({});
    int y =
        add_diagram_head(canvas_, parts_.board, parts_.flow.drop_off_text, parts_.type, beside, margin - 6) +
        after_head;
    top_ = y;
    // A picture that is narrower than its page stands in its middle.
    left_ = std::max(0, (width - 2 * margin - (plan_.right - margin)) / 2);
    add_frames();
    canvas_.begin_foreground();
    add_cards();
    for (std::uint32_t i = 0; i < parts_.columns.size(); ++i)
      for (const DrawnEdge& drawn : parts_.columns[i].edges)
        add_edge(shifted(drawn, x_of(i), y_of(i) + content_top(parts_, i)));
    for (std::size_t i = 0; i < parts_.cross_edges.size(); ++i) add_cross_edge(i);
    y = bottom_ + before_legend;
    Frame frame;
    frame.page = {margin, beside - 2 * margin};
    y = add_legend(canvas_, legend(), parts_.type, frame, y);
    if (page_width == 0) y = add_brand_footer(canvas_, parts_.board.brand, parts_.type, frame, y);
    const int height = even_up(y + margin - 4);
    canvas_.fill_ground(0, {0, 0, width, height}, 0, style::Style::page);
    Sheet sheet = canvas_.take(width, height, parts_.board, id_prefix);
    sheet.seams = seams(frame.page.right() + beside_cut);
    return sheet;
  }

 private:
  [[nodiscard]] const board::Flow::Edge& edge(std::uint32_t index) const { return parts_.flow.edges[index]; }
  [[nodiscard]] int x_of(std::uint32_t column) const { return plan_.columns[column] + left_; }
  [[nodiscard]] int y_of(std::uint32_t node) const { return places_.tops[node] + top_; }
  [[nodiscard]] double middle_of(std::uint32_t node) const {
    return y_of(node) + parts_.skeleton.nodes[node].height / 2.0;
  }
  [[nodiscard]] double ribbon(const CrossEdge& cross_edge) const {
    return ribbon_width(edge(cross_edge.edge).of_all);
  }

  /// Height of a passage in its n-th stop; before the first and behind the last it is that of its gates.
  [[nodiscard]] double height_at(const CrossEdge& cross_edge, int stop) const {
    if (stop < 0) return y_of(cross_edge.left) + cross_edge.left_y;
    if (stop >= static_cast<int>(cross_edge.stops.size())) return y_of(cross_edge.right) + cross_edge.right_y;
    return middles_[cross_edge.stops[static_cast<std::size_t>(stop)]] + top_;
  }

  /// A bend of a few px looks like a mistake: stops that nearly are in line with the one before, are. Between
  /// nodes there is more room than that.
  void straighten() {
    for (std::uint32_t i = 0; i < parts_.skeleton.nodes.size(); ++i) middles_.push_back(middle_of(i));
    for (const CrossEdge& cross_edge : parts_.cross_edges) {
      const int count = static_cast<int>(cross_edge.stops.size());
      for (int stop = 0; stop < count; ++stop) {
        double& here = middles_[cross_edge.stops[static_cast<std::size_t>(stop)]];
        for (const double near : {height_at(cross_edge, stop + 1), height_at(cross_edge, stop - 1)})
          if (std::abs(near - here) <= nearly) here = near;  // top_ is still 0
      }
    }
  }

  struct Crossing {
    std::size_t cross_edge = 0;
    int stop = 0;  ///< of the gap
  };

  void space_columns() {
    const std::size_t count = parts_.columns.size();
    std::vector<std::vector<Crossing>> crossings(count);
    for (std::size_t i = 0; i < parts_.cross_edges.size(); ++i) {
      const CrossEdge& cross_edge = parts_.cross_edges[i];
      for (int stop = 0; stop < static_cast<int>(cross_edge.stops.size()); stop += 2)
        crossings[cross_edge.left + static_cast<std::size_t>(stop / 2)].push_back({i, stop});
    }
    turns_.resize(parts_.cross_edges.size());
    for (std::size_t i = 0; i < parts_.cross_edges.size(); ++i)
      turns_[i].resize(parts_.cross_edges[i].stops.size() + 1);
    int x = margin;
    for (std::size_t i = 0; i < count; ++i) {
      plan_.columns.push_back(x);
      x += parts_.columns[i].width;
      Plan::Gap gap;
      if (i + 1 < count) {
        gap = parts_.straight ? Plan::Gap{x, straight_gap, x + straight_gap, 0, x + straight_gap, 0}
                              : space_gap(crossings[i], x);
        x = gap.right + gap.right_width;
      }
      plan_.gaps.push_back(gap);
    }
    plan_.right = x;
  }

  /// Turns stand left of the words and right of them; where nothing is said, all in one channel.
  Plan::Gap space_gap(const std::vector<Crossing>& crossings, int x) {
    Plan::Gap gap;
    for (const Crossing& crossing : crossings) {
      const CrossEdge& cross_edge = parts_.cross_edges[crossing.cross_edge];
      if (static_cast<int>(cross_edge.words_at) * 2 == crossing.stop && !cross_edge.words.empty())
        gap.words_width = std::max(gap.words_width,
                                   std::max(cross_edge.words.above.width, cross_edge.words.below.width) + 8);
    }
    const bool speaks = gap.words_width > 0;
    gap.left = x;
    gap.left_width = turn_all(crossings, 0, speaks ? 0 : 1, x);
    gap.words = x + gap.left_width;
    gap.right = gap.words + gap.words_width;
    gap.right_width = speaks ? turn_all(crossings, 1, 1, gap.right) : 0;
    // Heads at both ends need their room whatever turns.
    gap.right_width = even_up(std::max(gap.right_width, least_gap - gap.left_width - gap.words_width));
    return gap;
  }

  /// Lanes for what leads from before the gap's stop (`from` 0) or from the stop itself (1) to it (`to` 0) or
  /// behind it (1). Returns the width.
  int turn_all(const std::vector<Crossing>& crossings, int from, int to, int x) {
    std::vector<Turn> turns;
    for (const Crossing& crossing : crossings) {
      const CrossEdge& cross_edge = parts_.cross_edges[crossing.cross_edge];
      turns.push_back({height_at(cross_edge, crossing.stop + from - 1),
                       height_at(cross_edge, crossing.stop + to), ribbon(cross_edge), 0});
    }
    const int width = even_up(assign_lanes(turns, channel_padding));
    for (std::size_t i = 0; i < turns.size(); ++i) {
      const auto stop = crossings[i].stop + from;
      turns_[crossings[i].cross_edge][static_cast<std::size_t>(stop)] = x + turns[i].x;
    }
    return width;
  }

  /// Between stages: behind what is said there, so that a page tells where its edges lead; else before what
  /// turns.
  [[nodiscard]] Seams seams(int right) const {
    Seams seams;
    seams.left = seams.names = margin - beside_cut;
    seams.columns.push_back(seams.names);
    for (std::size_t i = 1; i < parts_.columns.size() && i < parts_.flow.stages.size(); ++i) {
      const Plan::Gap& gap = plan_.gaps[i - 1];
      seams.columns.push_back(left_ + (gap.words_width > 0 ? gap.right : gap.left + beside_cut));
    }
    seams.columns.push_back(left_ + plan_.right + beside_cut);
    seams.head = top_ - after_head / 2;
    seams.rows = {seams.head, bottom_ + before_legend / 2};
    seams.right = right;
    return seams;
  }

  void add_frames() {
    bottom_ = top_;
    for (std::uint32_t i = 0; i < parts_.columns.size(); ++i) {
      const FlowColumn& column = parts_.columns[i];
      const int height = content_top(parts_, i) + column.height;
      bottom_ = std::max(bottom_, y_of(i) + height);
      if (i >= parts_.flow.stages.size()) continue;
      SheetCell& ground = canvas_.add_ground({x_of(i), y_of(i), column.width, height});
      ground.marks.emplace_back(RectMark{ground.box, 8, style::Style::panel});
    }
    for (std::uint32_t i = 0; i < parts_.skeleton.nodes.size(); ++i)
      bottom_ = std::max(bottom_, y_of(i) + parts_.skeleton.nodes[i].height);
  }

  void add_cards() {
    cells_.assign(parts_.flow.nodes.size(), nobody);
    for (std::uint32_t i = 0; i < parts_.columns.size(); ++i) {
      const FlowColumn& column = parts_.columns[i];
      if (i < parts_.flow.stages.size()) add_title(i);
      for (std::size_t row = 0; row < column.cards.size(); ++row) {
        const FlowCard& card = column.cards[row];
        const Box& box = column.boxes[row];
        const int x = x_of(i) + box.x, y = y_of(i) + content_top(parts_, i) + box.y;
        cells_[parts_.routes.columns[i][row]] = canvas_.count();
        std::string label = card.label;
        append_change(label, parts_.board, card.changed);
        SheetCell& cell = canvas_.add_cell(card.id, std::move(label),
                                           {x, y - card.rise, box.width, box.height + card.rise}, card.href);
        layout::draw(cell, card.block, x, y - card.rise);
        // At the corner, where no edge meets the card.
        add_change(cell, card.changed, {{x, y, box.width, box.height}, 6, 0});
      }
    }
  }

  void add_title(std::uint32_t index) {
    const board::Stage& stage = parts_.flow.stages[index];
    const int width = parts_.columns[index].width;
    SheetCell& cell = canvas_.add_cell(stage.id, stage_label(parts_.board, stage),
                                       {x_of(index), y_of(index), width, parts_.header_height}, stage.href);
    cell.marks.emplace_back(RectMark{cell.box, 6, stage_ground(stage)});
    const Block words = stage_header(stage, parts_.type, width);
    layout::draw(cell, words, cell.box.x, cell.box.y + (cell.box.height - words.height) / 2);
    add_stage_change(cell, stage, parts_.type);
  }

  static DrawnEdge shifted(DrawnEdge drawn, int x, int y) {
    for (Point& point : drawn.bezier) point = {point.x + x, point.y + y};
    drawn.tip = {drawn.tip.x + x, drawn.tip.y + y};
    for (DrawnEdge::Piece& piece : drawn.words) piece.x += x, piece.y += y;
    return drawn;
  }

  [[nodiscard]] std::string name_of(const board::Flow::Node& node) const {
    constexpr std::string_view prefix = "touchpoint-";
    return node.id.starts_with(prefix) ? node.id.substr(prefix.size()) : node.id;
  }

  /// "Cart → Pay: 60%, 30% of all, ready to buy".
  [[nodiscard]] std::string label_of(const board::Flow::Edge& edge) const {
    const std::string names = parts_.flow.nodes[edge.from].title + " → " + parts_.flow.nodes[edge.to].title;
    std::string label = with_colon(
        parts_.board, names,
        with_comma(parts_.board, with_comma(parts_.board, edge.share_text, edge.of_all_text), edge.label));
    append_change(label, parts_.board, edge.changed);
    return label;
  }

  void add_edge(const DrawnEdge& drawn) {
    const board::Flow::Edge& of = edge(drawn.edge);
    const EdgeStyle style = edge_style(of, drawn.kind);
    const bool exit = drawn.kind == EdgeKind::exit;
    const double half = drawn.width / 2 + 4;
    double left = drawn.tip.x - half, top = drawn.tip.y - half, right = drawn.tip.x + half,
           bottom = drawn.tip.y + half;
    for (const DrawnEdge::Piece& piece : drawn.words) {
      left = std::min(left, double(piece.x));
      top = std::min(top, double(piece.y));
      right = std::max(right, double(piece.x + piece.block.width));
      bottom = std::max(bottom, double(piece.y + piece.block.height));
    }
    const Box box{static_cast<int>(std::floor(left)), static_cast<int>(std::floor(top)),
                  ceil_px(right) - static_cast<int>(std::floor(left)),
                  ceil_px(bottom) - static_cast<int>(std::floor(top))};
    const std::uint32_t own = canvas_.count();
    const std::string names = name_of(parts_.flow.nodes[of.from]) + "-" + name_of(parts_.flow.nodes[of.to]);
    SheetCell& cell = canvas_.add_cell("way-" + names, label_of(of), box);
    if (!exit) cell.marks.emplace_back(head_mark(drawn.tip, drawn.dx, drawn.dy, drawn.width, style.head));
    for (const DrawnEdge::Piece& piece : drawn.words) {
      // Straight edges lead where they will: words that stand there have a ground of their own.
      if (parts_.straight)
        cell.marks.emplace_back(RectMark{
            {piece.x - 2, piece.y, piece.block.width + 2, piece.block.height}, 3, style::Style::edge_ground});
      layout::draw(cell, piece.block, piece.x, piece.y);
    }
    if (of.changed.mark == board::Fate::removed) strike(cell);
    SheetEdge curve;
    curve.id = "line-" + names;
    curve.from = cells_[of.from];
    curve.to = exit ? own : cells_[of.to];
    curve.bezier = drawn.bezier;
    curve.style = style.line;
    curve.width = drawn.width;
    canvas_.add_curve(std::move(curve));
  }

  void add_cross_edge(std::size_t index) {
    const CrossEdge& cross_edge = parts_.cross_edges[index];
    const board::Flow::Edge& of = edge(cross_edge.edge);
    const bool back = parts_.routes.of_edges[cross_edge.edge] == Route::back;
    const auto side = [&](std::uint32_t node, bool right) {
      const FlowRoutes::Stop stop = parts_.routes.stops[node];
      const Box& box = parts_.columns[stop.column].boxes[stop.row];
      return double(x_of(stop.column) + (right ? box.right() : box.x));
    };
    DrawnEdge drawn;
    drawn.edge = cross_edge.edge;
    drawn.kind = back ? EdgeKind::back : EdgeKind::on;
    drawn.width = ribbon(cross_edge);
    const double head = head_length(drawn.width);
    Point begin{side(back ? of.to : of.from, true), height_at(cross_edge, -1)};
    Point end{side(back ? of.from : of.to, false),
              height_at(cross_edge, static_cast<int>(cross_edge.stops.size()))};
    drawn.tip = back ? begin : end;
    drawn.dx = back ? -1 : 1;
    drawn.dy = 0;
    (back ? begin : end).x += back ? head : -head;
    if (parts_.straight) {
      drawn.bezier = swung(cross_edge, begin, end);
    } else {
      std::vector<Point> points{begin};
      for (std::size_t stop = 0; stop <= cross_edge.stops.size(); ++stop) {
        // Where nothing is said in a gap, its one channel leads from before its stop to behind it.
        const std::size_t gap = cross_edge.left + stop / 2;
        const bool silent = plan_.gaps[std::min(gap, plan_.gaps.size() - 1)].words_width == 0;
        if (silent && stop % 2 == 1) continue;
        const double x = turns_[index][stop] + left_;
        const int from = static_cast<int>(stop) - 1, to = from + (silent ? 2 : 1);
        points.push_back({x, height_at(cross_edge, from)});
        points.push_back({x, height_at(cross_edge, to)});
      }
      points.push_back(end);
      drawn.bezier = rounded(points, corner);
      add_words(drawn, cross_edge);
    }
    if (back) std::reverse(drawn.bezier.begin(), drawn.bezier.end());
    add_edge(drawn);
  }

  void add_words(DrawnEdge& drawn, const CrossEdge& cross_edge) const {
    if (cross_edge.words.empty()) return;
    const Plan::Gap& gap = plan_.gaps[cross_edge.left + cross_edge.words_at];
    const int x = gap.words + left_ + 4;
    const double y = height_at(cross_edge, static_cast<int>(cross_edge.words_at) * 2);
    const int half = ceil_px(drawn.width / 2) + 1;
    if (!cross_edge.words.above.empty())
      drawn.words.push_back({cross_edge.words.above, x,
                             static_cast<int>(std::floor(y)) - half - cross_edge.words.above.height});
    if (!cross_edge.words.below.empty())
      drawn.words.push_back({cross_edge.words.below, x, ceil_px(y) + half});
  }

  /// One swing from column to column, below whatever stands between.
  std::vector<Point> swung(const CrossEdge& cross_edge, Point begin, Point end) const {
    const double from = x_of(cross_edge.left) + parts_.columns[cross_edge.left].width,
                 to = x_of(cross_edge.right);
    const double swing = std::max(40.0, (to - from) * 0.45);
    std::vector<Point> bezier = rounded({begin, {from, begin.y}}, 0);
    bezier.push_back({from + swing, begin.y});
    bezier.push_back({to - swing, end.y});
    bezier.push_back({to, end.y});
    const std::vector<Point> last = rounded({{to, end.y}, end}, 0);
    bezier.insert(bezier.end(), last.begin() + 1, last.end());
    return bezier;
  }

  [[nodiscard]] std::vector<LegendLine> legend() const {
    std::vector<LegendLine> lines;
    const auto any_edge = [&](auto&& test) {
      return std::any_of(parts_.flow.edges.begin(), parts_.flow.edges.end(),
                         [&](const auto& e) { return e.changed.mark != board::Fate::removed && test(e); });
    };
    const auto bars = [](std::initializer_list<RectMark> rects, int width) {
      Block block;
      for (const RectMark& rect : rects) block.marks.emplace_back(rect);
      block.width = width;
      block.height = 18;
      return block;
    };
    const bool any_known = any_edge([](const board::Flow::Edge&e) { return e.of_all.has_value(); }),
               any_unknown = any_edge([](const board::Flow::Edge&e) { return !e.of_all; });
    // Where all go every edge there is, all edges are as broad as each other.
    if (any_edge([](const board::Flow::Edge& e) { return e.of_all && *e.of_all < 100; }) ||
        (any_known && any_unknown))
      lines.push_back(
          {bars({{{0, 4, 26, 2}, 0, style::Style::edge_head}, {{0, 9, 26, 6}, 0, style::Style::edge_head}},
                26),
           parts_.flow.legend_share});
    if (any_known && any_unknown)
      lines.push_back({bars({{{0, 8, 26, 2}, 0, style::Style::edge_head}}, 26), parts_.flow.legend_unknown});
    if (any_edge([](const board::Flow::Edge& e) { return e.back; }))
      lines.push_back({bars({{{0, 8, 6, 3}, 0, style::Style::edge_head},
                             {{10, 8, 6, 3}, 0, style::Style::edge_head},
                             {{20, 8, 6, 3}, 0, style::Style::edge_head}},
                            26),
                       parts_.flow.legend_back});
    if (any_edge([&](const board::Flow::Edge& e) {
          return parts_.flow.nodes[e.to].kind == board::Flow::Node::Kind::exit;
        }))
      lines.push_back({exit_sign(), parts_.flow.legend_exit});
    for (const board::LegendEntry& entry : parts_.board.legend)
      if (entry.sign == board::Sign::moment_of_truth || entry.sign == board::Sign::optional_stage ||
          entry.sign == board::Sign::skipped || entry.sign == board::Sign::assumed ||
          entry.sign == board::Sign::added || entry.sign == board::Sign::changed ||
          entry.sign == board::Sign::moved || entry.sign == board::Sign::removed)
        lines.push_back({sign_block(entry), entry.text});
    add_scale(lines, parts_.board, parts_.type);
    return lines;
  }

  const Parts& parts_;
  const Placement& places_;
  Plan plan_;
  Canvas canvas_;
  std::vector<std::vector<double>> turns_;  ///< by passage and stop: where it turns before the stop
  std::vector<std::uint32_t> cells_;        ///< beside the nodes of the flow
  std::vector<double> middles_;             ///< beside the nodes of the skeleton, from its top
  int top_ = 0, left_ = 0, bottom_ = 0;
};

}  // namespace

Sheet draw_flow(const FlowDraft& draft, const Placement& places, const std::string& id_prefix,
                int page_width) {
  return Drawer(draft.parts(), places).draw(id_prefix, page_width);
}

}  // namespace journey::layout
