#include "emit/identifier.hpp"

#include <doctest/doctest.h>

using namespace journey::emit;

TEST_CASE("ids keep names and lose what has a meaning somewhere") {
  CHECK(identifier("touchpoint-browse") == "touchpoint-browse");
  CHECK(identifier("階段-考慮") == "階段-考慮");
  CHECK(identifier("a \"b\"<c>") == "a-b-c-");
  CHECK(identifier("") == "x");
  Identifiers ids;
  CHECK(ids.take("a") == "a");
  CHECK(ids.take("a") == "a-2");
  CHECK(ids.take("a-2") == "a-2-2");
}

TEST_CASE("links of web, mail and the same place are safe, all others not") {
  for (const char* good : {"https://a.example/b?c=d#e", "HTTP://a", "mailto:a@b.example", "#part",
                           "other.svg", "a/b:c", "?q=a:b"}) {
    CAPTURE(good);
    CHECK(is_safe_link(good));
  }
  for (const char* bad :
       {"javascript:alert(1)", "JaVaScRiPt:x", "java\tscript:x", " javascript:x", "data:text/html,x",
        "file:///etc/passwd", "vbscript:x", "", "\x01javascript:x", "blob:x"}) {
    CAPTURE(bad);
    CHECK_FALSE(is_safe_link(bad));
  }
}

TEST_CASE("a prefix of ids is a name in a style sheet too") {
  for (const char* good : {"a", "one-", "Map_2", "x--y"}) CHECK(is_id_prefix(good));
  for (const char* bad : {"", "1", "-a", "_a", "a b", "a.b", "a#", "a\"", "地圖-", "a{}"})
    CHECK_FALSE(is_id_prefix(bad));
  CHECK(is_id_prefix(std::string(64, 'a')));
  CHECK_FALSE(is_id_prefix(std::string(65, 'a')));
}

TEST_CASE("links to maps lead to their outputs, all others stay") {
  CHECK(link_in_format("./online-order.journey", "svg") == "./online-order.svg");
  CHECK(link_in_format("../a/b.journey#stage-pay", "html") == "../a/b.html#stage-pay");
  CHECK(link_in_format("b.journey?x=1", "md") == "b.md?x=1");
  for (const char* other : {"https://example.org/a.journey", "mailto:a@b.journey", "/a.journey", "a.svg",
                            "#a.journey", ".journey", "a/.journey", "//host/a.journey", "a.journeys", ""})
    CHECK(link_in_format(other, "svg") == other);
}
