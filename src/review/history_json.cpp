// In: a history. Out: it as JSON, for machines.
#include "diagnostic/json.hpp"
#include "review/history_cells.hpp"

#include <array>
#include <cmath>
#include <string_view>

#include <nlohmann/json.hpp>

namespace journey::review {

namespace {

using HistoryJson = nlohmann::ordered_json;

constexpr std::array<std::string_view, 3> before_words{"known", "nothing", "unknown"};
constexpr std::array<std::string_view, 5> end_words{"beginning", "clone", "last", "since", "limit"};

/// Ten digits: more are chance, and differ from one machine to the next.
double rounded_number(double value) {
  constexpr double digits = 1e10;
  return std::round(value * digits) / digits;
}

void set_measures(HistoryJson& object, const Measures& measures) {
  object["title"] = measures.title;
  object["scale"] = {measures.scale.worst, measures.scale.best};
  if (measures.mean) object["mean"] = rounded_number(*measures.mean);
  if (measures.lowest)
    object["lowest"] = {{"score", rounded_number(*measures.lowest)}, {"at", measures.lowest_at}};
  HistoryJson& curve = object["curve"] = HistoryJson::array();
  for (const double point : measures.curve) curve.push_back(rounded_number(point));
  object["pains"] = measures.pains;
  object["pains_open"] = measures.open_pains;
  object["opportunities"] = measures.opportunities;
  object["opportunities_done"] = measures.done;
  object["coverage"] = measures.coverage();
  object["errors"] = measures.errors;
  object["warnings"] = measures.warnings;
}

HistoryJson row_json(const HistoryRow& row) {
  HistoryJson object = {{"commit", row.commit},
                        {"date", lexicon::to_string(row.day)},
                        {"time", row.seconds},
                        {"path", row.path}};
  if (!row.old_path.empty()) object["old_path"] = row.old_path;
  object["state"] = word_of(row.state);
  object["before"] = before_words[static_cast<std::size_t>(row.before)];
  if (row.before == HistoryRow::Before::known) object["changes"] = row.changes;
  if (!row.why.empty()) object["why"] = row.why;
  if (row.state == HistoryRow::State::map) set_measures(object, row.measures);
  return object;
}

}  // namespace

std::string history_json(const History& history) {
  // A commit a line, so that a log or a diff of it can be read.
  HistoryJson head = {{"version", 1},
                      {"path", history.path},
                      {"commits", history.commits},
                      {"end", end_words[static_cast<std::size_t>(history.end)]}};
  std::string out = diagnostic::dump_json(head);
  out.pop_back();
  out += ",\"rows\":[";
  std::string_view before = "\n";
  for (const HistoryRow& row : history.rows) {
    out += before;
    out += diagnostic::dump_json(row_json(row));
    before = ",\n";
  }
  return out + (history.rows.empty() ? "]}\n" : "\n]}\n");
}

}  // namespace journey::review
