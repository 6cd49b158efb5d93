#include "emit/svg_pictures.hpp"

namespace journey::emit {

ShownPicture Pictures::show(const layout::ImageMark& mark, const layout::Box& box, Identifiers& ids,
                            std::string_view id_prefix) {
  const auto [known, is_new] = first_.try_emplace({mark.image.get(), box.width, box.height, mark.radius});
  First& first = known->second;
  if (!is_new) return {first.id, {}, true, box.x - first.x, box.y - first.y};
  const std::string number = std::to_string(first_.size());
  first = {ids.take("picture-" + number, id_prefix), box.x, box.y};
  return {first.id, mark.radius > 0 ? ids.take("outline-" + number, id_prefix) : std::string()};
}

}  // namespace journey::emit
