// In: a history. Out: cells of tables, for people and for spreadsheets.
#include "review/history_cells.hpp"
#include "review/phrases.hpp"
#include "review/phrases_history.hpp"
#include "review/values.hpp"

#include <array>

#include <fmt/format.h>

namespace journey::review {

namespace {

using lexicon::Language;
using lexicon::Phrase;

constexpr std::array<const Phrase*, 11> shown_heads{
    &phrases::date,   &phrases::commit,     &phrases::changes, &phrases::short_mean,
    &phrases::lowest, &phrases::open_pains, &phrases::done,    &phrases::coverage,
    &phrases::errors, &phrases::warnings,   &phrases::note};
/// Of these, what only a map that compiles has.
constexpr std::size_t measured_cells = 7;

const std::vector<std::string> sheet_columns{"date",
                                             "time",
                                             "commit",
                                             "path",
                                             "state",
                                             "changes",
                                             "mean",
                                             "lowest",
                                             "lowest_at",
                                             "pains",
                                             "pains_open",
                                             "opportunities",
                                             "opportunities_done",
                                             "coverage",
                                             "errors",
                                             "warnings",
                                             "note"};

Pieces fraction_of(std::size_t part, std::size_t all) { return ours(fmt::format("{}/{}", part, all)); }

Pieces lowest_of(const Measures& measures, Language language) {
  if (!measures.lowest) return {};
  const Pieces score = ours(score_shown(*measures.lowest, measures.scale));
  if (measures.lowest_at.empty()) return score;
  return joined({score, ours(lexicon::traits(language).marks.comma), author(measures.lowest_at)});
}

std::vector<HistoryCell> measured(const Measures& measures, Language language) {
  return {ours(measures.mean ? score_shown(*measures.mean, measures.scale) : std::string()),
          lowest_of(measures, language),
          fraction_of(measures.open_pains, measures.pains),
          fraction_of(measures.done, measures.opportunities),
          ours(fmt::format("{}%", measures.coverage())),
          ours(std::to_string(measures.errors)),
          ours(std::to_string(measures.warnings))};
}

/// What a row says beside its numbers, as clauses.
Pieces note_of(const HistoryRow& row, Language language) {
  Pieces note;
  const auto add = [&](Pieces clause) {
    note = note.empty() ? std::move(clause)
                        : joined({note, ours(lexicon::traits(language).marks.semicolon), std::move(clause)});
  };
  if (row.state == HistoryRow::State::absent) add(say_in<phrases::is_gone>(language));
  if (row.state == HistoryRow::State::broken)
    add(row.why.empty() ? say_in<phrases::does_not_compile>(language)
                        : say_in<phrases::does_not_compile_because>(language, author(row.why)));
  if (row.before == HistoryRow::Before::nothing) add(say_in<phrases::is_new_map>(language));
  if (row.before == HistoryRow::Before::unknown) add(say_in<phrases::before_is_unknown>(language));
  if (!row.old_path.empty()) add(say_in<phrases::was_elsewhere>(language, author(row.old_path)));
  return note;
}

std::string plain_number(const std::optional<double>& value) {
  return value ? fmt::format("{:.10g}", *value) : "";
}

}  // namespace

std::string_view word_of(HistoryRow::State state) {
  constexpr std::array<std::string_view, 3> words{"compiles", "broken", "absent"};
  return words[static_cast<std::size_t>(state)];
}

std::string score_shown(double score, const lexicon::Scale& scale) {
  return with_minus(lexicon::written(score, scale));
}

std::vector<std::string> history_heads(Language language) {
  std::vector<std::string> heads;
  for (const Phrase* const head : shown_heads) heads.emplace_back(head->in(language));
  return heads;
}

std::vector<HistoryCell> history_cells(const HistoryRow& row, Language language) {
  std::vector<HistoryCell> cells{
      ours(lexicon::to_string(row.day)), ours(row.short_id()),
      row.before == HistoryRow::Before::known ? ours(std::to_string(row.changes)) : Pieces()};
  std::vector<HistoryCell> middle = row.state == HistoryRow::State::map
                                        ? measured(row.measures, language)
                                        : std::vector<HistoryCell>(measured_cells);
  cells.insert(cells.end(), middle.begin(), middle.end());
  cells.push_back(note_of(row, language));
  return cells;
}

HistoryCells history_for_people(const History& history, Language language) {
  HistoryCells table;
  table.heads = history_heads(language);
  for (const HistoryRow& row : history.rows) {
    std::vector<std::string>& line = table.rows.emplace_back();
    for (const HistoryCell& cell : history_cells(row, language)) line.push_back(plain(cell));
  }
  return table;
}

HistoryCells history_for_sheets(const History& history) {
  HistoryCells table;
  table.columns = sheet_columns;
  for (const HistoryRow& row : history.rows) {
    const Measures& m = row.measures;
    const bool is_map = row.state == HistoryRow::State::map;
    const auto count_of = [&](std::size_t value) { return is_map ? std::to_string(value) : std::string(); };
    table.rows.push_back({lexicon::to_string(row.day), std::to_string(row.seconds), row.commit, row.path,
                          std::string(word_of(row.state)),
                          row.before == HistoryRow::Before::known ? std::to_string(row.changes) : "",
                          plain_number(m.mean), plain_number(m.lowest), m.lowest_at, count_of(m.pains),
                          count_of(m.open_pains), count_of(m.opportunities), count_of(m.done),
                          count_of(m.coverage()), count_of(m.errors), count_of(m.warnings),
                          plain(note_of(row, Language::english))});
  }
  return table;
}

}  // namespace journey::review
