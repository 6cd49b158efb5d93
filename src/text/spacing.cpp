#include "text/spacing.hpp"

#include "text/han.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace journey::text {

namespace {

constexpr double half = 0.5, quarter = 0.25;

/// Which half of its em a full-width mark leaves empty, or which letters a character goes with.
enum class Side : std::uint8_t { none, opening, closing, stop, middle, ideograph, latin };

Side side_of(char32_t c) {
  if (c < 0x80) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return letter ? Side::latin : Side::none;
  }
  switch (c) {
    case U'（':
    case U'「':
    case U'『':
    case U'【':
    case U'《':
    case U'〈':
    case U'〔':
    case U'〖':
    case U'［':
    case U'｛':
      return Side::opening;
    case U'）':
    case U'」':
    case U'』':
    case U'】':
    case U'》':
    case U'〉':
    case U'〕':
    case U'〗':
    case U'］':
    case U'｝':
      return Side::closing;
    case U'、':
    case U'。':
    case U'，':
    case U'．':
      return Side::stop;
    case U'：':
    case U'；':
    case U'・':
      return Side::middle;
    default:
      break;
  }
  if (is_han(c) || is_kana(c) || c == U'ー') return c >= 0xFF66 && c <= 0xFF9D ? Side::none : Side::ideograph;
  return c >= 0xC0 && c < 0x250 && is_letter(c) ? Side::latin : Side::none;
}

double between(Side before, Side behind, Stops stops) {
  switch (before) {
    case Side::ideograph:
      return behind == Side::latin ? quarter : 0;
    case Side::latin:
      return behind == Side::ideograph ? quarter : 0;
    case Side::opening:
      return behind == Side::opening ? -half : 0;
    case Side::closing:
      return behind == Side::opening || behind == Side::closing || behind == Side::stop ||
                     behind == Side::middle
                 ? -half
                 : 0;
    case Side::stop:
      return behind == Side::opening || (behind == Side::closing && stops == Stops::low) ? -half : 0;
    case Side::middle:
      return behind == Side::opening ? -half : 0;
    case Side::none:
      break;
  }
  return 0;
}

}  // namespace

double spacing_between(char32_t before, char32_t behind, Stops stops) {
  return between(side_of(before), side_of(behind), stops);
}

double spacing_of(std::string_view text, Stops stops) {
  double sum = 0;
  Side before = Side::none;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode(text, at);
    const Side side = side_of(next.code_point);
    sum += between(before, side, stops);
    before = side;
    at += std::max(next.size, 1U);
  }
  return sum;
}

double empty_at_start(std::string_view line) {
  return !line.empty() && side_of(decode(line, 0).code_point) == Side::opening ? half : 0;
}

double empty_at_end(std::string_view line) {
  return !line.empty() && side_of(last_code_point(line)) == Side::closing ? half : 0;
}

}  // namespace journey::text
