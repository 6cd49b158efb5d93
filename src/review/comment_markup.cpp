#include "review/comment_markup.hpp"

#include "diagnostic/location.hpp"
#include "emit/identifier.hpp"
#include "emit/markdown_markup.hpp"
#include "text/ascii.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::review {

namespace {

/// A span of code behind a fence that is longer than any in it.
std::string code_span(std::string_view code) {
  std::size_t longest = 0, run = 0;
  for (const char c : code) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  const bool is_padded = longest > 0 || code.empty();
  return fmt::format("{0}{1}{2}{1}{0}", fence, is_padded ? " " : "", code);
}

std::string markup_of(const Piece& piece) {
  switch (piece.voice) {
    case Voice::ours:
      return piece.text;
    case Voice::code:
      return code_span(piece.text);
    case Voice::gone:
      return fmt::format("<del>{}</del>", emit::inline_text(piece.text));
    case Voice::came:
      return fmt::format("<ins>{}</ins>", emit::inline_text(piece.text));
    case Voice::author:
    case Voice::was:
    case Voice::is:
      break;
  }
  return emit::inline_text(piece.text);
}

/// Whether a path stays below what it stands behind.
bool leads_inside(std::string_view path) {
  if (path.empty() || path.front() == '/') return false;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/'), path.size());
    if (path.substr(0, end) == "..") return false;
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return true;
}

}  // namespace

std::string comment_text(const Pieces& pieces) {
  std::string text;
  for (const Piece& piece : pieces) text += markup_of(piece);
  return text;
}

std::string tag_text(std::string_view text) {
  constexpr std::string_view starts_something = "@#:-/.";
  std::string out;
  for (const char c : shown(text)) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_mark = byte < 0x80 && byte > 0x20 && !text::is_ascii_alnum(byte);
    if (!is_mark) {
      out += c;
      continue;
    }
    out += fmt::format("&#{};", byte);
    if (starts_something.find(c) != std::string_view::npos) out += "<!-- -->";
  }
  return out;
}

std::string address(std::string_view base, std::string_view path, std::uint32_t line) {
  path = diagnostic::shown_path(path);
  if (base.empty() || !leads_inside(path) || !emit::is_safe_link(base)) return {};
  std::string href(base);
  if (!href.ends_with('/')) href += '/';
  href += diagnostic::uri_of(path);
  if (line > 0) href += fmt::format("#L{}", line);
  return emit::link_target(href);
}

std::string line_link(const compare::Change& change, const compare::File& home, const Options& options) {
  const auto& place = change.after ? change.after : change.before;
  if (!place) return {};
  const std::string href =
      address(change.after ? options.link_base : options.old_link_base, place->path, place->line);
  if (href.empty()) return {};
  const bool is_home = place->path == home.path || place->path == home.old_path;
  const std::string where = is_home ? std::string() : emit::inline_text(shown(place->path)) + " ";
  return fmt::format(" · [{}L{}]({})", where, place->line, href);
}

}  // namespace journey::review
