// In: numbers, lists, keywords, enumerated values. Out: how the outputs write them in one language.
#include "board/wording.hpp"

#include "text/ascii.hpp"
#include "text/replace_all.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace journey::board {

namespace {

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
  std::string result;
  for (const std::string& text : texts) {
    if (text.empty()) continue;
    if (!result.empty()) result += between;
    result += text;
  }
  return result;
}

/// `number` with `decimals` at most, without trailing zeros and without a sign.
std::string digits_of(double number, int decimals, const lexicon::Numbers& numbers) {
  std::string text = fmt::format("{:.{}f}", std::abs(number), decimals);
  if (const std::size_t point = text.find('.'); point != std::string::npos) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') {
      text.pop_back();
    } else {
      text.replace(point, 1, numbers.decimal);
    }
  }
  return text;
}

void group_thousands(std::string& digits, const lexicon::Numbers& numbers) {
  std::size_t whole = std::min(digits.find(numbers.decimal), digits.size());
  if (whole < numbers.group_from) return;
  for (; whole > 3; whole -= 3) digits.insert(whole - 3, numbers.group);
}

constexpr std::string_view minus = "−";

/// Marks that authors put around a text themselves.
struct Pair {
  std::string_view open, close;
};
constexpr std::array known_quotes{Pair{"「", "」"}, Pair{"『", "』"}, Pair{"“", "”"},  Pair{"\"", "\""},
                                  Pair{"‘", "’"},   Pair{"«", "»"},   Pair{"《", "》"}};

/// Places of straight quotation marks that open and close by turns; none where one may be something else,
/// like the sign of an inch.
std::vector<std::size_t> straight_marks(std::string_view words) {
  std::vector<std::size_t> places;
  for (std::size_t at = 0; (at = words.find('"', at)) != std::string_view::npos; ++at) {
    const char before = at == 0 ? ' ' : words[at - 1], after = at + 1 == words.size() ? ' ' : words[at + 1];
    const auto is_alnum = [](char c) { return text::is_ascii_alnum(static_cast<unsigned char>(c)); };
    const bool opens = places.size() % 2 == 0;
    if (opens ? is_alnum(before) || after == ' ' : is_alnum(after) || before == ' ') return {};
    places.push_back(at);
  }
  if (places.size() % 2 != 0) places.clear();
  return places;
}

/// The text as it stands between marks that change places, those in it a level deeper.
std::string exchanged(std::string words, const lexicon::Quotes& quotes) {
  if (words.find(quotes.open) == std::string::npos) return words;
  constexpr std::string_view aside = "\x01";
  for (const auto& [one, other] :
       {std::pair{quotes.open, quotes.inner_open}, std::pair{quotes.close, quotes.inner_close}}) {
    text::replace_all(words, one, aside);
    text::replace_all(words, other, one);
    text::replace_all(words, aside, other);
  }
  return words;
}

/// The text as it stands between marks that become inner ones, straight marks too.
std::string with_inner(std::string words, const lexicon::Quotes& quotes) {
  std::vector<std::size_t> straight = straight_marks(words);
  for (; !straight.empty(); straight.pop_back())
    words.replace(straight.back(), 1, straight.size() % 2 == 0 ? quotes.inner_close : quotes.inner_open);
  if (words.find(quotes.inner_open) == std::string::npos) {
    text::replace_all(words, quotes.open, quotes.inner_open);
    text::replace_all(words, quotes.close, quotes.inner_close);
  }
  return words;
}

/// Signs that stand before the number, and signs that stand right behind it.
constexpr std::array leading_units{"$", "£", "€", "¥", "￥", "₹", "₩"};
constexpr std::array close_units{"%", "％", "‰", "°", "/", "×", "★", "℃", "℉"};

}  // namespace

std::string Wording::heading(lexicon::Keyword keyword) const {
  // Names that are no words of a language by themselves.
  if (keyword == lexicon::Keyword::servqual) return lane(keyword);
  if (keyword == lexicon::Keyword::kano) return label(lexicon::Label::heading_kano);
  std::string text(lexicon::word(keyword, labels_));
  std::replace(text.begin(), text.end(), '-', ' ');
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
    text.front() = static_cast<char>(text.front() - 32);
  return text;
}

std::string Wording::value(lexicon::Enumeration enumeration, std::uint8_t value) const {
  return std::string(lexicon::word(enumeration, value, labels_));
}

std::string Wording::quoted(std::string_view text) const {
  for (const Pair& quotes : known_quotes) {
    if (text.size() > quotes.open.size() && text.starts_with(quotes.open) && text.ends_with(quotes.close)) {
      return std::string(text);
    }
  }
  std::string words(text);
  const lexicon::Quotes& quotes = lexicon::traits(content_).quotes;
  words = quotes.nesting == lexicon::Nesting::exchange ? exchanged(std::move(words), quotes)
                                                       : with_inner(std::move(words), quotes);
  return fmt::format("{}{}{}", quotes.open, words, quotes.close);
}

std::string Wording::listed(const std::vector<std::string>& texts) const {
  const std::string mark = separator();
  // Entries that hold commas themselves are told apart by semicolons.
  const bool ambiguous =
      texts.size() > 1 && std::any_of(texts.begin(), texts.end(), [&](const std::string& text) {
        return text.find(mark) != std::string::npos;
      });
  return ambiguous ? clauses(texts) : joined(texts, mark);
}

std::string Wording::joined_with_and(const std::vector<std::string>& texts) const {
  if (texts.size() < 2) return listed(texts);
  return phrase(lexicon::Label::and_, listed({texts.begin(), texts.end() - 1}), texts.back());
}

std::string Wording::clauses(const std::vector<std::string>& texts) const {
  return joined(texts, clause_separator());
}

std::string Wording::pair(std::string_view name, std::string_view text) const {
  return fmt::format("{}{}{}", name, colon(), text);
}

std::string Wording::with_aside(std::string_view text, std::string_view aside) const {
  if (aside.empty()) return std::string(text);
  return fmt::format("{}{}{}{}", text, traits().marks.aside_open, aside, traits().marks.aside_close);
}

std::string Wording::number(double number) const {
  if (!std::isfinite(number)) return {};
  std::string digits = digits_of(number, 4, traits().numbers);
  const bool negative = number < 0 && digits != "0";
  group_thousands(digits, traits().numbers);
  return (negative ? std::string(minus) : std::string()) + digits;
}

std::string Wording::fixed(double number, int digits) const {
  if (!std::isfinite(number)) return {};
  std::string text = fmt::format("{:.{}f}", std::abs(number), digits);
  if (const std::size_t point = text.find('.'); point != std::string::npos)
    text.replace(point, 1, traits().numbers.decimal);
  return (number < 0 ? std::string(minus) : std::string()) + text;
}

std::string Wording::score(double score, const lexicon::Scale& scale) const {
  if (!std::isfinite(score)) return {};
  std::string text = digits_of(score, 2, traits().numbers);
  if (text == "0") return text;
  if (score < 0) return std::string(minus) + text;
  return std::min(scale.worst, scale.best) < 0 ? "+" + text : text;
}

std::string Wording::percent(double percent) const {
  const lexicon::Numbers& numbers = traits().numbers;
  if (!std::isfinite(percent)) return {};
  if (percent > 0 && percent < 0.05) return fmt::format("<{}{}", digits_of(0.1, 1, numbers), numbers.percent);
  const std::string digits = digits_of(percent, 1, numbers);
  return fmt::format("{}{}{}", percent < 0 && digits != "0" ? minus : "", digits, numbers.percent);
}

std::string Wording::date(const lexicon::Date& date) const {
  const auto pattern = [&] {
    const lexicon::Dates& dates = traits().dates;
    switch (date.precision) {
      case lexicon::Date::Precision::month:
        return dates.month;
      case lexicon::Date::Precision::quarter:
        return dates.quarter;
      case lexicon::Date::Precision::year:
        return dates.year;
      case lexicon::Date::Precision::day:
        break;
    }
    return dates.day;
  }();
  return fmt::format(fmt::runtime(pattern), fmt::arg("year", date.year), fmt::arg("month", date.month),
                     fmt::arg("day", date.day), fmt::arg("quarter", (date.month + 2) / 3));
}

std::string written_duration(const lexicon::Duration& duration) {
  std::string text = duration.text;
  const std::size_t dots = text.find("..");
  if (!duration.unit || dots == std::string::npos) return text;
  std::size_t begin = dots;
  std::size_t end = dots + 2;
  while (begin > 0 && text[begin - 1] == ' ') --begin;
  while (end < text.size() && text[end] == ' ') ++end;
  return text.replace(begin, end - begin, "–");
}

std::string capitalised(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() -= 'a' - 'A';
  return text;
}

std::string unbroken(std::string_view text) {
  constexpr std::string_view no_break_space = "\u00A0";
  std::string joined;
  for (const char c : text) c == ' ' ? joined.append(no_break_space) : joined.append(1, c);
  return joined;
}

std::string Wording::counted(lexicon::Label one, lexicon::Label other, std::uint64_t count) const {
  const bool is_one = count == 1 && lexicon::traits(labels_).plural == lexicon::Plural::one_other;
  return phrase(is_one ? one : other, count);
}

std::string Wording::with_unit(double number, std::string_view unit) const {
  const std::string text = this->number(number);
  if (text.empty() || unit.empty()) return text;
  const auto starts = [&](const char* sign) { return unit.starts_with(sign); };
  const auto ends = [&](const char* sign) { return unit.ends_with(sign); };
  if (std::any_of(leading_units.begin(), leading_units.end(), ends)) {
    return number < 0 && text.starts_with(minus)
               ? fmt::format("{}{}{}", minus, unit, text.substr(minus.size()))
               : fmt::format("{}{}", unit, text);
  }
  if (std::any_of(close_units.begin(), close_units.end(), starts)) return fmt::format("{}{}", text, unit);
  const bool latin = static_cast<unsigned char>(unit.front()) < 0x80;
  return fmt::format("{}{}{}", text, latin ? " " : lexicon::traits(content_).unit_gap, unit);
}

std::string one_line(std::string_view text) {
  // U+2E80 to U+9FFF (radicals, punctuation, kana, Han) and what lies on the supplementary ideographic
  // planes.
  const auto is_ideographic = [](std::string_view at) {
    const char32_t c = text::decode(at, 0).code_point;
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xFF00 && c <= 0xFF65) || (c >= 0x20000 && c <= 0x3FFFF);
  };
  std::string line;
  std::size_t last = 0;  // where the last character of `line` begins
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = std::max<std::size_t>(text::decode(text, at).size, 1);
    if (text[at] != '\n' && text[at] != '\r') {
      last = line.size();
      line += text.substr(at, size);
      at += size;
      continue;
    }
    while (at < text.size() && (text[at] == '\n' || text[at] == '\r' || text[at] == ' ')) ++at;
    if (line.empty() || at == text.size()) continue;
    const bool tight = is_ideographic(std::string_view(line).substr(last)) && is_ideographic(text.substr(at));
    if (!tight && line.back() != ' ') line += ' ';
  }
  return line;
}

std::string dotted(const std::vector<std::string>& texts) { return joined(texts, " · "); }

}  // namespace journey::board
