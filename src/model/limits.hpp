// What a compilation may cost at most. All in one place; `journey rules --limits` lists them.
#pragma once

#include "media/image_limits.hpp"

#include <cstddef>

namespace journey::model {

struct Limits {
  static constexpr std::size_t file_bytes = 16U << 20U;  ///< one file
  /// One image. Encoded, it stays below the ten million bytes that readers of XML take for one value.
  static constexpr std::size_t image_bytes = 4U << 20U;
  static constexpr std::size_t image_pixels = 50'000'000;   ///< one image: width times height
  static constexpr std::size_t image_elements = 100'000;    ///< one SVG, each as often as it is drawn
  static constexpr std::size_t image_nesting = 100;         ///< elements in elements of one SVG
  static constexpr std::size_t image_filter_steps = 1'000;  ///< one SVG, each as often as it is taken
  static constexpr std::size_t image_blur = 250;            ///< radius in a filter, in units of its SVG
  static constexpr std::size_t image_settings = 1'000'000;  ///< by style sheets of one SVG, as they apply
  static constexpr std::size_t embedded_image_bytes = 32U << 20U;  ///< all images of one map and its imports
  static constexpr std::size_t embedded_image_elements =
      1'000'000;  ///< the same, each as often as it is named
  static constexpr std::size_t embedded_image_pixels = 400'000'000;  ///< the same, each once
  static constexpr std::size_t compiled_bytes = 64U << 20U;          ///< one map with all it imports
  static constexpr std::size_t imported_files = 256;                 ///< of one map
  static constexpr std::size_t import_depth = 32;
  static constexpr std::size_t imports = 4096;           ///< `import` lines of one map and its libraries
  static constexpr std::size_t earlier_maps = 8;         ///< maps that one map names as `before`
  static constexpr std::size_t nesting = 32;             ///< statements in statements
  static constexpr std::size_t statements = 2'000'000;   ///< of one file
  static constexpr std::size_t touchpoints = 20'000;     ///< of one map
  static constexpr std::size_t optional_in_a_row = 100;  ///< touchpoints; each forks into all that follow
  static constexpr std::size_t personas = 64;            ///< of one journey
  static constexpr std::size_t persona_statements = 2'000'000;  ///< of one map: statements times personas
  static constexpr std::size_t lanes = 200;                     ///< of one's own, of one map
  static constexpr std::size_t phases = 100;                    ///< of one stage model
  static constexpr std::size_t metric_points = 100'000;         ///< of one map
  static constexpr std::size_t findings_shown = 100;            ///< of one file
};

/// What one image may cost, for whoever reads it.
inline constexpr media::ImageLimits image_limits{
    Limits::image_bytes,        Limits::image_pixels, Limits::image_elements, Limits::image_nesting,
    Limits::image_filter_steps, Limits::image_blur,   Limits::image_settings};

}  // namespace journey::model
