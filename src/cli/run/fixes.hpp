// In: a compilation with findings that a program may fix. Out: the file as it would be, and what is found in
// it then.
#pragma once

#include "cli/run/compilation.hpp"

#include <cstddef>
#include <functional>
#include <string>

namespace journey::cli {

struct FixResult {
  std::string bytes;        ///< of the file
  std::size_t count = 0;    ///< findings that are gone
  Compilation compilation;  ///< of these bytes
};

/// Makes the sure edits of the file that `compilation` is of, in rounds, and compiles after each. A round
/// after which there are more errors, or as many and more warnings, is undone and its edits are tried one by
/// one; an edit that makes it worse by itself is left out. `compile` reads given bytes in the place of the
/// file.
FixResult fix(Compilation compilation, const std::function<Compilation(std::string)>& compile);

}  // namespace journey::cli
