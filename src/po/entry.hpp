// In: nothing. Out: what a PO file holds, as plain data: the format in which translators' tools keep texts.
#pragma once

#include "text/source.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace journey::po {

/// A text with its translation. Comments stand without the sign that they begin with.
struct Entry {
  std::vector<std::string> comments;    ///< `#`: of translators, with the space behind the sign
  std::vector<std::string> extracted;   ///< `#.`: of whoever took the text out of its file
  std::vector<std::string> references;  ///< `#:`: "maps/a.journey:12"
  std::vector<std::string> flags;       ///< `#,`: but for `fuzzy`
  bool is_fuzzy = false;                ///< somebody has to look at it before it is used
  bool is_obsolete = false;             ///< `#~`: no text has it any more
  std::optional<std::string> previous_context, previous_id;  ///< `#|`: what a fuzzy one was translated from
  std::optional<std::string> context;                        ///< `msgctxt`
  std::string id;                                            ///< `msgid`; empty, without context: the header
  std::string text;                                          ///< `msgstr`; empty: not translated
  text::Span id_span = {}, text_span = {};                   ///< the keywords, in a file that was read

  [[nodiscard]] bool is_header() const { return id.empty() && !context && !is_obsolete; }
  /// Whether it says something that can be shown.
  [[nodiscard]] bool is_translated() const { return !is_fuzzy && !is_obsolete && !text.empty(); }
};

/// All of a file, in its order; the header, where there is one, is the first.
struct File {
  std::vector<Entry> entries;

  [[nodiscard]] const Entry* header() const {
    return entries.empty() || !entries.front().is_header() ? nullptr : &entries.front();
  }
};

/// What tells entries apart: context and text. Views into an entry that has to stay where it is.
struct Key {
  std::optional<std::string_view> context;
  std::string_view id;
  bool operator==(const Key&) const = default;
};
struct KeyHash {
  std::size_t operator()(const Key& key) const {
    const std::hash<std::string_view> hash;
    return hash(key.id) * 31 + (key.context ? hash(*key.context) : 1);
  }
};
inline Key key_of(const Entry& entry) {
  return {entry.context ? std::optional<std::string_view>(*entry.context) : std::nullopt, entry.id};
}
/// The value of a line of the header ("Language"), or empty.
std::string_view header_field(std::string_view header, std::string_view name);

}  // namespace journey::po
