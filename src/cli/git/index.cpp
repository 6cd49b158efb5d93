#include "cli/git/index.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <utility>

namespace journey::cli::git {

namespace {

using Fault = IndexReading::Fault;

/// Bytes of all paths together, as they are kept: prefixes are shared in the file, but not here.
constexpr std::size_t most_path_bytes = std::size_t{256} << 20U;

/// No path of Linux is longer (PATH_MAX).
constexpr std::size_t longest_path = 4096;
constexpr std::size_t head_size = 12, stat_size = 40, mode_at = 24, extension_head = 8;
constexpr unsigned flag_extended = 0x4000, flags_stage = 0x3000, flag_only_meant = 0x2000;

std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < size; ++i) value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

std::optional<EntryKind> kind_of_bits(std::uint32_t mode) {
  switch (mode >> 12U) {
    case 010:
      return EntryKind::file;
    case 012:
      return EntryKind::link;
    case 004:
      return EntryKind::folder;
    default:
      return std::nullopt;
  }
}

class IndexReader {
 public:
  IndexReader(std::string_view bytes, ObjectFormat format) : bytes_(bytes), id_size_(bytes_of_id(format)) {}

  IndexReading read() && {
    const Fault fault = read_all();
    if (fault != Fault::none) return {{}, fault};
    for (auto& [path, entries] : folders_) {
      const auto by_name = [](const Entry& a, const Entry& b) { return a.name < b.name; };
      std::stable_sort(entries.begin(), entries.end(), by_name);
      const auto alike = [](const Entry& a, const Entry& b) { return a.name == b.name; };
      entries.erase(std::unique(entries.begin(), entries.end(), alike), entries.end());
    }
    return {std::move(folders_), fault};
  }

 private:
  Fault read_all() {
    if (bytes_.size() < head_size + id_size_ || !bytes_.starts_with("DIRC")) return Fault::broken;
    version_ = number_at(bytes_, 4, 4);
    const std::uint32_t count = number_at(bytes_, 8, 4);
    if (version_ < 2 || version_ > 4) return Fault::broken;
    end_ = bytes_.size() - id_size_;  // a checksum
    at_ = head_size;
    folders_[""];
    for (std::uint32_t i = 0; i < count; ++i) {
      if (const Fault fault = read_entry(); fault != Fault::none) return fault;
    }
    return read_extensions();
  }

  Fault read_entry() {
    const std::size_t begin = at_;
    if (end_ - at_ < stat_size + id_size_ + 2) return Fault::broken;
    const auto kind = kind_of_bits(number_at(bytes_, at_ + mode_at, 4));
    const ObjectId id = object_id_of(bytes_.substr(at_ + stat_size, id_size_));
    at_ += stat_size + id_size_;
    const std::uint32_t flags = number_at(bytes_, at_, 2);
    at_ += 2;
    std::uint32_t more = 0;
    if ((flags & flag_extended) != 0) {
      if (version_ < 3 || end_ - at_ < 2) return Fault::broken;
      more = number_at(bytes_, at_, 2);
      at_ += 2;
    }
    if (!(version_ == 4 ? read_shared_path() : read_padded_path(begin))) return Fault::broken;
    if ((more & flag_only_meant) != 0 || !kind) return Fault::none;
    return add(*kind, id, (flags & flags_stage) != 0) ? Fault::none : Fault::too_large;
  }

  /// Up to a NUL; with at least one of them entries are filled up to eight bytes.
  bool read_padded_path(std::size_t begin) {
    const std::size_t nul = bytes_.find('\0', at_);
    if (nul == std::string_view::npos || nul >= end_) return false;
    path_ = bytes_.substr(at_, nul - at_);
    at_ = begin + (nul - begin + 8) / 8 * 8;
    return at_ <= end_;
  }

  /// How much of the path before is dropped from its end, then what comes instead.
  bool read_shared_path() {
    std::size_t dropped = 0;
    for (bool goes_on = true, is_first = true; goes_on; is_first = false) {
      if (at_ >= end_ || dropped > path_.size()) return false;
      const std::uint32_t byte = number_at(bytes_, at_++, 1);
      goes_on = (byte & 0x80U) != 0;
      dropped = is_first ? byte & 0x7FU : ((dropped + 1) << 7U) + (byte & 0x7FU);
    }
    const std::size_t nul = bytes_.find('\0', at_);
    if (dropped > path_.size() || nul == std::string_view::npos || nul >= end_) return false;
    path_.resize(path_.size() - dropped);
    path_ += bytes_.substr(at_, nul - at_);
    at_ = nul + 1;
    return path_.size() <= UINT16_MAX;
  }

  /// False where it is too much.
  bool add(EntryKind kind, const ObjectId& id, bool is_unmerged) {
    std::string_view path = path_;
    if (kind == EntryKind::folder && path.ends_with('/')) path.remove_suffix(1);
    if (path.size() > longest_path || !is_tree_path(path)) return true;
    const std::size_t slash = path.rfind('/');
    const std::string_view folder = slash == std::string_view::npos ? "" : path.substr(0, slash);
    std::vector<Entry>* const entries = folder_named(folder);
    if (entries == nullptr) return false;
    const std::string_view name = path.substr(folder.empty() ? 0 : slash + 1);
    kept_ += name.size() + id.digits.size();
    entries->push_back({std::string(name), kind, id, is_unmerged});
    return kept_ <= most_path_bytes;
  }

  /// The folder of that path, with all above it; null where it is too much.
  std::vector<Entry>* folder_named(std::string_view path) {
    for (std::size_t begin = 0; begin < path.size();) {
      const std::size_t slash = std::min(path.find('/', begin), path.size());
      const auto [known, is_new] = folders_.try_emplace(std::string(path.substr(0, slash)));
      if (is_new) {
        kept_ += 2 * slash;
        if (kept_ > most_path_bytes) return nullptr;
        const std::string above(path.substr(0, begin == 0 ? 0 : begin - 1));
        folders_[above].push_back({std::string(path.substr(begin, slash - begin)), EntryKind::folder});
      }
      begin = slash + 1;
    }
    return &folders_[std::string(path)];
  }

  Fault read_extensions() {
    while (at_ < end_) {
      if (end_ - at_ < extension_head) return Fault::broken;
      const std::string_view name = bytes_.substr(at_, 4);
      const std::uint32_t size = number_at(bytes_, at_ + 4, 4);
      at_ += extension_head;
      if (end_ - at_ < size) return Fault::broken;
      at_ += size;
      if (name == "link") return Fault::split;
      // What has to be understood is written small; a sparse index is.
      if ((name[0] < 'A' || name[0] > 'Z') && name != "sdir") return Fault::broken;
    }
    return Fault::none;
  }

  std::string_view bytes_;
  std::size_t id_size_, at_ = 0, end_ = 0, kept_ = 0;
  std::uint32_t version_ = 0;
  std::string path_;
  IndexFolders folders_;
};

}  // namespace

IndexReading parse_index(std::string_view bytes, ObjectFormat format) {
  return IndexReader(bytes, format).read();
}

}  // namespace journey::cli::git
