// In: rows of cells. Out: a table for people, CSV for spreadsheets, JSON for programs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace journey::cli {

struct Table {
  std::vector<std::string> columns;  ///< names in English: keys of the objects, head of the CSV
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> heads = {};  ///< of the table, in the language of the reader; empty: the names
};

/// Columns aligned by the width that a terminal gives them, a head, no lines; cells are cut at `widest`
/// columns, ended by `…`. The last column is not filled up.
std::string print_table(const Table& table, std::size_t widest = 60);
/// RFC 4180 with a head; nothing in it is a formula.
std::string print_csv(const Table& table);
/// An array of one object a row.
std::string print_json(const Table& table);

}  // namespace journey::cli
