// In: any texts. Out: the few pieces of GitHub Flavored Markdown that a map needs, with the texts as plain
// text in them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace journey::emit {

/// A text behind others or in a cell of a table, where no block can start: less escaped than at the start of
/// a line.
std::string inline_text(std::string_view text);
/// Bold, where Markdown would read it as bold: between letters or digits. Else the text itself (a `**` next
/// to punctuation of Chinese does not open or close, CommonMark 0.31, section 6.2).
std::string strong(std::string_view text);
/// A link, or only its text where the address is empty or unsafe. `starts_block`: nothing stands before it.
std::string link(std::string_view text, std::string_view href, bool starts_block = false);
/// An address inside `](…)`, also in a table: what could end either is percent-encoded.
std::string link_target(std::string_view href);

/// A table with a head. Cells are Markdown already; a column whose cells are all empty is left out.
class MarkdownTable {
 public:
  explicit MarkdownTable(std::vector<std::string> head) : head_(std::move(head)) {}
  void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
  /// The first `count` columns stay even when they are empty; an empty cell elsewhere shows a dash where
  /// `gaps` is set.
  [[nodiscard]] std::string text(std::size_t kept_columns = 1, bool gaps = false) const;

 private:
  std::vector<std::string> head_;
  std::vector<std::vector<std::string>> rows_;
};

/// Eighths of a block for values from 0 to 1, a middle dot for none: "▁▄█·▆".
std::string sparkline(const std::vector<double>& units);
/// Stands for "no value" in a sparkline.
inline constexpr double no_value = -1;

}  // namespace journey::emit
