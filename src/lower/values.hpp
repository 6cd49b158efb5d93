// In: statements whose keywords are known. Out: every wrong value, wherever it stands, once.
#pragma once

#include "lower/names.hpp"
#include "lower/reference.hpp"

#include <optional>
#include <string_view>

namespace journey::lower {

/// Checks the argument and the text of every statement of every file: numbers, dates, enumerations, links,
/// files, references … After this, and without an error, whoever reads a value may rely on it.
void check_values(const Names& names, References& references);

/// What a word in the `show` of a view means: a lane, `stage`, `touchpoint`, `channel` or `owner`.
std::optional<model::View::Shown> shown(const Names& names, UnitId unit, std::string_view word);

}  // namespace journey::lower
