#include "emit/number.hpp"

#include <limits>

#include <doctest/doctest.h>

using journey::emit::append_number;

namespace {

std::string number(double value) {
  std::string out;
  return append_number(out, value) ? out : "refused";
}

}  // namespace

TEST_CASE("numbers have at most two decimals and no more than they need") {
  CHECK(number(0) == "0");
  CHECK(number(-0.0) == "0");
  CHECK(number(-0.004) == "0");
  CHECK(number(12) == "12");
  CHECK(number(12.5) == "12.5");
  CHECK(number(12.05) == "12.05");
  CHECK(number(1.999) == "2");
  CHECK(number(-0.25) == "-0.25");
  CHECK(number(9999999.99) == "9999999.99");
}

TEST_CASE("numbers that are none are refused") {
  CHECK(number(std::numeric_limits<double>::quiet_NaN()) == "refused");
  CHECK(number(std::numeric_limits<double>::infinity()) == "refused");
  CHECK(number(-1e308) == "refused");
}
