#include "lower/identity.hpp"

#include "text/utf8.hpp"

#include <fmt/format.h>

namespace journey::lower {

namespace {

/// The first `count` code points of well-formed UTF-8, without a `-` at the end.
std::string first_code_points(std::string_view utf8, std::size_t count) {
  std::size_t at = 0;
  for (; count > 0 && at < utf8.size(); --count) at += text::decode(utf8, at).size;
  while (at > 0 && utf8[at - 1] == '-') --at;
  return std::string(utf8.substr(0, at));
}

}  // namespace

std::string slug(std::string_view title) {
  std::string id;
  bool between_words = false;
  std::size_t length = 0;
  for (std::size_t at = 0; at < title.size() && length < text::longest_name;) {
    const text::Decoded c = text::decode(title, at);
    at += c.size;
    if (!text::is_letter(c.code_point) && !text::is_mark(c.code_point) && !text::is_digit(c.code_point)) {
      between_words = true;
      continue;
    }
    if (between_words && !id.empty()) {
      id += '-';
      ++length;
    }
    between_words = false;
    const bool upper = c.code_point >= U'A' && c.code_point <= U'Z';
    text::encode(upper ? c.code_point - U'A' + U'a' : c.code_point, id);
    ++length;
  }
  return first_code_points(text::nfc(id), text::longest_name);
}

std::string Ids::make(std::string_view title, std::string_view fallback) {
  std::string base = slug(title);
  if (base.empty()) base = fallback;
  if (taken_.insert(base).second) return base;
  std::size_t& last = last_.try_emplace(base, 1).first->second;
  for (;;) {
    const std::string suffix = fmt::format("-{}", ++last);
    std::string id = first_code_points(base, text::longest_name - suffix.size()) + suffix;
    if (taken_.insert(id).second) return id;
  }
}

}  // namespace journey::lower
