// In: rows of cells. Out: a table for people, CSV for spreadsheets, JSON for programs.
#pragma once

#include "lexicon/phrase.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace journey::cli {

struct Column {
  std::string name;                       ///< in English: key of objects, head of CSV
  const lexicon::Phrase* head = nullptr;  ///< of the table for people; null: the name
};

struct Table {
  std::vector<Column> columns;
  std::vector<std::vector<std::string>> rows;
};

/// Columns aligned by the width that a terminal gives them, a head, no lines; cells are cut at `widest`
/// columns, ended by `…`. The last column is not filled up.
std::string print_table(const Table& table, std::size_t widest = 60);
/// RFC 4180 with a head; nothing in it is a formula.
std::string print_csv(const Table& table);
/// An array of one object a row.
std::string print_json(const Table& table);

}  // namespace journey::cli
