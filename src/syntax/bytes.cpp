#include "syntax/bytes.hpp"

#include "diagnostic/errors.hpp"
#include "syntax/phrases.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

namespace journey::syntax {

namespace {

using Byte = unsigned char;
namespace rule = diagnostic::rule;
using lexicon::say;

/// Which encoding a text is in instead of UTF-8, as it gives itself away, or nothing.
lexicon::Message other_encoding(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\xFF\xFE\0\0"sv)) return say<phrases::little_endian>("UTF-32");
  if (bytes.starts_with("\0\0\xFE\xFF"sv)) return say<phrases::big_endian>("UTF-32");
  if (bytes.starts_with("\xFF\xFE"sv)) return say<phrases::little_endian>("UTF-16");
  if (bytes.starts_with("\xFE\xFF"sv)) return say<phrases::big_endian>("UTF-16");
  // Without a mark: ASCII letters with NUL between them.
  const auto zero = [&](std::size_t at) { return bytes[at] == '\0'; };
  if (bytes.size() < 4) return {};
  if (!zero(0) && zero(1) && zero(2) && zero(3)) return say<phrases::little_endian>("UTF-32");
  if (zero(0) && zero(1) && zero(2) && !zero(3)) return say<phrases::big_endian>("UTF-32");
  if (!zero(0) && zero(1) && !zero(2) && zero(3)) return say<phrases::little_endian>("UTF-16");
  if (zero(0) && !zero(1) && zero(2) && !zero(3)) return say<phrases::big_endian>("UTF-16");
  return {};
}

/// Bits that say what a run of bytes may hold. Written without branches, so that the loop over them is
/// vectorised.
constexpr unsigned maybe_control = 1;
constexpr unsigned maybe_bidi = 2;

unsigned suspicion(Byte byte, Byte next) {
  const unsigned control = static_cast<unsigned>(byte < 0x20) & static_cast<unsigned>(byte != '\n') &
                           static_cast<unsigned>(byte != '\t') &
                           (static_cast<unsigned>(byte != '\r') | static_cast<unsigned>(next != '\n'));
  const unsigned c1 = static_cast<unsigned>(byte == 0xC2) & static_cast<unsigned>(next < 0xA0);
  const unsigned del = static_cast<unsigned>(byte == 0x7F);
  const unsigned marks = (static_cast<unsigned>(byte == 0xE2) & static_cast<unsigned>((next | 1) == 0x81)) |
                         (static_cast<unsigned>(byte == 0xD8) & static_cast<unsigned>(next == 0x9C));
  return (control | c1 | del) * maybe_control | marks * maybe_bidi;
}

unsigned suspicion(std::string_view bytes) {
  unsigned found = 0;
  const auto* at = reinterpret_cast<const Byte*>(bytes.data());
  const std::size_t last = bytes.size() - 1;
  for (std::size_t index = 0; index < last; ++index) found |= suspicion(at[index], at[index + 1]);
  return found | suspicion(at[last], 0);
}

/// The next control character at or after `from`, of a text that is known to hold some.
std::optional<std::size_t> find_control(std::string_view bytes, std::size_t from) {
  for (std::size_t at = from; at < bytes.size(); ++at) {
    const auto next = at + 1 < bytes.size() ? static_cast<Byte>(bytes[at + 1]) : Byte{0};
    if ((suspicion(static_cast<Byte>(bytes[at]), next) & maybe_control) == 0) continue;
    if (static_cast<Byte>(bytes[at]) == 0xC2 && (next & 0xC0U) != 0x80) continue;
    return at;
  }
  return std::nullopt;
}

std::string hex(std::string_view bytes) {
  constexpr std::size_t most = 8;
  std::string shown;
  for (std::size_t at = 0; at < std::min(bytes.size(), most); ++at) {
    shown += fmt::format("{}{:02X}", at == 0 ? "" : " ", static_cast<Byte>(bytes[at]));
  }
  return bytes.size() > most ? shown + " …" : shown;
}

class Reporter {
 public:
  Reporter(std::string_view bytes, text::SourceId id, diagnostic::Diagnostics& diagnostics)
      : bytes_(bytes), id_(id), diagnostics_(diagnostics) {}

  void not_utf8(std::size_t begin, std::size_t end) {
    const std::string bytes = hex(bytes_.substr(begin, end - begin));
    diagnostics_.error(
        rule::not_utf8, span(begin, end),
        end - begin == 1 ? say<phrases::byte_not_utf8>(bytes) : say<phrases::bytes_not_utf8>(bytes),
        say<phrases::save_and_look_again>());
  }

  void control(std::size_t at) {
    const auto [code, size, valid] = text::decode(bytes_, at);
    if (code == '\r') {
      diagnostics_.error(rule::lone_carriage_return, span(at, at + 1), say<phrases::lone_carriage_return>(),
                         say<phrases::save_with_line_feeds>());
      return;
    }
    diagnostics_.error(rule::control_character, span(at, at + size),
                       say<phrases::control_character>(fmt::format("U+{:04X}", static_cast<unsigned>(code))),
                       say<phrases::delete_unseen>());
  }

 private:
  [[nodiscard]] text::Span span(std::size_t begin, std::size_t end) const {
    return {id_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  std::string_view bytes_;
  text::SourceId id_;
  diagnostic::Diagnostics& diagnostics_;
};

}  // namespace

ByteReport check_bytes(const text::Source& source, text::SourceId id, diagnostic::Diagnostics& diagnostics) {
  ByteReport report;
  const std::string_view bytes = source.bytes();
  if (bytes.empty()) return report;
  if (const lexicon::Message encoding = other_encoding(bytes); !encoding.empty()) {
    diagnostics.error(rule::wrong_encoding,
                      {id, 0, static_cast<std::uint32_t>(std::min<std::size_t>(2, bytes.size()))},
                      say<phrases::other_encoding>(encoding), say<phrases::save_as_utf8>());
    report.readable = false;
    return report;
  }
  const unsigned found = suspicion(bytes);
  report.has_bidi_controls = (found & maybe_bidi) != 0;

  Reporter reporter(bytes, id, diagnostics);
  const bool has_controls = (found & maybe_control) != 0;
  auto invalid = text::find_invalid(bytes);
  auto control = has_controls ? find_control(bytes, 0) : std::nullopt;
  // One error a line, whichever comes first in it; then on with the next line.
  while (invalid || control) {
    const bool is_invalid = invalid && (!control || invalid->begin < *control);
    const std::size_t at = is_invalid ? invalid->begin : *control;
    if (is_invalid) {
      reporter.not_utf8(invalid->begin, invalid->end);
    } else {
      reporter.control(at);
    }
    report.damaged.push_back(static_cast<std::uint32_t>(at));
    const std::size_t newline = bytes.find('\n', at);
    if (newline == std::string_view::npos) break;
    if (invalid && invalid->begin <= newline) invalid = text::find_invalid(bytes, newline + 1);
    if (control && *control <= newline) control = find_control(bytes, newline + 1);
  }
  return report;
}

}  // namespace journey::syntax
