#include "media/image.hpp"

#include <doctest/doctest.h>

using namespace journey::media;

TEST_CASE("image: the kind is told by the content") {
  CHECK(image_kind("\x89PNG\r\n\x1a\n....") == ImageKind::png);
  CHECK(image_kind("\xFF\xD8\xFF\xE0") == ImageKind::jpeg);
  CHECK(image_kind("<svg/>") == ImageKind::svg);
  CHECK(image_kind("<?xml version='1.0'?>\n<!-- > -->\n<!DOCTYPE svg>\n<svg>") == ImageKind::svg);
  for (const char* other : {"", "<svgx>", "<svg", "<html><svg/></html>", "GIF89a", "\x89PNG"}) {
    CAPTURE(other);
    CHECK_FALSE(image_kind(other));
  }
}

TEST_CASE("image: as many pixels as the header says") {
  const std::string png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\0\2", 24);
  CHECK(pixels_of(ImageKind::png, png) == 512);
  CHECK_FALSE(pixels_of(ImageKind::png, png.substr(0, 23)));
  // A segment of application data, padding, a Huffman table, then the frame of 3 lines of 16 pixels.
  const std::string jpeg("\xFF\xD8\xFF\xE0\0\4ab\xFF\xFF\xC4\0\3c\xFF\xC2\0\x0B\x08\0\3\0\x10\1", 25);
  CHECK(pixels_of(ImageKind::jpeg, jpeg) == 48);
  for (std::size_t size = 0; size < 22; ++size) CHECK_FALSE(pixels_of(ImageKind::jpeg, jpeg.substr(0, size)));
  CHECK_FALSE(pixels_of(ImageKind::jpeg, std::string("\xFF\xD8\xFF\xE0\0\0\0\0\0\0\0\0", 12)));
  CHECK_FALSE(pixels_of(ImageKind::svg, "<svg width='9999999' height='9999999'/>"));
}

TEST_CASE("image: an SVG that stands alone is fine") {
  for (const char* svg : {
           "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'/>",
           "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD "
           "SVG "
           "1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"><svg/>",
           "<svg><use xlink:href='#a'/><image href=' data:image/png;base64,AA=='/></svg>",
           "<svg><rect fill='url(#g)' style=\"fill:url(&quot;#g&quot;);stroke:url( '#h' )\"/></svg>",
           "<svg><style>.a{fill:url(#g)}</style><style/><path d='M0 0'/></svg>",
           "<svg><a href='https://example.org/'>x</a><!-- <image href='http://x/'/> --></svg>",
           "<svg><script>alert(1)</script><rect onclick='alert(1)'/></svg>",
           "<svg inkscape:export-filename='C:\\a(1).png' data-note='url(x)'/>",
       }) {
    CAPTURE(svg);
    CHECK(svg_problem(svg) == "");
  }
}

TEST_CASE("image: an SVG that would load something is refused") {
  for (const char* svg : {
           "<svg><image href='http://example.org/a.png'/></svg>",
           "<svg><image href=\"//example.org/a.png\"/></svg>",
           "<svg><image\nxlink:HREF = 'a.png'/></svg>",
           "<svg><x:image y:href='file:///etc/passwd'/></svg>",
           "<svg><use href='other.svg#a'/></svg>",
           "<svg><use href='&#104;ttp://example.org/#a'/></svg>",
           "<svg><script href='http://example.org/a.js'/></svg>",
           "<svg><foreignObject><img src='http://example.org/'/></foreignObject></svg>",
           "<svg><foreignObject><img srcset='http://example.org/ 2x'/></foreignObject></svg>",
           "<svg><set attributeName='xlink:href' to='http://example.org/'/></svg>",
           "<svg xml:base='http://example.org/'><use href='#a'/></svg>",
           "<svg><rect fill='url(http://example.org/#g)'/></svg>",
           "<svg><rect style='fill:URL( \"http://example.org/#g\")'/></svg>",
           "<svg><rect style='fill:u\\72l(http://example.org/#g)'/></svg>",
           "<svg><rect style='fill:&#117;rl(http://example.org/#g)'/></svg>",
           "<svg><style>@import 'http://example.org/a.css';</style></svg>",
           "<svg><style><![CDATA[@font-face{src:url(http://example.org/a.woff)}]]></style></svg>",
           "<svg><s:style>a{fill:url(a.svg#b)}</s:style></svg>",
           "<?xml-stylesheet href='http://example.org/a.css'?><svg/>",
           "<svg><![CDATA[<]]><image href='http://example.org/'/></svg>",
       }) {
    CAPTURE(svg);
    CHECK(svg_problem(svg) == "it would load something from elsewhere, and has to hold all it shows");
  }
}

TEST_CASE("image: an SVG with entities, or in an encoding that hides its words, is refused") {
  for (const char* svg : {
           "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg>&a;</svg>",
           "<!DOCTYPE svg PUBLIC 'a>b' 'c' [<!ENTITY a 'b'>]><svg/>",
           "<!DOCTYPE svg SYSTEM 'x>' [<!ATTLIST image href CDATA 'http://example.org/'>]><svg/>",
       }) {
    CAPTURE(svg);
    CHECK(image_kind(svg).value_or(ImageKind::svg) == ImageKind::svg);
    CHECK(svg_problem(svg) == "it declares entities, which a picture needs none of");
  }
  CHECK(svg_problem("<?xml version='1.0' encoding='UTF-7'?><svg/>") == "its encoding is not UTF-8");
  CHECK(svg_problem("<?xml version='1.0' encoding='utf-8x'?><svg/>") == "its encoding is not UTF-8");
  CHECK(svg_problem("<?xml version='1.0' encoding='utf-8'?><svg/>") == "");
}

TEST_CASE("image: an SVG that stops anywhere is read to its end") {
  const std::string svg =
      "<?xml version='1.0' encoding='utf-8'?><!DOCTYPE svg><svg a='b' c=\"url('#d')\"><!-- e --><style>"
      "f{}</style><![CDATA[g]]></svg>";
  for (std::size_t size = 0; size <= svg.size(); ++size) {
    CAPTURE(size);
    (void)svg_problem(std::string_view(svg).substr(0, size));
    (void)image_kind(std::string_view(svg).substr(0, size));
  }
  CHECK(svg_problem(svg) == "");
}
