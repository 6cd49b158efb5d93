#include "layout/mind/tree.hpp"

#include "layout/flow/card.hpp"
#include "layout/set/signs.hpp"
#include "layout/set/trailing_marks.hpp"
#include "layout/set/wording.hpp"
#include "layout/table/cards.hpp"
#include "layout/table/touchpoints.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <utility>

namespace journey::layout {
namespace {

constexpr int padding_x = 12, padding_y = 7, trend_room = 60;

constexpr std::array branches{
    BranchStyle{style::Style::branch_1, style::Style::branch_box_1, style::Style::branch_tint_1},
    BranchStyle{style::Style::branch_2, style::Style::branch_box_2, style::Style::branch_tint_2},
    BranchStyle{style::Style::branch_3, style::Style::branch_box_3, style::Style::branch_tint_3},
    BranchStyle{style::Style::branch_4, style::Style::branch_box_4, style::Style::branch_tint_4},
    BranchStyle{style::Style::branch_5, style::Style::branch_box_5, style::Style::branch_tint_5},
    BranchStyle{style::Style::branch_6, style::Style::branch_box_6, style::Style::branch_tint_6},
};
static_assert(branches.size() == branch_count);

Block boxed(const Block& words, style::Style ground, int radius) {
  return on_ground(words, ground, radius, padding_x, padding_y);
}

/// The one line of the map itself; null where it is the journey of several. What the map would replace has a
/// line too, and none of its words.
const board::CurveLine* own_line(const board::Board& board) {
  const auto is_own = [](const board::CurveLine& line) {
    return line.role != board::CurveLine::Role::earlier;
  };
  const auto& lines = board.curve.lines;
  if (std::count_if(lines.begin(), lines.end(), is_own) != 1) return nullptr;
  return &*std::find_if(lines.begin(), lines.end(), is_own);
}

/// The point of a touchpoint, where there is only one line.
const board::CurvePoint* single_point(const board::Board& board, std::uint32_t column) {
  const board::CurveLine* const line = own_line(board);
  if (line == nullptr) return nullptr;
  for (const board::CurvePoint& point : line->points)
    if (point.first_column == column && point.columns == 1) return &point;
  return nullptr;
}

class TreeBuilder {
 public:
  TreeBuilder(const board::Board& board, const Typesetter& type) : board_(board), type_(type) {}

  std::vector<MindNode> build() {
    collect();
    std::vector<MindNode> result;
    for (std::uint32_t i = 0; i < board_.stages.size(); ++i) {
      branch_ = static_cast<int>(result.size());
      result.push_back(stage_node(i));
    }
    for (const board::Lane& lane : board_.lanes) {
      if (!lane.is_of_whole_map) continue;
      branch_ = static_cast<int>(result.size());
      MindNode node = plain_branch(lane);
      for (const board::Cell& cell : lane.cells)
        for (const board::Item& item : cell.items)
          node.children.push_back(leaf(lane, item, board_.title, {}));
      if (!node.children.empty()) result.push_back(std::move(node));
    }
    for (MindNode& node : result) place_children(node);
    return result;
  }

 private:
  struct Statement {
    const board::Lane* lane = nullptr;
    const board::Cell* cell = nullptr;
    const board::CurvePoint* point =
        nullptr;  ///< where the words of its one outcome are all that is left to say
  };

  /// Sorts what the lanes say by the place that it is said of, in the order of the lanes.
  void collect() {
    of_stage_.resize(board_.stages.size());
    of_column_.resize(board_.columns.size());
    for (const board::Lane& lane : board_.lanes) {
      if (lane.is_of_whole_map) continue;
      for (const board::Cell& cell : lane.cells)
        put({&lane, &cell, lane.kind == board::Lane::Kind::curve ? point_of(cell) : nullptr},
            cell.first_column, cell.columns);
    }
  }
  /// The point of the only line in a cell of one touchpoint, if there is one with one outcome: its score
  /// stands at the touchpoint already.
  const board::CurvePoint* point_of(const board::Cell& cell) const {
    if (cell.columns != 1 || cell.items.size() != 1) return nullptr;
    const board::CurvePoint* const point = point_at(cell.first_column);
    return point != nullptr && point->outcomes.size() == 1 ? point : nullptr;
  }
  const board::CurvePoint* point_at(std::uint32_t column) const { return single_point(board_, column); }
  void put(const Statement& statement, std::uint32_t first, std::uint32_t columns) {
    if (first >= board_.columns.size()) return;
    const board::Column& column = board_.columns[first];
    const bool of_stage = columns > 1 || column.title.empty() || statement.cell->of_stage;
    if (!of_stage) {
      of_column_[first].push_back(statement);
    } else if (column.stage < of_stage_.size()) {
      of_stage_[column.stage].push_back(statement);
    }
  }

  /// Of the branch that is being built; without a block yet.
  MindNode node_of(MindNode::Kind kind, std::string id, std::string label, std::string href) const {
    MindNode node;
    node.kind = kind;
    node.id = std::move(id);
    node.label = std::move(label);
    node.href = std::move(href);
    node.branch = branch_;
    return node;
  }

  MindNode stage_node(std::uint32_t index) {
    const board::Stage& stage = board_.stages[index];
    const std::string numbered = std::to_string(stage.number) + " " + stage.title;
    MindNode node =
        node_of(MindNode::Kind::stage, stage.id, with_colon(board_, numbered, stage.subtitle), stage.href);
    Block words;
    const int inner = stage_width - 2 * padding_x - (stage.href.empty() ? 0 : 18);
    const style::Style title =
        stage.optional ? style::Style::stage_title_optional : style::Style::stage_title;
    const style::Style small =
        stage.optional ? style::Style::stage_subtitle_optional : style::Style::stage_subtitle;
    const int y = add_paragraph(words, type_, type_.wrap(numbered, title, inner), title, 0, 0);
    if (stage.optional) add_paragraph(words, type_, type_.wrap(stage.subtitle, small, inner), small, 0, y);
    if (!stage.href.empty()) {
      words.stamps.push_back({std::string(sign_path(SignShape::link)),
                              {words.width + 8.0, 7.0},
                              stage.optional ? style::Style::icon : style::Style::stage_icon});
      words.width += 18;
    }
    node.block =
        boxed(words, stage.optional ? style::Style::stage_box_optional : branch_style(branch_).box, 8);
    for (const Statement& statement : of_stage_[index]) add_leaves(node, statement, stage.title, stage.id);
    for (std::uint32_t i = 0; i < stage.columns; ++i) {
      const std::uint32_t column = stage.first_column + i;
      if (column < board_.columns.size() && !board_.columns[column].title.empty())
        node.children.push_back(touchpoint_node(column));
    }
    return node;
  }

  MindNode plain_branch(const board::Lane& lane) {
    MindNode node = node_of(MindNode::Kind::stage, lane.id, lane.label, {});
    Block words;
    add_paragraph(words, type_,
                  type_.wrap(lane.label, style::Style::stage_title, stage_width - 2 * padding_x),
                  style::Style::stage_title, 0, 0);
    node.block = boxed(words, branch_style(branch_).box, 8);
    return node;
  }

  /// Title with its star, score and channels.
  MindNode touchpoint_node(std::uint32_t index) {
    const board::Column& column = board_.columns[index];
    MindNode node = node_of(MindNode::Kind::touchpoint, column.id, card_label(board_, index), column.href);
    const int inner = touchpoint_width - 2 * padding_x;
    const bool star = !column.moment_of_truth.empty();
    const int x = star ? 15 : 0;
    Block words;
    const style::Style style =
        column.skipped ? style::Style::touchpoint_title_skipped : style::Style::touchpoint_title;
    const TrailingMarks marks{column.assumed, !column.href.empty()};
    std::string shown = column.title;
    if (column.skipped && !column.skipped_label.empty())
      shown = with_comma(board_, shown, column.skipped_label);
    add_paragraph_with_marks(words, marks, type_, wrap_before(marks, type_, shown, style, inner - x), style,
                             x, 0, inner);
    words.width = std::min(words.width, inner);
    const int y = words.height;
    if (star)
      words.stamps.push_back({std::string(sign_path(SignShape::star)), {0, 4.5}, style::Style::branch_star});
    const Block chip = chip_of(index);
    Block channels;
    add_channels(channels, column, type_, inner - (chip.empty() ? 0 : chip.width + 8), 0);
    if (!chip.empty() || !channels.empty()) {
      place(
          words, chip, 0,
          y + 2 +
              (channels.empty() ? 0 : std::max(0, (type_.line_height(style::Style::channel_text) - 18) / 2)));
      const int channels_x = chip.empty() ? 0 : chip.width + 8;
      const int width = channels.width;
      place(words, channels, channels_x, y + 2);
      words.width = std::max(words.width, std::min(inner, channels_x + width));
    }
    node.block = boxed(words, branch_style(branch_).tint, 6);
    if (column.optional || column.skipped)
      node.block.marks.front() =
          RectMark{{0, 0, node.block.width, node.block.height},
                   6,
                   column.skipped ? style::Style::card_skipped : style::Style::card_optional};
    for (const Statement& statement : of_column_[index])
      add_leaves(node, statement, place_of_column(board_, index), column.id);
    return node;
  }

  /// The score of a touchpoint where there is one only.
  Block chip_of(std::uint32_t column) const {
    const board::CurvePoint* const point = point_at(column);
    return point == nullptr ? Block{} : score_chip(point->score_text, point->tone, type_);
  }

  void add_leaves(MindNode& parent, const Statement& statement, const std::string& place,
                  const std::string& id) {
    if (statement.point == nullptr) {
      for (const board::Item& item : statement.cell->items)
        parent.children.push_back(leaf(*statement.lane, item, place, id));
    } else {
      const board::CurvePoint& point = *statement.point;
      const std::string& words = point.words.empty() ? point.outcomes.front().words : point.words;
      if (words.empty()) return;
      board::Item item = statement.cell->items.front();
      item.text = words;
      parent.children.push_back(leaf(*statement.lane, item, place, id));
    }
  }

  MindNode leaf(const board::Lane& lane, const board::Item& item, const std::string& place,
                const std::string& id) {
    const bool card = is_card(item.kind), measured = item.metric != nullptr;
    const std::string& name = lane.one.empty() ? lane.label : lane.one;
    std::string label = with_comma(board_, place, name);
    append_label(label, colon_of(board_), board_, item);
    if (card || measured)
      return finish(item_block(item, type_, leaf_width, false), item.id, lane.id, id, std::move(label),
                    item.href, measured);
    board::Item named = item;
    named.text = with_colon(board_, name, item.text);
    return finish(item_block(named, type_, leaf_width, false), item.id, lane.id, id, std::move(label),
                  item.href, true);
  }

  MindNode finish(Block block, const std::string& own_id, const std::string& lane,
                  const std::string& place_id, std::string label, std::string href, bool underlined) {
    MindNode node = node_of(MindNode::Kind::leaf,
                            !own_id.empty()    ? own_id
                            : place_id.empty() ? lane
                                               : lane + "-" + place_id,
                            std::move(label), std::move(href));
    node.underlined = underlined;
    if (underlined) {
      // As broad as its words.
      double right = 0;
      for (const Mark& mark : block.marks)
        if (const auto* text = std::get_if<TextMark>(&mark))
          right = std::max(right, text->at.x + type_.room(text->text, text->style));
      for (const Stamp& stamp : block.stamps)
        right = std::max(right, stamp.at.x + (stamp.style == style::Style::trend ? trend_room : 12));
      for (const Mark& mark : block.marks)
        if (const auto* circle = std::get_if<CircleMark>(&mark))
          right = std::max(right, circle->center.x + 8);
      block.width = std::min(block.width, even_up(ceil_px(right) + 8));
      block.height += 3;
    }
    block.width = even_up(block.width);
    block.height = even_up(block.height);
    node.block = std::move(block);
    return node;
  }

  const board::Board& board_;
  const Typesetter& type_;
  int branch_ = 0;
  std::vector<std::vector<Statement>> of_stage_, of_column_;
};

constexpr int after_root = 76, after_stage = 52, after_touchpoint = 44;

int deepest(std::span<const MindNode> nodes) {
  int depth = 0;
  for (const MindNode& node : nodes) depth = std::max(depth, 1 + deepest(node.children));
  return depth;
}

int widest(std::span<const MindNode> nodes, int level) {
  int width = 0;
  for (const MindNode& node : nodes)
    width = std::max(width, level == 0 ? node.block.width : widest(node.children, level - 1));
  return width;
}

}  // namespace

BranchStyle branch_style(int branch) { return branches[static_cast<std::size_t>(branch) % branches.size()]; }

bool has_scores(const board::Board& board) {
  const board::CurveLine* const line = own_line(board);
  return line != nullptr &&
         std::any_of(line->points.begin(), line->points.end(), [&](const board::CurvePoint& point) {
           return point.columns == 1 && point.first_column < board.columns.size() &&
                  !board.columns[point.first_column].title.empty();
         });
}

std::vector<MindNode> mind_branches(const board::Board& board, const Typesetter& type) {
  return TreeBuilder(board, type).build();
}

int gap_below(MindNode::Kind child) {
  switch (child) {
    case MindNode::Kind::stage:
      return 26;
    case MindNode::Kind::touchpoint:
      return 16;
    case MindNode::Kind::leaf:
      break;
  }
  return 6;
}

int span_of(std::span<const MindNode> children) {
  int span = 0;
  for (std::size_t i = 0; i < children.size(); ++i)
    span += children[i].span +
            (i == 0 ? 0 : std::max(gap_below(children[i].kind), gap_below(children[i - 1].kind)));
  return span;
}

void place_children(MindNode& node) {
  for (MindNode& child : node.children) place_children(child);
  const int below = span_of(node.children), height = node.block.height;
  node.span = std::max(below, height);
  if (node.children.empty()) {
    node.middle = height / 2;
    return;
  }
  const int first = (node.span - below) / 2 + node.children.front().middle;
  const int last = (node.span - below) / 2 + below - node.children.back().span + node.children.back().middle;
  node.middle = std::clamp((first + last) / 2, height / 2, node.span - height / 2);
}

MindLevels levels_of(std::span<const MindNode> side) {
  MindLevels levels;
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

std::size_t balance(std::span<const MindNode> nodes) {
  int all = 0;
  for (const MindNode& node : nodes) all += node.span;
  std::size_t best = nodes.size();
  int right = 0, least = all;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    right += nodes[i].span;
    if (const int difference = std::abs(all - 2 * right); difference < least) {
      least = difference;
      best = i + 1;
    }
  }
  return best;
}

}  // namespace journey::layout
