// In: elements and attributes of an allow-list, values as they are. Out: HTML text.
#include "emit/html_markup.hpp"

#include "emit/data_uri.hpp"
#include "emit/identifier.hpp"
#include "text/escape.hpp"

#include <array>

namespace journey::emit {

namespace {

constexpr std::array element_names{
#define NAME(name) std::string_view(#name),
    JOURNEY_HTML_ELEMENTS(NAME)
#undef NAME
};
constexpr std::array attribute_names{
#define NAME(name, written) std::string_view(written),
    JOURNEY_HTML_ATTRIBUTES(NAME)
#undef NAME
};

std::string_view name_of(Tag tag) { return element_names[static_cast<std::size_t>(tag)]; }

}  // namespace

void HtmlMarkup::start(Tag tag, Sets attributes) {
  text_ += '<';
  text_ += name_of(tag);
  for (const Set& set : attributes) {
    if (set.value.empty()) continue;
    text_ += ' ';
    text_ += attribute_names[static_cast<std::size_t>(set.attribute)];
    text_ += "=\"";
    text::append_xml(text_, set.value);
    text_ += '"';
  }
  text_ += '>';
}

HtmlMarkup& HtmlMarkup::open(Tag tag, Sets attributes) {
  start(tag, attributes);
  open_.push_back(tag);
  return *this;
}

HtmlMarkup& HtmlMarkup::close() {
  text_ += "</";
  text_ += name_of(open_.back());
  text_ += '>';
  open_.pop_back();
  return *this;
}

HtmlMarkup& HtmlMarkup::single(Tag tag, Sets attributes) {
  start(tag, attributes);
  // HTML does not mind the slash, and with it the page can be read by an XML parser.
  text_.insert(text_.size() - 1, "/");
  return *this;
}

HtmlMarkup& HtmlMarkup::text(std::string_view text) {
  text::append_xml(text_, text);
  return *this;
}

HtmlMarkup& HtmlMarkup::element(Tag tag, std::string_view text, Sets attributes) {
  return open(tag, attributes).text(text).close();
}

HtmlMarkup& HtmlMarkup::link(std::string_view text, std::string_view href, Sets attributes) {
  if (href.empty() || !is_safe_link(href)) return this->text(text);
  start(Tag::a, attributes);
  text_.pop_back();  // the address is one more attribute of the same tag
  text_ +=
      " href=\"" + text::escape_xml(link_in_format(href, "html")) + "\">" + text::escape_xml(text) + "</a>";
  return *this;
}

HtmlMarkup& HtmlMarkup::image(const text::Image& image, std::string_view alternative,
                              std::string_view css_class) {
  text_.append("<img class=\"").append(css_class).append("\" alt=\"");
  text::append_xml(text_, alternative);
  text_.append("\" src=\"").append(data_uri(image)).append("\"/>");
  return *this;
}

HtmlMarkup& HtmlMarkup::own(std::string_view markup) {
  text_ += markup;
  return *this;
}

}  // namespace journey::emit
