// Texts without a translation, found in a picture by their lines.
#include "layout/written_language.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace journey;
using layout::Voice;

namespace {

layout::Sheet sheet_of(const std::vector<std::string>& lines) {
  layout::Sheet sheet;
  layout::SheetCell& cell = sheet.cells.emplace_back();
  double y = 10;
  for (const std::string& line : lines) {
    cell.marks.emplace_back(layout::TextMark{{5, y}, line, style::Style::list_text});
    y += 20;
  }
  return sheet;
}

/// A letter a line: `w` where it says that it is as written.
std::string voices(const layout::Sheet& sheet) {
  std::string all;
  for (const layout::Mark& mark : sheet.cells.front().marks)
    all += std::get<layout::TextMark>(mark).voice == Voice::written ? 'w' : '-';
  return all;
}

}  // namespace

TEST_CASE("as written: a text of several lines, among others of the same style") {
  const board::AsWritten texts("en", {"Reads the label\nof the tin", "Waits"});
  layout::Sheet sheet = sheet_of({"棚を見る", "Reads the", "label of the tin", "待つ", "Waits"});
  layout::mark_as_written(sheet, texts);
  CHECK(sheet.written_language == "en");
  CHECK(voices(sheet) == "-ww-w");
}
TEST_CASE("as written: a part of a text is no text, quotation marks around one are none of it") {
  const board::AsWritten texts("en", {"I can't read this."});
  layout::Sheet sheet = sheet_of({"I can't read", "that", "「I can't", "read this.」"});
  layout::mark_as_written(sheet, texts);
  CHECK(voices(sheet) == "--ww");
}
TEST_CASE("as written: a map in one language has none") {
  layout::Sheet sheet = sheet_of({"Waits"});
  layout::mark_as_written(sheet, {});
  CHECK(voices(sheet) == "-");
  CHECK(board::AsWritten().empty());
  CHECK_FALSE(board::AsWritten("en", {""}).has(""));
}
