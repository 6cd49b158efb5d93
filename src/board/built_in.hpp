// The views that every map has without declaring them: one row each.
#pragma once

#include "board/build_board.hpp"
#include "model/journey.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace journey::board {

/// How a picture is laid out.
enum class Picture : std::uint8_t { map, curve, flow, mind };

struct BuiltIn {
  std::string_view name;  ///< what `--view` takes
  Picture picture;
  /// Whether its board differs from the map's only by what it leaves out, so that formats without a picture
  /// (Markdown) have something to say of it.
  bool has_tables;
  bool one_persona;  ///< whether it can't show several persona journeys at once
  /// Whether a map has anything to show in it: what `--view all` asks.
  bool (*suits)(const model::Map&);
  /// The lanes to show, and their order; empty: all.
  std::span<const model::View::Shown> show;
  std::optional<Essence> essence = {};
  Columns columns = Columns::even;
  /// A view or persona of a file may have its name and hides it then; else none can (lower/names.cpp).
  bool can_be_hidden = false;
};

/// All of them, the map first.
std::span<const BuiltIn> built_in_views();
/// Null where no built-in view has the name.
const BuiltIn* find_built_in_view(std::string_view name);
/// Null too where the map has a view or persona of that name, which hides it.
const BuiltIn* find_built_in_view(const model::Map& map, std::string_view name);

}  // namespace journey::board
