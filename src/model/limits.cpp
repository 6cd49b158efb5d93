#include "model/limits.hpp"

#include <array>

namespace journey::model {

namespace {

constexpr std::array rows{
#define LIMIT(id, name, value, most, phrase) LimitRow{name, &Limits::id, most},
#include "model/limits.def"
#undef LIMIT
};

Limits current;

}  // namespace

std::span<const LimitRow> limit_rows() { return rows; }

const Limits& limits() { return current; }

void set_limits(const Limits& limits) { current = limits; }

media::ImageLimits image_limits() {
  return {current.image_bytes,        current.image_pixels, current.image_elements, current.image_nesting,
          current.image_filter_steps, current.image_blur,   current.image_settings};
}

}  // namespace journey::model
