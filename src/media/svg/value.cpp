#include "media/svg/value.hpp"

#include "media/svg/blanks.hpp"
#include "media/svg/phrases.hpp"
#include "text/ascii.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <array>

namespace journey::media::svg {

namespace {

using lexicon::Message;
using lexicon::say;

bool is_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return text::is_ascii_alnum(byte) || c == '_' || c == '-' || byte >= 0x80;
}

/// Behind a string that begins at `at`: behind its quote, or where its line ends.
std::size_t behind_string(std::string_view css, std::size_t at) {
  const char quote = css[at];
  for (++at; at < css.size() && css[at] != '\n'; ++at) {
    if (css[at] == '\\') {
      ++at;
    } else if (css[at] == quote) {
      return at + 1;
    }
  }
  return std::min(at, css.size());
}

std::size_t behind_word(std::string_view css, std::size_t at) {
  while (at < css.size() && is_word(css[at])) ++at;
  return at;
}

/// What stands between the brackets of `url(`, without quotes, and where it ends.
struct Address {
  std::string_view text;
  std::size_t end = 0;  ///< behind the bracket
};
Address address_at(std::string_view css, std::size_t at) {
  while (at < css.size() && is_blank(css[at])) ++at;
  const bool is_quoted = at < css.size() && (css[at] == '"' || css[at] == '\'');
  const std::size_t behind = is_quoted ? behind_string(css, at) : at;
  const std::size_t close = std::min(css.find(')', behind), css.size());
  std::string_view text = css.substr(at, (is_quoted ? behind : close) - at);
  if (is_quoted) {
    const char quote = text.front();
    text.remove_prefix(1);
    if (text.ends_with(quote)) text.remove_suffix(1);
  }
  return {trimmed(text), std::min(close + 1, css.size())};
}

/// Functions of which the arguments are an address, whatever it looks like.
constexpr std::array<std::string_view, 6> loaders{"image", "image-set", "-webkit-image-set",
                                                  "src",   "element",   "cross-fade"};
constexpr std::array<std::string_view, 12> functions{"rgb",    "rgba",      "hsl",        "hsla",
                                                     "matrix", "translate", "translatex", "translatey",
                                                     "scale",  "scalex",    "scaley",     "rotate"};
constexpr std::array<std::string_view, 2> skews{"skewx", "skewy"};

template <typename Words>
bool is_among(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Writes the words of a value anew at the end of `out`; false where something else stands between them.
bool write_words(std::string_view css, std::string& out) {
  std::size_t open = 0;
  bool is_parted = false;
  const auto put = [&](std::string_view piece) {
    if (is_parted && !out.empty() && out.back() != '(' && out.back() != ',') out += ' ';
    is_parted = false;
    out += piece;
  };
  for (std::size_t at = 0; at < css.size();) {
    const char c = css[at];
    if (is_blank(c)) {
      is_parted = true;
      ++at;
    } else if (c == '"' || c == '\'') {
      const std::size_t end = behind_string(css, at);
      const std::string_view string = css.substr(at, end - at);
      // Nothing that is written looks like a call, whoever reads it with less care; no font is called so.
      if (string.size() < 2 || string.back() != c || string.find_first_of("\\()") != std::string_view::npos)
        return false;
      put(string);
      at = end;
    } else if (is_word(c) || c == '.' || c == '+' || c == '%' || c == '#') {
      std::size_t end = at + 1;
      while (end < css.size() && (is_word(css[end]) || css[end] == '.' || css[end] == '+' || css[end] == '%'))
        ++end;
      const std::string_view word = css.substr(at, end - at);
      put(word);
      at = end;
      if (at < css.size() && css[at] == '(') {
        const std::string name = text::ascii_lower(word);
        if (!is_among(functions, name) && !is_among(skews, name)) return false;
      }
    } else if (c == '(' && at > 0 && is_word(css[at - 1])) {
      ++open;
      out += '(';
      is_parted = false;
      ++at;
    } else if (c == ')' && open > 0) {
      --open;
      out += ')';
      is_parted = false;
      ++at;
    } else if (c == ',' || c == '/') {
      out += c;
      is_parted = false;
      ++at;
    } else {
      return false;
    }
  }
  return open == 0;
}

std::optional<Value> read_words(std::string_view css) {
  Value value;
  if (!write_words(css, value.text)) return std::nullopt;
  return value;
}

std::optional<Value> read_path(std::string_view css) {
  static constexpr std::string_view commands = "MmZzLlHhVvCcSsQqTtAaEe";
  const bool is_path = std::all_of(css.begin(), css.end(), [](char c) {
    return text::is_ascii_digit(static_cast<unsigned char>(c)) || is_blank(c) || c == '.' || c == ',' ||
           c == '-' || c == '+' || commands.find(c) != std::string_view::npos;
  });
  if (!is_path) return std::nullopt;
  Value value{{}, std::string(css)};
  std::replace_if(value.text.begin(), value.text.end(), is_blank, ' ');
  return value;
}

/// `url(#id)` and what follows.
std::optional<Value> read_reference(std::string_view css) {
  constexpr std::string_view call = "url(";
  if (!text::same_word(css.substr(0, call.size()), call)) return std::nullopt;
  const Address address = address_at(css, call.size());
  if (address.text.size() < 2 || address.text.front() != '#') return std::nullopt;
  std::optional<Value> value = read_words(trimmed(css.substr(address.end)));
  if (value) value->reference = address.text.substr(1);
  return value;
}

}  // namespace

std::string without_comments(std::string_view css) {
  std::string out;
  out.reserve(css.size());
  for (std::size_t at = 0; at < css.size();) {
    if (css[at] == '"' || css[at] == '\'') {
      const std::size_t end = behind_string(css, at);
      out += css.substr(at, end - at);
      at = end;
    } else if (css.substr(at, 2) == "/*") {
      const std::size_t end = css.find("*/", at + 2);
      out += ' ';
      at = end == std::string_view::npos ? css.size() : end + 2;
    } else {
      out += css[at++];
    }
  }
  return out;
}

Message problem_of_css(std::string_view css) {
  const auto refuse_load = [](std::string_view what) { return say<phrases::loads>(text::quote(what)); };
  for (std::size_t at = 0; at < css.size();) {
    const char c = css[at];
    if (c == '"' || c == '\'') {
      at = behind_string(css, at);
    } else if (c == '\\') {
      return say<phrases::hides_words>();
    } else if (c == '@') {
      const std::size_t end = behind_word(css, at + 1);
      const std::string rule = text::ascii_lower(css.substr(at, end - at));
      if (end < css.size() && css[end] == '\\') return say<phrases::hides_words>();
      if (rule == "@import") return refuse_load(rule);
      if (rule.ends_with("keyframes")) return say<phrases::is_active>(text::quote(rule));
      at = end;
    } else if (is_word(c)) {
      const std::size_t end = behind_word(css, at);
      const std::string_view word = css.substr(at, end - at);
      at = end;
      if (end == css.size() || css[end] != '(') continue;
      const std::string name = text::ascii_lower(word);
      if (is_among(loaders, name)) return refuse_load(name + "(");
      if (name != "url") continue;
      const Address address = address_at(css, end + 1);
      if (address.text.find('\\') != std::string_view::npos) return say<phrases::hides_words>();
      const bool stays = address.text.empty() || address.text.front() == '#' ||
                         text::same_word(address.text.substr(0, 5), "data:");
      if (!stays) return refuse_load("url(" + std::string(address.text) + ")");
      at = address.end;
    } else {
      ++at;
    }
  }
  return {};
}

std::optional<Value> read_value(std::string_view css, Grammar grammar) {
  css = trimmed(css);
  switch (grammar) {
    case Grammar::words:
      return read_words(css);
    case Grammar::path:
      return read_path(css);
    case Grammar::paint:
      if (auto value = read_reference(css)) return value;
      return read_words(css);
    case Grammar::reference:
      if (auto value = read_reference(css); value && value->text.empty()) return value;
      if (text::same_word(css, "none")) return Value{{}, "none"};
      break;
  }
  return std::nullopt;
}

}  // namespace journey::media::svg
