// In: where a map lies and what is wanted of it. Out: the paths that its outputs get. Looks at no disk.
#pragma once

#include "cli/run/inputs.hpp"
#include "journey.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace journey::cli {

/// Where outputs go.
struct Destination {
  enum class Kind : std::uint8_t {
    beside_source,
    folder,           ///< below `path`, mirrored
    file,             ///< `path` itself: one output
    standard_output,  ///< one output
  };
  Kind kind = Kind::beside_source;
  std::string path;
  Links links;  ///< that outputs may go through
  [[nodiscard]] bool takes_one() const { return kind == Kind::file || kind == Kind::standard_output; }
};

/// `sarah.mike.board.svg`: the stem of the source, persona, view, extension; safe on every file system: no
/// control or reserved character, no leading `-`, no name that Windows keeps for a device, at most 240 bytes.
std::string output_name(std::string_view source_name, const Product& product);

/// Path of one output of `input`; empty for standard output.
std::string output_path(const Input& input, const Destination& destination, const Product& product);

/// The same for comparing: one text for one place, whatever way the source was named, and whatever the case
/// and the Unicode composition of its letters, which some file systems do not tell apart.
std::string output_key(const Input& input, const Destination& destination, const Product& product);

}  // namespace journey::cli
