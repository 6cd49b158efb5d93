#include "media/image.hpp"

#include "media/raster.hpp"
#include "media/svg/phrases.hpp"
#include "media/svg/read.hpp"
#include "media/svg/style.hpp"
#include "media/svg/weigh.hpp"
#include "media/svg/write.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace journey::media {

namespace {

using lexicon::say;

ImageReading read_raster(ImageKind kind, std::string bytes, const ImageLimits& limits) {
  ImageReading reading;
  const auto pixels = pixels_of(kind, bytes);
  if (!pixels) {
    reading.problem = say<phrases::size_unknown>();
  } else if (*pixels > limits.pixels) {
    reading.problem = say<phrases::too_many_pixels>(limits.pixels);
  } else {
    reading.pixels = *pixels;
    reading.image = {kind, std::move(bytes)};
  }
  return reading;
}

/// Whether the bytes may be XML: behind a mark and white space they begin with a `<`.
bool may_be_svg(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const std::size_t at = bytes.find_first_not_of(" \t\r\n");
  return at != std::string_view::npos && bytes[at] == '<';
}

ImageReading read_svg(std::string_view bytes, const ImageLimits& limits) {
  ImageReading result;
  svg::Reading reading = svg::read(bytes, limits);
  svg::Drawing& drawing = reading.drawing;
  result.problem = std::move(reading.problem);
  if (!reading.is_svg) result.problem = say<phrases::no_image>();
  if (result.problem.empty()) result.problem = svg::apply_styles(drawing, limits.settings);
  if (result.problem.empty()) {
    svg::Weighing weighing = svg::weigh(drawing, limits);
    result.problem = std::move(weighing.problem);
    result.elements = weighing.weight.elements;
    result.pixels = drawing.pixels;
  }
  if (result.problem.empty()) {
    if (auto written = svg::write(drawing, limits.bytes)) {
      result.image = {ImageKind::svg, std::move(*written)};
    } else {
      result.problem = say<phrases::too_large_written>(limits.bytes);
    }
  }
  result.work = drawing.work;
  return result;
}

}  // namespace

ImageReading read_image(std::string bytes, const ImageLimits& limits) {
  if (const auto kind = raster_kind(bytes)) return read_raster(*kind, std::move(bytes), limits);
  if (may_be_svg(bytes)) return read_svg(bytes, limits);
  ImageReading reading;
  reading.problem = say<phrases::no_image>();
  return reading;
}

}  // namespace journey::media
