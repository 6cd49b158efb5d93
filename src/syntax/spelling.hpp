// In: a statement. Out: its head and its text in canonical form, perhaps in the words of another language.
#pragma once

#include "lexicon/keyword.hpp"
#include "syntax/document.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace journey::syntax {

/// The keyword that a word in `show` of a view means; a lane of the map's own goes before it.
std::optional<lexicon::Keyword> shown_keyword(std::string_view word);

/// The words and marks of one file. It is punctuated as the language of its keywords is: Chinese and Japanese
/// with `：` without a space behind it and `、` between references, English with `: ` and `, `. The first
/// keyword that is understood decides, also where several languages have it.
class Spelling {
 public:
  /// `keywords`: the language that keywords and the values of enumerations are put into; absent: each keeps
  /// its own. `imported`: lanes that imports of the file declare.
  Spelling(const Document& document, std::optional<lexicon::Language> keywords,
           const std::vector<std::string>& imported);

  /// Keyword and argument, without the colon. A word that means nothing where it stands is left as it is.
  void append_head(const Statement& s, std::string& out) const;
  /// The colon, and the space where one follows if there is a text.
  void append_colon(bool has_text, std::string& out) const;
  /// The text of one line: references apart in one way, words of enumerations in the letters of the table,
  /// digits of values in half width.
  void append_text(const Statement& s, std::string& out) const;

 private:
  [[nodiscard]] std::string_view keyword(const Statement& s) const;
  [[nodiscard]] std::string_view enumerated(lexicon::Enumeration enumeration, std::string_view written) const;
  [[nodiscard]] std::string_view shown_lane(std::string_view written) const;
  void append_list(std::string_view list, bool of_lanes, std::string& out) const;

  const Document& document_;
  std::optional<lexicon::Language> keywords_;
  lexicon::Language language_ = lexicon::Language::english;  ///< of the marks
  std::vector<std::string> lanes_;                           ///< that the file declares or imports
};

}  // namespace journey::syntax
