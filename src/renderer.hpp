// In: a map and what is wanted of it. Out: each output, from boards, sheets and flows that are made once.
#pragma once

#include "board/build_board.hpp"
#include "board/built_in.hpp"
#include "emit/emitter.hpp"
#include "journey.hpp"
#include "layout/pages/pages.hpp"
#include "overlay.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace journey {

/// What `persona` may be besides the name of one, and `views` besides the names of some.
inline constexpr std::string_view each = "each";
inline constexpr std::string_view all = "all";

/// Position of a persona among the persona journeys of a map; `journeys.size()` where nobody has the
/// name.
std::size_t journey_of(const model::Map& map, std::string_view name);
/// The view that a file declares with this name, or null.
const model::View* declared_view(const model::Map& map, std::string_view name);

class Renderer {
 public:
  /// `since`: what the map was, where pictures show what became of it; else null.
  Renderer(const model::Map& map, const Request& request, const Since* since = nullptr)
      : map_(map), request_(request), since_(since) {}

  /// The text of a product, or why there is none.
  emit::Output make(const Product& product);

  /// Whether the map has nothing of what the view of a product is about, so that the product only says so.
  [[nodiscard]] bool lacks_its_subject(const Product& product) const;

 private:
  struct Drawing {
    board::Board board;
    std::optional<layout::Sheet> sheet;
    std::optional<layout::Pages> pages;  ///< of the sheet, on paper
    lexicon::Message problem;            ///< why there is no sheet
  };

  [[nodiscard]] style::Theme theme_of(const model::View* view) const;
  [[nodiscard]] std::vector<std::size_t> journeys_of(const std::string& persona,
                                                     const model::View* view) const;
  [[nodiscard]] board::Picture picture_of(const Product& product) const;
  [[nodiscard]] board::Selection selection_of(const Product& product, board::Called called) const;
  void show_changes(board::Board& board, const Product& product, board::Selection selection);
  Drawing& board_of(const Product& product);
  void draw(Drawing& drawing, const Product& product);
  void print(Drawing& drawing, const Product& product);
  const board::Flow& flow_of(const Product& product);

  const model::Map& map_;
  const Request& request_;
  const Since* since_;
  /// By persona, view, and how the board calls pains and opportunities.
  std::map<std::tuple<std::string, std::string, board::Called>, Drawing> drawings_;
  std::map<std::size_t, board::Flow> flows_;  // by persona journey; where `since_`: with what became of it
  std::optional<board::Record> record_;
};

}  // namespace journey
