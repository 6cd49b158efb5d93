#include "model/limits.hpp"

#include <set>
#include <string_view>

#include <doctest/doctest.h>

using namespace journey::model;

TEST_CASE("limits have names of their own and can be raised, not lowered, to what is the most") {
  std::set<std::string_view> names;
  for (const LimitRow& row : limit_rows()) {
    CAPTURE(row.name);
    CHECK(names.insert(row.name).second);
    CHECK(Limits{}.*row.value <= row.most);
    CHECK(limits().*row.value == Limits{}.*row.value);
    // A `for` keeps one bit a persona.
    if (row.name == "personas") CHECK(row.most <= 64);
  }
}
