// Colours: WCAG's own examples, and the nearest colour that is seen.
#include "media/color.hpp"

#include <array>
#include <cmath>

#include <doctest/doctest.h>

using namespace journey::media;

namespace {

constexpr Color black{0, 0, 0}, white{255, 255, 255};

Color color(std::string_view text) {
  const auto parsed = parse_color(text);
  REQUIRE(parsed.has_value());
  return *parsed;
}

}  // namespace

TEST_CASE("color: written with three or six digits") {
  CHECK(color("#fff") == white);
  CHECK(color("#0072B2") == Color{0x00, 0x72, 0xB2});
  CHECK(color("#a1F") == Color{0xAA, 0x11, 0xFF});
  CHECK(print_color(color("#a1f")) == "#AA11FF");
  for (const char* wrong :
       {"", "#", "fff", "#ff", "#ffff", "#fffff", "#ggg", "#0072b", "#0072B2F", "0072B2F", "#12345-"})
    CHECK_FALSE(parse_color(wrong).has_value());
}

TEST_CASE("color: contrast is WCAG's") {
  CHECK(contrast(black, white) == doctest::Approx(21));
  CHECK(contrast(white, black) == doctest::Approx(21));
  CHECK(contrast(white, white) == doctest::Approx(1));
  // The lightest grey with 4.5:1 on white, as every checker says.
  CHECK(contrast(color("#767676"), white) >= 4.5);
  CHECK(contrast(color("#777777"), white) < 4.5);
  CHECK(luminance(color("#FF0000")) == doctest::Approx(0.2126));
}

TEST_CASE("color: what is seen stays as it is") {
  const std::array grounds{white};
  CHECK(nearest_with_contrast(color("#0072B2"), grounds, 3) == color("#0072B2"));
}

TEST_CASE("color: what is not seen moves in lightness alone, and no further than it has to") {
  const std::array grounds{white};
  const Color yellow = color("#FFD400"), drawn = nearest_with_contrast(yellow, grounds, 3);
  CHECK(contrast(drawn, white) >= 3);
  CHECK(contrast(drawn, white) < 3.1);
  CHECK(drawn.blue == 0);  // the hue of a yellow without blue
  CHECK(static_cast<double>(drawn.green) / drawn.red == doctest::Approx(0xD4 / 255.0).epsilon(0.02));
  const std::array night{color("#14181F")};
  const Color navy = nearest_with_contrast(color("#001F5B"), night, 4.5);
  CHECK(contrast(navy, night[0]) >= 4.5);
  CHECK(contrast(navy, night[0]) < 4.7);
  CHECK(navy.blue > navy.green);
  CHECK(navy.green > navy.red);
}

TEST_CASE("color: greys stay grey") {
  const std::array grounds{white};
  const Color drawn = nearest_with_contrast(color("#EEEEEE"), grounds, 4.5);
  CHECK(drawn == color("#767676"));
}

TEST_CASE("color: where no lightness is enough, the better of black and white") {
  const std::array grounds{black, white};
  const Color drawn = nearest_with_contrast(color("#0072B2"), grounds, 7);
  CHECK((drawn == black || drawn == white));
  CHECK(lowest_contrast(color("#0072B2"), {}) == 21);
}

TEST_CASE("color: every hue and lightness finds a colour that is seen") {
  const std::array grounds{white, color("#FFF4D6")};
  for (int red = 0; red < 256; red += 51)
    for (int green = 0; green < 256; green += 51)
      for (int blue = 0; blue < 256; blue += 51) {
        const Color any{static_cast<std::uint8_t>(red), static_cast<std::uint8_t>(green),
                        static_cast<std::uint8_t>(blue)};
        for (const double ratio : {3.0, 4.5})
          CHECK(lowest_contrast(nearest_with_contrast(any, grounds, ratio), grounds) >= ratio);
      }
}
