// The front door: the whole pipeline on one screen.
//
//   text → syntax → lower → model → board → layout → emit
//                             └→ check      (diagnostics travel beside, as values, all the way)
#pragma once

#include "board/build_board.hpp"
#include "check/check.hpp"
#include "compare/traced.hpp"
#include "diagnostic/diagnostic.hpp"
#include "layout/pages/pages.hpp"
#include "lexicon/enumeration.hpp"
#include "lexicon/phrase.hpp"
#include "lexicon/value.hpp"
#include "lower/build.hpp"
#include "media/brand.hpp"
#include "style/style.hpp"
#include "text/source.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace journey {

/// What to make of a map.
struct Request {
  std::vector<std::string> formats{"svg"};  ///< names of emitters
  /// Names of built-in views, names of views that the file declares; `all`: every one that suits the map.
  std::vector<std::string> views{"map"};
  /// Empty: the first persona. `each`: one by one. `all`: the comparison. Else the name of a persona.
  std::string persona;
  std::optional<style::Theme> theme;        ///< absent: what the view says, else light
  layout::Paper paper = layout::Paper::a3;  ///< of the print theme
  std::string language;                     ///< of the labels; empty: the map's
  std::string translation;                  ///< tag of the language that the map is made in; empty: its own
  std::string id_prefix;    ///< before every id of a picture, so that several can share a page
  media::Brand brand = {};  ///< the look of a house
  /// Of the emotion curve; absent: what the view says, else dots.
  std::optional<lexicon::Markers> markers = {};
  board::FlowLabels flow_labels = board::FlowLabels::share;
};

/// One output, not yet written.
struct Product {
  std::string persona;    ///< part of the file name; empty: none
  std::string view;       ///< part of the file name; empty: the map
  std::string extension;  ///< "svg"
  std::string text;
  lexicon::Message problem;      ///< why there is none: a limit, a defect of ours
  lexicon::Message remark = {};  ///< that it shows next to nothing, and why; else empty
  /// The same page by page, for a format that has pages; empty where there is one.
  std::vector<std::string> pages = {};
  /// What a program that draws it has to know: its size in px, and the characters of its texts, each once.
  double width = 0, height = 0;
  std::u32string characters = {};
  std::string language = {};  ///< part of the file name: that of a translation; empty: none
  std::string style = {};     ///< of a picture of what changed: the style sheet inside of it
};

/// Parses, builds and checks one file. There is no map where there is a mistake; a rule that `rules` raises
/// to an error leaves it, because a baseline may know of what it finds.
lower::Built compile(text::Sources& sources, text::SourceId id, const lower::Files& files,
                     const check::Options& rules, diagnostic::Diagnostics& diagnostics,
                     const lower::Languages& languages = {}, bool keeps_written = false);

/// Names of the personas that a map is about, in order; one empty name where it has none.
std::vector<std::string> personas_of(const model::Map& map);

/// Whether the map is not about the one persona whose name `request` holds.
bool lacks_persona(const model::Map& map, const Request& request);

/// What a map has that `each` and `all` stand for.
struct Offer {
  std::vector<std::string> personas;  ///< as `personas_of`
  std::vector<std::string> views;     ///< built-in ones that it has something to show in, then its own
};
Offer offer_of(const model::Map& map);

/// The outputs that `request` asks for, without their texts. A format of the whole map (JSON) is one output
/// whatever the personas and views, a format of the flow (DOT) one for each persona whatever the views; a
/// view without tables is not for formats without pictures (Markdown).
std::vector<Product> products_of(const Request& request, const Offer& offer);

/// Why there is nothing that a format could show of the views and personas of `request`, whatever the map:
/// a view without tables has no Markdown, several personas no DOT. Empty where there is something.
lexicon::Message nothing_to_show(const Request& request, std::string_view format);

/// Draws and prints a map: `products_of` with texts. A name in `request` that the map does not have (persona,
/// view) is said in `wrong_request`; then there are no products.
std::vector<Product> render(const model::Map& map, const Request& request, lexicon::Message& wrong_request);

/// Draws what became of a map, in the views of `request` (map, curve, flow) for one persona: the map as it is
/// with what changed since, and what went in its old place. Both sides compile.
std::vector<Product> render_changes(const compare::Traced& traced, const Request& request,
                                    lexicon::Message& wrong_request);
/// The same of a map that there was not before: the map with a sign at its title.
std::vector<Product> render_added(const model::Map& map, const Request& request,
                                  lexicon::Message& wrong_request);

}  // namespace journey
