// In: ids made from names. Out: ids that HTML, SVG, URLs and DOT all take, each once.
#include "emit/identifier.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <array>

namespace journey::emit {
namespace {

bool is_kept(char c) {
  const auto u = static_cast<unsigned char>(c);
  return u >= 0x80 || text::is_ascii_alnum(u) || u == '-' || u == '_' || u == '.';
}

}  // namespace

std::string identifier(std::string_view id, std::string_view prefix) {
  std::string safe;
  safe.reserve(prefix.size() + id.size());
  bool replaced = false;
  for (const std::string_view part : {prefix, id}) {
    for (const char c : part) {
      if (is_kept(c)) {
        safe += c;
        replaced = false;
      } else if (!replaced) {
        safe += '-';
        replaced = true;
      }
    }
  }
  return safe.empty() ? "x" : safe;
}

std::string Identifiers::take(std::string_view id, std::string_view prefix) {
  return names_.take(identifier(id, prefix));
}

bool is_id_prefix(std::string_view prefix) {
  constexpr std::size_t longest = 64;
  return !prefix.empty() && prefix.size() <= longest && text::is_ascii_letter(prefix.front()) &&
         std::all_of(prefix.begin(), prefix.end(),
                     [](char c) { return text::is_ascii_alnum(c) || c == '-' || c == '_'; });
}

std::string link_in_format(std::string_view href, std::string_view extension) {
  constexpr std::string_view ending = ".journey";
  const std::string_view path = href.substr(0, href.find_first_of("?#"));
  // What begins with a slash is on somebody's server, where other rules hold.
  const bool relative = !path.starts_with('/') && path.find(':') == std::string_view::npos;
  if (!relative || !path.ends_with(ending)) return std::string(href);
  const std::string_view stem = path.substr(0, path.size() - ending.size());
  if (stem.empty() || stem.ends_with('/')) return std::string(href);
  return std::string(stem).append(".").append(extension).append(href.substr(path.size()));
}

bool is_safe_link(std::string_view href) {
  if (href.empty()) return false;
  if (std::any_of(href.begin(), href.end(), [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return u <= 0x20 || u == 0x7F;
      })) {
    return false;
  }
  const auto end = href.find_first_of(":/?#");
  if (end == std::string_view::npos || href[end] != ':') return true;
  const std::string scheme = text::ascii_lower(href.substr(0, end));
  constexpr std::array<std::string_view, 3> allowed = {"http", "https", "mailto"};
  return std::find(allowed.begin(), allowed.end(), scheme) != allowed.end();
}

}  // namespace journey::emit
