#include "layout/pages/tearing.hpp"

#include "layout/set/typeset.hpp"
#include "lexicon/language.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <variant>

namespace journey::layout {
namespace {

/// px that signs reach before and behind where their path begins, which is their middle or their top left.
constexpr double before_sign = 12, behind_sign = 18;

struct Stretch {
  double from = 0, to = 0;
  Tear tear = Tear::nothing;
};

/// What a mark covers in one direction.
class Covering {
 public:
  Covering(const Typesetter& type, bool across, int ground) : type_(type), across_(across), ground_(ground) {}

  Stretch operator()(const TextMark& text) const {
    const double size = type_of(text.style).size;
    // From the top of a line's capitals to below its descenders.
    if (!across_) return {text.at.y - size, text.at.y + size * 0.35 + 1, Tear::words};
    const double width = type_.room(text.text, text.style);
    const double left = text.at.x - (text.anchor == Anchor::start    ? 0
                                     : text.anchor == Anchor::middle ? width / 2
                                                                     : width);
    return {left, left + width, Tear::words};
  }
  Stretch operator()(const RectMark& rect) const {
    const Stretch box = of(rect.box, Tear::card);
    return box.to - box.from > ground_ ? Stretch{} : box;
  }
  Stretch operator()(const ImageMark& image) const { return of(image.box, Tear::sign); }
  Stretch operator()(const CircleMark& disc) const {
    const double at = across_ ? disc.center.x : disc.center.y;
    return {at - disc.radius, at + disc.radius, Tear::sign};
  }
  Stretch operator()(const PathMark& path) const {
    if (path.width > 0) return {};  // an area is a ground
    const double at = across_ ? path.at.x : path.at.y;
    return {at - before_sign, at + behind_sign, Tear::sign};
  }
  Stretch operator()(const LineMark&) const { return {}; }

 private:
  [[nodiscard]] Stretch of(const Box& box, Tear tear) const {
    if (across_) return {double(box.x), double(box.right()), tear};
    return {double(box.y), double(box.bottom()), tear};
  }

  const Typesetter& type_;
  bool across_;
  int ground_;
};

}  // namespace

std::vector<Tear> tears_of(const Sheet& sheet, bool across, int begin, int end, int ground) {
  std::vector<Tear> tears(static_cast<std::size_t>(std::max(0, end - begin)), Tear::nothing);
  const Typesetter type(lexicon::traits_of_tag(sheet.language));
  const Covering covering(type, across, ground);
  for (const SheetCell& cell : sheet.cells)
    for (const Mark& mark : cell.marks) {
      const Stretch stretch = std::visit(covering, mark);
      if (stretch.tear == Tear::nothing) continue;
      // A cut at the edge of something leaves it whole.
      const auto first = std::max(begin, static_cast<int>(std::floor(stretch.from)) + 1),
                 last = std::min(end, static_cast<int>(std::ceil(stretch.to)));
      for (int at = first; at < last; ++at) {
        Tear& here = tears[static_cast<std::size_t>(at - begin)];
        here = std::max(here, stretch.tear);
      }
    }
  return tears;
}

}  // namespace journey::layout
