// What each format's file gives to the list of emitters: in, what the format `needs`; out, the bytes of a
// file.
#pragma once

#include "emit/emitter.hpp"

namespace journey::emit {

Output emit_svg(const Input& input);
/// The SVG that is to be drawn in pixels; for printers, also page by page.
Output emit_png(const Input& input);
Output emit_pdf(const Input& input);
Output emit_html(const Input& input);
Output emit_markdown(const Input& input);
Output emit_json(const Input& input);
Output emit_dot(const Input& input);

}  // namespace journey::emit
