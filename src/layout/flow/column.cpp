#include "layout/flow/column.hpp"

#include "layout/flow/channel.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <utility>

namespace journey::layout {
namespace {

// All in px. A ribbon is 1.5 to 8 px broad, its head 7 to 11 long and 8.5 to 15 broad (ribbon.hpp).

/// Of cards: inside their padding a line of a title takes some nineteen Latin letters or nine Chinese ones;
/// with less, most titles would have three lines.
constexpr int least_width = 156;
/// A stage's title in a header: a longer word breaks instead of widening all cards below it.
constexpr double widest_title = 190;
/// Of a header beside its title: its padding, and the number before the title.
constexpr int stage_room = 48;
/// As far from the frame above and below as cards are at its sides (`column_inset`).
constexpr int top_padding = column_inset, bottom_padding = column_inset;
/// Between cards that no edge joins: more than the lines of a card are apart, and so little that it says
/// nothing.
constexpr int plain_gap = 18;

// Slots: what runs below a card, side by side.

/// Words beside a ribbon break after about two words: wider ones would push the next slot over the card's
/// side.
constexpr int words_room = 92;
/// Words stay off their ribbon by about the width of a letter …
constexpr int edge_words_gap = 6;
/// … and twice as far off the next one, so that nobody has to ask whose they are.
constexpr int slot_gap = 14;
/// From the left of a card, whatever its width, so that ribbons of one column run in line; clear of its
/// corner.
constexpr int first_slot = 16;
/// Behind the last slot, within the card: the corner again, less what a letter has of white at its end.
constexpr int behind_slots = 4;
/// An edge from card to card: its head, and twice as much of its ribbon, so that it is seen to come from
/// somewhere.
constexpr int edge_room = 36;
/// The ribbon of an exit: as long as its sign is high and a little more, so that the sign hangs and does not
/// stick.
constexpr int stub = 20;
/// A loop: between its two legs the broadest head finds room, and it reaches as far down as it is wide.
constexpr int loop_reach = 20, loop_width = 20;
/// Above and below words: of the card above and of the one below they keep a third of a line.
constexpr int words_margin = 4;
/// Below what a slot draws, so that a head does not touch the pill of the card below it.
constexpr int below_slot = 6;
/// Words look centred when they stand beside the middle of the ribbon without its head: that much higher
/// where the head is below, that much lower where it is above.
constexpr int up_from_head = 3, down_from_head = 1;
/// Where there is hardly any room, words stay this far below the card.
constexpr int least_above_words = 2;

// Gutters: lanes beside the cards, for edges along the column.

/// The thinnest ribbon with its own breadth free on both sides; thinner lanes would run into one line.
constexpr int narrow_lane = 6;
/// Beside the ribbon of a lane: without words as much as keeps two apart; with words their gap on both sides.
constexpr int beside_bare_ribbon = 3, beside_ribbon = 2 * edge_words_gap;
/// Edges in a gutter that still say their words beside them: with more the gutter would be wider than the
/// cards.
constexpr std::size_t most_labelled = 40;
/// Edges in a gutter of which the short ones still run inside the long ones: sorting them so costs the square
/// of their number, and beyond this nobody could follow one anyway.
constexpr std::size_t most_nested = 4 * most_labelled;
/// The first lane begins this much nearer to the cards than the frame does: they have no line there.
constexpr int into_inset = 4;
/// Small enough that both corners of an edge between neighbours fit in the least gap.
constexpr double corner_radius = 9;

// Gates: where an edge meets the side of a card.

/// One edge alone meets a card of any height here: in the middle of what a card with a title of two lines is.
constexpr int lone_gate = 34;
/// A gate that is moved keeps off the rounded corner of its card, with half of the broadest head.
constexpr int gate_from_edge = 12;
/// So far it may be moved up or down to make an edge straight; further, and edges of a row would look as if
/// they led to different things.
constexpr int most_slack = 16;

/// What happens in the gap below a card.
struct Slot {
  std::uint32_t edge = 0;
  Route route = Route::down;
  double ribbon = 2;
  Block words;
  int width = 0, height = 0;
  int axis = 0;  ///< of the ribbon, from the left of the slot
  int x = 0;     ///< of the slot, from the left of the card
};

/// An edge along the side of the column.
struct SideEdge {
  std::uint32_t edge = 0;
  std::uint32_t from = 0, to = 0;  ///< rows
  bool right = true;
  int lane = 0;
  int from_y = 0, to_y = 0;
  Block words;
};

/// An edge that meets the side of a card; the smaller `order`, the higher.
struct Port {
  std::uint32_t edge = 0;
  std::int64_t order = 0;
  bool leaves_column = false;
  bool begins = false;  ///< of a edge along the side
};

class ColumnBuilder {
 public:
  ColumnBuilder(const ColumnPlan& plan, std::uint32_t index)
      : plan_(plan), nodes_(plan.routes.columns[index]), index_(index), rows_(nodes_.size()) {}

  FlowColumn build() {
    collect();
    choose_width();
    stack();
    draw_side_edges();
    draw_slots();
    return std::move(column_);
  }

 private:
  struct Row {
    std::vector<Slot> slots;
    std::vector<Port> left, right;
    int gap = 0;
  };

  [[nodiscard]] const board::Flow::Edge& edge(std::uint32_t index) const { return plan_.flow.edges[index]; }
  [[nodiscard]] std::uint32_t row_of(std::uint32_t node) const { return plan_.routes.stops[node].row; }

  void collect() {
    for (std::uint32_t row = 0; row < nodes_.size(); ++row) {
      const std::uint32_t node = nodes_[row];
      for (const std::uint32_t e : plan_.leaving[node]) collect_leaving(e, row);
      for (const std::uint32_t e : plan_.coming[node]) collect_coming(e, row);
    }
    for (Row& row : rows_)
      for (std::vector<Port>* side : {&row.left, &row.right})
        std::stable_sort(side->begin(), side->end(),
                         [](const Port& a, const Port& b) { return a.order < b.order; });
    lane_side_edges();
  }

  // On a side, from the top: what comes from above or goes up, edges to other columns, what goes down or
  // comes from below. Of edges along the column the longer ones run further out: they stand so that none
  // crosses.
  static constexpr std::int64_t band = std::int64_t{1} << 32;

  void collect_leaving(std::uint32_t e, std::uint32_t row) {
    const Route route = plan_.routes.of_edges[e];
    const std::uint32_t to = row_of(edge(e).to);
    switch (route) {
      case Route::down:
        add_slot(row, e, route);
        break;
      case Route::up:
        add_slot(row - 1, e, route);
        break;
      case Route::loop:
      case Route::exit:
        add_slot(row, e, route);
        break;
      case Route::past:
        rows_[row].right.push_back({e, 2 * band - std::int64_t{to}, false, true});
        rows_[to].right.push_back({e, -std::int64_t{row}, false, false});
        side_edges_.push_back({e, row, to, true, 0, 0, 0, {}});
        break;
      case Route::return_:
        rows_[row].left.push_back({e, -std::int64_t{to}, false, true});
        rows_[to].left.push_back({e, 2 * band - std::int64_t{row}, false, false});
        side_edges_.push_back({e, row, to, false, 0, 0, 0, {}});
        break;
      case Route::across:
        rows_[row].right.push_back({e, band + to, true, true});
        break;
      case Route::back:
        rows_[row].left.push_back({e, band + to, true, true});
        break;
    }
  }
  void collect_coming(std::uint32_t e, std::uint32_t row) {
    const Route route = plan_.routes.of_edges[e];
    const std::uint32_t from = row_of(edge(e).from);
    if (route == Route::across) rows_[row].left.push_back({e, band + from, true, false});
    if (route == Route::back) rows_[row].right.push_back({e, band + from, true, false});
  }

  void add_slot(std::uint32_t row, std::uint32_t e, Route route) {
    Slot slot;
    slot.edge = e;
    slot.route = route;
    slot.ribbon = ribbon_width(edge(e).of_all);
    slot.words = edge_words(edge(e), kind_of(e), plan_.type, words_room).beside;
    constexpr int half_sign = exit_sign_size / 2;
    const int half = even_up(ceil_px(slot.ribbon / 2 + head_overhang));
    const int own_right = route == Route::loop ? loop_width + half : route == Route::exit ? half_sign : half;
    slot.axis = route == Route::exit ? half_sign : half;
    slot.width = slot.axis + own_right + (slot.words.empty() ? 0 : edge_words_gap + slot.words.width);
    const int drawn = route == Route::exit   ? stub + exit_sign_size
                      : route == Route::loop ? loop_reach
                                             : edge_room;
    slot.height = std::max(drawn, slot.words.empty() ? 0 : slot.words.height + words_margin) + below_slot;
    rows_[row].slots.push_back(std::move(slot));
  }

  [[nodiscard]] EdgeKind kind_of(std::uint32_t e) const {
    return plan_.routes.of_edges[e] == Route::exit ? EdgeKind::exit
           : edge(e).back                          ? EdgeKind::back
                                                   : EdgeKind::on;
  }

  void lane_side_edges() {
    for (const bool right : {false, true}) {
      std::vector<Interval> intervals;
      std::vector<std::size_t> which;
      for (std::size_t i = 0; i < side_edges_.size(); ++i) {
        if (side_edges_[i].right != right) continue;
        const auto [first, last] = std::minmax(side_edges_[i].from, side_edges_[i].to);
        intervals.push_back({static_cast<int>(first), static_cast<int>(last)});
        which.push_back(i);
      }
      std::vector<int> rows;
      const int lanes = assign_rows(intervals, rows, most_nested);
      const bool labelled = intervals.size() <= most_labelled;
      std::vector<int>& widths = right ? right_lanes_ : left_lanes_;
      widths.assign(static_cast<std::size_t>(lanes), narrow_lane);
      for (std::size_t k = 0; k < which.size(); ++k) {
        SideEdge& side_edge = side_edges_[which[k]];
        side_edge.lane = rows[k];
        int& width = widths[static_cast<std::size_t>(rows[k])];
        const int ribbon = ceil_px(ribbon_width(edge(side_edge.edge).of_all));
        if (!labelled) {
          width = std::max(width, ribbon + beside_bare_ribbon);
          continue;
        }
        side_edge.words =
            edge_words(edge(side_edge.edge), kind_of(side_edge.edge), plan_.type, words_room).beside;
        width = std::max(width, ribbon + beside_ribbon +
                                    (side_edge.words.empty() ? 0 : side_edge.words.width + edge_words_gap));
      }
    }
  }

  void choose_width() {
    int width = least_width;
    for (const std::uint32_t node : nodes_) {
      const board::Flow::Node& of = plan_.flow.nodes[node];
      width = std::max(width, card_need(of, column_of(of), plan_.type));
    }
    for (Row& row : rows_) {
      std::stable_sort(row.slots.begin(), row.slots.end(),
                       [](const Slot& a, const Slot& b) { return a.route < b.route; });
      int x = first_slot;
      for (Slot& slot : row.slots) {
        slot.x = x;
        x += slot.width + slot_gap;
      }
      if (!row.slots.empty()) width = std::max(width, x - slot_gap + behind_slots);
    }
    if (index_ < plan_.flow.stages.size()) {
      const double title =
          plan_.type.longest_word(plan_.flow.stages[index_].title, style::Style::stage_title);
      width = std::max(width, ceil_px(std::min(title, widest_title)) + stage_room - 2 * column_inset);
    }
    width_ = even_up(width);
  }

  [[nodiscard]] const board::Column* column_of(const board::Flow::Node& node) const {
    const auto found = plan_.on_board.find(node.id);
    return found == plan_.on_board.end() ? nullptr : found->second;
  }

  void stack() {
    for (Row& row : rows_)
      for (const Slot& slot : row.slots) row.gap = std::max(row.gap, slot.height);
    for (const SideEdge& side_edge : side_edges_)
      if (!side_edge.words.empty())
        rows_[words_row(side_edge)].gap =
            std::max(rows_[words_row(side_edge)].gap, side_edge.words.height + 2 * words_margin);
    int left = column_inset, right = column_inset;
    for (const int lane : left_lanes_) left += lane;
    for (const int lane : right_lanes_) right += lane;
    left = even_up(left);
    const bool framed = index_ < plan_.flow.stages.size();
    int y = framed ? top_padding : 0;
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      const board::Flow::Node& node = plan_.flow.nodes[nodes_[i]];
      const auto ports = static_cast<int>(std::max(rows_[i].left.size(), rows_[i].right.size()));
      FlowCard card = framed ? flow_card(plan_.board, node, column_of(node), plan_.type, width_,
                                         plan_.gate_gap * (ports + 1))
                             : end_card(node, plan_.type, plan_.gate_gap * (ports + 1));
      // The pill of the first card stands in the padding, so that the first cards of all columns stand in
      // line.
      if (i > 0) y += card.rise;
      column_.boxes.push_back({framed ? left : 0, y, card.width, card.height});
      set_gates(rows_[i], column_.boxes.back());
      y += card.height;
      const bool last = i + 1 == nodes_.size();
      y += std::max(rows_[i].gap, last ? 0 : plain_gap);
      column_.cards.push_back(std::move(card));
    }
    column_.width = framed                  ? even_up(left + width_ + right)
                    : column_.cards.empty() ? 2
                                            : column_.cards[0].width;
    column_.height = even_up(std::max(2, y + (framed ? bottom_padding : 0)));
  }

  void set_gates(const Row& row, const Box& box) {
    for (const auto& [side, gates] :
         {std::pair{&row.left, &column_.left}, std::pair{&row.right, &column_.right}}) {
      const int count = static_cast<int>(side->size());
      for (int k = 0; k < count; ++k) {
        const Port& port = (*side)[static_cast<std::size_t>(k)];
        // Even, so that edges of both sides are equal or at least 2 px apart.
        // One edge alone meets every card at the same height, whatever the card says.
        const int in = count == 1 ? std::min(box.height / 2, lone_gate) : box.height * (k + 1) / (count + 1);
        const int y = even_up(box.y + in);
        if (port.leaves_column) {
          const int room = std::min(y - box.y, box.bottom() - y) - gate_from_edge;
          gates->push_back({port.edge, y, count == 1 ? std::clamp(room, 0, most_slack) : 0});
        } else {
          side_edge_gates_.push_back({port.edge, y, port.begins});
        }
      }
    }
  }

  /// The gap in which an edge along the column says its words.
  static std::uint32_t words_row(const SideEdge& side_edge) {
    const auto [first, last] = std::minmax(side_edge.from, side_edge.to);
    return (first + last - 1) / 2;
  }

  [[nodiscard]] int gap_top(std::uint32_t row) const { return column_.boxes[row].bottom(); }
  [[nodiscard]] int gap_height(std::uint32_t row) const {
    return row + 1 < column_.boxes.size()
               ? column_.boxes[row + 1].y - column_.cards[row + 1].rise - gap_top(row)
               : rows_[row].gap;
  }

  void draw_side_edges() {
    if (side_edges_.empty()) return;
    std::unordered_map<std::uint32_t, std::size_t> by_edge;
    for (std::size_t i = 0; i < side_edges_.size(); ++i) by_edge[side_edges_[i].edge] = i;
    for (const SideEdgeGate& gate : side_edge_gates_) {
      SideEdge& side_edge = side_edges_[by_edge[gate.edge]];
      (gate.begins ? side_edge.from_y : side_edge.to_y) = gate.y;
    }
    std::vector<int> left_x{0}, right_x{0};
    for (const int lane : left_lanes_) left_x.push_back(left_x.back() + lane);
    for (const int lane : right_lanes_) right_x.push_back(right_x.back() + lane);
    for (SideEdge& side_edge : side_edges_) {
      const Box& box = column_.boxes.front();
      const int sign = side_edge.right ? 1 : -1;
      const int side = side_edge.right ? box.right() : box.x;
      const auto lane = static_cast<std::size_t>(side_edge.lane);
      const double ribbon = ribbon_width(edge(side_edge.edge).of_all);
      const double in = (side_edge.right ? right_x : left_x)[lane] + column_inset - into_inset + ribbon / 2;
      const double x = side + sign * in;
      DrawnEdge drawn;
      drawn.edge = side_edge.edge;
      drawn.kind = kind_of(side_edge.edge);
      drawn.width = ribbon;
      drawn.tip = {double(side), double(side_edge.to_y)};
      drawn.dx = -sign;
      drawn.dy = 0;
      drawn.bezier = rounded({{double(side), double(side_edge.from_y)},
                              {x, double(side_edge.from_y)},
                              {x, double(side_edge.to_y)},
                              {side + sign * head_length(ribbon), double(side_edge.to_y)}},
                             corner_radius);
      if (!side_edge.words.empty()) {
        const std::uint32_t row = words_row(side_edge);
        const int y = gap_top(row) + (gap_height(row) - side_edge.words.height) / 2;
        const int at = ceil_px(x + sign * (ribbon / 2 + edge_words_gap - 2));
        const int words_x = side_edge.right ? at : at - side_edge.words.width;
        drawn.words.push_back({std::move(side_edge.words), words_x, y});
      }
      column_.edges.push_back(std::move(drawn));
    }
  }

  void draw_slots() {
    for (std::uint32_t row = 0; row < rows_.size(); ++row) {
      const int top = gap_top(row), height = gap_height(row);
      for (Slot& slot : rows_[row].slots) {
        const double x = column_.boxes[row].x + slot.x + slot.axis;
        DrawnEdge drawn;
        drawn.edge = slot.edge;
        drawn.kind = kind_of(slot.edge);
        drawn.width = slot.ribbon;
        const double head = head_length(slot.ribbon);
        const double low = top + height + (row + 1 < rows_.size() ? column_.cards[row + 1].rise : 0);
        int words_x = static_cast<int>(x) + slot.axis + edge_words_gap, words_y = top + words_margin;
        switch (slot.route) {
          case Route::down:
            drawn.tip = {x, low};
            drawn.bezier = rounded({{x, double(top)}, {x, low - head}}, 0);
            words_y = top + std::max(least_above_words, (height - slot.words.height) / 2 - up_from_head);
            break;
          case Route::up:
            drawn.tip = {x, double(top)};
            drawn.dy = -1;
            drawn.bezier = rounded({{x, low}, {x, top + head}}, 0);
            words_y = top + std::max(least_above_words, (height - slot.words.height) / 2 + down_from_head);
            break;
          case Route::loop:
            drawn.tip = {x + loop_width, double(top)};
            drawn.dy = -1;
            drawn.bezier = rounded({{x, double(top)},
                                    {x, double(top + loop_reach)},
                                    {x + loop_width, double(top + loop_reach)},
                                    {x + loop_width, top + head}},
                                   corner_radius);
            words_x += loop_width;
            break;
          default:
            drawn.tip = {x, double(top + stub)};
            drawn.bezier = rounded({{x, double(top)}, {x, double(top + stub)}}, 0);
            break;
        }
        if (!slot.words.empty()) drawn.words.push_back({std::move(slot.words), words_x, words_y});
        if (slot.route == Route::exit)
          drawn.words.push_back({exit_sign(), static_cast<int>(x) - exit_sign_size / 2, top + stub});
        column_.edges.push_back(std::move(drawn));
      }
    }
  }

  struct SideEdgeGate {
    std::uint32_t edge = 0;
    int y = 0;
    bool begins = false;
  };

  const ColumnPlan& plan_;
  const std::vector<std::uint32_t>& nodes_;
  std::uint32_t index_;
  std::vector<Row> rows_;
  std::vector<SideEdge> side_edges_;
  std::vector<SideEdgeGate> side_edge_gates_;
  std::vector<int> left_lanes_, right_lanes_;  ///< widths, from the cards outwards
  int width_ = 0;
  FlowColumn column_;
};

}  // namespace

ColumnPlan column_plan(const board::Board& board, const board::Flow& flow, const FlowRoutes& routes,
                       const Typesetter& type) {
  ColumnPlan plan{board, flow, routes, type, {}, {}, {}};
  plan.leaving.resize(flow.nodes.size());
  plan.coming.resize(flow.nodes.size());
  for (std::uint32_t i = 0; i < flow.edges.size(); ++i) {
    plan.leaving[flow.edges[i].from].push_back(i);
    plan.coming[flow.edges[i].to].push_back(i);
  }
  for (const board::Column& column : board.columns) plan.on_board.emplace(column.id, &column);
  return plan;
}

FlowColumn flow_column(const ColumnPlan& plan, std::uint32_t index) {
  return ColumnBuilder(plan, index).build();
}

}  // namespace journey::layout
