#include "emit/data_uri.hpp"
#include "unit/emit/xml.hpp"
#include "unit/review/told.hpp"

#include <algorithm>

using namespace journey;
using namespace journey::review::test;

namespace {

/// The page as an XML parser reads it: stricter than any browser.
std::vector<emit::test::XmlElement> elements_of(const std::string& page) {
  constexpr std::string_view doctype = "<!doctype html>\n";
  REQUIRE(page.starts_with(doctype));
  std::string error;
  auto root = emit::test::XmlReader::read(std::string_view(page).substr(doctype.size()), error);
  REQUIRE_MESSAGE(root.has_value(), error);
  std::vector<const emit::test::XmlElement*> all;
  emit::test::each_element(*root, all);
  std::vector<emit::test::XmlElement> copies;
  for (const auto* const element : all) copies.push_back(*element);
  return copies;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("page: old and new stand beside each other") {
  const std::string page = review::html(edited("Is it safe?", "Is it safe, really?"), {});
  elements_of(page);
  CHECK(has(page, "<h1>What changed in Buy a coat</h1>"));
  CHECK(has(page, "<ins>, really</ins>"));
  CHECK(has(page, "Buy</span> › <span>Pay</span>"));
}

TEST_CASE("page: a picture is shown with the style that it has, and nothing else is allowed") {
  review::Options options;
  options.overlays = {
      {"this.journey", "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>p{}</style></svg>", "p{}"}};
  const std::string page = review::html(edited("-1 too many", "-2 too many"), options);
  elements_of(page);
  CHECK(has(page, "<svg xmlns="));
  CHECK(has(page, emit::csp_hash("p{}").substr(8, 20)));
  CHECK(has(page, "default-src &#39;none&#39;"));
  CHECK_FALSE(has(page, "img-src"));
}

TEST_CASE("page: texts of others are texts") {
  for (std::size_t i = 0; i < hostile.size(); i += 2) {
    const std::string text = hostile[i];
    CAPTURE(text);
    review::Options options;
    options.link_base = "https://host.example/x";
    const std::string page = review::html(of_text(text), options);
    for (const auto& element : elements_of(page)) {
      CHECK(element.name != "script");
      CHECK(element.name != "img");
      for (const auto& [name, value] : element.attributes) {
        CHECK_FALSE(name.starts_with("on"));
        if (name == "href") CHECK(value.starts_with("https://host.example/x/"));
      }
    }
    CHECK_FALSE(has(page, "\u202E"));
  }
}

TEST_CASE("page: every language, and nothing to say") {
  for (const lexicon::Language language : lexicon::all_languages) {
    elements_of(review::html({}, in(language)));
    elements_of(review::html(edited("-1 too many", "-2 too many"), in(language)));
  }
}
