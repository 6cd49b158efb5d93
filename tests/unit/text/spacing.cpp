#include "text/spacing.hpp"

#include "text/wrap.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace journey::text;

TEST_CASE("two full-width marks that meet share an em of emptiness") {
  const auto of = [](char32_t a, char32_t b) { return spacing_between(a, b, Stops::low); };
  CHECK(of(U'」', U'、') == -0.5);
  CHECK(of(U'」', U'「') == -0.5);
  CHECK(of(U'）', U'」') == -0.5);
  CHECK(of(U'」', U'：') == -0.5);
  CHECK(of(U'（', U'「') == -0.5);
  CHECK(of(U'，', U'「') == -0.5);
  CHECK(of(U'：', U'「') == -0.5);
  CHECK(of(U'・', U'（') == -0.5);
  CHECK(of(U'。', U'」') == -0.5);
  // What is beside an ideograph keeps its place, and so does what has no empty half.
  CHECK(of(U'「', U'車') == 0);
  CHECK(of(U'了', U'」') == 0);
  CHECK(of(U'！', U'？') == 0);
  CHECK(of(U'？', U'」') == 0);
  CHECK(of(U'(', U'「') == 0);
  // “ and ” are an em wide in some fonts only.
  CHECK(of(U'。', U'”') == 0);
  CHECK(of(U'：', U'“') == 0);
}

TEST_CASE("a stop in the middle of its em has no empty half behind it") {
  CHECK(spacing_between(U'。', U'」', Stops::centred) == 0);
  CHECK(spacing_between(U'，', U'）', Stops::centred) == 0);
  // The emptiness before a bracket is the bracket's own.
  CHECK(spacing_between(U'，', U'「', Stops::centred) == -0.5);
  CHECK(spacing_between(U'」', U'。', Stops::centred) == -0.5);
}

TEST_CASE(
    "a quarter of an em parts Han characters and kana from Latin letters and digits, and nothing else") {
  const auto of = [](char32_t a, char32_t b) { return spacing_between(a, b, Stops::low); };
  CHECK(of(U'電', U'3') == 0.25);
  CHECK(of(U'3', U'分') == 0.25);
  CHECK(of(U'開', U'A') == 0.25);
  CHECK(of(U'p', U'を') == 0.25);
  CHECK(of(U'é', U'の') == 0.25);
  CHECK(of(U'ー', U'X') == 0.25);
  CHECK(of(U'開', U' ') == 0);
  CHECK(of(U'開', U'+') == 0);
  CHECK(of(U'，', U'A') == 0);
  CHECK(of(U'한', U'A') == 0);
  CHECK(of(U'ｱ', U'A') == 0);
  CHECK(of(U'電', U'車') == 0);
  CHECK(of(U'a', U'1') == 0);
}

TEST_CASE("the spacing of a text is the sum of that between its characters") {
  CHECK(spacing_of("", Stops::low) == 0);
  CHECK(spacing_of("Only Latin", Stops::low) == 0);
  CHECK(spacing_of("用App找", Stops::low) == 0.5);
  CHECK(spacing_of("「Model Y」（附近5公里）", Stops::low) == doctest::Approx(-0.5 + 0.5));
  CHECK(spacing_of("\xE3\x80", Stops::low) == 0);
}

TEST_CASE("the emptiness at the ends of a line") {
  CHECK(empty_at_start("「車」") == 0.5);
  CHECK(empty_at_end("「車」") == 0.5);
  CHECK(empty_at_start("車") == 0);
  CHECK(empty_at_end("車。") == 0);
  CHECK(empty_at_start("") == 0);
  CHECK(empty_at_end("") == 0);
  CHECK(empty_at_start("(a)") == 0);
}

TEST_CASE("lines have room for what sets their characters apart, and not for what stands at their ends") {
  const Measure measure = [](std::string_view part) {
    double width = spacing_of(part, Stops::low);
    for (const char c : part) width += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return width;
  };
  const Spacing spacing = [](char32_t a, char32_t b) { return spacing_between(a, b, Stops::low); };
  const auto wrapped = [&](std::string_view text, double width) {
    std::vector<std::string> lines;
    for (const std::string_view line : wrap(text, width, measure, 0, spacing)) lines.emplace_back(line);
    return lines;
  };
  for (const char* text :
       {"用App找充電站再等5分鐘看看", "說「快」「慢」「中」「停」都行", "甲A乙B丙C丁D戊E己F"})
    for (double width = 4; width < 16; width += 0.25) {
      CAPTURE(text);
      CAPTURE(width);
      std::string joined;
      for (const std::string& line : wrapped(text, width)) {
        CHECK(measure(line) <= width);
        joined += line;
      }
      CHECK(joined == text);
    }
  // 6 em and two quarters need 6.5; squeezed marks need less than their number.
  CHECK(wrapped("用App找站", 6.5).size() == 1);
  CHECK(wrapped("用App找站", 6.25).size() == 2);
  CHECK(wrapped("「快」「慢」", 5.5).size() == 1);
}
