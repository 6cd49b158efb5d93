// In: elements and attributes of an allow-list, values as they are. Out: well-formed SVG text.
#include "emit/svg_markup.hpp"

#include "emit/data_uri.hpp"
#include "emit/number.hpp"
#include "emit/phrases.hpp"
#include "text/escape.hpp"

#include <array>
#include <utility>

namespace journey::emit {
namespace {

constexpr std::array svg_element_names = {
#define NAME(name) std::string_view(#name),
    JOURNEY_SVG_ELEMENTS(NAME)
#undef NAME
};
constexpr std::array svg_attribute_names = {
#define NAME(name, written) std::string_view(written),
    JOURNEY_SVG_ATTRIBUTES(NAME)
#undef NAME
};

constexpr std::string_view path_characters = "MmLlHhVvCcSsQqTtAaZz0123456789.,+- ";

}  // namespace

std::string_view name_of(Element element) { return svg_element_names[static_cast<std::size_t>(element)]; }
std::string_view name_of(Attribute attribute) {
  return svg_attribute_names[static_cast<std::size_t>(attribute)];
}

void Markup::report(lexicon::Message problem) {
  if (problem_.empty()) problem_ = std::move(problem);
}

Markup& Markup::open(Element element) {
  text_ += '<';
  text_ += name_of(element);
  return *this;
}

Markup& Markup::open_image(const media::Image& image) {
  text_.append("<image href=\"").append(data_uri(image)).append("\"");
  return *this;
}

Markup& Markup::open_use(std::string_view id) {
  text_.append("<use");
  return set(Attribute::href, "#" + std::string(id));
}

Markup& Markup::set(Attribute attribute, std::string_view value) {
  text_ += ' ';
  text_ += name_of(attribute);
  text_ += "=\"";
  text::append_xml(text_, value);
  text_ += '"';
  return *this;
}

Markup& Markup::set(Attribute attribute, double value) {
  text_ += ' ';
  text_ += name_of(attribute);
  text_ += "=\"";
  if (!append_number(text_, value)) report(lexicon::say<phrases::coordinate_is_no_number>());
  text_ += '"';
  return *this;
}

Markup& Markup::set_path(std::string_view commands) {
  if (commands.find_first_not_of(path_characters) != std::string_view::npos) {
    report(lexicon::say<phrases::malformed_path>());
    commands = {};
  }
  return set(Attribute::d, commands);
}

Markup& Markup::set_path(double x, double y, std::string_view commands) {
  std::string path = "M";
  const bool written = append_number(path, x) && append_number(path += ' ', y);
  if (!written) report(lexicon::say<phrases::coordinate_is_no_number>());
  return set_path(path.append(commands));
}

Markup& Markup::content(std::string_view text) {
  text_ += '>';
  text::append_xml(text_, text);
  return *this;
}

Markup& Markup::words(std::string_view text) {
  text::append_xml(text_, text);
  return *this;
}

Markup& Markup::children() {
  text_ += '>';
  return *this;
}

Markup& Markup::close(Element element) {
  text_ += "</";
  text_ += name_of(element);
  text_ += '>';
  return *this;
}

Markup& Markup::close_empty() {
  text_ += "/>";
  return *this;
}

Markup& Markup::append_markup(std::string_view written) {
  text_ += written;
  return *this;
}

Markup& Markup::newline() {
  text_ += '\n';
  return *this;
}

}  // namespace journey::emit
