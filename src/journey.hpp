// The front door: the whole pipeline on one screen.
//
//   text → syntax → model → view → emit
//                     └→ check      (diagnostics travel beside, as values, all the way)
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diagnostic/diagnostic.hpp"
#include "lexicon/value.hpp"
#include "model/build.hpp"
#include "text/source.hpp"
#include "view/style.hpp"

namespace journey {

/// What to make of a map.
struct Request {
  std::vector<std::string> formats{"svg"};  ///< names of emitters
  std::vector<std::string> views{"map"};    ///< `map`, or names of views that the file declares
  /// Empty: the first persona. `each`: one by one. `all`: the comparison. Else the name of a persona.
  std::string persona;
  view::Theme theme = view::Theme::light;
  std::string language;  ///< of the labels; empty: the map's
};

/// One output, not yet written.
struct Product {
  std::string persona;    ///< part of the file name; empty: none
  std::string view;       ///< part of the file name; empty: the map
  std::string extension;  ///< "svg"
  std::string text;
  std::string problem;    ///< why there is none: a limit, a defect of ours
};

/// Parses, builds and checks one file. `today` is for the rules about reviews and due dates.
model::Built compile(text::Sources& sources, text::SourceId id, const model::Files& files,
                     std::optional<lexicon::Date> today, diagnostic::Diagnostics& diagnostics);

/// Draws and prints a map. A wrong name in `request` (persona, view) is said in `wrong_request`.
std::vector<Product> render(const model::Map& map, const Request& request, std::string& wrong_request);

}  // namespace journey
