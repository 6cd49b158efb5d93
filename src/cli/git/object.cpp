#include "cli/git/object.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace journey::cli::git {

namespace {

constexpr bool is_digit_of_id(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

}  // namespace

std::optional<ObjectId> parse_object_id(std::string_view text, ObjectFormat format) {
  if (text.size() != 2 * bytes_of_id(format) || !std::all_of(text.begin(), text.end(), is_digit_of_id))
    return std::nullopt;
  if (text.find_first_not_of('0') == std::string_view::npos) return std::nullopt;
  return ObjectId{std::string(text)};
}

ObjectId object_id_of(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  ObjectId id;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    id.digits += digits[byte >> 4U];
    id.digits += digits[byte & 15U];
  }
  return id;
}

std::optional<EntryKind> kind_of_mode(std::string_view octal) {
  // 100664 is of old versions of git; trees write folders without the first zero.
  constexpr std::array<std::pair<std::string_view, EntryKind>, 6> modes{{{"100644", EntryKind::file},
                                                                         {"100755", EntryKind::file},
                                                                         {"100664", EntryKind::file},
                                                                         {"120000", EntryKind::link},
                                                                         {"40000", EntryKind::folder},
                                                                         {"040000", EntryKind::folder}}};
  for (const auto& [mode, kind] : modes)
    if (mode == octal) return kind;
  return std::nullopt;
}

bool is_entry_name(std::string_view name) {
  return !name.empty() && name != "." && name != ".." && !text::same_word(name, ".git") &&
         name.find('/') == std::string_view::npos && name.find('\0') == std::string_view::npos;
}

bool is_tree_path(std::string_view path) {
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    if (!is_entry_name(path.substr(0, slash))) return false;
    if (slash == std::string_view::npos) return true;
    path.remove_prefix(slash + 1);
  }
  return false;
}

}  // namespace journey::cli::git
