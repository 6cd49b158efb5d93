// In: the bytes of a PO file. Out: its entries, or what is wrong with it, line by line.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "po/entry.hpp"
#include "text/source.hpp"

#include <cstddef>
#include <string_view>

namespace journey::po {

/// The rule that mistakes in translations are found by.
inline constexpr std::string_view rule = "translation";

/// Reads a file in linear time; every mistake is in `diagnostics`, and what it is in is left out. `most`: the
/// bytes that one entry may have. Only what maps need is taken: UTF-8, one text an entry, the escapes of line
/// breaks, tabs, quotation marks and backslashes.
File read(const text::Source& source, text::SourceId id, std::size_t most,
          diagnostic::Diagnostics& diagnostics);

}  // namespace journey::po
