// In: a comparison and a reader. Out: each change as a line that the reader understands.
#pragma once

#include "compare/comparison.hpp"
#include "review/pieces.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace journey::review {

/// What stands before the line of a change.
enum class Mark : std::uint8_t { added, removed, changed, moved, rose, fell };
/// `+`, `−`, `~`, `→`, `↑`, `↓`.
std::string_view sign(Mark mark);

struct Sentence {
  Mark mark = Mark::changed;
  Pieces words;
};

/// Speaks of the changes of one comparison, which has to outlive it.
class Sentences {
 public:
  Sentences(const compare::Comparison& comparison, lexicon::Language language);

  /// Below a heading that says where it is.
  [[nodiscard]] Sentence of(const compare::File& file, const compare::Change& change) const;
  /// By itself: it says where it is.
  [[nodiscard]] Sentence alone(const compare::File& file, const compare::Change& change) const;
  /// "pain “Slow” and pain “Dear” were removed": the facts that made it, as far as they are few; nothing
  /// where none is known. Facts of another file say which.
  [[nodiscard]] Pieces reasons(const compare::File& file, const compare::Change& consequence) const;
  /// The files that hold the facts that made it, without the file itself, by their paths.
  [[nodiscard]] std::vector<const compare::File*> causing_files(const compare::File& file,
                                                                const compare::Change& consequence) const;

  [[nodiscard]] lexicon::Language language() const { return language_; }

 private:
  struct Fact {
    const compare::File* file = nullptr;
    const compare::Change* change = nullptr;
  };
  lexicon::Language language_;
  std::unordered_map<std::string_view, Fact> facts_;  ///< by fingerprint
};

/// A line with "because …" behind it; the line alone where nothing is known.
Pieces with_reasons(Pieces line, const Pieces& reasons, lexicon::Language language);

/// Where a change stands: the title of its touchpoint, else of its stage; empty: nowhere in particular.
const std::string& stage_title(const compare::Change& change);
const std::string& touchpoint_title(const compare::Change& change);

/// What follows from facts as a line (consequences.cpp).
Sentence consequence_of(const compare::File& file, const compare::Change& change, lexicon::Language language);

}  // namespace journey::review
