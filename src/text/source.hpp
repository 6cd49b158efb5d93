// In: the bytes of a file. Out: the same bytes with a table of where lines begin, and places in them.
#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace journey::text {

/// Number of a source in its `Sources`, in the order in which they were added.
using SourceId = std::uint32_t;

/// Half-open range of bytes [begin, end) in one source.
struct Span {
  SourceId source = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  auto operator<=>(const Span&) const = default;
  [[nodiscard]] std::uint32_t size() const { return end - begin; }
  [[nodiscard]] bool empty() const { return begin == end; }
};

/// A place for people and machines; all numbers count from 1.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;        ///< in Unicode code points
  std::uint32_t byte_column = 1;   ///< in bytes
  std::uint32_t utf16_column = 1;  ///< in UTF-16 code units
};

/// One file in memory. Its bytes never change; at most 4 GiB (readers refuse far smaller files already).
class Source {
 public:
  /// `path` is how messages call the file; `bytes` may begin with a byte-order mark, which stays in place.
  Source(std::string path, std::string bytes);
  /// A file that nobody could read: a path, and no line to show of it.
  explicit Source(std::string path);
  /// A file of which nobody has the bytes here, but places: what spans begin and end with is a number of one
  /// of `places`, of which there is at least one.
  Source(std::string path, std::vector<Position> places);

  [[nodiscard]] const std::string& path() const { return path_; }
  /// Whether spans are offsets of bytes, and not numbers of places.
  [[nodiscard]] bool has_bytes() const { return places_.empty(); }
  [[nodiscard]] bool was_read() const { return was_read_; }
  /// Whether messages may quote its lines.
  [[nodiscard]] bool is_quotable() const { return was_read_ && is_quotable_; }
  void set_quotable(bool is_quotable) { is_quotable_ = is_quotable; }
  [[nodiscard]] std::string_view bytes() const { return bytes_; }
  [[nodiscard]] std::string_view slice(Span span) const {
    return std::string_view(bytes_).substr(span.begin, span.end - span.begin);
  }
  [[nodiscard]] std::uint32_t line_count() const { return static_cast<std::uint32_t>(line_starts().size()); }
  /// Line that holds the byte at `offset`, from 1. An offset past the end is on the last line.
  [[nodiscard]] std::uint32_t line_of(std::uint32_t offset) const;
  /// Bytes of line `line` (from 1) without its line end.
  [[nodiscard]] std::string_view line(std::uint32_t line) const;
  [[nodiscard]] std::uint32_t line_begin(std::uint32_t line) const {
    return has_bytes() ? line_starts()[line - 1] : 0;
  }
  [[nodiscard]] Position position(std::uint32_t offset) const;

 private:
  // Made when first asked for: a clean file is compiled without anyone asking for a line number.
  [[nodiscard]] const std::vector<std::uint32_t>& line_starts() const;

  std::string path_;
  std::string bytes_;
  std::vector<Position> places_;  ///< instead of bytes
  bool was_read_ = true, is_quotable_ = true;
  mutable std::vector<std::uint32_t> line_starts_;
};

/// All files of one compilation: the map and what it imports, also CSV files.
class Sources {
 public:
  SourceId add(std::string path, std::string bytes);
  SourceId add_unread(std::string path);
  SourceId add_places(std::string path, std::vector<Position> places);
  [[nodiscard]] const Source& operator[](SourceId id) const { return *sources_[id]; }
  /// A file of which nobody knows yet whether it is what a map takes it for may hold somebody's secrets.
  void set_quotable(SourceId id, bool is_quotable) { sources_[id]->set_quotable(is_quotable); }
  [[nodiscard]] std::size_t size() const { return sources_.size(); }
  [[nodiscard]] std::string_view slice(Span span) const { return (*this)[span.source].slice(span); }

 private:
  // Pointers, so that views into a source stay valid while others are added.
  std::vector<std::unique_ptr<Source>> sources_;
};

}  // namespace journey::text
