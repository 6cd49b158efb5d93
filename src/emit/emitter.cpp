// The list of the formats. One row makes a format known to the command line, its help and the tests of all
// formats.
#include "emit/emitter.hpp"

#include "emit/formats.hpp"

#include <algorithm>
#include <array>

namespace journey::emit {
namespace {

// clang-format off
constexpr std::array formats = {
    Emitter{"svg", "svg", {.sheet = true, .pages = true}, emit_svg},
    Emitter{"html", "html", {.board = true, .sheet = true}, emit_html},
    Emitter{"md", "md", {.board = true, .called = board::Called::by_name}, emit_markdown},
    Emitter{"json", "json", {.record = true}, emit_json},
    Emitter{"dot", "dot", {.flow = true}, emit_dot},
    Emitter{"png", "png", {.sheet = true, .pages = true}, emit_png, true},
    Emitter{"pdf", "pdf", {.sheet = true, .pages = true}, emit_pdf, true},
};
// clang-format on

}  // namespace

std::span<const Emitter> emitters() { return formats; }

const Emitter* find_emitter(std::string_view name) {
  const auto found = std::find_if(formats.begin(), formats.end(), [name](const Emitter& emitter) {
    return emitter.name == name || emitter.extension == name;
  });
  return found == formats.end() ? nullptr : &*found;
}

}  // namespace journey::emit
