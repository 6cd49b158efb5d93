// In: numbers, lists, keywords, enumerated values. Out: how the outputs write them in one language.
#pragma once

#include "lexicon/enumeration.hpp"
#include "lexicon/keyword.hpp"
#include "lexicon/label.hpp"
#include "lexicon/lane.hpp"
#include "lexicon/value.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace journey::board {

/// The way one language writes. `labels` is the language of our own words, `content` that of the author's:
/// quotation marks stand around the author's words and follow them.
class Wording {
 public:
  explicit Wording(lexicon::Language labels, lexicon::Language content)
      : labels_(labels), content_(content) {}
  explicit Wording(lexicon::Language language) : Wording(language, language) {}

  [[nodiscard]] lexicon::Language language() const { return labels_; }
  [[nodiscard]] std::string label(lexicon::Label id) const {
    return std::string(lexicon::label(id, labels_));
  }
  /// The heading of the lane that shows what `keyword` holds: "Pains".
  [[nodiscard]] std::string lane(lexicon::Keyword keyword) const {
    return std::string(lexicon::lane_heading(keyword, labels_));
  }
  /// The phrase with its `{}` filled. Braces inside the arguments stay text.
  template <typename... Arguments>
  [[nodiscard]] std::string phrase(lexicon::Label id, const Arguments&... arguments) const {
    return fmt::vformat(lexicon::label(id, labels_), fmt::make_format_args(arguments...));
  }
  /// A keyword as a heading: "Moment of truth", 關鍵時刻.
  [[nodiscard]] std::string heading(lexicon::Keyword keyword) const;
  /// An enumerated value: "must-be", 必備型.
  [[nodiscard]] std::string value(lexicon::Enumeration enumeration, std::uint8_t value) const;
  template <typename Enum>
  [[nodiscard]] std::string value(lexicon::Enumeration enumeration, Enum chosen) const {
    return value(enumeration, static_cast<std::uint8_t>(chosen));
  }

  /// The author's words in the quotation marks of their language, unless they stand in some already; marks
  /// within them become those of a quotation in a quotation.
  [[nodiscard]] std::string quoted(std::string_view text) const;
  /// "a, b, c" or 「a、b、c」, with semicolons where an entry holds such a comma; empty entries are left out.
  [[nodiscard]] std::string listed(const std::vector<std::string>& texts) const;
  /// "a, b and c" or 「a、b、c」.
  [[nodiscard]] std::string joined_with_and(const std::vector<std::string>& texts) const;
  /// "a; b; c" or 「a；b；c」.
  [[nodiscard]] std::string clauses(const std::vector<std::string>& texts) const;
  /// "Label: value" or 「標籤：值」.
  [[nodiscard]] std::string pair(std::string_view name, std::string_view text) const;
  /// " (x)" or 「（x）」 behind a text.
  [[nodiscard]] std::string with_aside(std::string_view text, std::string_view aside) const;
  /// The phrase for `count` of something, in the form that the language has for that number.
  [[nodiscard]] std::string counted(lexicon::Label one, lexicon::Label other, std::uint64_t count) const;
  /// "62", "−1.5", "12,500": at most four decimals, a real minus sign, groups of three digits in long ones.
  /// What is no finite number is an empty text.
  [[nodiscard]] std::string number(double number) const;
  /// A number with so many digits behind its point: "35.00".
  [[nodiscard]] std::string fixed(double number, int digits) const;
  /// A score: on scales that have both signs, positive ones bear "+".
  [[nodiscard]] std::string score(double score, const lexicon::Scale& scale) const;
  /// "12.5%", at most one decimal; "<0.1%" for what would read as none.
  [[nodiscard]] std::string percent(double percent) const;
  [[nodiscard]] std::string date(const lexicon::Date& date) const;
  /// A number with its unit: "62%", "$40", "190 min"; signs stand close, words apart where the author's
  /// language has them so.
  [[nodiscard]] std::string with_unit(double number, std::string_view unit) const;
  [[nodiscard]] const lexicon::Traits& traits() const { return lexicon::traits(labels_); }
  [[nodiscard]] std::string colon() const { return std::string(traits().marks.colon); }
  [[nodiscard]] std::string clause_separator() const { return std::string(traits().marks.semicolon); }
  [[nodiscard]] std::string separator() const { return std::string(traits().marks.list_comma); }

 private:
  lexicon::Language labels_, content_;
};

/// A duration as it was written; where its unit is known, a range is written as one: "15–25 min".
std::string written_duration(const lexicon::Duration& duration);
/// A first letter a to z as a capital: names of phases are lower case in files, and titles on maps.
std::string capitalised(std::string text);
/// The same text with no-break spaces, for pieces that are read as one.
std::string unbroken(std::string_view text);
/// A long text on one line: line ends are spaces, or nothing between characters of Chinese or Japanese.
std::string one_line(std::string_view text);
/// "a · b · c"; empty entries are left out.
std::string dotted(const std::vector<std::string>& texts);

}  // namespace journey::board
