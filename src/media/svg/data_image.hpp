// In: an address that holds a picture. Out: the same without what does not belong there.
#pragma once

#include "lexicon/phrase.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace journey::media::svg {

struct DataImage {
  std::string uri;           ///< `data:image/png;base64,…`
  std::uint64_t pixels = 0;  ///< width times height
  lexicon::Message problem;
};

/// Reads `data:` with a PNG or JPEG in base64 (RFC 2397); anything else is refused.
DataImage read_data_image(std::string_view address);

}  // namespace journey::media::svg
