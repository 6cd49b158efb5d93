#include "text/unique_names.hpp"

#include "text/fingerprint.hpp"

#include <set>
#include <string>

#include <doctest/doctest.h>

using namespace journey::text;

TEST_CASE("a name is given once, then with a number") {
  UniqueNames names;
  CHECK(names.take("a") == "a");
  CHECK(names.take("a") == "a-2");
  CHECK(names.take("a") == "a-3");
  CHECK(names.take("b") == "b");
}

TEST_CASE("a number does not make a name that is taken itself") {
  UniqueNames names;
  CHECK(names.take("a-2") == "a-2");
  CHECK(names.take("a") == "a");
  CHECK(names.take("a") == "a-3");
  CHECK(names.take("a-2") == "a-2-2");
}

TEST_CASE("the empty name is a name") {
  UniqueNames names;
  CHECK(names.take("") == "");
  CHECK(names.take("") == "-2");
}

TEST_CASE("of very many names none is given twice, whether room was made or not") {
  for (const bool reserved : {false, true}) {
    UniqueNames names;
    if (reserved) names.reserve(20'000);
    std::set<std::string> given;
    for (int round = 0; round < 2; ++round)
      for (int i = 0; i < 10'000; ++i) {
        const std::string name = "touchpoint-" + std::to_string(i), got = names.take(name);
        CHECK(got == (round == 0 ? name : name + "-2"));
        given.insert(got);
      }
    CHECK(given.size() == 20'000);
  }
}

TEST_CASE("fingerprints are those of FNV-1a") {
  // Test vectors of its authors, http://www.isthe.com/chongo/src/fnv/test_fnv.c
  CHECK(fingerprint("") == 0xcbf29ce484222325U);
  CHECK(fingerprint("a") == 0xaf63dc4c8601ec8cU);
  CHECK(fingerprint("foobar") == 0x85944171f73967e8U);
}
