#include "text/wrap.hpp"

#include "text/graphemes.hpp"
#include "text/line_break.hpp"
#include "text/phrases.hpp"
#include "text/trim.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
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

Fixed to_signed(double width) { return width < 0 ? -to_fixed(-width) : to_fixed(width); }

/// How much a break before a piece costs, in 64ths of a line that stays empty. Chinese and Japanese say where
/// a clause, a quotation or a word of another script ends; where their words and phrases end, a model has to
/// guess, and says how sure it is.
using Parting = std::uint8_t;
constexpr Parting parts_nothing = 0;
constexpr Parting parts_phrases = 1;  // two phrases of a clause
constexpr Parting parts_phrase = 36;  // what belongs together
constexpr Parting parts_word = 64;    // the last resort
constexpr Parting worth_a_line = 16;  // a line more is taken rather than to part so much

/// What has to stay together on a line.
struct Piece {
  std::string_view ink;  ///< without white space behind it
  Fixed width;           ///< of the ink
  Fixed advance;         ///< with what stands between it and the next: white space, or what sets them apart
  Parting parting = parts_nothing;
  bool has_space = false;
};

void add_space(Piece& piece, Fixed width) {
  piece.advance += width;
  piece.has_space = piece.has_space || width > 0;
}

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

/// Signs between what stands before and behind them, with which no line begins: UAX #14 lets some.
bool begins_no_line(char32_t c) { return c == 0x2014 || c == 0x2015 || c == 0xB7 || c == 0x2027; }

/// Calls `visit` for each piece of a paragraph between the breaks [first, last), trimmed of nothing.
template <typename Visit>
void for_each_piece(std::string_view text, std::size_t begin, std::size_t end, const Break* first,
                    const Break* last, Visit&& visit) {
  for (; first != last; ++first) {
    // UAX #14 breaks between a space and a mark or joiner behind it, which is inside of a cluster.
    if (text[first->offset - 1] == ' ' && next_cluster(text, first->offset - 1) != first->offset) continue;
    if (leaves_stub(text, first->offset) || begins_no_line(decode(text, first->offset).code_point)) continue;
    visit(text.substr(begin, first->offset - begin));
    begin = first->offset;
  }
  if (begin < end) visit(text.substr(begin, end - begin));
}

void append_clusters(std::string_view word, const Measure& measure, std::pmr::vector<Piece>& pieces) {
  Parting parting = parts_nothing;
  for_each_cluster(word, [&](std::string_view cluster) {
    const Fixed width = to_fixed(measure(cluster));
    if (is_blank(cluster) && !pieces.empty()) {
      add_space(pieces.back(), width);  // no line begins with it
      return;
    }
    pieces.push_back({cluster, width, width, parting});
    parting = parts_word;
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

  /// A line of a single character of a script without spaces, among others.
  [[nodiscard]] bool is_lonely(std::size_t begin, std::size_t end) const {
    if (end - begin != 1 || pieces_.size() == 1) return false;
    const Decoded first = decode(pieces_[begin].ink, 0);
    return first.size == pieces_[begin].ink.size() && unspaced(first.code_point) != Unspaced::none;
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

  /// The fewest lines, or more where that keeps a phrase whole, and among those the least sum of squared
  /// rests (cf. Knuth and Plass, "Breaking Paragraphs into Lines", 1981). Taking the number of lines first is
  /// safe: each prefix of a shortest way is a shortest one.
  [[nodiscard]] std::pmr::vector<std::size_t> balance() const {
    struct Way {
      std::size_t lines;
      Fixed cost;
      std::size_t from;
    };
    constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    std::pmr::vector<Way> best(pieces_.size() + 1, Way{none, 0, 0}, pieces_.get_allocator());
    const bool may_grow = std::any_of(pieces_.begin(), pieces_.end(), [](const Piece& piece) {
      return piece.parting >= worth_a_line && piece.parting <= parts_phrase;
    });
    best[0] = {0, 0, 0};
    const Fixed line = square_of_rest(max_width_);
    for (std::size_t end = 1; end <= pieces_.size(); ++end) {
      for (std::size_t begin = end; begin-- > 0;) {
        const Fixed taken = width(begin, end);
        if (taken > max_width_ && end - begin > 1) break;
        const Fixed parted = line / 64 * pieces_[begin].parting;
        const Fixed lonely = is_lonely(begin, end) ? line : 0;
        const Fixed cost = best[begin].cost + square_of_rest(max_width_ - taken) + parted + lonely;
        const std::size_t lines = best[begin].lines + 1;
        const bool has_fewer = !may_grow && lines < best[end].lines;
        const bool has_as_many = may_grow || lines == best[end].lines;
        if (best[end].lines == none || has_fewer || (has_as_many && cost < best[end].cost)) {
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

bool is_numeral(char32_t c) {
  constexpr std::u32string_view numerals = U"〇零一二三四五六七八九十百千萬万億亿兩两半幾几";
  return numerals.find(c) != std::u32string_view::npos;
}

/// What belongs together whatever the model takes it for: a number and what it counts (15 秒, 二十), a
/// negation and what it denies (看不出), and a particle and what stands before it.
bool sticks(char32_t last, char32_t next) {
  constexpr std::u32string_view negations = U"不没沒";
  constexpr std::u32string_view particles = U"的了吗嗎呢吧们們";
  return is_digit(last) || (is_numeral(last) && is_numeral(next)) ||
         negations.find(last) != std::u32string_view::npos ||
         particles.find(next) != std::u32string_view::npos;
}

/// What a break at byte `at` parts, between a character of a script without spaces, or a digit, and such a
/// character. Katakana is one word.
Parting parting_at(std::string_view text, std::size_t at, char32_t last, char32_t next, Phrasing phrasing) {
  const Unspaced a = unspaced(last), b = unspaced(next);
  if (a == Unspaced::katakana && b == Unspaced::katakana) return parts_word;
  if (sticks(last, next)) return parts_phrase;
  // Between these there is doubt: the models err by a few hundred.
  constexpr std::int32_t surely_begins = 2000, surely_not = -1000;
  const std::int32_t score = std::clamp(phrase_score(text, at, phrasing), surely_not, surely_begins);
  if (score == surely_begins) return parts_phrases;
  // A particle or an ending in hiragana is never parted from what it belongs to where that can be helped.
  if (b == Unspaced::hiragana && score <= 0) return parts_word;
  return static_cast<Parting>(parts_phrases + (parts_phrase - parts_phrases) * (surely_begins - score) /
                                                  (surely_begins - surely_not));
}

Parting parting_before(std::string_view text, const Piece& before, std::string_view ink,
                       std::optional<Phrasing>& phrasing) {
  const char32_t last = last_code_point(before.ink);
  const bool open = unspaced(last) != Unspaced::none ? !before.has_space : is_digit(last);
  if (!open) return parts_nothing;
  const char32_t next = decode(ink, 0).code_point;
  if (unspaced(next) == Unspaced::none) return parts_nothing;
  if (!phrasing) phrasing = phrasing_of(text);
  return parting_at(text, static_cast<std::size_t>(ink.data() - text.data()), last, next, *phrasing);
}

std::pmr::vector<Piece> read_pieces(std::string_view text, std::size_t begin, std::size_t end,
                                    const Break* first, const Break* last, Fixed max_width,
                                    const Measure& measure, const Spacing& spacing,
                                    std::optional<Phrasing>& phrasing, std::pmr::memory_resource* memory) {
  std::pmr::vector<Piece> pieces(memory);
  pieces.reserve(static_cast<std::size_t>(last - first) + 1);
  for_each_piece(text, begin, end, first, last, [&](std::string_view piece) {
    if (pieces.empty()) piece = trim_start(piece);
    const auto ink = trim_line(piece);
    const Fixed space = to_fixed(measure(piece.substr(ink.size())));
    if (ink.empty()) {
      if (!pieces.empty()) add_space(pieces.back(), space);
      return;
    }
    const Fixed width = to_fixed(measure(ink));
    if (spacing && !pieces.empty() && !pieces.back().has_space)
      pieces.back().advance +=
          to_signed(spacing(last_code_point(pieces.back().ink), decode(ink, 0).code_point));
    if (width > max_width) {
      append_clusters(ink, measure, pieces);
      add_space(pieces.back(), space);
    } else {
      const Parting parting =
          pieces.empty() ? parts_nothing : parting_before(text, pieces.back(), ink, phrasing);
      pieces.push_back({ink, width, width, parting});
      add_space(pieces.back(), space);
    }
  });
  return pieces;
}

}  // namespace

std::pmr::vector<std::string_view> wrap(std::string_view text, double max_width, const Measure& measure,
                                        double tail, const Spacing& spacing,
                                        std::pmr::memory_resource* memory) {
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
  std::optional<Phrasing> phrasing;  // once somebody asks
  for (const Break* first = breaks.data();;) {
    const Break* const last = std::find_if(first, all_end, [](const Break& b) { return b.mandatory; });
    const std::size_t end = last == all_end ? text.size() : last->offset;
    auto pieces = read_pieces(text, begin, end, first, last, limit, measure, spacing, phrasing, memory);
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
