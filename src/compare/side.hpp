// In: what a compilation made of a map. Out: one of the two sides of a comparison.
#pragma once

#include "compare/comparison.hpp"
#include "diagnostic/diagnostic.hpp"
#include "model/journey.hpp"
#include "model/written.hpp"
#include "text/source.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace journey::compare {

/// A file beside the maps that one of them shows or reads values from.
struct OtherInput {
  std::string path;
  FileKind kind = FileKind::image;
  std::string digest;  ///< equal where the bytes are; empty: unknown
};

/// A map as it was, or as it is. What is pointed to outlives the comparison.
struct Side {
  std::string path;                                ///< of the map, from the root of the project
  const text::Sources* sources = nullptr;          ///< null: on this side there is no such map
  const model::Written* written = nullptr;         ///< null likewise
  const model::Map* map = nullptr;                 ///< null: it does not compile
  const diagnostic::Diagnostics* found = nullptr;  ///< null: nothing was looked for
  std::vector<OtherInput> others = {};
  /// What a file is called from the root of the project; without it, as the compilation calls it.
  std::function<std::string(text::SourceId)> path_of = {};

  [[nodiscard]] bool is_there() const { return written != nullptr; }
  [[nodiscard]] std::string path_in(text::SourceId source) const {
    return path_of ? path_of(source) : (*sources)[source].path();
  }
  [[nodiscard]] Place place(text::Span span) const {
    const text::Position at = (*sources)[span.source].position(span.begin);
    return {path_in(span.source), at.line, at.column};
  }
};

}  // namespace journey::compare
