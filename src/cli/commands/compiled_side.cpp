#include "cli/commands/compiled_side.hpp"

#include "cli/git/inputs.hpp"

#include <algorithm>
#include <utility>

namespace journey::cli {

compare::Side compiled_side(const Input& input, const Compilation& compilation, const std::string& real,
                            ShownPath shown) {
  compare::Side side;
  side.path = shown(real);
  side.sources = &compilation.sources;
  side.written = compilation.built.written ? &*compilation.built.written : nullptr;
  side.map = compilation.built.map ? &*compilation.built.map : nullptr;
  side.found = &compilation.diagnostics;
  side.path_of = [&input, &compilation, own = side.path, shown = std::move(shown)](text::SourceId id) {
    if (id == 0 || id >= compilation.from_root.size()) return own;
    return shown(joined(input.root, compilation.from_root[id]));
  };
  return side;
}

void add_other_inputs(const Input& before, const Compilation& was, compare::Side& old_side,
                      const Input& after, const Compilation& is, compare::Side& new_side,
                      const ShownPath& shown) {
  for (const std::string& path : is.asked) {
    const bool was_asked = std::find(was.asked.begin(), was.asked.end(), path) != was.asked.end();
    if (!was_asked || is_source_name(path)) continue;
    if (git::are_equal({path}, {*before.store, before.root}, {*after.store, after.root})) continue;
    const auto kind = path.ends_with(table_ending) ? compare::FileKind::data : compare::FileKind::image;
    const std::string other = shown(joined(after.root, path));
    old_side.others.push_back({other, kind, "before"});
    new_side.others.push_back({other, kind, "after"});
  }
}

}  // namespace journey::cli
