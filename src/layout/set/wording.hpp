// In: pieces of a board. Out: what assistive technology reads and tooltips show.
#pragma once

#include "board/board.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace journey::layout {

/// "Consider, Browse product pages"; the stage alone where the column has no title.
std::string place_of_column(const board::Board& board, std::uint32_t column);
std::string place_of_stage(const board::Board& board, std::uint32_t stage);
/// Where a cell of a lane stands.
std::string place_of(const board::Board& board, const board::Cell& cell);

/// Adds "P2: Pictures are blurry (Severity: high; Cause: no zoom)" to `text`, behind `sign` where something
/// stands there.
void append_label(std::string& text, std::string_view sign, const board::Board& board,
                  const board::Item& item);
/// "Goal: compare; Duration: 2 days", or empty.
std::string facts_text(const board::Board& board, const std::vector<board::Fact>& facts);

/// The first with the second behind a comma or a colon of the language; an empty one leaves no sign.
std::string with_comma(const board::Board& board, std::string first, std::string_view second);
std::string with_colon(const board::Board& board, std::string first, std::string_view second);
/// What stands between them: ": " or "：".
std::string_view colon_of(const board::Board& board);
/// What parts texts that may hold commas: "; " or "；".
std::string_view semicolon_of(const board::Board& board);

}  // namespace journey::layout
