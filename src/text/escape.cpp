#include "text/escape.hpp"

#include "text/ascii.hpp"
#include "text/bidi.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include <fmt/format.h>

namespace journey::text {

namespace {

constexpr std::string_view replacement = "\uFFFD";

constexpr bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

/// Calls `put(code point, its bytes, offset)` for each character; bytes that are not UTF-8 arrive as U+FFFD.
template <typename Put>
void for_each_character(std::string_view s, Put&& put) {
  for (std::size_t at = 0; at < s.size();) {
    const auto [c, size, valid] = decode(s, at);
    put(c, valid ? s.substr(at, size) : replacement, at);
    at += size;
  }
}

/// True where `&` at `at` could start an entity: letters, digits or `#`, then a semicolon.
bool starts_entity(std::string_view s, std::size_t at) {
  std::size_t end = at + 1;
  if (end < s.size() && s[end] == '#') ++end;
  const std::size_t name = end;
  while (end < s.size() && end - at < 40 && is_ascii_alnum(static_cast<unsigned char>(s[end]))) ++end;
  return end > name && end < s.size() && s[end] == ';';
}

/// True where `s` has `word` right before `at`, without regard to case.
bool preceded_by(std::string_view s, std::size_t at, std::string_view word) {
  return at >= word.size() && same_word(s.substr(at - word.size(), word.size()), word);
}

/// True where `-` at `at` stands behind the word `GH`, as in `GH-12`, another way to write `#12`.
bool names_issue(std::string_view s, std::size_t at) {
  return preceded_by(s, at, "GH") && (at == 2 || !is_ascii_alnum(static_cast<unsigned char>(s[at - 3])));
}

/// True where `:` at `at` starts an emoji shortcode such as `:tada:`.
bool starts_shortcode(std::string_view s, std::size_t at) {
  std::size_t end = at + 1;
  const auto inside = [](char c) {
    return is_ascii_alnum(static_cast<unsigned char>(c)) || c == '_' || c == '+' || c == '-';
  };
  while (end < s.size() && end - at < 60 && inside(s[end])) ++end;
  return end > at + 1 && end < s.size() && s[end] == ':';
}

bool is_plain_number(std::string_view s) {
  if (!s.empty() && (s[0] == '+' || s[0] == '-')) s.remove_prefix(1);
  const auto dot = s.find('.');
  const auto digits = [](std::string_view part) { return is_ascii_number(part); };
  return digits(s.substr(0, dot)) && (dot == std::string_view::npos || digits(s.substr(dot + 1)));
}

bool starts_formula(std::string_view s) {
  constexpr std::string_view starts[] = {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};
  const auto first = s.find_first_not_of(' ');
  if (first == std::string_view::npos || is_plain_number(s)) return false;
  return std::ranges::any_of(starts,
                             [rest = s.substr(first)](auto start) { return rest.starts_with(start); });
}

/// What stands for a character in XML; empty where it stands for itself.
constexpr std::string_view xml_instead_of(char32_t c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    case 0xFFFE:
    case 0xFFFF:
      return replacement;
    default:
      return is_control(c) && c != '\t' && c != '\n' ? replacement : std::string_view();
  }
}

/// By byte: the ASCII that stands for itself, most of what there is.
constexpr auto plain_in_xml = [] {
  std::array<bool, 256> plain{};
  for (char32_t c = 0; c < 0x80; ++c) plain[c] = xml_instead_of(c).empty();
  return plain;
}();

}  // namespace

void append_xml(std::string& out, std::string_view s) {
  std::size_t same = 0;  // where the run begins that comes out as it is
  for (std::size_t at = 0; at < s.size();) {
    if (plain_in_xml[static_cast<unsigned char>(s[at])]) {
      ++at;
      continue;
    }
    const auto [c, size, valid] = decode(s, at);
    const std::string_view instead = valid ? xml_instead_of(c) : replacement;
    if (!instead.empty()) {
      out.append(s, same, at - same);
      out += instead;
      same = at + size;
    }
    at += size;
  }
  out.append(s, same);
}

std::string escape_xml(std::string_view s) {
  std::string out;
  out.reserve(s.size() + s.size() / 8);
  append_xml(out, s);
  return out;
}

std::string escape_markdown(std::string_view s) {
  constexpr std::string_view special = "\\`*[]~|";  // start or end something wherever they stand
  constexpr std::string_view starters = "#-+=:>";   // only as the first character of a block
  constexpr std::string_view empty_comment = "<!-- -->";
  const bool formulas = std::ranges::count(s, '$') > 1;
  const auto byte_at = [s](std::size_t i) { return i < s.size() ? static_cast<unsigned char>(s[i]) : 0u; };

  std::string out;
  out.reserve(s.size() + s.size() / 8);
  bool blank_so_far = true;   // a block could still start here
  bool digits_so_far = true;  // only digits up to here: `1.` would start a list
  for_each_character(s, [&](char32_t c, std::string_view bytes, std::size_t at) {
    const auto next = byte_at(at + 1);
    const auto previous = at > 0 ? byte_at(at - 1) : 0u;
    const bool first = blank_so_far;
    const bool ends_number = digits_so_far && !first && (c == '.' || c == ')');
    const bool space = c == ' ' || c == '\t';
    blank_so_far = blank_so_far && space;
    digits_so_far = digits_so_far && (is_ascii_digit(c) || (first && space));

    if (c == '\n') {
      out += "<br>";
    } else if (space && first) {
      out += "&#32;";  // four of them would be code
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '&' && starts_entity(s, at)) {
      out += "&amp;";
    } else if (c == '>' && first) {
      out += "&gt;";
    } else if (c == '@' && is_ascii_alnum(next)) {
      (out += '@') += empty_comment;
    } else if (c == '#' && is_ascii_digit(next)) {
      (out += first ? "\\#" : "#") += empty_comment;
    } else if (c == '-' && is_ascii_digit(next) && names_issue(s, at)) {
      (out += '-') += empty_comment;
    } else if (c == ':' && starts_shortcode(s, at)) {
      (out += ':') += empty_comment;
    } else if (c == ':' && next == '/') {
      out += "&#58;";  // http://, ftp://
    } else if (c == '.' && preceded_by(s, at, "www")) {
      out += "&#46;";
    } else if (c == '$' && formulas) {
      out += "<span>$</span>";  // GitHub's way to keep a dollar sign from starting a formula
    } else if (c == '{' && (next == '{' || next == '%')) {
      out += "&#123;";  // Liquid, which GitHub Pages runs before Markdown
    } else {
      const bool inside_word = c == '_' && is_ascii_alnum(previous) && is_ascii_alnum(next);
      // At the end `!` could meet a link and `#` could close a heading.
      const bool last = at + 1 == s.size() && (c == '!' || c == '#');
      const bool ascii = c < 0x80;
      const auto in = [c, ascii](std::string_view set) {
        return ascii && set.find(static_cast<char>(c)) != std::string_view::npos;
      };
      if (in(special) || (first && in(starters)) || ends_number || (c == '_' && !inside_word) || last)
        out += '\\';
      out += is_control(c) ? replacement : bytes;
    }
  });
  return out;
}

std::string escape_dot(std::string_view s) {
  std::string out;
  out.reserve(s.size() + s.size() / 8);
  for_each_character(s, [&](char32_t c, std::string_view bytes, std::size_t at) {
    switch (c) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      case '&':
        out += starts_entity(s, at) ? "&amp;" : "&";
        break;
      default:
        out += is_control(c) && c != '\t' ? replacement : bytes;
    }
  });
  return out;
}

std::string escape_csv(std::string_view s) {
  const bool formula = starts_formula(s);
  const bool quoted = formula || s.find_first_of(",;\"\t\r\n") != std::string_view::npos;
  std::string out;
  out.reserve(s.size() + 3);
  if (quoted) out += '"';
  if (formula) out += '\'';
  for_each_character(s, [&out](char32_t c, std::string_view bytes, std::size_t) {
    if (c == '"') out += '"';
    const bool control = is_control(c) && c != '\t' && c != '\n' && c != '\r';
    out += control ? replacement : bytes;
  });
  if (quoted) out += '"';
  return out;
}

std::string escape_terminal(std::string_view s) {
  std::string out;
  out.reserve(s.size());
  for (std::size_t at = 0; at < s.size();) {
    const auto [c, size, valid] = decode(s, at);
    const bool separator = c == 0x2028 || c == 0x2029 || c == 0x200B || c == 0xFEFF;
    if (!valid) {
      for (const char byte : s.substr(at, size)) {
        fmt::format_to(std::back_inserter(out), "<0x{:02X}>", static_cast<unsigned char>(byte));
      }
    } else if ((is_control(c) && c != '\t') || is_bidi_control(c) || separator) {
      fmt::format_to(std::back_inserter(out), "<U+{:04X}>", static_cast<std::uint32_t>(c));
    } else {
      out += s.substr(at, size);
    }
    at += size;
  }
  return out;
}

std::string inert_json(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    const auto byte = static_cast<unsigned char>(json[at]);
    if (json.substr(at).starts_with("##[")) {
      out += "##\\u005b";
      at += 3;
    } else if (const Decoded c = byte < 0x7F ? Decoded{byte, 1, true} : decode(json, at);
               c.valid && byte >= 0x7F && is_control(c.code_point)) {
      out += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(c.code_point));
      at += c.size;
    } else {
      out += json.substr(at, c.size);
      at += c.size;
    }
  }
  return out;
}

std::string escape_github_command(std::string_view s, bool property) {
  std::string out;
  out.reserve(s.size());
  for_each_character(s, [&](char32_t c, std::string_view bytes, std::size_t) {
    switch (c) {
      case '%':
        out += "%25";
        break;
      case '\r':
        out += "%0D";
        break;
      case '\n':
        out += "%0A";
        break;
      case ':':
        out += property ? "%3A" : ":";
        break;
      case ',':
        out += property ? "%2C" : ",";
        break;
      default:
        out += bytes;
    }
  });
  return out;
}

std::string defuse_workflow_commands(std::string_view line) {
  std::string out;
  out.reserve(line.size() + 1);
  const auto first = line.find_first_not_of(" \t");
  if (first != std::string_view::npos && line.substr(first).starts_with("::")) {
    // The runner trims the line, so a space in front would not do.
    out += line.substr(0, first);
    out += ": ";
    line.remove_prefix(first + 1);
  }
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line.substr(at).starts_with("##[")) {
      out += "## [";
      at += 2;
    } else {
      out += line[at];
    }
  }
  return out;
}

}  // namespace journey::text
