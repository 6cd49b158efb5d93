// In: elements and attributes of an allow-list, values as they are. Out: HTML text.
//
// What is in another language than what it stands in says so: by the script of its characters, and our own
// words where the map is in another language than they.
//
// Nothing else than the names below can be written through this class, and every value is escaped by it:
// whatever a map says, no script, handler, style or address of its own gets into a page.
#pragma once

#include "board/as_written.hpp"
#include "emit/emitter.hpp"
#include "media/image.hpp"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace journey::emit {

// clang-format off
#define JOURNEY_HTML_ELEMENTS(NAME) \
  NAME(a) NAME(body) NAME(caption) NAME(dd) NAME(div) NAME(dl) NAME(dt) NAME(figure) NAME(footer) \
  NAME(h1) NAME(h2) NAME(h3) NAME(head) NAME(header) NAME(html) NAME(li) NAME(main) NAME(meta) \
  NAME(nav) NAME(ol) NAME(p) NAME(blockquote) NAME(section) NAME(span) NAME(strong) NAME(style) \
  NAME(table) NAME(tbody) NAME(td) NAME(th) NAME(thead) NAME(title) NAME(tr) NAME(ul) NAME(svg) \
  NAME(polyline) NAME(use) NAME(del) NAME(ins)

#define JOURNEY_HTML_ATTRIBUTES(NAME) \
  NAME(lang, "lang") NAME(id, "id") NAME(css_class, "class") NAME(href, "href") NAME(rel, "rel") \
  NAME(charset, "charset") NAME(name, "name") NAME(content, "content") NAME(http_equiv, "http-equiv") \
  NAME(role, "role") NAME(tabindex, "tabindex") NAME(scope, "scope") NAME(colspan, "colspan") \
  NAME(rowspan, "rowspan") NAME(aria_label, "aria-label") NAME(aria_labelledby, "aria-labelledby") \
  NAME(aria_hidden, "aria-hidden") NAME(view_box, "viewBox") NAME(points, "points") \
  NAME(preserve, "preserveAspectRatio")
// clang-format on

enum class Tag : std::uint8_t {
#define NAME(name) name,
  JOURNEY_HTML_ELEMENTS(NAME)
#undef NAME
};
enum class Attr : std::uint8_t {
#define NAME(name, written) name,
  JOURNEY_HTML_ATTRIBUTES(NAME)
#undef NAME
};

class HtmlMarkup {
 public:
  struct Set {
    Attr attribute;
    std::string value;  ///< an attribute without a value is left out
  };
  using Sets = std::initializer_list<Set>;

  /// `label_language`: of our own words; empty where it is that of the page.
  explicit HtmlMarkup(std::string_view label_language = {}) : label_language_(label_language) {}
  /// `as_written`: texts in another language than the page, which has to outlive this.
  HtmlMarkup(std::string_view label_language, const board::AsWritten& as_written)
      : label_language_(label_language), as_written_(&as_written) {}

  HtmlMarkup& open(Tag tag, Sets attributes = {});
  /// Ends the element that was opened last.
  HtmlMarkup& close();
  /// An element without an end tag (`meta`).
  HtmlMarkup& single(Tag tag, Sets attributes);
  HtmlMarkup& text(std::string_view text);
  /// An element with nothing but text.
  HtmlMarkup& element(Tag tag, std::string_view text, Sets attributes = {});
  /// An element with nothing but words of our own, which says their language where it is another.
  HtmlMarkup& label(Tag tag, std::string_view words, Sets attributes = {});
  /// Words of our own beside others; an element around them only where they are in another language.
  HtmlMarkup& words(std::string_view words);
  /// An element that can hold nothing but characters (`title`).
  HtmlMarkup& characters(Tag tag, std::string_view text);
  /// A link; only its text where the address is empty or unsafe.
  HtmlMarkup& link(std::string_view text, std::string_view href, Sets attributes = {});
  /// An embedded picture. It is no element that can be opened, so that it can't lead anywhere.
  HtmlMarkup& image(const media::Image& image, std::string_view alternative, std::string_view css_class);
  /// An SVG of our own making. Faces that follow may show again what it embeds.
  HtmlMarkup& drawing(std::string_view svg, std::vector<Embedded> embedded);
  /// A round picture that says nothing more than the words beside it. One that a drawing before it shows in a
  /// square is shown again, not embedded again.
  HtmlMarkup& face(const media::Image& image, std::string_view css_class);
  /// A picture as a whole that says nothing, which a drawing further down shows, and shows again.
  HtmlMarkup& logo(const media::Image& image, const std::vector<Embedded>& embedded,
                   std::string_view css_class);
  /// Markup of our own making: a style sheet, the doctype.
  HtmlMarkup& own(std::string_view markup);
  HtmlMarkup& newline() { return own("\n"); }

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  struct Open {
    Tag tag;
    std::string language;  ///< of what is in it
  };
  void start(Tag tag, Sets attributes);
  void show_again(const Embedded& shown, std::string_view css_class);
  void set(Attr attribute, std::string_view value);
  [[nodiscard]] std::string_view language() const {
    return open_.empty() ? std::string_view() : std::string_view(open_.back().language);
  }

  std::string text_;
  std::string label_language_;
  const board::AsWritten* as_written_ = nullptr;
  std::vector<Open> open_;
  std::vector<Embedded> embedded_;
};

}  // namespace journey::emit
