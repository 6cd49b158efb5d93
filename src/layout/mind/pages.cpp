#include "layout/mind/pages.hpp"

#include "layout/set/tiles.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

namespace journey::layout {
namespace {

using Nodes = std::vector<MindNode>;

/// Branches `begin` to before `end`, those before `split` on the right.
struct Group {
  std::size_t begin = 0, split = 0, end = 0;
};

Nodes part(const Nodes& nodes, std::size_t begin, std::size_t end) {
  return {nodes.begin() + static_cast<std::ptrdiff_t>(begin),
          nodes.begin() + static_cast<std::ptrdiff_t>(end)};
}

/// The same nodes, those that are higher than `room` more than once, each time with a part of their children.
Nodes parted(Nodes nodes, int room) {
  Nodes result;
  for (MindNode& node : nodes) {
    if (node.span <= room || node.children.empty()) {
      result.push_back(std::move(node));
      continue;
    }
    const Nodes children = parted(std::move(node.children), room);
    std::vector<int> sizes;
    for (const MindNode& child : children) sizes.push_back(child.span + gap_below(child.kind));
    for (const Tile& tile : tiles_of(sizes, room)) {
      MindNode piece = node;
      piece.goes_on = node.goes_on || tile.begin > 0;
      piece.children = part(children, tile.begin, tile.end);
      place_children(piece);
      result.push_back(std::move(piece));
    }
  }
  return result;
}

/// The same nodes, parts that follow each other put together again.
Nodes joined(Nodes nodes) {
  Nodes result;
  for (MindNode& node : nodes) {
    if (!node.goes_on || result.empty()) {
      result.push_back(std::move(node));
      continue;
    }
    std::move(node.children.begin(), node.children.end(), std::back_inserter(result.back().children));
  }
  for (MindNode& node : result) {
    node.children = joined(std::move(node.children));
    place_children(node);
  }
  return result;
}

/// Where branches from `begin` to before `end` have room, on two sides or on one.
std::optional<Group> fitting(const Nodes& nodes, std::size_t begin, std::size_t end, int width, int height) {
  const std::span group = std::span(nodes).subspan(begin, end - begin);
  for (const std::size_t right : {balance(group), group.size()}) {
    const auto first = group.first(right), second = group.subspan(right);
    if (std::max(span_of(first), span_of(second)) <= height &&
        levels_of(first).end + levels_of(second).end <= width)
      return Group{begin, begin + right, end};
  }
  return std::nullopt;
}

/// One page after the other as full as it may be; `less`: px that all pages leave free.
std::vector<Group> filled(const Nodes& nodes, const MindRoom& room, int less) {
  std::vector<Group> groups;
  for (std::size_t begin = 0; begin < nodes.size();) {
    const int height = (groups.empty() ? room.first_height : room.height) - less;
    // What has no room anywhere has a page of its own.
    Group group{begin, begin + 1, begin + 1};
    while (group.end < nodes.size()) {
      const auto larger = fitting(nodes, begin, group.end + 1, room.width, height);
      if (!larger) break;
      group = *larger;
    }
    begin = group.end;
    groups.push_back(group);
  }
  return groups;
}

}  // namespace

MindPage two_sides(Nodes branches) {
  const auto right = branches.begin() + static_cast<std::ptrdiff_t>(balance(branches));
  MindPage page;
  page.left.assign(std::make_move_iterator(right), std::make_move_iterator(branches.end()));
  branches.erase(right, branches.end());
  page.right = std::move(branches);
  return page;
}

int mind_width(const MindPage& page, int root) {
  return levels_of(page.left).end + root + levels_of(page.right).end;
}

std::vector<MindPage> mind_pages(Nodes branches, const MindRoom& room) {
  const Nodes nodes = parted(std::move(branches), std::min(room.first_height, room.height));
  std::vector<Group> groups = filled(nodes, room, 0);
  int most = 0, too_much = std::max(1, std::min(room.first_height, room.height));
  while (too_much - most > 8) {
    const int less = most + (too_much - most) / 2;
    std::vector<Group> tried = filled(nodes, room, less);
    if (tried.size() > groups.size()) {
      too_much = less;
    } else {
      most = less;
      groups = std::move(tried);
    }
  }
  std::vector<MindPage> pages;
  for (const Group& group : groups)
    pages.push_back(
        {joined(part(nodes, group.begin, group.split)), joined(part(nodes, group.split, group.end))});
  if (pages.empty()) pages.emplace_back();
  return pages;
}

}  // namespace journey::layout
