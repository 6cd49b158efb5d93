#include "cli/run/outputs.hpp"

#include "text/ascii.hpp"
#include "text/fingerprint.hpp"
#include "text/mapped.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <utf8proc.h>

namespace journey::cli {

namespace {

constexpr std::size_t longest_file_name =
    240;  // most file systems take 255 bytes, and a temporary name needs some

/// https://learn.microsoft.com/windows/win32/fileio/naming-a-file, with or without an extension.
constexpr std::array<std::string_view, 4> devices{"con", "prn", "aux", "nul"};
constexpr std::array<std::string_view, 2> numbered_devices{"com", "lpt"};

bool is_reserved(std::string_view name) {
  const std::string stem = text::ascii_lower(name.substr(0, name.find('.')));
  if (std::find(devices.begin(), devices.end(), stem) != devices.end()) return true;
  return stem.size() == 4 && text::is_ascii_digit(stem[3]) &&
         std::find(numbered_devices.begin(), numbered_devices.end(), stem.substr(0, 3)) !=
             numbered_devices.end();
}

bool is_unsafe(char32_t c) {
  if (c < 0x80)
    return c < 0x20 || c == 0x7F ||
           std::string_view("<>:\"/\\|?*").find(static_cast<char>(c)) != std::string_view::npos;
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  // Format characters turn text around or are not seen; those that join emoji are fine.
  return category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CS ||
         category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP ||
         (category == UTF8PROC_CATEGORY_CF && c != 0x200D);
}

std::string safe_characters(std::string_view name) {
  std::string safe;
  for (std::size_t at = 0; at < name.size();) {
    const text::Decoded next = text::decode(name, at);
    if (!next.valid || is_unsafe(next.code_point)) {
      safe += '_';
    } else {
      safe += name.substr(at, next.size);
    }
    at += next.size;
  }
  return safe;
}

/// At most `room` bytes; what is cut off is kept as a fingerprint, so that two long names stay
/// two.
std::string shortened(const std::string& name, std::size_t room) {
  if (name.size() <= room) return name;
  const std::string mark = fmt::format("-{:016x}", text::fingerprint(name));
  return name.substr(0, text::begin_of_character(name, room - mark.size())) + mark;
}

std::string folded(const std::string& path) {
  // What is no UTF-8 is compared byte by byte.
  return text::mapped(path, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD).value_or(path);
}

}  // namespace

std::string output_name(std::string_view source_name, const Product& product) {
  constexpr std::string_view ending = ".journey";
  std::string_view stem = source_name;
  if (stem.ends_with(ending) && stem.size() > ending.size()) stem.remove_suffix(ending.size());
  std::string tail;
  for (const std::string* part : {&product.persona, &product.view, &product.language, &product.extension}) {
    if (!part->empty()) tail += "." + safe_characters(*part);
  }
  std::string name = safe_characters(stem);
  if (name.starts_with('-') || name.starts_with('.') || is_reserved(name)) name.insert(0, "_");
  tail = shortened(tail.substr(0, tail.size() - product.extension.size() - 1), longest_file_name / 2) + "." +
         product.extension;
  return shortened(name, longest_file_name - tail.size()) + tail;
}

std::string output_path(const Input& input, const Destination& destination, const Product& product) {
  switch (destination.kind) {
    case Destination::Kind::standard_output:
      return {};
    case Destination::Kind::file:
      return destination.path;
    case Destination::Kind::beside_source:
      return joined(folder_of(input.path), output_name(name_of(input.path), product));
    case Destination::Kind::folder:
      break;
  }
  return joined(joined(destination.path, folder_of(input.mirrored)),
                output_name(name_of(input.mirrored), product));
}

std::string output_key(const Input& input, const Destination& destination, const Product& product) {
  if (destination.kind != Destination::Kind::beside_source)
    return folded(output_path(input, destination, product));
  return folded(joined(input.folder, output_name(name_of(input.path), product)));
}

}  // namespace journey::cli
