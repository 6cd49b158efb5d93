// In: a history. Out: it as a page in GitHub Flavored Markdown.
#include "emit/markdown_markup.hpp"
#include "review/comment_markup.hpp"
#include "review/history_cells.hpp"
#include "review/phrases_history.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::review {

namespace {

std::string with_capital(std::string head) {
  if (!head.empty() && head.front() >= 'a' && head.front() <= 'z') head.front() -= 'a' - 'A';
  return head;
}

/// The means from the oldest to the newest, a point for each gap.
std::string means_of(const History& history) {
  std::vector<double> units;
  for (auto row = history.rows.rbegin(); row != history.rows.rend(); ++row) {
    const auto unit = row->measures.mean_unit();
    units.push_back(unit ? std::clamp(*unit, 0.0, 1.0) : emit::no_value);
  }
  return emit::sparkline(units);
}

}  // namespace

std::string history_markdown(const History& history, lexicon::Language language) {
  // Its words are put in order here: what the author says is escaped by itself.
  std::string out =
      "## " + comment_text(say_in<phrases::history_of>(language, author(history.title()))) + "\n\n";
  out += comment_text(code(shown(history.path)));
  for (const std::string& remark : history_remarks(history, language))
    out += " · " + comment_text(with_code(remark));
  out += "\n\n";
  if (history.rows.empty()) return out;
  if (history.newest() != nullptr)
    out += fmt::format("{} {}\n\n", with_capital(std::string(phrases::mean_over_time.in(language))),
                       means_of(history));
  std::vector<std::string> heads = history_heads(language);
  std::transform(heads.begin(), heads.end(), heads.begin(), with_capital);
  emit::MarkdownTable table(heads);
  for (const HistoryRow& row : history.rows) {
    std::vector<std::string> cells;
    for (const HistoryCell& cell : history_cells(row, language)) cells.push_back(comment_text(cell));
    table.add(std::move(cells));
  }
  return out + table.text();
}

}  // namespace journey::review
