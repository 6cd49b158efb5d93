#include "text/source.hpp"

#include <algorithm>
#include <cstring>

namespace journey::text {

Source::Source(std::string path, std::string bytes) : path_(std::move(path)), bytes_(std::move(bytes)) {}

Source::Source(std::string path) : path_(std::move(path)), was_read_(false) {}

Source::Source(std::string path, std::vector<Position> places)
    : path_(std::move(path)), places_(std::move(places)), was_read_(false) {}

const std::vector<std::uint32_t>& Source::line_starts() const {
  if (line_starts_.empty()) {
    line_starts_.push_back(0);
    const char* const base = bytes_.data();
    const char* const end = base + bytes_.size();
    for (const char* at = base; at < end;) {
      const auto* hit = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
      if (hit == nullptr) break;
      at = hit + 1;
      line_starts_.push_back(static_cast<std::uint32_t>(at - base));
    }
  }
  return line_starts_;
}

std::uint32_t Source::line_of(std::uint32_t offset) const {
  if (!has_bytes()) return position(offset).line;
  const auto& starts = line_starts();
  const auto next = std::upper_bound(starts.begin(), starts.end(), offset);
  return static_cast<std::uint32_t>(next - starts.begin());
}

std::string_view Source::line(std::uint32_t line) const {
  if (!has_bytes()) return {};
  const auto& starts = line_starts();
  const std::uint32_t begin = starts[line - 1];
  const std::uint32_t end =
      line < starts.size() ? starts[line] - 1 : static_cast<std::uint32_t>(bytes_.size());
  std::string_view text = std::string_view(bytes_).substr(begin, end - begin);
  if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
  return text;
}

Position Source::position(std::uint32_t offset) const {
  if (!has_bytes()) return places_[std::min<std::size_t>(offset, places_.size() - 1)];
  offset = std::min(offset, static_cast<std::uint32_t>(bytes_.size()));
  Position place;
  place.line = line_of(offset);
  std::uint32_t begin = line_begin(place.line);
  // A byte-order mark is not a character of the line that people see.
  if (begin == 0 && bytes_.starts_with("\xEF\xBB\xBF")) begin = std::min<std::uint32_t>(3, offset);
  place.byte_column = offset - begin + 1;
  for (std::uint32_t at = begin; at < offset; ++at) {
    const auto byte = static_cast<unsigned char>(bytes_[at]);
    if ((byte & 0xC0U) == 0x80U) continue;
    ++place.column;
    place.utf16_column += byte >= 0xF0U ? 2 : 1;
  }
  return place;
}

SourceId Sources::add(std::string path, std::string bytes) {
  sources_.push_back(std::make_unique<Source>(std::move(path), std::move(bytes)));
  return static_cast<SourceId>(sources_.size() - 1);
}

SourceId Sources::add_unread(std::string path) {
  sources_.push_back(std::make_unique<Source>(std::move(path)));
  return static_cast<SourceId>(sources_.size() - 1);
}

SourceId Sources::add_places(std::string path, std::vector<Position> places) {
  sources_.push_back(std::make_unique<Source>(std::move(path), std::move(places)));
  return static_cast<SourceId>(sources_.size() - 1);
}

}  // namespace journey::text
