#include "emit/marks.hpp"

#include "journey.hpp"
#include "support/compile.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace journey;
using emit::is_marked;
using emit::marked;

TEST_CASE("trust: an output never overwrites what it did not write: every format has its mark") {
  const model::Map map = support::compile("journey: J\nstage: S\n  touchpoint: T\n    emotion: +1\n");
  for (const char* id_prefix : {"", "x-"}) {
    Request request;
    request.formats = {"svg", "html", "md", "json", "dot"};
    request.id_prefix = id_prefix;
    lexicon::Message problem;
    const auto products = render(map, request, problem);
    REQUIRE(problem.empty());
    REQUIRE(products.size() == 5);
    for (const Product& product : products) {
      CAPTURE(product.extension);
      CHECK(is_marked(product.text));
    }
  }
}

TEST_CASE("trust: an output never overwrites what it did not write: other files have none") {
  for (const char* other : {"", "x", "<svg xmlns='http://www.w3.org/2000/svg' class='journey'/>", "<svg/>",
                            "<!doctype html><title>journey</title>", "{\"format\": \"other\"}",
                            "digraph g {}", "<!-- journey --> and more", "%PDF-1.5\n%%EOF\n"}) {
    CAPTURE(other);
    CHECK_FALSE(is_marked(other));
  }
}

TEST_CASE("marks: a PNG gets a chunk behind its header, a PDF a comment behind its end") {
  const std::string png = "\x89PNG\r\n\x1a\n" + std::string(25, 'h') + "rest";
  CHECK_FALSE(is_marked(png));
  const std::string with = marked(png);
  CHECK(is_marked(with));
  CHECK(with.size() == png.size() + 28);
  CHECK(with.starts_with(png.substr(0, 33)));
  CHECK(with.ends_with("rest"));
  CHECK(marked("%PDF-1.5\n%%EOF") == "%PDF-1.5\n%%EOF\n% journey\n");
  CHECK(is_marked(marked("%PDF-1.5\n%%EOF\n")));
  CHECK(marked("else") == "else");
}
