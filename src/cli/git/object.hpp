// In: a name of something in git's store, or a mode. Out: the same as a value.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace journey::cli::git {

/// By what a repository names its objects.
enum class ObjectFormat : std::uint8_t { sha1, sha256 };
/// Bytes of a name: 20 or 32.
constexpr std::size_t bytes_of_id(ObjectFormat format) { return format == ObjectFormat::sha1 ? 20 : 32; }

/// The full name of an object: 40 or 64 hexadecimal digits in lower case. Equal names are equal bytes.
struct ObjectId {
  std::string digits;

  [[nodiscard]] bool empty() const { return digits.empty(); }
  auto operator<=>(const ObjectId&) const = default;
};
/// The name that a text is; nothing where it is none of this format, or that of no object (zeros).
std::optional<ObjectId> parse_object_id(std::string_view text, ObjectFormat format);
/// The name that bytes of that length are.
ObjectId object_id_of(std::string_view bytes);

/// What a tree or the index holds below a name. A submodule is none of these: for us it does not exist.
enum class EntryKind : std::uint8_t { file, link, folder };
/// Of a mode in octal digits, `100644`; nothing where it is a submodule, or what git does not write.
std::optional<EntryKind> kind_of_mode(std::string_view octal);

/// One name in a folder.
struct Entry {
  std::string name;
  EntryKind kind = EntryKind::file;
  ObjectId id = {};          ///< of a folder of the index: empty
  bool is_unmerged = false;  ///< of the index: in conflict, so that it has no content

  bool operator==(const Entry&) const = default;
};

/// One file below a folder, links among them, by its path from there.
struct ListedFile {
  std::string path;
  EntryKind kind = EntryKind::file;
  ObjectId id = {};

  bool operator==(const ListedFile&) const = default;
};

/// Whether a name can stand in a folder: not empty, no `/`, neither `.` nor `..`, and not `.git`.
bool is_entry_name(std::string_view name);
/// Whether all parts of a path can.
bool is_tree_path(std::string_view path);

}  // namespace journey::cli::git
