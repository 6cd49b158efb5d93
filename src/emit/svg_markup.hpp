// In: elements and attributes of an allow-list, values as they are. Out: well-formed SVG text.
//
// Nothing else than the names below can be written through this class, and every value is escaped by it:
// whatever a map says, no script, style or reference of its own gets into a picture.
#pragma once

#include "lexicon/phrase.hpp"
#include "media/image.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace journey::emit {

/// Names of elements (first list) and attributes (second) that a picture may hold. There are two
/// elements besides, `image` and `use`: they are written by `open_image` and `open_use` alone, so that they
/// can't lead anywhere.
// clang-format off
#define JOURNEY_SVG_ELEMENTS(NAME) \
  NAME(svg) NAME(title) NAME(desc) NAME(style) NAME(g) NAME(a) NAME(text) NAME(tspan) NAME(rect) \
  NAME(line) NAME(circle) NAME(path) NAME(clipPath)
#define JOURNEY_SVG_ATTRIBUTES(NAME) \
  NAME(xmlns, "xmlns") NAME(css_class, "class") NAME(role, "role") \
  NAME(aria_labelledby, "aria-labelledby") NAME(view_box, "viewBox") NAME(width, "width") NAME(height, "height") \
  NAME(lang, "lang") NAME(xml_lang, "xml:lang") NAME(id, "id") NAME(href, "href") NAME(rel, "rel") \
  NAME(x, "x") NAME(y, "y") NAME(dx, "dx") NAME(rx, "rx") NAME(x1, "x1") NAME(y1, "y1") NAME(x2, "x2") NAME(y2, "y2") \
  NAME(cx, "cx") NAME(cy, "cy") NAME(r, "r") NAME(d, "d") NAME(text_anchor, "text-anchor") \
  NAME(stroke_width, "stroke-width") NAME(clip_path, "clip-path") \
  NAME(preserve, "preserveAspectRatio") NAME(transform, "transform")
// clang-format on

enum class Element : std::uint8_t {
#define NAME(name) name,
  JOURNEY_SVG_ELEMENTS(NAME)
#undef NAME
};
enum class Attribute : std::uint8_t {
#define NAME(name, written) name,
  JOURNEY_SVG_ATTRIBUTES(NAME)
#undef NAME
};
std::string_view name_of(Element element);
std::string_view name_of(Attribute attribute);

/// Appends markup to `text`. Remembers the first thing that can't be written and goes on, so that callers ask
/// once.
class Markup {
 public:
  Markup& open(Element element);
  /// An element that shows a picture, with the picture in it; its box follows.
  Markup& open_image(const media::Image& image);
  /// An element that shows once more what the document has under an id.
  Markup& open_use(std::string_view id);
  Markup& set(Attribute attribute, std::string_view value);
  /// `value` with at most two decimals, without regard to the locale.
  Markup& set(Attribute attribute, double value);
  /// Path data of our own making; other characters than those of path data are a problem.
  Markup& set_path(std::string_view commands);
  /// The same, of relative commands that begin at a point.
  Markup& set_path(double x, double y, std::string_view commands);
  /// Closes the start tag, writes text.
  Markup& content(std::string_view text);
  /// Writes text between children.
  Markup& words(std::string_view text);
  /// Closes the start tag; children follow.
  Markup& children();
  /// Ends an element that has had content or children.
  Markup& close(Element element);
  /// Ends an element that has none.
  Markup& close_empty();
  Markup& newline();
  /// What another of these has written, as it is.
  Markup& append_markup(std::string_view written);

  /// Makes room for `bytes` in all.
  void reserve(std::size_t bytes) { text_.reserve(bytes); }

  [[nodiscard]] const std::string& text() const { return text_; }
  /// The text, of which nothing is left here.
  std::string take_text() { return std::move(text_); }
  [[nodiscard]] const lexicon::Message& problem() const { return problem_; }
  void report(lexicon::Message problem);

 private:
  std::string text_;
  lexicon::Message problem_;
};

}  // namespace journey::emit
