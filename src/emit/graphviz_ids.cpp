#include "emit/graphviz_ids.hpp"

namespace journey::emit {
namespace {

struct Counter {
  IDTYPE next = 1;
};

// Graphviz takes texts as char*, and does not write to this one.
char no_name[] = "";

Agiddisc_t ids = {
    .open = [](Agraph_t*, Agdisc_t*) -> void* { return new Counter; },
    .map = [](void* state, int, char*, IDTYPE* id, int create) -> long {
      if (!create) return 0;
      *id = static_cast<Counter*>(state)->next++;
      return 1;
    },
    .alloc = [](void*, int, IDTYPE) -> long { return 0; },
    .free = [](void*, int, IDTYPE) {},
    .print = [](void*, int, IDTYPE) -> char* { return no_name; },
    .close = [](void* state) { delete static_cast<Counter*>(state); },
    .idregister = [](void*, int, void*) {},
};
Agdisc_t discipline = {.mem = nullptr, .id = &ids, .io = nullptr};

}  // namespace

Agdisc_t* counted_ids() { return &discipline; }

}  // namespace journey::emit
