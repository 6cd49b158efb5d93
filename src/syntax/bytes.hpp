// In: the bytes of a source. Out: those that no map may hold, reported once a line.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "text/source.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace journey::syntax {

/// What a look at the bytes found before anything is parsed.
struct ByteReport {
  bool readable = true;                ///< false: another encoding altogether; parsing makes no sense
  bool has_bidi_controls = false;      ///< somewhere in the file
  std::vector<std::uint32_t> damaged;  ///< first wrong byte of each line that has one, ascending
};

/// Reports bytes that are not UTF-8, control characters, lone CR, and encodings other than UTF-8; one error a
/// line. Linear, and near the speed of memory for a clean file.
ByteReport check_bytes(const text::Source& source, text::SourceId id, diagnostic::Diagnostics& diagnostics);

}  // namespace journey::syntax
