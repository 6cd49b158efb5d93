// In: the language that a map is written in. Out: words and lines as its author would write them, for hints.
#pragma once

#include "lexicon/enumeration.hpp"
#include "lexicon/keyword.hpp"

#include <string>
#include <string_view>

namespace journey::lexicon {

/// How statements look in a map whose keywords are of one language: `channel: web`, `管道：官網`. All results
/// but `word` and `value` are in backticks.
class Writing {
 public:
  explicit Writing(Language language = Language::english) : language_(language) {}

  [[nodiscard]] Language language() const { return language_; }
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

 private:
  Language language_;
};

}  // namespace journey::lexicon
