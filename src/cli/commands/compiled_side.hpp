// In: a map that was compiled, and where it lies. Out: it as a side of a comparison.
#pragma once

#include "cli/run/compilation.hpp"
#include "cli/run/inputs.hpp"
#include "compare/side.hpp"

#include <functional>
#include <string>

namespace journey::cli {

/// How the comparison calls a real path.
using ShownPath = std::function<std::string(const std::string& real)>;

/// A map with its sources; everything lives longer than the side. `real`: where it lies by its own name.
compare::Side compiled_side(const Input& input, const Compilation& compilation, const std::string& real,
                            ShownPath shown);

/// Adds to both sides the tables and pictures that both looked for and that are others now.
void add_other_inputs(const Input& before, const Compilation& was, compare::Side& old_side,
                      const Input& after, const Compilation& is, compare::Side& new_side,
                      const ShownPath& shown);

}  // namespace journey::cli
