// In: a journey with `before`. Out: the maps that it names, compiled, and whose persona journey in them is
// whose.
#pragma once

#include "lower/compilation.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>

namespace journey::lower {

/// Compiles another file of the project, without following its own `before`, so that no circle can arise.
using CompileOther = std::function<Built(text::SourceId file, diagnostic::Diagnostics& heard)>;

/// By where the path stands in the compiled file.
using EarlierMaps = std::map<std::uint32_t, std::shared_ptr<const model::Map>>;

/// Compiles what `before` names in the journey and in its `for` blocks, each file once. A file that is no
/// map, has errors, or is the compiled one itself is one error at its path. That a file is missing is not
/// said again: whoever checks the values has said it.
EarlierMaps read_earlier_maps(const Compilation& compilation, syntax::StatementId journey,
                              const CompileOther& compile);

/// The persona journey in an earlier map that is to be compared with `persona_journey`: that of the persona
/// with the same name, else the same title, else the first. Empty where `persona_journey` names no earlier
/// map.
model::Earlier earlier_journey(const EarlierMaps& maps, const model::Journey& persona_journey);

}  // namespace journey::lower
