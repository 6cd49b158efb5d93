#include "media/brand.hpp"

#include "media/author_color.hpp"
#include "media/palette.hpp"

#include <array>
#include <string>

#include <doctest/doctest.h>

using namespace journey::media;

namespace {

constexpr std::array grounds{Ground::light, Ground::dark, Ground::paper};

Color page_on(Ground ground) { return *parse_color(palette_color("page")->on(ground)); }

/// The steps of red, green and blue in turn, so that hard ones are among them: yellow, white, black.
template <typename Test>
void with_colors(Test&& test) {
  for (const int red : {0, 64, 128, 192, 255})
    for (const int green : {0, 64, 128, 192, 255})
      for (const int blue : {0, 64, 128, 192, 255})
        test(Color{static_cast<std::uint8_t>(red), static_cast<std::uint8_t>(green),
                   static_cast<std::uint8_t>(blue)});
}

Proportions svg_proportions(const std::string& svg) { return proportions_of({ImageKind::svg, svg}); }

std::string png_head(char width, char height) {
  return std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0", 19) + width + std::string("\0\0\0", 3) + height;
}

}  // namespace

TEST_CASE("brand: what is written on heads and faces is read, whatever the colour") {
  with_colors([](Color color) {
    CAPTURE(print_color(color));
    for (const Ground ground : grounds) {
      const BrandColors brand{color, color};
      for (const char* name : {"head", "face", "print_head"})
        CHECK(contrast(*brand_color(name, ground, brand), page_on(ground)) >= text_contrast);
      CHECK(contrast(*brand_color("head_number", ground, brand), *brand_color("head", ground, brand)) >=
            text_contrast);
      for (const Color below : author_grounds(ground == Ground::dark)) {
        CHECK(contrast(*brand_color("accent", ground, brand), below) >= mark_contrast);
        CHECK(contrast(*brand_color("link", ground, brand), below) >= text_contrast);
      }
    }
  });
}

TEST_CASE("brand: a colour that is read stays as it was chosen") {
  const Color green{0x0B, 0x5D, 0x4B};
  CHECK(brand_color("head", Ground::light, {{}, green}) == green);
  CHECK(painted("fill:{head};stroke:{page}", Ground::light, {{}, green}) == "fill:#0B5D4B;stroke:#FFFFFF");
}

TEST_CASE("brand: what has a meaning by its colour keeps ours, and so does what a house does not choose") {
  const Color red{0xC0, 0, 0};
  for (const Ground ground : grounds) {
    for (const char* name : {"curve", "good", "bad", "page", "ink", "on_opportunity"})
      CHECK(!brand_color(name, ground, {red, red}));
    for (const PaletteColor& color : palette) CHECK(!brand_color(color.name, ground, {}));
    CHECK(!brand_color("head", ground, {red, {}}));
    CHECK(!brand_color("link", ground, {{}, red}));
    CHECK(brand_color("face", ground, {{}, red}));
  }
}

TEST_CASE("brand: how broad a logo is beside its height") {
  const auto is = [](Proportions size, double width, double height) {
    CHECK(size.width == width);
    CHECK(size.height == height);
  };
  is(svg_proportions("<svg xmlns='x' width='120' height='40'/>"), 120, 40);
  is(svg_proportions(
         "<?xml version='1.0'?><!-- <svg width='1' height='9'> --><svg\nwidth = \"12.5mm\" height='5mm'>"),
     12.5, 5);
  is(svg_proportions("<svg width='100%' height='100%' viewBox='0 0 30 10'/>"), 30, 10);
  is(svg_proportions("<svg width='3cm' height='10' viewBox='0,0,30,15'/>"), 30, 15);
  is(svg_proportions("<svg stroke-width='4' viewBox='-5 -5 20 10'/>"), 20, 10);
  is(proportions_of({ImageKind::png, png_head(90, 30)}), 90, 30);
  for (const char* said : {"<svg/>", "", "<svg viewBox='0 0 0 10'/>", "<svg width='-1' height='1'/>",
                           "<svg width='nan' height='inf'/>", "<svg width='1e300' height='1'/>", "<svg width",
                           "<!--", "<svg viewBox='1 2 3'/>"}) {
    CAPTURE(said);
    is(svg_proportions(said), 300, 150);
  }
  is(proportions_of({ImageKind::png, png_head(0, 30)}), 300, 150);
}
