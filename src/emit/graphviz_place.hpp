// In: a skeleton. Out: the heights of its nodes, found by Graphviz's dot.
#pragma once

#include "layout/flow/diagram.hpp"

namespace journey::emit {

/// Orders the nodes of each rank so that few edges cross, and places them so that edges are as straight as
/// their weights ask (E. R. Gansner, E. Koutsofios, S. C. North, K.-P. Vo, "A Technique for Drawing Directed
/// Graphs", IEEE Transactions on Software Engineering 19 (1993) 214–230). The same skeleton gives the same
/// places. Any message of Graphviz is a problem. Of a skeleton beyond its limits every top is 0.
layout::Placement place(const layout::Skeleton& skeleton);

}  // namespace journey::emit
