// In: the pictures that a document shows, in its order. Out: under which ids each is written; one that is
// there already in the same size is not embedded again.
#pragma once

#include "emit/identifier.hpp"
#include "layout/sheet.hpp"

#include <map>
#include <string>
#include <string_view>
#include <tuple>

namespace journey::emit {

/// How a picture is written.
struct ShownPicture {
  std::string id;       ///< of the picture itself, or of the one that it repeats
  std::string clip_id;  ///< of its outline; empty where it has none or repeats another
  bool repeats = false;
  int x = 0, y = 0;  ///< px that it lies right of and below the one that it repeats
};

class Pictures {
 public:
  /// `box`: that of the mark, as it is written. `id_prefix` stands before ids that are taken for it.
  ShownPicture show(const layout::ImageMark& mark, const layout::Box& box, Identifiers& ids,
                    std::string_view id_prefix);

 private:
  struct First {
    std::string id;
    int x = 0, y = 0;
  };
  /// By what is seen, width, height and radius. Only ever looked up: no output depends on where things lie in
  /// memory.
  std::map<std::tuple<const media::Image*, int, int, int>, First> first_;
};

}  // namespace journey::emit
