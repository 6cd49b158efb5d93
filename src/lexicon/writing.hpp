// In: the language and the colon that a map is written with. Out: words and lines as its author would write
// them, for hints.
#pragma once

#include "lexicon/enumeration.hpp"
#include "lexicon/keyword.hpp"
#include "lexicon/phrase.hpp"

#include <string>
#include <string_view>

namespace journey::lexicon {

/// How statements look in a map whose keywords are of one language: `channel: web`, `管道：官網`. Only
/// `quoted`, `line` and `head` are in backticks.
class Writing {
 public:
  /// `colon`: that of the file, with the space that belongs to it, as one of the languages has it; empty:
  /// that of the language. It has to outlive the writing.
  explicit Writing(Language language = Language::english, std::string_view colon = {})
      : language_(language), colon_(colon.empty() ? traits(language).marks.colon : colon) {}

  [[nodiscard]] Language language() const { return language_; }
  /// The colon behind a keyword, with the space that belongs to it: `: `, `：`.
  [[nodiscard]] std::string_view colon() const { return colon_; }
  [[nodiscard]] std::string_view word(Keyword keyword) const { return lexicon::word(keyword, language_); }
  /// The canonical word of an enumerated value.
  [[nodiscard]] std::string_view value(Enumeration enumeration, std::uint8_t value) const {
    return lexicon::word(enumeration, value, language_);
  }
  /// What stands for a name or a title in an example.
  [[nodiscard]] std::string_view name() const { return traits(language_).name; }
  [[nodiscard]] std::string_view title() const { return traits(language_).title; }
  /// The keyword alone.
  [[nodiscard]] std::string quoted(Keyword keyword) const;
  /// `keyword: text`; an ellipsis stands for what only the author knows.
  [[nodiscard]] std::string line(Keyword keyword, std::string_view text = "…") const;
  /// `keyword argument: text`.
  [[nodiscard]] std::string head(Keyword keyword, std::string_view argument,
                                 std::string_view text = "…") const;
  /// `word argument: text` without backticks, whatever the word is; without the argument or the text where
  /// they are empty.
  [[nodiscard]] std::string statement(std::string_view word, std::string_view argument,
                                      std::string_view text) const;

 private:
  Language language_;
  std::string_view colon_;
};

/// How messages call what lines stand in: "a touchpoint", "a `for` of a stage". Only what has lines below it
/// has a name.
Message name_of(Parent parent, const Writing& writing);

}  // namespace journey::lexicon
