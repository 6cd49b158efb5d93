#include "diagnostic/excerpt.hpp"

#include "text/escape.hpp"
#include "text/graphemes.hpp"
#include "text/utf8.hpp"
#include "text/width.hpp"

#include <algorithm>
#include <vector>

namespace journey::diagnostic {

namespace {

constexpr std::string_view tab = "    ";
constexpr std::string_view cut = "…";

/// One cluster of the line as it is shown.
struct Piece {
  std::size_t begin, end;  // bytes of the line
  std::string text;
  std::size_t width;
};

std::string shown(std::string_view cluster, std::string_view before) {
  if (cluster == "\t") return std::string(tab);
  // `##[` is a command to some build logs wherever it stands; a space breaks it.
  if (cluster == "[" && before.ends_with("##")) return " [";
  return text::escape_terminal(cluster);
}

std::vector<Piece> pieces_of(std::string_view line, std::size_t from, std::size_t until) {
  std::vector<Piece> pieces;
  for (std::size_t at = from; at < until;) {
    const std::size_t end = text::next_cluster(line, at);
    std::string text = shown(line.substr(at, end - at), line.substr(0, at));
    const std::size_t width = text::display_width(text);
    pieces.push_back({at, end, std::move(text), width});
    at = end;
  }
  return pieces;
}

}  // namespace

Excerpt make_excerpt(std::string_view line, std::size_t begin, std::size_t end, std::size_t width) {
  begin = std::min(begin, line.size());
  end = std::clamp(end, begin, line.size());
  // Only so many bytes are looked at: enough for a window of clusters, whatever they are made of.
  const std::size_t reach = 8 * width;
  std::size_t from = begin > reach ? begin - reach : 0;
  while (from < begin && text::continues_character(line[from])) ++from;
  const std::size_t until = std::min(line.size(), begin + reach);
  const std::vector<Piece> pieces = pieces_of(line, from, until);

  std::size_t left = 0, total = 0;
  for (const Piece& piece : pieces) {
    total += piece.width;
    if (piece.end <= begin) left += piece.width;
  }
  const bool whole = from == 0 && until == line.size() && total <= width;

  // Where it does not fit, the mark begins after a third of the window.
  std::size_t first = 0;
  if (!whole) {
    for (std::size_t room = left; first < pieces.size() && room > width / 3; ++first)
      room -= pieces[first].width;
  }
  Excerpt excerpt;
  std::size_t used = 0;
  if (first > 0 || from > 0) {
    excerpt.text = cut;
    used = 1;
  }
  excerpt.before = used;
  excerpt.marked = 0;
  bool cut_right = until < line.size();
  for (std::size_t i = first; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    if (!whole && used + piece.width + 1 > width && piece.begin > begin) {
      cut_right = true;
      break;
    }
    excerpt.text += piece.text;
    used += piece.width;
    if (piece.end <= begin) excerpt.before = used;
    if (piece.end > begin && piece.begin < end) excerpt.marked += piece.width;
  }
  if (cut_right) excerpt.text += cut;
  excerpt.marked = std::max<std::size_t>(excerpt.marked, 1);
  return excerpt;
}

}  // namespace journey::diagnostic
