// In: the text of a CSV. Out: its rows, one after the other, each cell with its place.
#pragma once

#include "lexicon/phrase.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace journey::lower {

struct CsvCell {
  std::string value;        ///< quotes taken off, white space around it too
  std::uint32_t begin = 0;  ///< bytes [begin, end) of the cell as written
  std::uint32_t end = 0;
};

/// Reads rows as RFC 4180 has them: cells apart by `,`, quoted where they hold `,`, `"` or a line end. A
/// byte-order mark, LF instead of CRLF and blank lines are accepted.
class CsvReader {
 public:
  explicit CsvReader(std::string_view text);

  /// Reads the next row that is not blank; false at the end of the text, or where a quote is never closed
  /// (`fault`).
  bool next(std::vector<CsvCell>& row);
  /// Message and place of what ended the reading early; empty where it came to the end.
  [[nodiscard]] const lexicon::Message& fault() const { return fault_; }
  [[nodiscard]] std::uint32_t fault_at() const { return fault_at_; }

 private:
  bool read_cell(CsvCell& cell);

  std::string_view text_;
  std::uint32_t at_ = 0;
  lexicon::Message fault_;
  std::uint32_t fault_at_ = 0;
};

}  // namespace journey::lower
