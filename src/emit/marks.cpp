#include "emit/marks.hpp"

namespace journey::emit {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view svg_begin = R"(<svg xmlns="http://www.w3.org/2000/svg" class="journey")";
constexpr std::string_view page_begin = "<!doctype html>";
constexpr std::string_view generator = R"(<meta name="generator" content="journey")";
constexpr std::string_view record_format = R"("format": "journey-map")";
constexpr std::string_view graph_begin = "digraph journey {";
constexpr std::string_view png_begin = "\x89PNG\r\n\x1a\n"sv;
/// Behind it and the header, 25 bytes: a chunk of text (ISO/IEC 15948, 11.3.4.3), with its checksum.
constexpr std::size_t behind_png_header = 33;
constexpr std::string_view png_mark = "\0\0\0\x10tEXtSoftware\0journey\xE0\x74\xA0\xC2"sv;
constexpr std::string_view pdf_begin = "%PDF-";
/// A comment behind the end, where readers look for nothing.
constexpr std::string_view pdf_mark = "% journey\n";

std::string_view without_space_behind(std::string_view text) {
  return text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
}

bool ends_with_mark(std::string_view file, std::string_view mark) {
  return without_space_behind(file).ends_with(without_space_behind(mark));
}

}  // namespace

bool is_marked(std::string_view file) {
  constexpr std::size_t head = 8192, first_line = 64;
  if (file.starts_with(svg_begin) || file.starts_with(graph_begin)) return true;
  if (file.starts_with(page_begin)) return file.substr(0, head).find(generator) != std::string_view::npos;
  if (file.starts_with('{')) return file.substr(0, first_line).find(record_format) != std::string_view::npos;
  if (file.starts_with(png_begin))
    return file.size() > behind_png_header && file.substr(behind_png_header).starts_with(png_mark);
  if (file.starts_with(pdf_begin)) return ends_with_mark(file, pdf_mark);
  return ends_with_mark(file, markdown_mark);
}

std::string marked(std::string file) {
  if (file.starts_with(png_begin) && file.size() > behind_png_header) {
    file.insert(behind_png_header, png_mark);
  } else if (file.starts_with(pdf_begin)) {
    if (!file.ends_with('\n')) file += '\n';
    file += pdf_mark;
  }
  return file;
}

}  // namespace journey::emit
