#include "grammar/journey.hpp"
#include "grammar/values.hpp"

#include <doctest/doctest.h>
#include <tao/pegtl.hpp>
#include <tao/pegtl/contrib/analyze.hpp>

namespace grammar = journey::grammar;
namespace pegtl = tao::pegtl;

TEST_CASE("the grammar of files has no loop that takes nothing") {
  CHECK(pegtl::analyze<grammar::file>() == 0);
  CHECK(pegtl::analyze<grammar::allow>() == 0);
}

TEST_CASE("the grammar of values has no loop that takes nothing") {
  CHECK(pegtl::analyze<grammar::emotion>() == 0);
  CHECK(pegtl::analyze<grammar::next>() == 0);
  CHECK(pegtl::analyze<grammar::servqual>() == 0);
  CHECK(pegtl::analyze<grammar::only<grammar::range>>() == 0);
  CHECK(pegtl::analyze<grammar::number_with_commas>() == 0);
  CHECK(pegtl::analyze<grammar::number_with_exponent>() == 0);
  CHECK(pegtl::analyze<grammar::date>() == 0);
  CHECK(pegtl::analyze<grammar::period>() == 0);
  CHECK(pegtl::analyze<grammar::duration>() == 0);
  CHECK(pegtl::analyze<grammar::color>() == 0);
  CHECK(pegtl::analyze<grammar::link>() == 0);
  CHECK(pegtl::analyze<grammar::only<grammar::path>>() == 0);
  CHECK(pegtl::analyze<grammar::phases>() == 0);
}

TEST_CASE("analyze would find such a loop") {
  CHECK(pegtl::analyze<pegtl::star<grammar::rest_of_line>>(-1) != 0);
}
