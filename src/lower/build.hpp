// In: a document with the documents it imports. Out: the map that it means, or the reasons why there is none.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "lexicon/phrase.hpp"
#include "media/image.hpp"
#include "model/journey.hpp"
#include "model/written.hpp"
#include "po/catalogue.hpp"
#include "text/source.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace journey::lower {

/// What reading a file beside the map gave. Exactly one of `source` and `problem` is set.
struct FileAnswer {
  std::optional<text::SourceId> source;  ///< added to the Sources that the reader was made with
  lexicon::Message problem;              ///< why not: "no such file", "lies outside the project root" …
  std::string canonical;                 ///< one name for one file, whatever path leads to it
};

/// What looking at a picture beside the map gave.
struct ImageAnswer {
  lexicon::Message problem;    ///< why it can't be used; empty: it is fine
  bool is_read = false;        ///< so that a problem is one of what is in it
  std::string canonical = {};  ///< one name for one picture, whatever path leads to it
  std::size_t bytes = 0;       ///< its size, in the file or as it is embedded
  std::uint64_t elements = 0;  ///< as media::read_image counts them
  std::uint64_t pixels = 0;    ///< the same
  std::shared_ptr<const media::Image> image = nullptr;  ///< null where nothing is going to be drawn
};

/// What a map may name, by the ending of its name: a map or library (`import`, `before`, `detail`), or a
/// table
/// (`data`). Nothing else is read as text, since what is wrong with a text is quoted.
enum class FileKind : std::uint8_t { journey, table };

/// The world outside, as the builder may ask for it. The command line answers from the disk, tests from a
/// table.
struct Files {
  /// A text file named by `path` in the file `from`.
  std::function<FileAnswer(text::SourceId from, const std::string& path, FileKind kind)> read;
  /// Whether `path` named in `from` is an existing file of that kind; empty: it is.
  std::function<lexicon::Message(text::SourceId from, const std::string& path, FileKind kind)> check;
  /// A picture named by `path` in `from`: PNG, JPEG or SVG by content, within the limits, self-contained.
  std::function<ImageAnswer(text::SourceId from, const std::string& path)> image;
};

/// A text that a translator translates, and where it stands, in words that outlive a change of other lines.
struct TranslatableText {
  std::string context;  ///< `touchpoint cart/action`: the nearest named element, and the keyword
  std::string id;       ///< the text, less what is no word of it: a score, a share, indentation
  std::string comment;  ///< for translators: the keyword, for whom it is said, and who speaks
  text::Span span;      ///< where it is written
};

/// What is wanted of a map in other languages than its own.
struct Languages {
  std::vector<const po::Catalogue*> known = {};  ///< how far it is translated into each is counted
  const po::Catalogue* spoken = nullptr;         ///< the map is made in its language too
  bool lists_texts = false;                      ///< what there is to translate is listed
  [[nodiscard]] bool are_none() const { return known.empty() && spoken == nullptr && !lists_texts; }
};

/// Result of compiling one file.
struct Built {
  bool is_library = false;
  std::optional<model::Written> written = {};         ///< where it was wanted, whatever mistakes there are
  std::optional<model::Map> map;                      ///< absent where the file is a library or has an error
  std::optional<model::Map> translated;               ///< the same in the language that was wanted
  std::vector<TranslatableText> texts = {};           ///< where they were wanted, of a library too
  std::vector<std::vector<std::uint32_t>> used = {};  ///< by known catalogue: entries whose texts it has
};

/// Parses and builds the file `id` of `sources`: imports, names, references, values, overlays, flow, facts.
/// Every mistake is in `diagnostics`; with an error there is no map. `keeps_written`: what was written is
/// wanted too. Bounded: at most `Limits` (limits.hpp).
Built build(text::Sources& sources, text::SourceId id, const Files& files,
            diagnostic::Diagnostics& diagnostics, const model::Conventions& conventions = {},
            const Languages& languages = {}, bool keeps_written = false);

}  // namespace journey::lower
