// In: a view of a map. Out: the bytes of a file. One file a format; this is the list of them.
#pragma once

#include "board/board.hpp"
#include "board/build_board.hpp"
#include "board/flow.hpp"
#include "board/record.hpp"
#include "layout/pages/pages.hpp"
#include "layout/sheet.hpp"
#include "lexicon/phrase.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace journey::emit {

/// What a format may need. A pointer is set when the emitter's `needs` names it.
struct Input {
  const board::Board* board = nullptr;
  const layout::Sheet* sheet = nullptr;
  const board::Flow* flow = nullptr;
  const board::Record* record = nullptr;
  style::Theme theme = style::Theme::light;
  layout::Paper paper = layout::Paper::a3;  ///< what a page is printed on
  const layout::Pages* pages = nullptr;     ///< of the sheet; only where the theme is `print`
};

/// A picture in the text of an SVG, which another part of the same page may show again.
struct Embedded {
  const media::Image* image = nullptr;
  std::string id;
  layout::Box box;
};

/// Bytes, or why there are none (a defect of ours, a limit): then `text` is empty.
struct Output {
  std::string text;
  lexicon::Message problem;
  /// A text for each page, where the format has pages and there are several.
  std::vector<std::string> pages = {};
  std::vector<Embedded> embedded = {};  ///< each once, in their order
  std::string style = {};               ///< of a picture: its style sheet, as a browser reads it
  /// What a program that draws the picture has to know of it.
  double width = 0, height = 0;    ///< in px, 96 an inch
  std::u32string characters = {};  ///< of the texts in it, each once, in the order of their code points
};

struct Emitter {
  std::string_view name;       ///< what `-f` takes
  std::string_view extension;  ///< without the dot
  struct Needs {
    bool board = false, sheet = false, flow = false, record = false, pages = false;
    board::Called called = board::Called::by_number;  ///< on the board
  } needs;
  Output (*emit)(const Input&);
  /// The text is an SVG that another program turns into the bytes of the format: png, pdf.
  bool converted = false;
};

/// All formats, in the order of the help.
std::span<const Emitter> emitters();
/// The format of a name or extension; null where none has it.
const Emitter* find_emitter(std::string_view name);

}  // namespace journey::emit
