#include "cli/git/lfs.hpp"

#include "cli/git/fields.hpp"
#include "cli/git/object.hpp"

namespace journey::cli::git {

std::optional<LfsPointer> parse_lfs_pointer(std::string_view bytes) {
  constexpr std::string_view first = "version https://git-lfs.github.com/spec/v1\n",
                             oid = "oid sha256:", size = "size ";
  constexpr std::size_t most = 1024;  // of the specification
  if (bytes.size() >= most || !bytes.starts_with(first)) return std::nullopt;
  bytes.remove_prefix(first.size());
  LfsPointer pointer;
  bool has_size = false;
  while (const auto line = field(bytes, '\n')) {
    if (line->starts_with(oid)) {
      const auto digits = parse_object_id(line->substr(oid.size()), ObjectFormat::sha256);
      if (digits) pointer.sha256 = digits->digits;
    } else if (line->starts_with(size)) {
      const auto number = number_of<std::uint64_t>(line->substr(size.size()));
      has_size = number.has_value();
      pointer.size = number.value_or(0);
    }
  }
  if (pointer.sha256.empty() || !has_size || !bytes.empty()) return std::nullopt;
  return pointer;
}

}  // namespace journey::cli::git
