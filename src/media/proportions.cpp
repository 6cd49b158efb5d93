#include "media/proportions.hpp"

#include "media/raster.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string_view>

namespace journey::media {
namespace {

constexpr Proportions unsaid{300, 150};
constexpr std::string_view between_attributes = " \t\r\n";

/// The start tag of the root, behind its name: what an SVG may begin with is passed by.
std::string_view root_tag(std::string_view svg) {
  for (std::size_t at = svg.find('<'); at != std::string_view::npos; at = svg.find('<', at + 1)) {
    svg.remove_prefix(at);
    at = 0;
    if (svg.starts_with("<!--")) {
      svg.remove_prefix(std::min(svg.find("-->"), svg.size()));
    } else if (svg.starts_with("<?")) {
      svg.remove_prefix(std::min(svg.find("?>"), svg.size()));
    } else if (!svg.starts_with("<!")) {
      return svg.substr(0, svg.find('>'));
    }
    if (svg.empty()) break;
  }
  return {};
}

/// The value of an attribute of a start tag.
std::string_view attribute(std::string_view tag, std::string_view name) {
  for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
    if (at == 0 || between_attributes.find(tag[at - 1]) == std::string_view::npos) continue;
    std::string_view rest = tag.substr(at + name.size());
    rest.remove_prefix(std::min(rest.find_first_not_of(between_attributes), rest.size()));
    if (!rest.starts_with('=')) continue;
    rest.remove_prefix(1);
    rest.remove_prefix(std::min(rest.find_first_not_of(between_attributes), rest.size()));
    if (rest.empty() || (rest.front() != '"' && rest.front() != '\'')) return {};
    return rest.substr(1, rest.find(rest.front(), 1) - 1);
  }
  return {};
}

struct Length {
  double value = 0;
  std::string_view unit;
};

/// Takes a number off the front of `text`; the unit is what remains.
std::optional<Length> length_of(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n,"), text.size()));
  if (text.starts_with('+')) text.remove_prefix(1);
  Length length;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length.value);
  if (error != std::errc() || !std::isfinite(length.value)) return std::nullopt;
  length.unit = text.substr(static_cast<std::size_t>(end - text.data()));
  return length;
}

bool is_drawable(double width, double height) {
  constexpr double least = 1e-3, most = 1e6;
  return width >= least && height >= least && width <= most && height <= most;
}

Proportions of_svg(std::string_view svg) {
  const std::string_view tag = root_tag(svg);
  const auto width = length_of(attribute(tag, "width")), height = length_of(attribute(tag, "height"));
  if (width && height && width->unit == height->unit && width->unit != "%" &&
      is_drawable(width->value, height->value))
    return {width->value, height->value};
  std::array<double, 4> box{};
  std::string_view rest = attribute(tag, "viewBox");
  for (double& side : box) {
    const auto next = length_of(rest);
    if (!next) return unsaid;
    side = next->value;
    rest = next->unit;
  }
  return is_drawable(box[2], box[3]) ? Proportions{box[2], box[3]} : unsaid;
}

}  // namespace

Proportions proportions_of(const Image& image) {
  const std::string_view bytes = image.bytes;
  if (image.kind == ImageKind::svg) return of_svg(bytes);
  const auto size = image.kind == ImageKind::png ? pixel_size_of(image.kind, bytes) : std::nullopt;
  if (!size) return unsaid;
  const auto width = static_cast<double>(size->width), height = static_cast<double>(size->height);
  return is_drawable(width, height) ? Proportions{width, height} : unsaid;
}

}  // namespace journey::media
