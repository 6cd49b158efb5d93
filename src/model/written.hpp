// What somebody wrote of a map, statement by statement: what its words mean, before it is asked for whom it
// holds. There is one for a map with mistakes too, as far as it was understood.
#pragma once

#include "lexicon/keyword.hpp"
#include "lexicon/language.hpp"
#include "lexicon/value.hpp"
#include "model/place.hpp"
#include "text/source.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace journey::model {

/// A statement of one of the files of a map.
struct WrittenPlace {
  Index file = none, statement = none;
  friend auto operator<=>(const WrittenPlace&, const WrittenPlace&) = default;
};

/// What a statement names.
struct WrittenReference {
  std::string text;     ///< as written, in NFC
  WrittenPlace target;  ///< the declaration; of nothing: a text that stands for itself
  [[nodiscard]] bool is_resolved() const { return target.statement != none; }
};

struct WrittenStatement {
  lexicon::Keyword keyword = lexicon::Keyword::unknown;
  lexicon::Parent parent_kind = lexicon::Parent::top;
  Index parent = none;   ///< in its file; `none`: it stands at the margin
  Index end = 0;         ///< one past its last descendant: statements are in preorder
  std::string lane;      ///< name of the lane, for Keyword::custom_lane
  std::string name;      ///< of an element; empty: it has none
  std::string argument;  ///< what else stands before the colon, as it is meant: a date, a dimension, a label
  std::string text;      ///< what people read: of an emotion or a way the words behind the number
  std::string meaning;   ///< of what stands behind the colon: equal where two texts mean the same
  std::vector<WrittenReference> references;  ///< behind the colon; of a `for` those it is for
  std::optional<WrittenReference> target;    ///< before it: where a way leads, what an effect moves
  std::optional<double> low, high;           ///< a number: equal; a range of scores or times: its ends
  std::optional<lexicon::Date> date;
  std::optional<std::uint8_t> choice;  ///< which value of its enumeration
  text::Span span;                     ///< from the keyword to the end of its text
  text::Span value;                    ///< what stands behind the colon
};

/// `# journey: allow …`.
struct WrittenAllow {
  std::vector<std::string> rules;  ///< sorted
  std::string reason;
  Index statement = none;  ///< that it quiets; `none`: the whole file
  text::Span span;
};

struct WrittenFile {
  text::SourceId source = 0;
  bool is_map = false;  ///< else a library
  std::vector<WrittenStatement> statements;
  std::vector<WrittenAllow> allows;
};

struct Written {
  std::vector<WrittenFile> files;  ///< what is imported stands before what imports it; the map is the last
  /// Of the texts that the map is set in: as `language` says, else as its keywords and texts do.
  lexicon::Language language = lexicon::Language::english;

  [[nodiscard]] const WrittenStatement& at(WrittenPlace place) const {
    return files[place.file].statements[place.statement];
  }
};

}  // namespace journey::model
