// In: how good a score is. Out: a face that says so, and how large the markers of a curve are.
#pragma once

#include "board/board.hpp"
#include "layout/set/block.hpp"

namespace journey::layout {

/// How far the markers of a curve reach from their middle, in px: the marker, the ring around the lowest and
/// the last, the end of a whisker.
struct MarkerSize {
  double marker = 6, ring = 11, end = 4.5;
};
inline constexpr MarkerSize dot_size{};
inline constexpr MarkerSize face_size{11, 15, 9.5};
/// A face in the ring of its persona.
inline constexpr MarkerSize ringed_face_size{13, 17, 11.5};
/// From the edge of a face to the middle of its persona's ring, and to that of the whole.
inline constexpr double to_face_ring = 1.5, around_face_ring = 2.5;

/// The face around `middle` in the colour of its score: a disc with eyes and a mouth, told apart by the mouth
/// alone where nobody sees the colour.
Block score_face(board::Face face, Point middle, double radius);

}  // namespace journey::layout
