#include "layout/set/wording.hpp"

#include <string_view>
#include <utility>

namespace journey::layout {
namespace {

/// Nothing between an empty text and another.
void append(std::string& text, std::string_view sign, std::string_view more) {
  if (!text.empty() && !more.empty()) text.append(sign);
  text.append(more);
}

}  // namespace

std::string_view colon_of(const board::Board& board) { return board.traits.marks.colon; }

std::string_view semicolon_of(const board::Board& board) { return board.traits.marks.semicolon; }

std::string with_comma(const board::Board& board, std::string first, std::string_view second) {
  append(first, board.traits.marks.comma, second);
  return first;
}

std::string with_colon(const board::Board& board, std::string first, std::string_view second) {
  append(first, colon_of(board), second);
  return first;
}

std::string place_of_stage(const board::Board& board, std::uint32_t stage) {
  return stage < board.stages.size() ? board.stages[stage].title : std::string{};
}

std::string place_of_column(const board::Board& board, std::uint32_t column) {
  if (column >= board.columns.size()) return {};
  return with_comma(board, place_of_stage(board, board.columns[column].stage), board.columns[column].title);
}

std::string place_of(const board::Board& board, const board::Cell& cell) {
  return cell.of_stage ? place_of_stage(board, cell.stage) : place_of_column(board, cell.first_column);
}

std::string facts_text(const board::Board& board, const std::vector<board::Fact>& facts) {
  std::string text;
  for (const board::Fact& fact : facts)
    append(text, semicolon_of(board), with_colon(board, fact.label, fact.value));
  return text;
}

void append_label(std::string& text, std::string_view sign, const board::Board& board,
                  const board::Item& item) {
  std::string_view before = text.empty() ? std::string_view() : sign;
  const auto add = [&](std::string_view part) {
    if (part.empty()) return;
    text.append(before).append(part);
    before = colon_of(board);
  };
  add(item.number);
  add(item.text);
  if (item.metric) {
    add(item.metric->current);
    if (!item.metric->target.empty()) text.append(" → ").append(item.metric->target);
  }
  for (const std::string& link : item.links) text.append(" → ").append(link);
  if (item.facts.empty()) return;
  const lexicon::Marks& marks = board.traits.marks;
  text.append(marks.aside_open).append(facts_text(board, item.facts)).append(marks.aside_close);
}

}  // namespace journey::layout
