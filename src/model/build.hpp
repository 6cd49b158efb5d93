// In: a document with the documents it imports. Out: the map that it means, or the reasons why there is none.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "model/journey.hpp"
#include "text/source.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace journey::model {

/// What reading a file beside the map gave. Exactly one of `source` and `problem` is set.
struct FileAnswer {
  std::optional<text::SourceId> source;  ///< added to the Sources that the reader was made with
  std::string problem;    ///< why not, for the message: "no such file", "lies outside the project root" …
  std::string canonical;  ///< one name for one file, whatever path leads to it
};

/// The world outside, as the builder may ask for it. The command line answers from the disk, tests from a
/// table.
struct Files {
  /// A text file (`import`, `data`) named by `path` in the file `from`.
  std::function<FileAnswer(text::SourceId from, const std::string& path)> read;
  /// Whether `path` named in `from` is an existing file of a kind (`image`: PNG, JPEG or SVG by content);
  /// empty: it is fine.
  enum class Kind : std::uint8_t { any, image };
  std::function<std::string(text::SourceId from, const std::string& path, Kind kind)> check;
};

/// Result of compiling one file.
struct Built {
  bool is_library = false;
  std::optional<Map> map;  ///< absent where the file is a library or has an error
};

/// Parses and builds the file `id` of `sources`: imports, names, references, values, overlays, flow, facts.
/// Every mistake is in `diagnostics`; with an error there is no map. Bounded: at most `Limits` (limits.hpp).
Built build(text::Sources& sources, text::SourceId id, const Files& files,
            diagnostic::Diagnostics& diagnostics);

}  // namespace journey::model
