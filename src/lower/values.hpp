// In: statements whose keywords are known. Out: their values, parsed; every wrong one is reported, wherever
// it stands, once.
#pragma once

#include "lower/names.hpp"
#include "lower/reference.hpp"

#include <optional>
#include <string_view>

namespace journey::lower {

/// Reads the argument and the text of every statement of every file: numbers, dates, enumerations, links,
/// files, references … Keeps what is right with the units of `compilation`, which is that of `names`.
void check_values(Compilation& compilation, const Names& names, References& references);

/// What a word in the `show` of a view means: a lane, `stage`, `touchpoint`, `channel` or `owner`.
std::optional<model::View::Shown> shown(const Names& names, UnitId unit, std::string_view word);

}  // namespace journey::lower
