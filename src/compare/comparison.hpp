// In: nothing of its own. Out: what changed between two states of maps, in the words of journeys: the value
// that every form of `journey diff` prints.
#pragma once

#include "lexicon/keyword.hpp"
#include "lexicon/phrase.hpp"
#include "lexicon/value.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace journey::compare {

// Each row of an enumeration with the word that machines read (comparison.cpp).

/// What happened.
enum class Kind : std::uint8_t { added, removed, moved, renamed, changed };

/// To what.
enum class Element : std::uint8_t {
  map,
  journey,
  persona,
  stage,
  touchpoint,
  line,  ///< of a lane, or one of several texts of an element: a goal, a cause, an experiment
  emotion,
  need,
  pain,
  opportunity,
  way,  ///< a `next`
  channel,
  owner,
  metric,
  source,
  lane,
  model,
  view,
  review,  ///< when and by whom the journey was looked at
  finding,
  library,
  settings,
  image,
  data,
  import,
  allow,
};

/// How much a reviewer has to know of it.
enum class Level : std::uint8_t {
  info,
  attention,  ///< a claim or a safeguard was weakened
  breaking,   ///< something no longer holds
};

/// What follows from a map without being written, or is no keyword.
enum class Quantity : std::uint8_t {
  none,
  name,
  title,
  compiles,
  leads_to,  ///< of a way
  label,     ///< of a way
  reach,     ///< of touchpoints: shares of all customers
  drop_off,
  mean,
  lowest,
  end,
  number,   ///< P1, O1 …
  order,    ///< among its like: then `from` and `to` are what stands before it
  rule,     ///< level of a rule in the settings
  reason,   ///< of an `allow`
  content,  ///< of a picture, of a table, of a file that is not understood
};

/// What of the element is meant; of one that came, went or moved: nothing.
struct Property {
  lexicon::Keyword keyword = lexicon::Keyword::unknown;
  Quantity quantity = Quantity::none;               ///< where there is no keyword
  lexicon::Keyword of = lexicon::Keyword::unknown;  ///< whose detail it is: `source` of `volume`
  std::string key = {};                             ///< a date, a dimension, a label, a lane of the map's own

  [[nodiscard]] bool empty() const {
    return keyword == lexicon::Keyword::unknown && quantity == Quantity::none && key.empty();
  }
  /// As machines read it: `emotion`, `volume source`, `value 2026-10`; a lane of the map's own: its name.
  [[nodiscard]] std::string english() const;
  friend bool operator==(const Property&, const Property&) = default;
};

/// What a property was or is.
struct Value {
  std::string text = {};                   ///< as written; of what is derived, as it is shown
  std::optional<double> number = {};       ///< a score, an amount, a share in percent
  std::optional<double> high = {};         ///< the other end of a range
  std::optional<lexicon::Date> date = {};  ///< then the text is its ISO form
  friend bool operator==(const Value&, const Value&) = default;
};

/// A line of a file.
struct Place {
  std::string path;          ///< from the root, with `/`
  std::uint32_t line = 1;    ///< from 1
  std::uint32_t column = 1;  ///< from 1, in code points
  friend bool operator==(const Place&, const Place&) = default;
};

/// One change, of a fact or of what follows from facts.
struct Change {
  Kind kind = Kind::changed;
  Element element = Element::map;
  std::string name, title;  ///< of the element; of a line its text; of a way the target it names, its label
  std::string stage, touchpoint;              ///< where it stands: the name if one is written, else the title
  std::string stage_title, touchpoint_title;  ///< for people, where those are names
  std::string persona;                        ///< whose it is: of a `for`, or of what changed for some only
  Property property = {};
  std::optional<Value> old_value = {}, new_value = {};
  std::string from = {}, to = {};  ///< of what moved; of where a way leads: what a `next` calls it there
  Level level = Level::info;
  bool is_probable = false;               ///< the two were matched by likeness
  bool is_consequence = false;            ///< it is nowhere written
  std::size_t others = 0;                 ///< so many more like it; the one that is said is the greatest
  lexicon::Message message = {};          ///< of a finding
  std::vector<std::string> because = {};  ///< of a consequence: fingerprints of facts, sorted
  std::optional<Place> before = {}, after = {};
  std::string fingerprint = {};  ///< 32 hexadecimal digits, then perhaps `:n`
};

enum class FileKind : std::uint8_t { map, library, settings, data, image };
enum class FileStatus : std::uint8_t {
  added,
  removed,
  changed,
  renamed,  ///< and perhaps changed
  broken,   ///< one side does not compile
};

/// One state of a map at a glance.
struct Glance {
  std::string title;
  std::string owners;              ///< of the map
  std::vector<double> curve;       ///< of the first persona journey: 0 worst to 1 best
  std::optional<double> mean;      ///< on the scale of the journey
  bool is_signed = false;          ///< the scale has scores below nothing
  std::optional<double> drop_off;  ///< 0 to 1
  friend bool operator==(const Glance&, const Glance&) = default;
};

/// How many changes there are of each level.
struct Summary {
  std::size_t breaking = 0, attention = 0, info = 0;
  [[nodiscard]] std::size_t all() const { return breaking + attention + info; }
  void add(Level level);
  friend bool operator==(const Summary&, const Summary&) = default;
};

/// What changed in one file. A shared file's facts stand once, in its own entry; a map has what follows.
struct File {
  std::string path;      ///< the new one, else the old one
  std::string old_path;  ///< where that is another
  FileKind kind = FileKind::map;
  FileStatus status = FileStatus::changed;
  bool is_form_only = false;    ///< the bytes differ and nothing that they say
  std::vector<Change> changes;  ///< consequences first, then by place
  std::optional<Glance> before = {}, after = {};
  std::string language = {};  ///< tag of the language of the map

  [[nodiscard]] Summary summary() const;
};

/// Two states of maps, by the bytes of their paths. Files of which nothing changed are not there.
struct Comparison {
  std::vector<File> files;
  std::size_t compared = 0;  ///< how many maps were looked at
  [[nodiscard]] Summary summary() const;
};

std::string_view word(Kind kind);
std::string_view word(Element element);
std::string_view word(Level level);
std::string_view word(Quantity quantity);
std::string_view word(FileKind kind);
std::string_view word(FileStatus status);

/// What a word of machines stands for; nothing where it is none.
std::optional<Kind> kind_of(std::string_view word);
std::optional<Element> element_of(std::string_view word);
std::optional<Level> level_of(std::string_view word);
std::optional<FileKind> file_kind_of(std::string_view word);
std::optional<FileStatus> file_status_of(std::string_view word);
/// The property that `english()` gave; any words that are none are a key.
Property property_of(std::string_view english);

}  // namespace journey::compare
