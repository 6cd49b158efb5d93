// In: an edge of the flow. Out: how it is drawn: as broad as its share of all customers, around corners, with
// a head and words.
#pragma once

#include "board/flow.hpp"
#include "layout/set/block.hpp"
#include "layout/sheet.hpp"

#include <optional>
#include <vector>

namespace journey::layout {

enum class EdgeKind : std::uint8_t { on, back, exit };

struct EdgeStyle {
  style::Style line, head, share, words;
};
EdgeStyle edge_style(EdgeKind kind);
/// The same, or that of an edge which is there no more.
EdgeStyle edge_style(const board::Flow::Edge& edge, EdgeKind kind);

/// Broad as the share of all customers, in percent: 1 px for 12.5%, at least 1.5 px; 2 px where the share is
/// not known. In half px.
double ribbon_width(const std::optional<double>& of_all);

/// A line through `points`, whose corners are rounded with `radius` px where their sides are long enough, as
/// a Bézier. Points that fall together are one.
std::vector<Point> rounded(const std::vector<Point>& points, double radius);

/// px from the tip of a head to where its ribbon ends.
double head_length(double width);
/// px by which a head stands out on each side of its ribbon: less, and the thinnest would seem to have none.
inline constexpr double head_overhang = 3.5;
/// The head of a ribbon that ends with its tip at `tip`, in the direction of (dx, dy), one of the axes.
PathMark head_mark(Point tip, int dx, int dy, double width, style::Style style);

/// The words of an edge: its share of those who are there and of all, and what it says, in lines of at most
/// `room` px. `above`, `below`: of an edge that runs from left to right between them; `beside`: both, right
/// of one that runs downwards.
struct EdgeWords {
  Block above, below, beside;
  [[nodiscard]] bool empty() const { return beside.empty(); }
};
EdgeWords edge_words(const board::Flow::Edge& edge, EdgeKind kind, const Typesetter& type, int room);

/// The sign of a drop-off: a cross in a ring.
Block exit_sign();
inline constexpr int exit_sign_size = 18;  ///< px

}  // namespace journey::layout
