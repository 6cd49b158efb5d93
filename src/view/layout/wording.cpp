#include "view/layout/wording.hpp"

#include <string_view>
#include <utility>

namespace journey::view::layout {
namespace {

std::string joined(std::string first, std::string_view sign, const std::string& second) {
  if (first.empty()) return second;
  if (second.empty()) return first;
  return std::move(first.append(sign).append(second));
}

}  // namespace

std::string with_comma(const Board& board, std::string first, const std::string& second) {
  return joined(std::move(first), board.cjk ? "，" : ", ", second);
}

std::string with_colon(const Board& board, std::string first, const std::string& second) {
  return joined(std::move(first), board.cjk ? "：" : ": ", second);
}

std::string place_of_stage(const Board& board, std::uint32_t stage) {
  return stage < board.stages.size() ? board.stages[stage].title : std::string{};
}

std::string place_of_column(const Board& board, std::uint32_t column) {
  if (column >= board.columns.size()) return {};
  return with_comma(board, place_of_stage(board, board.columns[column].stage), board.columns[column].title);
}

std::string place_of(const Board& board, const Cell& cell) {
  return cell.of_stage ? place_of_stage(board, cell.stage) : place_of_column(board, cell.first_column);
}

std::string facts_text(const Board& board, const std::vector<Fact>& facts) {
  std::string text;
  for (const Fact& fact : facts)
    text = joined(std::move(text), board.cjk ? "；" : "; ", with_colon(board, fact.label, fact.value));
  return text;
}

std::string label_of(const Board& board, const Item& item) {
  std::string text = with_colon(board, item.number, item.text);
  if (item.metric) {
    text = with_colon(board, std::move(text), item.metric->current);
    if (!item.metric->target.empty()) text += " → " + item.metric->target;
  }
  for (const std::string& link : item.links) text += " → " + link;
  const std::string facts = facts_text(board, item.facts);
  if (!facts.empty()) text += board.cjk ? "（" + facts + "）" : " (" + facts + ")";
  return text;
}

}  // namespace journey::view::layout
