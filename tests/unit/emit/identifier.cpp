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
