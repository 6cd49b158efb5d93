#include "lower/csv.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace journey::lower;

namespace {

/// Rows with `|` between cells and `/` between rows, then the fault.
std::string read(std::string_view text) {
  CsvReader reader(text);
  std::vector<CsvCell> row;
  std::string out;
  while (reader.next(row)) {
    for (const CsvCell& cell : row) out += cell.value + "|";
    out += "/";
  }
  return out + reader.fault().english();
}

}  // namespace

TEST_CASE("csv: cells, rows, both line ends, no final one") {
  CHECK(read("a,b\r\nc,d\ne,f") == "a|b|/c|d|/e|f|/");
}
TEST_CASE("csv: a byte-order mark is no part of the first cell") {
  CHECK(read("\xEF\xBB\xBF"
             "a\n") == "a|/");
}
TEST_CASE("csv: quotes hold commas, line ends and doubled quotes") {
  CHECK(read("\"a,b\",\"c\nd\",\"e\"\"f\"\n") == "a,b|c\nd|e\"f|/");
}
TEST_CASE("csv: white space around a cell is no part of it") { CHECK(read(" a , b\n") == "a|b|/"); }
TEST_CASE("csv: blank lines are no rows") { CHECK(read("\n\na\n\n") == "a|/"); }
TEST_CASE("csv: empty cells are cells") { CHECK(read("a,,\n") == "a|||/"); }
TEST_CASE("csv: a quote that is never closed") {
  CHECK(read("a\n\"b") == "a|/a quote is opened and never closed");
}
TEST_CASE("csv: text behind a quote") {
  CHECK(read("\"a\"b,c\n") == "text follows a closed quote; a quote inside a cell is written twice");
}
TEST_CASE("csv: a cell knows its place, quotes included") {
  CsvReader reader("a,\"b\"\n");
  std::vector<CsvCell> row;
  REQUIRE(reader.next(row));
  CHECK(row[1].begin == 2);
  CHECK(row[1].end == 5);
}
