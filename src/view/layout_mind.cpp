#include "view/layout_mind.hpp"

#include "view/layout/canvas.hpp"
#include "view/layout/diagram_head.hpp"
#include "view/layout/footer.hpp"
#include "view/layout/frame.hpp"
#include "view/layout/mind_tree.hpp"
#include "view/layout/signs.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace journey::view {
namespace {

using namespace layout;

constexpr int root_width = 260, root_padding_x = 22, root_padding_y = 14;
constexpr int after_root = 76, after_stage = 52, after_touchpoint = 44;
constexpr int after_head = 26, before_legend = 26;
/// px of the branches to stages, touchpoints and leaves.
constexpr std::array<double, 3> widths{3.5, 2, 1.25};

Block root_block(const Board& board, const Typesetter& type) {
  Block words;
  add_paragraph(words, type, type.wrap(board.title, Style::root_title, root_width), Style::root_title, 0, 0);
  return on_ground(words, Style::stage_box, 14, root_padding_x, root_padding_y);
}

int deepest(const std::vector<MindNode>& nodes) {
  int depth = 0;
  for (const MindNode& node : nodes) depth = std::max(depth, 1 + deepest(node.children));
  return depth;
}

/// Where the boxes of the levels begin, from the side of the root outwards, and where the last ends. What
/// hangs on a stage itself stands where touchpoints do.
struct Levels {
  int stage = 0, second = 0, third = 0, end = 0;
};

int widest(const std::vector<MindNode>& nodes, int level) {
  int width = 0;
  for (const MindNode& node : nodes)
    width = std::max(width, level == 0 ? node.block.width : widest(node.children, level - 1));
  return width;
}

Levels levels_of(const std::vector<MindNode>& side) {
  Levels levels;
  if (side.empty()) return levels;
  const int depth = deepest(side);
  levels.stage = after_root;
  levels.second = levels.stage + widest(side, 0) + after_stage;
  levels.third = levels.second + widest(side, 1) + after_touchpoint;
  levels.end = depth > 2   ? levels.third + widest(side, 2)
               : depth > 1 ? levels.second + widest(side, 1)
                           : levels.stage + widest(side, 0);
  return levels;
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
    layout::draw(cell, node.block, box.x, box.y);
    const BranchStyle style = branch_style(node.branch);
    const double near = sign_ > 0 ? box.x : box.right(), far = sign_ > 0 ? box.right() : box.x;
    const double at = node.underlined ? box.bottom() - 1 : box.y + height / 2.0;
    if (node.underlined)
      cell.marks.emplace_back(LineMark{{double(box.x), at}, {double(box.right()), at}, style.line});
    SheetCurve curve;
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
  Levels levels_;
};

std::vector<LegendLine> legend_of(const Board& board, const Typesetter& type) {
  std::vector<LegendLine> lines;
  for (const LegendEntry& entry : board.legend) {
    if (entry.sign == Sign::moment_of_truth) {
      Block star;
      star.stamps.push_back({std::string(sign_path(SignShape::star)), {0, 3.5}, Style::branch_star});
      star.width = 12;
      star.height = 18;
      lines.push_back({std::move(star), entry.text});
    }
    for (const Sign sign : {Sign::severity, Sign::pain_number, Sign::solves, Sign::optional_stage,
                            Sign::skipped, Sign::assumed, Sign::trend})
      if (entry.sign == sign) lines.push_back({sign_block(sign), entry.text});
  }
  add_scale(lines, board, type);
  return lines;
}

}  // namespace

Sheet layout_mind(const Board& board, const std::string& id_prefix) {
  const Typesetter type(board.cjk);
  std::vector<MindNode> right = mind_branches(board, type);
  const std::size_t split = balance(right);
  std::vector<MindNode> left(std::make_move_iterator(right.begin() + static_cast<std::ptrdiff_t>(split)),
                             std::make_move_iterator(right.end()));
  right.resize(split);
  const Block root = root_block(board, type);
  const int right_end = levels_of(right).end, left_end = levels_of(left).end;
  const int drawn = left_end + root.width + right_end;
  const int width = even_up(std::max(drawn + 2 * margin, 720));
  const int root_x = even_up((width - drawn) / 2 + left_end);

  Canvas canvas;
  canvas.add_ground({});
  const int top = add_diagram_head(canvas, board, {}, type, width, margin - 6) + after_head;
  const int right_span = span_of(right), left_span = span_of(left);
  const int height = even_up(std::max({right_span, left_span, root.height}));
  canvas.begin_foreground();
  const Box box{root_x, top + (height - root.height) / 2, root.width, root.height};
  const std::uint32_t cell = canvas.count();
  layout::draw(canvas.add_cell(board.title.empty() ? "" : "journey", board.title, box), root, box.x, box.y);
  Drawer drawer(canvas, box, cell);
  drawer.draw_side(right, 1, top + (height - right_span) / 2);
  drawer.draw_side(left, -1, top + (height - left_span) / 2);

  Frame frame;
  frame.page = {margin, width - 2 * margin};
  const int bottom =
      add_legend(canvas, legend_of(board, type), type, frame, top + height + before_legend) + margin - 4;
  canvas.fill_ground(0, {0, 0, width, even_up(bottom)}, 0, Style::page);
  return canvas.take(width, bottom, board, id_prefix);
}

}  // namespace journey::view
