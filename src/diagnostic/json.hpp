// In: findings and the sources they lie in. Out: JSON for machines.
#pragma once

#include "diagnostic/diagnostic.hpp"

#include <string>

#include <nlohmann/json_fwd.hpp>

namespace journey::diagnostic {

/// One finding as an object: `path line column end_line end_column begin end rule severity message hint
/// labels fixes`. Lines and columns count from 1, columns in code points; `begin` and `end` are bytes from 0,
/// end exclusive. Bytes of a path that are not UTF-8 become U+FFFD when it is dumped with `dump_json`.
nlohmann::ordered_json to_json(const Diagnostic& finding, const text::Sources& sources,
                               lexicon::Language language = lexicon::Language::english);

/// The text of a JSON value on one line, always valid UTF-8, and inert where it is printed (text/escape.hpp).
std::string dump_json(const nlohmann::ordered_json& value);

}  // namespace journey::diagnostic
