// In: elements and attributes of an allow-list, values as they are. Out: HTML text.
#include "emit/html_markup.hpp"

#include "emit/data_uri.hpp"
#include "emit/identifier.hpp"
#include "emit/language_runs.hpp"
#include "text/escape.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

namespace journey::emit {

namespace {

constexpr std::array html_element_names{
#define NAME(name) std::string_view(#name),
    JOURNEY_HTML_ELEMENTS(NAME)
#undef NAME
};
constexpr std::array html_attribute_names{
#define NAME(name, written) std::string_view(written),
    JOURNEY_HTML_ATTRIBUTES(NAME)
#undef NAME
};

std::string_view name_of(Tag tag) { return html_element_names[static_cast<std::size_t>(tag)]; }

}  // namespace

void HtmlMarkup::start(Tag tag, Sets attributes) {
  text_ += '<';
  text_ += name_of(tag);
  for (const Set& each : attributes) set(each.attribute, each.value);
  text_ += '>';
}

void HtmlMarkup::set(Attr attribute, std::string_view value) {
  if (value.empty()) return;
  text_ += ' ';
  text_ += html_attribute_names[static_cast<std::size_t>(attribute)];
  text_ += "=\"";
  text::append_xml(text_, value);
  text_ += '"';
}

HtmlMarkup& HtmlMarkup::open(Tag tag, Sets attributes) {
  start(tag, attributes);
  std::string inside(language());
  for (const Set& each : attributes)
    if (each.attribute == Attr::lang && !each.value.empty()) inside = each.value;
  open_.push_back({tag, std::move(inside)});
  return *this;
}

HtmlMarkup& HtmlMarkup::close() {
  text_ += "</";
  text_ += name_of(open_.back().tag);
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
  if (as_written_ != nullptr && language() != as_written_->language() && as_written_->has(text))
    return open(Tag::span, {{Attr::lang, as_written_->language()}}).text(text).close();
  if (!has_other_language(text, language())) {
    text::append_xml(text_, text);
    return *this;
  }
  for (const LanguageRun& run : language_runs(text, language(), label_language_)) {
    if (!run.language.empty()) start(Tag::span, {{Attr::lang, run.language}});
    text::append_xml(text_, run.text);
    if (!run.language.empty()) text_ += "</span>";
  }
  return *this;
}

HtmlMarkup& HtmlMarkup::element(Tag tag, std::string_view text, Sets attributes) {
  return open(tag, attributes).text(text).close();
}

HtmlMarkup& HtmlMarkup::label(Tag tag, std::string_view words, Sets attributes) {
  open(tag, attributes);
  if (!label_language_.empty()) {
    text_.pop_back();  // one more attribute of the same tag
    set(Attr::lang, label_language_);
    text_ += '>';
    open_.back().language = label_language_;
  }
  return text(words).close();
}

HtmlMarkup& HtmlMarkup::words(std::string_view words) {
  return label_language_.empty() || label_language_ == language() ? text(words) : label(Tag::span, words);
}

HtmlMarkup& HtmlMarkup::characters(Tag tag, std::string_view text) {
  open(tag);
  text::append_xml(text_, text);
  return close();
}

HtmlMarkup& HtmlMarkup::link(std::string_view text, std::string_view href, Sets attributes) {
  if (href.empty() || !is_safe_link(href)) return this->text(text);
  open(Tag::a, attributes);
  text_.pop_back();  // the address is one more attribute of the same tag
  set(Attr::href, link_in_format(href, "html"));
  text_ += '>';
  return this->text(text).close();
}

HtmlMarkup& HtmlMarkup::image(const media::Image& image, std::string_view alternative,
                              std::string_view css_class) {
  text_.append("<img class=\"").append(css_class).append("\" alt=\"");
  text::append_xml(text_, alternative);
  text_.append("\" src=\"").append(data_uri(image)).append("\"/>");
  return *this;
}

HtmlMarkup& HtmlMarkup::drawing(std::string_view svg, std::vector<Embedded> embedded) {
  embedded_ = std::move(embedded);
  return own(svg);
}

HtmlMarkup& HtmlMarkup::face(const media::Image& image, std::string_view css_class) {
  const auto shown = std::find_if(embedded_.begin(), embedded_.end(),
                                  [&](const Embedded& each) { return each.image == &image; });
  if (shown == embedded_.end() || shown->box.width != shown->box.height)
    return this->image(image, {}, css_class);
  show_again(*shown, css_class);
  return *this;
}

HtmlMarkup& HtmlMarkup::logo(const media::Image& image, const std::vector<Embedded>& embedded,
                             std::string_view css_class) {
  const auto shown = std::find_if(embedded.begin(), embedded.end(),
                                  [&](const Embedded& each) { return each.image == &image; });
  if (shown == embedded.end()) return this->image(image, {}, css_class);
  show_again(*shown, css_class);
  return *this;
}

void HtmlMarkup::show_again(const Embedded& shown, std::string_view css_class) {
  const layout::Box& of = shown.box;
  const std::string box = fmt::format("{} {} {} {}", of.x, of.y, of.width, of.height);
  open(Tag::svg,
       {{Attr::css_class, std::string(css_class)}, {Attr::view_box, box}, {Attr::aria_hidden, "true"}});
  open(Tag::use, {{Attr::href, "#" + shown.id}}).close().close();
}

HtmlMarkup& HtmlMarkup::own(std::string_view markup) {
  text_ += markup;
  return *this;
}

}  // namespace journey::emit
