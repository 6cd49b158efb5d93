// Ids of Graphviz's objects: counted, where its own discipline takes addresses, which differ from run to run,
// and with them the layouts. To be included by emit/graphviz*.cpp only.
#pragma once

#include <graphviz/cgraph.h>

namespace journey::emit {

/// The discipline to open a graph with. Objects are made without names; those that are asked for are not
/// found.
Agdisc_t* counted_ids();

}  // namespace journey::emit
