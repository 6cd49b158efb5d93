#include "lower/identity.hpp"

#include "text/utf8.hpp"

#include <doctest/doctest.h>

using namespace journey;
using lower::Ids;
using lower::slug;

TEST_CASE("id: words of a title, lower-cased and joined") {
  CHECK(slug("Browse  the Shop!") == "browse-the-shop");
}
TEST_CASE("id: other scripts stay as they are") { CHECK(slug("瀏覽商品 App") == "瀏覽商品-app"); }
TEST_CASE("id: punctuation of any script is between words") { CHECK(slug("「比較」，下單") == "比較-下單"); }
TEST_CASE("id: nothing to make one of") { CHECK(slug("🙂 — !") == ""); }
TEST_CASE("id: at most 64 code points and no dash at the end") {
  CHECK(text::count_code_points(slug(std::string(200, 'a'))) == 64);
  CHECK(slug(std::string(63, 'a') + " b") == std::string(63, 'a'));
}
TEST_CASE("id: composed and decomposed titles give one id") {
  CHECK(slug("cafe\u0301") == slug("caf\u00E9"));
}

TEST_CASE("ids: each is given once") {
  Ids ids;
  CHECK(ids.make("Pay", "touchpoint") == "pay");
  CHECK(ids.make("pay", "touchpoint") == "pay-2");
  CHECK(ids.make("Pay!", "touchpoint") == "pay-3");
}
TEST_CASE("ids: names come first") {
  Ids ids;
  ids.take("pay");
  CHECK(ids.make("Pay", "touchpoint") == "pay-2");
}
TEST_CASE("ids: a number that is somebody's name is passed over") {
  Ids ids;
  ids.take("pay-2");
  CHECK(ids.make("Pay", "touchpoint") == "pay");
  CHECK(ids.make("Pay", "touchpoint") == "pay-3");
}
TEST_CASE("ids: a title without letters falls back to what it is") {
  Ids ids;
  CHECK(ids.make("🙂", "touchpoint") == "touchpoint");
  CHECK(ids.make("🙃", "touchpoint") == "touchpoint-2");
}
TEST_CASE("ids: the number fits into the length") {
  Ids ids;
  ids.make(std::string(64, 'a'), "stage");
  const std::string second = ids.make(std::string(64, 'a'), "stage");
  CHECK(second == std::string(62, 'a') + "-2");
}
