#include "cli/git/tree.hpp"

#include "cli/git/fields.hpp"

#include <algorithm>
#include <utility>

namespace journey::cli::git {

std::optional<std::vector<Entry>> parse_tree(std::string_view bytes, ObjectFormat format) {
  std::vector<Entry> entries;
  const std::size_t size = bytes_of_id(format);
  while (!bytes.empty()) {
    const auto mode = field(bytes, ' '), name = mode ? field(bytes, '\0') : std::nullopt;
    if (!name || bytes.size() < size) return std::nullopt;
    const auto kind = kind_of_mode(*mode);
    if (kind && is_entry_name(*name))
      entries.push_back({std::string(*name), *kind, object_id_of(bytes.substr(0, size))});
    bytes.remove_prefix(size);
  }
  const auto by_name = [](const Entry& a, const Entry& b) { return a.name < b.name; };
  std::stable_sort(entries.begin(), entries.end(), by_name);
  const auto alike = [](const Entry& a, const Entry& b) { return a.name == b.name; };
  entries.erase(std::unique(entries.begin(), entries.end(), alike), entries.end());
  return entries;
}

std::optional<std::vector<ListedFile>> parse_listing(std::string_view list, ObjectFormat format) {
  std::vector<ListedFile> files;
  while (!list.empty()) {
    const auto mode = field(list, ' '), type = mode ? field(list, ' ') : std::nullopt,
               digits = type ? field(list, '\t') : std::nullopt,
               path = digits ? field(list, '\0') : std::nullopt;
    if (!path) return std::nullopt;
    const auto id = parse_object_id(*digits, format);
    if (!id) return std::nullopt;
    const auto kind = kind_of_mode(*mode);
    if (kind && *kind != EntryKind::folder && is_tree_path(*path))
      files.push_back({std::string(*path), *kind, *id});
  }
  return files;
}

}  // namespace journey::cli::git
