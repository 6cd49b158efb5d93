#include "review/history.hpp"

#include "review/history_time.hpp"
#include "support/json_schema.hpp"
#include "support/source_dir.hpp"

#include <fstream>

#include <doctest/doctest.h>

using namespace journey;
using review::History;
using review::HistoryRow;

namespace {

constexpr std::int64_t day_seconds = 86'400, first_second = 1'700'006'400;  // 2023-11-15

HistoryRow row(int day, double mean, std::size_t open) {
  HistoryRow made;
  made.commit = std::string(38, 'a') + std::to_string(10 + day);
  made.seconds = first_second + day * day_seconds;
  made.day = lexicon::day_of(made.seconds);
  made.path = "maps/a.journey";
  made.changes = 3;
  made.measures.title = "Buy a phone";
  made.measures.curve = {0.75, 0.25, (mean + 2) / 4};
  made.measures.mean = mean;
  made.measures.lowest = -1;
  made.measures.lowest_at = "Pay";
  made.measures.pains = 4;
  made.measures.open_pains = open;
  made.measures.opportunities = 5;
  made.measures.done = 2;
  made.measures.filled = 2;
  made.measures.cells = 3;
  made.measures.warnings = 1;
  return made;
}

HistoryRow gap(int day, HistoryRow::State state) {
  HistoryRow made = row(day, 0, 0);
  made.state = state;
  made.measures = {};
  if (state == HistoryRow::State::broken) made.why = "`gaol` is no keyword";
  return made;
}

History history_of(std::vector<HistoryRow> rows) {
  History history{"maps/a.journey", std::move(rows)};
  history.commits = 7;
  if (!history.rows.empty()) history.rows.back().before = HistoryRow::Before::nothing;
  return history;
}

History whole() {
  return history_of({row(9, -0.5, 1), gap(7, HistoryRow::State::absent), gap(5, HistoryRow::State::broken),
                     row(2, 0.5, 4), row(0, 1, 3)});
}

std::size_t count(const std::string& text, const std::string& what) {
  std::size_t found = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++found;
  return found;
}

std::string svg(const History& history, lexicon::Language language = lexicon::Language::english) {
  const review::HistoryPicture picture = review::history_svg(history, language, style::Theme::automatic);
  CHECK(picture.problem.empty());
  return picture.svg;
}

std::vector<std::string> labels(std::int64_t first, std::int64_t last, std::size_t most = 8) {
  std::vector<std::string> all;
  for (const review::TimeTick& tick : review::time_ticks(first, last, most)) all.push_back(tick.label);
  return all;
}

}  // namespace

TEST_CASE("history: people read a line for each commit, gaps among them") {
  const review::HistoryCells table = review::history_for_people(whole(), lexicon::Language::english);
  REQUIRE(table.rows.size() == 5);
  CHECK(table.rows[0] == std::vector<std::string>{"2023-11-24", "aaaaaaaa", "3", "−0.5", "−1, Pay", "1/4",
                                                  "2/5", "66%", "0", "1", ""});
  CHECK(table.rows[1].back() == "the map is gone");
  CHECK(table.rows[2].back() == "does not compile: `gaol` is no keyword");
  CHECK(table.rows[2][3].empty());
  CHECK(table.rows[4].back() == "new");
  CHECK(table.rows[4][2].empty());
  for (const auto& line : table.rows) CHECK(line.size() == table.heads.size());
}

TEST_CASE("history: spreadsheets get plain numbers, and none of a gap") {
  const review::HistoryCells table = review::history_for_sheets(whole());
  for (const auto& line : table.rows) CHECK(line.size() == table.columns.size());
  CHECK(table.rows[0][6] == "-0.5");
  CHECK(table.rows[2][6].empty());
  CHECK(table.rows[2][10].empty());
  CHECK(table.rows[2][4] == "broken");
}

TEST_CASE("history: JSON is as its schema says") {
  std::ifstream file(test::source_dir() + "/docs/history.schema.json");
  support::JsonSchema schema(nlohmann::json::parse(file));
  History strange = whole();
  strange.rows[0].measures.title = "\x1b[2J\xff ##[error]";
  strange.rows[0].old_path = "b";
  strange.rows[3].measures.mean.reset();
  strange.rows[3].measures.lowest.reset();
  strange.rows[4].before = HistoryRow::Before::unknown;
  for (const History& history : {whole(), history_of({}), strange}) {
    const std::string text = review::history_json(history);
    CHECK(schema.findings(nlohmann::json::parse(text)) == std::vector<std::string>{});
    CHECK(text.find("##[") == std::string::npos);
    CHECK(text.find('\x1b') == std::string::npos);
    CHECK(count(text, "\n") == (history.rows.empty() ? 1 : history.rows.size() + 2));
  }
}

TEST_CASE("history: Markdown is a table in which texts of others are texts") {
  History history = whole();
  history.rows[0].measures.title = "<b>|*x*";
  history.rows[0].measures.lowest_at = "a|b\n| c @team";
  history.path = "x`|y";
  const std::string text = review::history_markdown(history, lexicon::Language::english);
  CHECK(text.find("<b>") == std::string::npos);
  CHECK(text.find("@team") == std::string::npos);
  CHECK(text.find("·") != std::string::npos);
  CHECK(count(text, "\n|") == 7);
  CHECK(text.find("`` x`|y ``") != std::string::npos);
}

TEST_CASE("history: the picture has each version, steps, and where there was none") {
  const std::string text = svg(whole());
  CHECK(count(text, "id=\"commit-") == 5);
  CHECK(text.find("does not compile") != std::string::npos);
  CHECK(text.find("the map is gone") != std::string::npos);
  // From one commit to the next at one height, and nothing between the last before the gap and the next.
  const std::size_t line = text.find("<path class=\"cv\" d=\"M98 ");
  REQUIRE(line != std::string::npos);
  const std::size_t begin = text.find("d=\"", line);
  const std::string path = text.substr(begin, text.find("/>", begin) - begin);
  CHECK(count(path, "h") == 2);
  CHECK(count(path, "v") == 1);
  CHECK(count(path, "m") == 0);
  CHECK(text.find("prefers-color-scheme") != std::string::npos);
}

TEST_CASE("history: the picture of one version, of none, of one without scores, of many") {
  CHECK(svg(history_of({row(0, 1, 0)})).find("2023-11-15") != std::string::npos);
  CHECK(svg(history_of({})).find("no version to show") != std::string::npos);
  CHECK(svg(history_of({gap(0, HistoryRow::State::broken)})).find("no version to show") != std::string::npos);
  HistoryRow unscored = row(0, 1, 0);
  unscored.measures.mean.reset();
  unscored.measures.lowest.reset();
  unscored.measures.curve.clear();
  CHECK(count(svg(history_of({unscored})), ">no scores<") == 2);
  std::vector<HistoryRow> many;
  for (int day = 70; day > 0; --day) many.push_back(row(day, day % 3 - 1.0, 2));
  const std::string text = svg(history_of(many), lexicon::Language::hant);
  CHECK(count(text, "id=\"commit-") == review::most_curves);
  CHECK(text.find("另有 46 個更早的版本") != std::string::npos);
}

TEST_CASE("history: nothing of a map gets out of the picture") {
  History history = whole();
  for (HistoryRow& each : history.rows) {
    each.measures.title = each.measures.lowest_at = each.why = "</text><script>x</script>\x01\xff&";
    each.measures.language = "\"><script>";
  }
  history.path = "</title><script>";
  const std::string text = svg(history);
  CHECK(text.find("<script") == std::string::npos);
  CHECK(text.find('\x01') == std::string::npos);
}

TEST_CASE("history: it says why it ends") {
  History history = whole();
  CHECK(review::history_remarks(history, lexicon::Language::english) ==
        std::vector<std::string>{"5 of 7 commits of the project changed what the map says"});
  for (const auto end : {History::End::clone, History::End::last, History::End::since, History::End::limit}) {
    history.end = end;
    for (const lexicon::Language language : lexicon::all_languages)
      CHECK(review::history_remarks(history, language).size() == 2);
  }
}

TEST_CASE("history: an axis of time begins its ticks where days, months and years begin") {
  constexpr std::int64_t year_seconds = 365 * day_seconds;
  CHECK(labels(first_second, first_second + 3 * day_seconds) ==
        std::vector<std::string>{"2023-11-15", "2023-11-16", "2023-11-17", "2023-11-18"});
  CHECK(labels(first_second, first_second + 150 * day_seconds) ==
        std::vector<std::string>{"2023-12", "2024-01", "2024-02", "2024-03", "2024-04"});
  CHECK(labels(first_second, first_second + 4 * year_seconds) ==
        std::vector<std::string>{"2024-01", "2024-07", "2025-01", "2025-07", "2026-01", "2026-07", "2027-01",
                                 "2027-07"});
  CHECK(labels(first_second, first_second + 8 * year_seconds).front() == "2024");
  CHECK(labels(first_second + 10, first_second + 20) == std::vector<std::string>{"2023-11-15"});
  CHECK(labels(first_second - 10, first_second - 5 + day_seconds, 0) ==
        std::vector<std::string>{"2023-11-14", "2023-11-15"});
  // Whatever somebody dates a commit with.
  CHECK(labels(INT64_MIN, INT64_MAX).size() >= 2);
  CHECK(labels(INT64_MAX, INT64_MIN).size() == 1);
  CHECK(labels(0, 0).size() == 1);
}

TEST_CASE("history: dates beyond all days are drawn") {
  History history = whole();
  history.rows.front().seconds = INT64_MAX;
  history.rows.back().seconds = INT64_MIN;
  CHECK(svg(history).find("NaN") == std::string::npos);
}
