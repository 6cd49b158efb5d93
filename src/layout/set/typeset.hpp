// In: texts and styles. Out: lines that fit, and how much room they take. All sizes in px.
#pragma once

#include "lexicon/language.hpp"
#include "style/style.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace journey::layout {

struct Paragraph {
  std::vector<std::string> lines;
  double width = 0;  ///< of the longest line, with slack
};

/// Measures and breaks the texts of one map. All widths are the room that readers' fonts need (text_room),
/// with what sets characters apart or brings them together (text/spacing.hpp).
class Typesetter {
 public:
  /// `traits`: of the language of the map; they say how far apart lines stand and whether punctuation is
  /// broad.
  explicit Typesetter(const lexicon::Traits& traits);

  /// Width of a text in one line.
  [[nodiscard]] double room(std::string_view text, style::Style style) const;
  /// The longest piece of a text that has to stay together: the narrowest that a column can be.
  [[nodiscard]] double longest_word(std::string_view text, style::Style style) const;
  /// Whether no word of a text is wider than `width`; may say no where `longest_word` would say otherwise,
  /// and is much faster.
  [[nodiscard]] bool words_fit(std::string_view text, style::Style style, double width) const;
  /// Lines no wider than `width`, the last with `tail` px free behind it; a word that alone is wider is cut
  /// between clusters. An empty text has no lines.
  [[nodiscard]] Paragraph wrap(std::string_view text, style::Style style, double width,
                               double tail = 0) const;
  /// As many times the size as the language has it, as a whole number.
  [[nodiscard]] int line_height(style::Style style) const;
  /// Where the baseline lies below the top of a line.
  [[nodiscard]] int baseline(style::Style style) const;

 private:
  bool east_asian_;
  text::Stops stops_;
  double line_height_;                                  ///< in em
  std::array<std::array<std::int32_t, 128>, 2> ascii_;  ///< advances, regular and bold
};

}  // namespace journey::layout
