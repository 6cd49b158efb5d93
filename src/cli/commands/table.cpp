#include "cli/commands/table.hpp"

#include "text/escape.hpp"
#include "text/graphemes.hpp"
#include "text/width.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace journey::cli {

namespace {

std::string printed_cell(const std::string& text, std::size_t widest) {
  std::string safe = text::escape_terminal(text);
  std::replace(safe.begin(), safe.end(), '\t', ' ');
  if (text::display_width(safe) <= widest) return safe;
  std::size_t width = 0, at = 0;
  while (at < safe.size()) {
    const std::size_t end = text::next_cluster(safe, at);
    width += text::display_width(std::string_view(safe).substr(at, end - at));
    if (width + 1 > widest) break;
    at = end;
  }
  return safe.substr(0, at) + "…";
}

}  // namespace

std::string print_table(const Table& table, std::size_t widest) {
  std::vector<std::vector<std::string>> cells;
  cells.reserve(table.rows.size() + 1);
  std::vector<std::string>& head = cells.emplace_back();
  for (const std::string& column : table.heads.empty() ? table.columns : table.heads) {
    std::string word = column;
    std::transform(word.begin(), word.end(), word.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? c - 32 : c; });
    head.push_back(std::move(word));
  }
  for (const auto& row : table.rows) {
    std::vector<std::string>& line = cells.emplace_back();
    for (const std::string& text : row) line.push_back(printed_cell(text, widest));
  }
  std::vector<std::size_t> widths(table.columns.size(), 0);
  for (const auto& row : cells) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], text::display_width(row[i]));
  }
  std::string out;
  for (const auto& row : cells) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      line += row[i];
      if (i + 1 < row.size()) line.append(widths[i] - text::display_width(row[i]) + 2, ' ');
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out += text::defuse_workflow_commands(line) + "\n";
  }
  return out;
}

namespace {

/// A cell, no line of which is a command of a CI runner, whatever stands before it.
std::string defused(std::string_view cell) {
  std::string out;
  while (true) {
    const std::size_t end = cell.find_first_of("\r\n");
    out += text::defuse_workflow_commands(cell.substr(0, end));
    if (end == std::string_view::npos) return out;
    out += cell[end];
    cell.remove_prefix(end + 1);
  }
}

}  // namespace

std::string print_csv(const Table& table) {
  std::string out;
  const auto line = [&](const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i)
      out += (i > 0 ? "," : "") + text::escape_csv(defused(cells[i]));
    out += "\r\n";
  };
  line(table.columns);
  for (const auto& row : table.rows) line(row);
  return out;
}

std::string print_json(const Table& table) {
  using Json = nlohmann::ordered_json;
  std::string out = "[";
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    Json object = Json::object();
    for (std::size_t i = 0; i < table.columns.size(); ++i) object[table.columns[i]] = table.rows[r][i];
    out += (r > 0 ? ",\n" : "\n") + object.dump(-1, ' ', false, Json::error_handler_t::replace);
  }
  return text::inert_json(out + (table.rows.empty() ? "]\n" : "\n]\n"));
}

}  // namespace journey::cli
