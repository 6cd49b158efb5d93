#include "layout/mind/layout_mind.hpp"

#include "layout/flow/diagram_head.hpp"
#include "layout/mind/pages.hpp"
#include "layout/mind/tree.hpp"
#include "layout/set/canvas.hpp"
#include "layout/set/signs.hpp"
#include "layout/table/brand.hpp"
#include "layout/table/footer.hpp"
#include "layout/table/frame.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace journey::layout {
namespace {

constexpr int root_width = 260, root_padding_x = 22, root_padding_y = 14;
constexpr int after_head = 26, before_legend = 26;
/// px of the branches to stages, touchpoints and leaves.
constexpr std::array<double, 3> widths{3.5, 2, 1.25};

Block root_block(const board::Board& board, const Typesetter& type) {
  Block words;
  add_paragraph(words, type, type.wrap(board.title, style::Style::root_title, root_width),
                style::Style::root_title, 0, 0);
  return on_ground(words, style::Style::stage_box, 14, root_padding_x, root_padding_y);
}

class Drawer {
 public:
  Drawer(Canvas& canvas, const Box& root, std::uint32_t root_cell)
      : canvas_(canvas), root_(root), cell_(root_cell) {}

  /// Draws one side with the top of its span at `y`; `sign`: 1 to the right, -1 to the left.
  void draw_side(const std::vector<MindNode>& nodes, int sign, int y) {
    sign_ = sign;
    levels_ = levels_of(nodes);
    const Point from{double(sign > 0 ? root_.right() : root_.x), root_.y + root_.height / 2.0};
    draw_all(nodes, 0, y, from, cell_);
  }

 private:
  void draw_all(const std::vector<MindNode>& nodes, std::size_t level, int y, Point from,
                std::uint32_t parent) {
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (i > 0) y += std::max(gap_below(nodes[i].kind), gap_below(nodes[i - 1].kind));
      draw_node(nodes[i], level, y, from, parent);
      y += nodes[i].span;
    }
  }

  void draw_node(const MindNode& node, std::size_t level, int y, Point from, std::uint32_t parent) {
    const int out = level == 0 ? levels_.stage : level == 1 ? levels_.second : levels_.third;
    const int width = node.block.width, height = node.block.height;
    const int x = sign_ > 0 ? root_.right() + out : root_.x - out - width;
    const Box box{x, y + node.middle - height / 2, width, height};
    const std::uint32_t own = canvas_.count();
    SheetCell& cell = canvas_.add_cell(node.id, node.label, box, node.href);
    draw(cell, node.block, box.x, box.y);
    const BranchStyle style = branch_style(node.branch);
    const double near = sign_ > 0 ? box.x : box.right(), far = sign_ > 0 ? box.right() : box.x;
    const double at = node.underlined ? box.bottom() - 1 : box.y + height / 2.0;
    if (node.underlined)
      cell.marks.emplace_back(LineMark{{double(box.x), at}, {double(box.right()), at}, style.line});
    SheetEdge curve;
    curve.id = "branch-" + node.id;
    curve.from = parent;
    curve.to = own;
    const double half = (near - from.x) / 2;
    curve.bezier = {from, {from.x + half, from.y}, {near - half, at}, {near, at}};
    curve.style = style.line;
    curve.width = widths[std::min(level, widths.size() - 1)];
    canvas_.add_curve(std::move(curve));
    int below = y + (node.span - span_of(node.children)) / 2;
    draw_all(node.children, level + 1, below, {far, box.y + height / 2.0}, own);
  }

  Canvas& canvas_;
  Box root_;
  std::uint32_t cell_;
  int sign_ = 1;
  MindLevels levels_;
};

std::vector<LegendLine> legend_of(const board::Board& board, const Typesetter& type) {
  std::vector<LegendLine> lines;
  for (const board::LegendEntry& entry : board.legend) {
    if (entry.sign == board::Sign::moment_of_truth) {
      Block star;
      star.stamps.push_back({std::string(sign_path(SignShape::star)), {0, 3.5}, style::Style::branch_star});
      star.width = 12;
      star.height = 18;
      lines.push_back({std::move(star), entry.text});
    }
    for (const board::Sign sign :
         {board::Sign::severity, board::Sign::pain_number, board::Sign::solves, board::Sign::priority,
          board::Sign::status, board::Sign::owner, board::Sign::optional_stage, board::Sign::skipped,
          board::Sign::assumed, board::Sign::trend})
      if (entry.sign == sign) lines.push_back({sign_block(entry), entry.text});
  }
  if (has_scores(board)) add_scale(lines, board, type);
  return lines;
}

/// Adds what stands below a tree that ends at `y`; returns where the page ends. Several pages have their own
/// footers.
int add_mind_foot(Canvas& canvas, const board::Board& board, const Typesetter& type, int width, int y,
                  bool with_footer) {
  Frame frame;
  frame.page = {margin, width - 2 * margin};
  y = add_legend(canvas, legend_of(board, type), type, frame, y + before_legend);
  if (with_footer) y = add_brand_footer(canvas, board.brand, type, frame, y);
  return y + margin - 4;
}

/// What stands above and below a tree beside its legend.
struct Ends {
  bool head = true, footer = true;
};

/// A page of `width` px with the tree in its middle.
Sheet draw_mind(const board::Board& board, const Typesetter& type, const Block& root, const MindPage& page,
                int width, Ends ends, const std::string& id_prefix) {
  width = even_up(width);
  const int drawn = mind_width(page, root.width);
  const int root_x = even_up((width - drawn) / 2 + levels_of(page.left).end);

  Canvas canvas;
  canvas.add_ground({});
  const int top =
      ends.head ? add_diagram_head(canvas, board, {}, type, width, margin - 6) + after_head : margin;
  const int right_span = span_of(page.right), left_span = span_of(page.left);
  const int height = even_up(std::max({right_span, left_span, root.height}));
  canvas.begin_foreground();
  const Box box{root_x, top + (height - root.height) / 2, root.width, root.height};
  const std::uint32_t cell = canvas.count();
  draw(canvas.add_cell(board.title.empty() ? "" : "journey", board.title, box), root, box.x, box.y);
  Drawer drawer(canvas, box, cell);
  drawer.draw_side(page.right, 1, top + (height - right_span) / 2);
  drawer.draw_side(page.left, -1, top + (height - left_span) / 2);

  const int bottom = add_mind_foot(canvas, board, type, width, top + height, ends.footer);
  canvas.fill_ground(0, {0, 0, width, even_up(bottom)}, 0, style::Style::page);
  return canvas.take(width, bottom, board, id_prefix);
}

}  // namespace

Sheet layout_mind(const board::Board& board, const std::string& id_prefix) {
  const Typesetter type(board.traits);
  const Block root = root_block(board, type);
  const MindPage all = two_sides(mind_branches(board, type));
  return draw_mind(board, type, root, all, std::max(mind_width(all, root.width) + 2 * margin, 720), {},
                   id_prefix);
}

std::vector<Sheet> layout_mind_pages(const board::Board& board, int width, int height,
                                     const std::string& id_prefix) {
  const Typesetter type(board.traits);
  const Block root = root_block(board, type);
  Canvas scratch;
  const int head = add_diagram_head(scratch, board, {}, type, width, margin - 6) + after_head;
  const int foot = add_mind_foot(scratch, board, type, width, 0, false);
  MindRoom room;
  room.width = width - 2 * margin - root.width;
  room.first_height = height - head - foot;
  room.height = height - margin - foot;
  std::vector<Sheet> sheets;
  for (const MindPage& page : mind_pages(mind_branches(board, type), room))
    sheets.push_back(draw_mind(board, type, root, page, width, {sheets.empty(), false}, id_prefix));
  return sheets;
}

}  // namespace journey::layout
