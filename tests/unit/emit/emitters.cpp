// The list of formats, and what hostile texts leave in each of them; the whole pipeline after the model.
#include "emit/emitter.hpp"
#include "journey.hpp"
#include "support/full_journey.hpp"
#include "text/utf8.hpp"
#include "unit/emit/xml.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace journey;
using support::full_map;

namespace {

std::string rendered(const model::Map& map, const emit::Emitter& emitter) {
  Request request;
  request.formats = {std::string(emitter.name)};
  lexicon::Message wrong;
  const auto products = render(map, request, wrong);
  CHECK(wrong == "");
  REQUIRE(products.size() == 1);
  CHECK(products[0].problem == "");
  CHECK(products[0].text != "");
  return products[0].text;
}

}  // namespace

TEST_CASE("formats have names of their own, and are found by name and by extension") {
  std::set<std::string_view> names;
  for (const auto& emitter : emit::emitters()) {
    CHECK(names.insert(emitter.name).second);
    CHECK(emit::find_emitter(emitter.name) == &emitter);
    CHECK(emit::find_emitter(emitter.extension) == &emitter);
  }
  CHECK(emit::find_emitter("gif") == nullptr);
  CHECK(emit::find_emitter("") == nullptr);
}

TEST_CASE("hostile texts leave every format in well-formed UTF-8 without control characters") {
  for (const auto& emitter : emit::emitters()) {
    CAPTURE(emitter.name);
    const auto text = rendered(full_map([](const auto&) { return support::poison; }), emitter);
    CHECK_FALSE(text::find_invalid(text));
    CHECK(text.find_first_of(std::string_view("\0\1\2\3\4\5\6\7\b\v\f\r\x1b\x7f", 14)) == std::string::npos);
  }
}

TEST_CASE("a picture of hostile texts is made of drawing only, and its links lead where the map says") {
  const auto map = full_map([](const auto&) { return support::poison; });
  std::string error;
  const auto root = emit::test::XmlReader::read(rendered(map, *emit::find_emitter("svg")), error);
  CHECK(error == "");
  REQUIRE(root);
  std::vector<const emit::test::XmlElement*> all;
  emit::test::each_element(*root, all);
  static const std::set<std::string> drawing = {"svg",  "title", "desc", "style",  "g",   "a",
                                                "text", "rect",  "line", "circle", "path"};
  std::size_t links = 0;
  for (const auto* element : all) {
    CHECK(drawing.count(element->name) == 1);
    for (const auto& [key, value] : element->attributes) CHECK_FALSE(key.starts_with("on"));
    const auto href = element->attributes.find("href");
    if (href == element->attributes.end()) continue;
    ++links;
    CHECK((href->second.starts_with("https://example.com/") || href->second.starts_with("./") ||
           href->second == "#anchor"));
  }
  CHECK(links > 0);
}
