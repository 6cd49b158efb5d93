#include "text/line_break.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>

namespace journey::text {

namespace {

/// The classes of UAX #14 after LB1, some of them split by what later rules ask: `_EA` is East Asian, `_Pi`
/// and `_Pf` are the directions of quotes, XP is an unassigned pictograph (LB30b).
enum class Class : std::uint8_t {
  AL,
  B2,
  BA,
  BB,
  BK,
  CB,
  CL,
  CM,
  CP,
  CP_EA,
  CR,
  EB,
  EM,
  EX,
  GL,
  H2,
  H3,
  HL,
  HY,
  ID,
  IN,
  IS,
  JL,
  JT,
  JV,
  LF,
  NL,
  NS,
  NU,
  OP,
  OP_EA,
  PO,
  PR,
  QU,
  QU_Pf,
  QU_Pi,
  RI,
  SP,
  SY,
  WJ,
  XP,
  ZW,
  ZWJ,
};

struct ClassRange {
  char32_t first;
  char32_t last;
  Class value;
};

struct CodePoints {
  char32_t first;
  char32_t last;
};

constexpr ClassRange class_ranges[] = {
#include "text/line_break_table.inc"
};

constexpr CodePoints east_asian_ranges[] = {
#include "text/east_asian_table.inc"
};

/// The range that holds `c`, or nothing.
template <typename Ranges>
constexpr auto find_range(const Ranges& ranges, char32_t c) {
  const auto* after = std::upper_bound(std::begin(ranges), std::end(ranges), c,
                                       [](char32_t value, const auto& range) { return value < range.first; });
  if (after == std::begin(ranges)) return decltype(after){nullptr};
  const auto* range = std::prev(after);
  return c <= range->last ? range : nullptr;
}

constexpr Class look_up(char32_t c) {
  const auto* range = find_range(class_ranges, c);
  return range != nullptr ? range->value : Class::AL;
}

constexpr auto ascii_classes = [] {
  std::array<Class, 128> classes{};
  for (char32_t c = 0; c < 128; ++c) classes[c] = look_up(c);
  return classes;
}();

Class class_of(char32_t c) {
  if (c < 128) return ascii_classes[c];
  if (c >= 0x4E00 && c <= 0x9FFF) return Class::ID;
  return look_up(c);
}

bool is_east_asian(char32_t c) {
  if (c < 0x1100) return false;
  if (c >= 0x4E00 && c <= 0x9FFF) return true;
  return find_range(east_asian_ranges, c) != nullptr;
}

constexpr bool one_of(Class value, std::initializer_list<Class> set) {
  for (const auto c : set) {
    if (c == value) return true;
  }
  return false;
}

bool is_line_end(Class c) { return one_of(c, {Class::BK, Class::CR, Class::LF, Class::NL}); }
bool is_alphabetic(Class c) { return c == Class::AL || c == Class::HL; }
bool is_open(Class c) { return c == Class::OP || c == Class::OP_EA; }
bool is_close(Class c) { return one_of(c, {Class::CL, Class::CP, Class::CP_EA}); }
bool is_quote(Class c) { return one_of(c, {Class::QU, Class::QU_Pi, Class::QU_Pf}); }
bool is_affix(Class c) { return c == Class::PR || c == Class::PO; }
bool is_jamo(Class c) { return one_of(c, {Class::JL, Class::JV, Class::JT, Class::H2, Class::H3}); }
/// XP is ID in everything but LB30b.
bool is_ideographic(Class c) { return one_of(c, {Class::ID, Class::EB, Class::EM, Class::XP}); }

/// How far a number of LB25 has come: `NU (NU | SY | IS)*`, then one closing bracket.
enum class Number : std::uint8_t { none, digits, closed };

/// A character with the combining marks behind it (LB9).
struct Unit {
  std::uint32_t offset;
  char32_t code_point;
  Class value;
  bool joins = false;       ///< ends in a zero-width joiner (LB8a)
  bool odd_region = false;  ///< the first half of a flag (LB30a)
  Number number = Number::none;
};

std::pmr::vector<Unit> read_units(std::string_view utf8, std::pmr::memory_resource* memory) {
  std::pmr::vector<Unit> units(memory);
  units.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const auto [c, size, valid] = decode(utf8, at);
    Class value = class_of(c);
    const bool joiner = value == Class::ZWJ;
    const bool combines = joiner || value == Class::CM;
    const bool has_base = !units.empty() && !is_line_end(units.back().value) &&
                          units.back().value != Class::SP && units.back().value != Class::ZW;
    if (combines && has_base) {
      units.back().joins = joiner;
    } else {
      if (combines) value = Class::AL;  // LB10
      Unit unit{static_cast<std::uint32_t>(at), c, value, joiner};
      const auto before = units.empty() ? Number::none : units.back().number;
      if (value == Class::NU || (before == Number::digits && one_of(value, {Class::SY, Class::IS}))) {
        unit.number = Number::digits;
      } else if (before == Number::digits && is_close(value)) {
        unit.number = Number::closed;
      }
      if (value == Class::RI) unit.odd_region = units.empty() || !units.back().odd_region;
      units.push_back(unit);
    }
    at += size;
  }
  return units;
}

/// Answers for each pair of neighbours whether a line may end between them.
class Rules {
 public:
  explicit Rules(const std::pmr::vector<Unit>& units) : units_(units) {}

  /// LB4, LB5: a line ends between `units[i - 1]` and `units[i]` in any case.
  [[nodiscard]] bool mandatory(std::size_t i) const {
    const auto before = units_[i - 1].value;
    return is_line_end(before) && !(before == Class::CR && units_[i].value == Class::LF);
  }

  /// LB5 to LB31: a line may end between `units[i - 1]` and `units[i]`.
  [[nodiscard]] bool allowed(std::size_t i) const {
    const auto a = units_[i - 1].value;
    const auto b = units_[i].value;
    if (a == Class::AL && b == Class::AL) return false;  // LB28, and no rule before it says yes
    if (is_line_end(b) || one_of(b, {Class::SP, Class::ZW})) return false;  // LB5, LB6, LB7
    return a == Class::SP ? allowed_after_spaces(i) : allowed_between(i);
  }

 private:
  [[nodiscard]] Class at(std::size_t i, Class outside) const {
    return i < units_.size() ? units_[i].value : outside;
  }

  [[nodiscard]] bool east_asian(std::size_t i) const { return is_east_asian(units_[i].code_point); }

  /// LB15a: an opening quote where a phrase starts.
  [[nodiscard]] bool opens_phrase(std::size_t quote) const {
    if (units_[quote].value != Class::QU_Pi) return false;
    if (quote == 0) return true;
    const auto before = units_[quote - 1].value;
    return is_line_end(before) || is_open(before) || is_quote(before) ||
           one_of(before, {Class::GL, Class::SP, Class::ZW});
  }

  /// LB15b: a closing quote where a phrase ends.
  [[nodiscard]] bool closes_phrase(std::size_t quote) const {
    if (units_[quote].value != Class::QU_Pf) return false;
    const auto after = at(quote + 1, Class::BK);
    return is_line_end(after) || is_close(after) || is_quote(after) ||
           one_of(after, {Class::SP, Class::GL, Class::WJ, Class::EX, Class::IS, Class::SY, Class::ZW});
  }

  /// Rules of the form `X SP* × Y`, then LB18.
  [[nodiscard]] bool allowed_after_spaces(std::size_t i) const {
    const auto b = units_[i].value;
    std::size_t base = i - 1;
    while (base > 0 && units_[base].value == Class::SP) --base;
    const auto a = units_[base].value;
    if (a == Class::ZW) return true;                                                           // LB8
    if (one_of(b, {Class::WJ, Class::EX, Class::IS, Class::SY}) || is_close(b)) return false;  // LB11, LB13
    if (is_open(a) || opens_phrase(base) || closes_phrase(i)) return false;                    // LB14, LB15
    if (is_close(a) && b == Class::NS) return false;                                           // LB16
    return !(a == Class::B2 && b == Class::B2);                                                // LB17
  }

  [[nodiscard]] bool allowed_between(std::size_t i) const {
    const Unit& before = units_[i - 1];
    const Unit& after = units_[i];
    const auto a = before.value;
    const auto b = after.value;

    if (a == Class::ZW) return true;                                                       // LB8
    if (before.joins || a == Class::WJ || b == Class::WJ || a == Class::GL) return false;  // LB8a, LB11, LB12
    if (b == Class::GL) return a == Class::BA || a == Class::HY;                           // LB12a
    if (is_close(b) || one_of(b, {Class::EX, Class::IS, Class::SY})) return false;         // LB13
    if (is_open(a)) return false;                                                          // LB14
    if (is_close(a) && b == Class::NS) return false;                                       // LB16
    if (a == Class::B2 && b == Class::B2) return false;                                    // LB17
    if ((is_quote(a) || is_quote(b)) && !allowed_at_quote(i)) return false;                // LB19
    if (a == Class::CB || b == Class::CB) return true;                                     // LB20
    if (one_of(b, {Class::BA, Class::HY, Class::NS, Class::IN}) || a == Class::BB)
      return false;  // LB21, LB22
    if (i >= 2 && units_[i - 2].value == Class::HL && (a == Class::HY || a == Class::BA))
      return false;                                      // LB21a
    if (a == Class::SY && b == Class::HL) return false;  // LB21b
    if (stays_off_line_start(i)) return false;

    if ((is_alphabetic(a) && b == Class::NU) || (a == Class::NU && is_alphabetic(b))) return false;  // LB23
    if ((a == Class::PR && is_ideographic(b)) || (is_ideographic(a) && b == Class::PO))
      return false;                                                                            // LB23a
    if ((is_affix(a) && is_alphabetic(b)) || (is_alphabetic(a) && is_affix(b))) return false;  // LB24
    if (inside_number(i)) return false;                                                        // LB25
    if (inside_syllable(a, b)) return false;                                                   // LB26
    if ((is_jamo(a) && b == Class::PO) || (a == Class::PR && is_jamo(b))) return false;        // LB27
    if (is_alphabetic(a) && is_alphabetic(b)) return false;                                    // LB28
    if (a == Class::IS && is_alphabetic(b)) return false;                                      // LB29
    const auto is_word = [](Class c) { return is_alphabetic(c) || c == Class::NU; };
    if ((is_word(a) && b == Class::OP) || (a == Class::CP && is_word(b))) return false;  // LB30
    if (a == Class::RI && b == Class::RI) return !before.odd_region;                     // LB30a
    return !((a == Class::EB || a == Class::XP) && b == Class::EM);                      // LB30b, LB31
  }

  /// LB19 and LB19a: quotes stick to their text, and on their outer side to everything that is not East
  /// Asian.
  [[nodiscard]] bool allowed_at_quote(std::size_t i) const {
    const auto a = units_[i - 1].value;
    const auto b = units_[i].value;
    if (b == Class::QU || b == Class::QU_Pf || a == Class::QU || a == Class::QU_Pi) return false;
    return b == Class::QU_Pi ? (a == Class::QU_Pf || east_asian(i - 1)) : east_asian(i);
  }

  /// Marks that connect what stands around them, by the habits of Chinese typesetting.
  [[nodiscard]] bool stays_off_line_start(std::size_t i) const {
    const char32_t c = units_[i].code_point;
    return c == U'～' || c == U'／' || (c == U'·' && east_asian(i - 1));
  }

  /// LB25 as `(PR | PO)? (OP | HY)? NU (NU | SY | IS)* (CL | CP)? (PR | PO)?`.
  [[nodiscard]] bool inside_number(std::size_t i) const {
    const Unit& before = units_[i - 1];
    const auto a = before.value;
    const auto b = units_[i].value;
    if (is_affix(a))
      return b == Class::NU || ((is_open(b) || b == Class::HY) && at(i + 1, Class::AL) == Class::NU);
    if (a == Class::HY && b == Class::NU) return true;
    if (before.number == Number::digits && b == Class::NU) return true;
    return before.number != Number::none && is_affix(b);
  }

  /// LB26: the parts of a Korean syllable.
  static bool inside_syllable(Class a, Class b) {
    if (a == Class::JL) return one_of(b, {Class::JL, Class::JV, Class::H2, Class::H3});
    if (a == Class::JV || a == Class::H2) return b == Class::JV || b == Class::JT;
    return (a == Class::JT || a == Class::H3) && b == Class::JT;
  }

  const std::pmr::vector<Unit>& units_;
};

}  // namespace

std::pmr::vector<Break> break_opportunities(std::string_view utf8, std::pmr::memory_resource* memory) {
  const auto units = read_units(utf8, memory);
  const Rules rules(units);
  std::pmr::vector<Break> breaks(memory);
  for (std::size_t i = 1; i < units.size(); ++i) {
    const bool mandatory = rules.mandatory(i);
    if (mandatory || rules.allowed(i)) breaks.push_back({units[i].offset, mandatory});
  }
  return breaks;
}

}  // namespace journey::text
