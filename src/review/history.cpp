#include "review/history.hpp"

#include "review/phrases_history.hpp"

#include <algorithm>

namespace journey::review {

namespace {

using lexicon::say;

/// Why the history ends; says nothing where there is nothing older.
lexicon::Message sentence_of(History::End end) {
  switch (end) {
    case History::End::beginning:
      break;
    case History::End::clone:
      return say<phrases::clone_ends>();
    case History::End::last:
    case History::End::since:
      return say<phrases::choice_ends>();
    case History::End::limit:
      return say<phrases::limit_ends>();
  }
  return {};
}

}  // namespace

std::string HistoryRow::short_id() const {
  constexpr std::size_t digits_shown = 8;
  return commit.substr(0, digits_shown);
}

const HistoryRow* History::newest() const {
  const auto found = std::find_if(rows.begin(), rows.end(),
                                  [](const auto& row) { return row.state == HistoryRow::State::map; });
  return found == rows.end() ? nullptr : &*found;
}

const std::string& History::title() const {
  const HistoryRow* const row = newest();
  return row == nullptr || row->measures.title.empty() ? path : row->measures.title;
}

std::vector<std::string> history_remarks(const History& history, lexicon::Language language) {
  std::vector<std::string> remarks{
      say<phrases::so_many_changed>(history.rows.size(), history.commits).in(language)};
  if (const lexicon::Message why = sentence_of(history.end); !why.empty())
    remarks.push_back(why.in(language));
  return remarks;
}

}  // namespace journey::review
