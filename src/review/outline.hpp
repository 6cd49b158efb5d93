// In: a comparison. Out: what is said where, before any form says it.
#pragma once

#include "review/sentences.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace journey::review {

/// Facts at one place of a map, by the file.
struct PlaceGroup {
  std::string stage, touchpoint;  ///< titles; both empty: the map itself
  std::vector<const compare::Change*> facts;
};

/// What follows from the same facts, the worst first.
struct CauseGroup {
  Pieces reasons;  ///< empty: not worth saying, since all follows from the one fact that there is
  std::vector<const compare::Change*> follows;
};

/// A file of which something is said.
struct FileView {
  const compare::File* file = nullptr;
  std::vector<CauseGroup> follows;
  std::vector<PlaceGroup> places;
  bool asks_what_is_new = false;              ///< scores changed and no source did
  std::vector<const compare::File*> redraws;  ///< maps that change by this file alone, by their paths
};

struct Counts {
  std::size_t maps = 0, libraries = 0, others = 0;  ///< files of which facts changed
  std::size_t redrawn = 0;                          ///< maps that have no fact of their own that changed
  std::size_t form_only = 0;
  compare::Summary changes;
};

struct Outline {
  std::vector<FileView> files;                ///< maps first, then what maps share
  std::vector<const compare::File*> redrawn;  ///< maps whose cause is in no file here
  std::vector<const compare::File*> form_only;
  Counts counts;
};

/// Everything pointed to is a part of the comparison.
Outline outline_of(const compare::Comparison& comparison, const Sentences& sentences);

/// Titles of a file that no map's glance names are its paths.
std::string title_of(const compare::File& file);
/// "1 map changed · 1 breaks · 2 other".
Pieces counted(const Counts& counts, lexicon::Language language);
/// What became of the file as a whole: "new", "does not compile"; nothing where it only changed.
Pieces status_of(const compare::File& file, lexicon::Language language);
/// Whether a fact is of words alone, which nothing follows from.
bool is_wording(const compare::Change& change);
/// Whether a file says only that it came or went.
bool is_whole(const compare::File& file);

}  // namespace journey::review
