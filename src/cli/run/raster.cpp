#include "cli/run/raster.hpp"

#include "cli/run/phrases.hpp"
#include "cli/run/program.hpp"
#include "emit/marks.hpp"
#include "text/trim.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>

#include <fmt/format.h>
#include <utf8proc.h>

namespace journey::cli {

namespace {

constexpr std::string_view program = "rsvg-convert", package = "librsvg2-bin";
constexpr std::string_view font_program = "fc-list";
constexpr std::chrono::seconds time_limit{120}, font_time_limit{20};
constexpr std::size_t output_limit = std::size_t{512} << 20U, font_output_limit = std::size_t{64} << 20U;
/// Each page is an open file, of which a process may have about a thousand.
constexpr std::size_t most_pages = 500;
constexpr std::size_t characters_said = 8;

bool is_seen(char32_t c) {
  if (c < 0x80) return c > 0x20 && c != 0x7F;
  if ((c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE0FFF))
    return false;  // variation selectors, tags
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return false;
    default:
      return true;
  }
}

bool has(const Characters& known, char32_t c) {
  const auto after = std::upper_bound(known.begin(), known.end(), c,
                                      [](char32_t at, const auto& range) { return at < range.first; });
  return after != known.begin() && std::prev(after)->second >= c;
}

std::optional<char32_t> hexadecimal(std::string_view digits) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  if (error != std::errc() || end != digits.data() + digits.size() || value > 0x10FFFF) return std::nullopt;
  return static_cast<char32_t>(value);
}

/// The decimal number that a text begins with; 0 where it begins with none.
double decimal(std::string_view text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

}  // namespace

Characters characters_of_fonts(std::string_view listing) {
  Characters ranges;
  std::size_t at = 0;
  while (at < listing.size()) {
    const std::size_t end = std::min(listing.find_first_of(" =\n:", at), listing.size());
    const std::string_view word = listing.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    const std::size_t dash = std::min(word.find('-'), word.size());
    const auto first = hexadecimal(word.substr(0, dash));
    const auto last = dash == word.size() ? first : hexadecimal(word.substr(dash + 1));
    if (first && last && *first <= *last) ranges.emplace_back(*first, *last);
  }
  std::sort(ranges.begin(), ranges.end());
  Characters merged;
  for (const auto& [first, last] : ranges) {
    if (!merged.empty() && first <= merged.back().second + 1) {
      merged.back().second = std::max(merged.back().second, last);
    } else {
      merged.emplace_back(first, last);
    }
  }
  return merged;
}

std::u32string characters_without_font(std::u32string_view characters, const Characters& known) {
  std::u32string missing;
  for (const char32_t c : characters)
    if (is_seen(c) && !has(known, c)) missing += c;
  return missing;
}

Problem too_large_for_png(double width, double height, std::string_view scale) {
  constexpr double most = 32767;
  const double zoom = scale.empty() ? 1 : decimal(scale), longest = std::max(width, height);
  if (longest * zoom <= most) return {};
  // Rounded down to what fits in any case.
  const double fitting = std::floor(most / longest * 100) / 100;
  const Message remedy =
      fitting >= 0.1 ? say<phrases::scale_fits>(fmt::format("{:g}", fitting)) : say<phrases::pdf_fits>();
  return say<phrases::too_large_for_png>(fmt::format("{:.0f}", width * zoom),
                                         fmt::format("{:.0f}", height * zoom), fmt::format("{:.0f}", most))
      .then(remedy);
}

bool is_png(std::string_view bytes, double width, double height) {
  using namespace std::string_view_literals;
  constexpr std::string_view begin = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"sv;
  if (!bytes.starts_with(begin) || bytes.size() < begin.size() + 8) return false;
  const auto number = [&](std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    return static_cast<double>(value);
  };
  return std::abs(number(begin.size()) - width) <= 1 && std::abs(number(begin.size() + 4) - height) <= 1;
}

bool is_pdf(std::string_view bytes) { return bytes.starts_with("%PDF-"); }

void Raster::add_reach(Reach& reach) {
  for (const std::string_view name : {program, font_program}) {
    const std::string path = find_program(name);
    if (path.empty()) continue;
    const auto started = started_with(path);
    reach.run.insert(reach.run.end(), started.begin(), started.end());
  }
  // https://www.freedesktop.org/software/fontconfig/fontconfig-user.html
  reach.read.insert(reach.read.end(), {"/etc/fonts", "/var/cache/fontconfig", "/run/current-system"});
  for (const auto& [name, value] : variables_kept()) {
    if (name == "HOME") {
      for (const std::string_view place : {".fonts", ".fonts.conf", ".fonts.conf.d", ".local/share/fonts",
                                           ".config/fontconfig", ".cache/fontconfig"})
        reach.read.push_back(joined(value, place));
    } else if (name == "FONTCONFIG_FILE") {
      reach.read.push_back(folder_of(value));  // it includes what lies beside it
    } else if (name == "FONTCONFIG_PATH") {
      reach.read.push_back(value);
    } else if (name.starts_with("XDG_") && name.ends_with("_HOME")) {
      for (const std::string_view place : {"fonts", "fontconfig"}) reach.read.push_back(joined(value, place));
    }
  }
}

Message Raster::warning_about(const Product& product) {
  if (!fonts_) {
    ProgramCall call;
    call.words = {find_program(font_program), ":", "charset"};
    call.environment = {{"LC_ALL", "C.UTF-8"}};
    call.time_limit = font_time_limit;
    call.output_limit = font_output_limit;
    const ProgramResult result = run_program(call);
    fonts_ = result.end == ProgramResult::End::done ? characters_of_fonts(result.out) : Characters{};
    if (result.end == ProgramResult::End::done && fonts_->empty())
      fonts_ = Characters{{0, 0}};  // there is no font
  }
  if (fonts_->empty()) return {};
  const std::u32string missing = characters_without_font(product.characters, *fonts_);
  if (missing.empty()) return {};
  std::vector<Message> named;
  for (std::size_t i = 0; i < std::min(missing.size(), characters_said); ++i) {
    std::string character;
    text::encode(missing[i], character);
    character += fmt::format(" (U+{:04X})", static_cast<std::uint32_t>(missing[i]));
    named.push_back(Message::verbatim(std::move(character)));
  }
  const Message listed =
      and_more(std::move(named), missing.size() - std::min(missing.size(), characters_said));
  return missing.size() == 1 ? say<phrases::no_font_for_one>(listed) : say<phrases::no_font_for_some>(listed);
}

Raster::Result Raster::convert(const Product& product) {
  ProgramCall call;
  call.words = {find_program(program), "--unlimited", "--format=" + product.extension};
  if (product.extension == "png" && !scale_.empty()) call.words.push_back("--zoom=" + scale_);
  for (const std::string& page : product.pages) call.documents.push_back(page);
  if (call.documents.empty()) call.documents.push_back(product.text);
  if (call.documents.size() > most_pages)
    return {{}, say<phrases::too_many_pages>(call.documents.size(), most_pages), {}};
  if (product.extension == "png") {
    if (Problem problem = too_large_for_png(product.width, product.height, scale_); !problem.empty())
      return {{}, std::move(problem), {}};
  }
  // Dates and languages that would enter the bytes: none of this day, none of this user.
  call.environment = {{"SOURCE_DATE_EPOCH", "0"}, {"LC_ALL", "C.UTF-8"}, {"LANGUAGE", "en"}};
  call.time_limit = time_limit;
  call.output_limit = output_limit;
  ProgramResult result = run_program(call);
  Problem problem = problem_of(result, {program, package}, call);
  if (problem.empty() && result.out.empty()) problem = say<phrases::gave_nothing>(program);
  if (!problem.empty()) return {{}, std::move(problem), {}};
  const double zoom = scale_.empty() ? 1 : decimal(scale_);
  if (!(product.extension == "png" ? is_png(result.out, product.width * zoom, product.height * zoom)
                                   : is_pdf(result.out)))
    return {{}, say<phrases::gave_something_else>(program, product.extension), {}};
  return {emit::marked(std::move(result.out)), {}, warning_about(product)};
}

}  // namespace journey::cli
