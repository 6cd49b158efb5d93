// A table of a stranger: as cells, as the values of a metric in a map, and written again for spreadsheets.
#include "lower/csv.hpp"

#include "cli/commands/table.hpp"
#include "fuzz/outputs.hpp"
#include "fuzz/project.hpp"
#include "fuzz/target.hpp"
#include "journey.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace journey;
using namespace journey::fuzz;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// RFC 4180, every cell in quotes.
std::string plain_csv(const Rows& rows) {
  std::string out;
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      out += i > 0 ? ",\"" : "\"";
      for (const char c : row[i]) out += c == '"' ? std::string("\"\"") : std::string(1, c);
      out += '"';
    }
    out += "\r\n";
  }
  return out;
}

Rows read(std::string_view text) {
  lower::CsvReader reader(text);
  Rows rows;
  std::uint32_t at = 0;
  for (std::vector<lower::CsvCell> row; reader.next(row);) {
    hold(!row.empty(), "a row has cells", text);
    auto& cells = rows.emplace_back();
    for (const lower::CsvCell& cell : row) {
      hold(at <= cell.begin && cell.begin <= cell.end && cell.end <= text.size(),
           "cells stand one behind the other", text);
      hold(cell.value.size() <= cell.end - cell.begin, "a cell is no longer than what is written", text);
      at = cell.end;
      cells.push_back(cell.value);
    }
  }
  if (!reader.fault().empty()) hold(reader.fault_at() <= text.size(), "a fault has its place", text);
  return rows;
}

void hold_spreadsheet(const Rows& rows) {
  std::size_t columns = 0;
  for (const auto& row : rows) columns = std::max(columns, row.size());
  if (columns == 0) return;
  cli::Table table;
  for (std::size_t i = 0; i < columns; ++i) table.columns.push_back("c" + std::to_string(i));
  table.rows = rows;
  for (auto& row : table.rows) row.resize(columns);
  const std::string csv = cli::print_csv(table);
  hold(csv.find("##[") == std::string::npos, "CSV holds no command", csv);
  const Rows again = read(csv);
  hold(again.size() == table.rows.size() + 1, "CSV keeps its rows", csv);
  for (const auto& row : again) {
    hold(row.size() == columns, "CSV keeps its columns", csv);
    for (const std::string& cell : row) {
      const bool is_number = cell.find_first_not_of("0123456789.,eE+-% ") == std::string::npos;
      hold(cell.empty() || is_number || std::string_view("=+-@\t\r").find(cell[0]) == std::string_view::npos,
           "no cell is a formula", cell);
    }
  }
  const auto objects = hold_json(cli::print_json(table), "a list");
  hold(objects.size() == table.rows.size(), "a list keeps its rows");
  hold_log(cli::print_table(table), "a table");
}

}  // namespace

FUZZ_TARGET(csv) {
  static const bool is_set = (set_low_limits(), true);
  hold(is_set, "limits are low");
  const Rows rows = read(input);
  const Rows again = read(plain_csv(rows));
  hold(again == rows || std::any_of(rows.begin(), rows.end(),
                                    [](const auto& row) { return row.size() == 1 && row.front().empty(); }),
       "cells that are written are read", plain_csv(rows));
  hold_spreadsheet(rows);

  const std::string map =
      "journey: J\nstage s: S\n  touchpoint t: T\n    metric: m\nmetric m: M\n  data: a.csv\n";
  const Project project(map + std::string(file_mark) + "a.csv\n" + std::string(input));
  const cli::Compilation compiled = project.compile();
  Choice choice(input);
  hold_findings(compiled.diagnostics, compiled.sources, choice);
  if (!compiled.built.map) return;
  Request request;
  request.formats = {"svg", "json"};
  lexicon::Message refusal;
  for (const Product& product : render(*compiled.built.map, request, refusal)) {
    hold(product.problem.empty(), "a map with values is drawn", product.problem.english());
    if (product.extension == "svg") hold_xml(product.text, picture_vocabulary(), "a picture");
    if (product.extension == "json") (void)hold_json(product.text, "the record", false);
  }
}
