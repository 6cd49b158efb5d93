// In: the files of two states. Out: which of them are the same file.
#pragma once

#include "compare/likeness.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace journey::compare {

/// What is known of a file before it is compiled. All but the path matter only where the path is on one side
/// alone.
struct FileSketch {
  std::string path;
  std::string digest;  ///< equal where the bytes are
  std::string name;    ///< of the journey; empty: it has none, or is a library
  Pieces pieces;       ///< of what is in it
};

/// Numbers of files: of the old side, of the new one; `npos` where there is none.
struct FilePair {
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);
  std::size_t before = npos, after = npos;
};

/// By path, then equal bytes, then the name of the journey where one file of each side bears it, then
/// likeness
/// (`alike`, by assignment); what is left came or went. In the order of the new paths, what went between them
/// by its old one.
std::vector<FilePair> pair_files(const std::vector<FileSketch>& before, const std::vector<FileSketch>& after);

}  // namespace journey::compare
