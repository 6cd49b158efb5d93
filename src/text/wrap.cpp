#include "text/wrap.hpp"

#include "text/graphemes.hpp"
#include "text/line_break.hpp"
#include "text/trim.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>

namespace journey::text {

namespace {

/// Widths in 64ths, so that sums are exact and the same on every machine.
using Fixed = std::int64_t;

constexpr double fixed_per_unit = 64;
constexpr double widest = 1e9;                 // far more than any picture, and any sum of them fits
constexpr Fixed widest_rest = Fixed{1} << 24;  // its square times the lines fits
constexpr std::size_t most_balanced = 4096;    // words of a paragraph that is evened out

Fixed to_fixed(double width) {
  if (!(width > 0)) return 0;
  return static_cast<Fixed>(std::llround(std::min(width, widest) * fixed_per_unit));
}

/// What a break before a piece parts. Chinese and Japanese say nothing about where their words end, but where
/// a clause, a quotation or a word of another script does, and in Japanese the kana say more.
enum class Parting : std::uint8_t {
  nothing,
  phrase,  ///< two characters that may belong together
  word,    ///< the last resort
};

/// What has to stay together on a line.
struct Piece {
  std::string_view ink;  ///< without white space behind it
  Fixed width;           ///< of the ink
  Fixed advance;         ///< with the white space
  Parting parting = Parting::nothing;
};

/// Letters of scripts that are written without spaces between words.
enum class Unspaced : std::uint8_t { none, ideograph, hiragana, katakana };

Unspaced unspaced(char32_t c) {
  if (c >= 0x3041 && c <= 0x309F) return Unspaced::hiragana;
  if (c >= 0x30A0 && c <= 0x30FF) return Unspaced::katakana;
  const bool is_ideograph = (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) ||
                            (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
  return is_ideograph ? Unspaced::ideograph : Unspaced::none;
}

/// Line ends of UAX #14 are no white space of the language, but end a line all the same.
bool ends_line(char32_t c) { return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029; }

bool has_line_end(std::string_view s) {
  for (std::size_t at = 0; at < s.size();) {
    const Decoded next = decode(s, at);
    if (ends_line(next.code_point)) return true;
    at += next.size;
  }
  return false;
}

std::string_view trim_line(std::string_view s) {
  while (!s.empty()) {
    s = trim_end(s);
    if (s.empty() || !ends_line(last_code_point(s))) break;
    s = s.substr(0, begin_of_character(s, s.size() - 1));
  }
  return s;
}

/// Whether a line that ends in the hyphen before `at` would keep or leave a stub of a word: "Wi-", "-in".
bool leaves_stub(std::string_view text, std::size_t at) {
  constexpr std::size_t shortest = 3;
  constexpr std::string_view hyphen = "\xE2\x80\x90";  // U+2010
  const std::string_view before = text.substr(0, at);
  if (!before.ends_with('-') && !before.ends_with(hyphen)) return false;
  const auto belongs = [](char32_t c) {
    return c == '-' || c == 0x2010 || is_letter(c) || is_digit(c) || is_mark(c);
  };
  std::size_t left = 0, right = 0;
  for (std::size_t end = at - (before.ends_with('-') ? 1 : hyphen.size()); end > 0 && left < shortest;
       ++left) {
    end = begin_of_character(text, end - 1);
    if (!belongs(decode(text, end).code_point)) break;
  }
  for (std::size_t next = at; next < text.size() && right < shortest; ++right) {
    const Decoded character = decode(text, next);
    if (!belongs(character.code_point)) break;
    next += character.size;
  }
  return left < shortest || right < shortest;
}

/// Calls `visit` for each piece of a paragraph between the breaks [first, last), trimmed of nothing.
template <typename Visit>
void for_each_piece(std::string_view text, std::size_t begin, std::size_t end, const Break* first,
                    const Break* last, Visit&& visit) {
  for (; first != last; ++first) {
    // UAX #14 breaks between a space and a mark or joiner behind it, which is inside of a cluster.
    if (text[first->offset - 1] == ' ' && next_cluster(text, first->offset - 1) != first->offset) continue;
    if (leaves_stub(text, first->offset)) continue;
    visit(text.substr(begin, first->offset - begin));
    begin = first->offset;
  }
  if (begin < end) visit(text.substr(begin, end - begin));
}

void append_clusters(std::string_view word, const Measure& measure, std::pmr::vector<Piece>& pieces) {
  Parting parting = Parting::nothing;
  for_each_cluster(word, [&](std::string_view cluster) {
    const Fixed width = to_fixed(measure(cluster));
    pieces.push_back({cluster, width, width, parting});
    parting = Parting::word;
  });
}

/// One paragraph: its pieces and where each begins if all stood on one line.
class Paragraph {
 public:
  /// `tail`: as of `wrap`.
  Paragraph(std::pmr::vector<Piece> pieces, Fixed max_width, Fixed tail)
      : pieces_(std::move(pieces)), starts_(pieces_.get_allocator()), max_width_(max_width), tail_(tail) {
    starts_.reserve(pieces_.size());
    Fixed at = 0;
    for (const auto& piece : pieces_) {
      starts_.push_back(at);
      at += piece.advance;
    }
  }

  /// The lines as the number of the piece after each.
  [[nodiscard]] std::pmr::vector<std::size_t> lines() const {
    auto filled = fill();
    if (filled.size() < 2 || pieces_.size() > most_balanced) return filled;
    return balance();
  }

  [[nodiscard]] std::string_view line(std::size_t begin, std::size_t end) const {
    const char* first = pieces_[begin].ink.data();
    const auto& last = pieces_[end - 1].ink;
    return {first, static_cast<std::size_t>(last.data() + last.size() - first)};
  }

 private:
  [[nodiscard]] Fixed width(std::size_t begin, std::size_t end) const {
    const Fixed ink = starts_[end - 1] + pieces_[end - 1].width - starts_[begin];
    return end == pieces_.size() ? ink + tail_ : ink;
  }

  static Fixed square_of_rest(Fixed rest) {
    rest = std::clamp<Fixed>(rest, 0, widest_rest);
    return rest * rest;
  }

  /// As much on each line as fits, which also needs the fewest lines.
  [[nodiscard]] std::pmr::vector<std::size_t> fill() const {
    std::pmr::vector<std::size_t> ends(pieces_.get_allocator());
    std::size_t begin = 0;
    for (std::size_t end = 1; end <= pieces_.size(); ++end) {
      if (end - begin > 1 && width(begin, end) > max_width_) {
        ends.push_back(end - 1);
        begin = end - 1;
      }
    }
    if (begin < pieces_.size()) ends.push_back(pieces_.size());
    return ends;
  }

  /// The fewest lines, and among those the least sum of squared rests (cf. Knuth and Plass, "Breaking
  /// Paragraphs into Lines", 1981). Taking the number of lines first is safe: each prefix of a shortest way
  /// is a shortest one.
  [[nodiscard]] std::pmr::vector<std::size_t> balance() const {
    struct Way {
      std::size_t lines;
      Fixed cost;
      std::size_t from;
    };
    std::pmr::vector<Way> best(pieces_.size() + 1, Way{std::numeric_limits<std::size_t>::max(), 0, 0},
                               pieces_.get_allocator());
    best[0] = {0, 0, 0};
    const Fixed inside_word = square_of_rest(max_width_), inside_phrase = square_of_rest(max_width_ / 3);
    for (std::size_t end = 1; end <= pieces_.size(); ++end) {
      for (std::size_t begin = end; begin-- > 0;) {
        const Fixed taken = width(begin, end);
        if (taken > max_width_ && end - begin > 1) break;
        const Parting parting = pieces_[begin].parting;
        const Fixed parted = parting == Parting::word     ? inside_word
                             : parting == Parting::phrase ? inside_phrase
                                                          : 0;
        const Fixed cost = best[begin].cost + square_of_rest(max_width_ - taken) + parted;
        const std::size_t lines = best[begin].lines + 1;
        if (lines < best[end].lines || (lines == best[end].lines && cost < best[end].cost)) {
          best[end] = {lines, cost, begin};
        }
      }
    }
    std::pmr::vector<std::size_t> ends(best.back().lines, pieces_.get_allocator());
    std::size_t end = pieces_.size();
    for (auto slot = ends.rbegin(); slot != ends.rend(); ++slot) {
      *slot = end;
      end = best[end].from;
    }
    return ends;
  }

  std::pmr::vector<Piece> pieces_;
  std::pmr::vector<Fixed> starts_;
  Fixed max_width_, tail_;
};

/// What a break between two characters parts; `last` stands right before `next`. Between two ideographs it
/// parts a phrase, as between a number and what it counts: "15 秒". In Japanese, particles and endings are
/// hiragana behind what they belong to, and a word of katakana is one word; so what follows hiragana in other
/// letters begins a phrase: 帰りの｜電車で｜本を｜開く.
Parting parting_between(char32_t last, char32_t next) {
  // Hiragana that hardly any word begins with, and such that hardly any word goes on behind.
  constexpr std::u32string_view never_first = U"をんがのらりるれろ", ends = U"をばて";
  constexpr char32_t small_tsu = U'っ';
  const auto is_in = [](std::u32string_view set, char32_t c) {
    return set.find(c) != std::u32string_view::npos;
  };
  const Unspaced a = unspaced(last), b = unspaced(next);
  switch (b) {
    case Unspaced::none:
      return Parting::nothing;
    case Unspaced::hiragana:
      if (a != Unspaced::hiragana || last == small_tsu || is_in(never_first, next)) return Parting::word;
      return is_in(ends, last) ? Parting::nothing : Parting::phrase;
    case Unspaced::katakana:
    case Unspaced::ideograph:
      break;
  }
  if (a == Unspaced::hiragana) return Parting::nothing;
  return a == Unspaced::katakana && b == Unspaced::katakana ? Parting::word : Parting::phrase;
}

Parting parting_before(const Piece& before, std::string_view ink) {
  const char32_t last = last_code_point(before.ink);
  const bool open = unspaced(last) != Unspaced::none ? before.advance == before.width : is_digit(last);
  return open ? parting_between(last, decode(ink, 0).code_point) : Parting::nothing;
}

std::pmr::vector<Piece> read_pieces(std::string_view text, std::size_t begin, std::size_t end,
                                    const Break* first, const Break* last, Fixed max_width,
                                    const Measure& measure, std::pmr::memory_resource* memory) {
  std::pmr::vector<Piece> pieces(memory);
  pieces.reserve(static_cast<std::size_t>(last - first) + 1);
  for_each_piece(text, begin, end, first, last, [&](std::string_view piece) {
    if (pieces.empty()) piece = trim_start(piece);
    const auto ink = trim_line(piece);
    const Fixed space = to_fixed(measure(piece.substr(ink.size())));
    if (ink.empty()) {
      if (!pieces.empty()) pieces.back().advance += space;
      return;
    }
    const Fixed width = to_fixed(measure(ink));
    if (width > max_width) {
      append_clusters(ink, measure, pieces);
      pieces.back().advance += space;
    } else {
      const Parting parting = pieces.empty() ? Parting::nothing : parting_before(pieces.back(), ink);
      pieces.push_back({ink, width, width + space, parting});
    }
  });
  return pieces;
}

}  // namespace

std::pmr::vector<std::string_view> wrap(std::string_view text, double max_width, const Measure& measure,
                                        double tail, std::pmr::memory_resource* memory) {
  std::pmr::vector<std::string_view> lines(memory);
  text = trim_line(text);
  if (is_blank(text)) return lines;
  const Fixed limit = to_fixed(max_width), behind = to_fixed(tail);
  // Many a text is one line: no need to know where it could be broken.
  if (const auto ink = trim_start(text); to_fixed(measure(ink)) + behind <= limit && !has_line_end(ink)) {
    lines.push_back(ink);
    return lines;
  }
  const auto breaks = break_opportunities(text, memory);
  const Break* const all_end = breaks.data() + breaks.size();
  std::size_t begin = 0;
  for (const Break* first = breaks.data();;) {
    const Break* const last = std::find_if(first, all_end, [](const Break& b) { return b.mandatory; });
    const std::size_t end = last == all_end ? text.size() : last->offset;
    auto pieces = read_pieces(text, begin, end, first, last, limit, measure, memory);
    if (pieces.empty()) {
      lines.push_back(text.substr(begin, 0));
    } else {
      const Paragraph paragraph(std::move(pieces), limit, last == all_end ? behind : 0);
      std::size_t from = 0;
      for (const auto to : paragraph.lines()) {
        lines.push_back(paragraph.line(from, to));
        from = to;
      }
    }
    if (last == all_end) return lines;
    begin = end;
    first = last + 1;
  }
}

double unbreakable_width(std::string_view text, const Measure& measure) {
  double widest = 0, width = 0;
  char32_t last = 0;
  const auto breaks = break_opportunities(text);
  for_each_piece(
      text, 0, text.size(), breaks.data(), breaks.data() + breaks.size(), [&](std::string_view piece) {
        const std::string_view ink = trim_line(piece);
        if (ink.empty()) return;
        const bool one_word =
            unspaced(last) == Unspaced::katakana && unspaced(decode(ink, 0).code_point) == Unspaced::katakana;
        width = (one_word ? width : 0) + measure(ink);
        widest = std::max(widest, width);
        last = ink.size() == piece.size() ? last_code_point(ink) : 0;
      });
  return widest;
}

}  // namespace journey::text
