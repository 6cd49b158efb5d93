#include "media/image.hpp"

#include "model/limits.hpp"
#include "support/source_dir.hpp"

#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace journey;
using namespace journey::media;

namespace {

ImageReading read(std::string bytes) { return read_image(std::move(bytes), model::image_limits()); }
std::string problem(std::string bytes) { return read(std::move(bytes)).problem.english(); }

constexpr const char* root =
    "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'";

/// What is written of a drawing with these elements in it, without the root.
std::string written(const std::string& inside) {
  const ImageReading reading = read(std::string(root) + ">" + inside + "</svg>");
  CHECK(reading.problem == "");
  std::string text = reading.image.bytes;
  const std::string head = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
  REQUIRE(text.starts_with(head));
  text.erase(0, head.size());
  if (text == "/>") return "";
  return text.substr(1, text.size() - 1 - std::string("</svg>").size());
}
/// Why a drawing with these elements is refused.
std::string refused(const std::string& inside) {
  const ImageReading reading = read(std::string(root) + ">" + inside + "</svg>");
  CHECK(reading.image.bytes.empty() != reading.problem.empty());
  return reading.problem.english();
}

std::string big_endian(std::uint32_t number) {
  return {static_cast<char>(number >> 24U), static_cast<char>(number >> 16U), static_cast<char>(number >> 8U),
          static_cast<char>(number)};
}
std::string png(std::uint32_t width, std::uint32_t height) {
  return std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + big_endian(width) + big_endian(height);
}
/// Segments of a JPEG between its start and a frame of that size.
std::string jpeg(std::uint32_t width, std::uint32_t height, const std::string& before = "") {
  return "\xFF\xD8\xFF" + std::string("\xE0\0\4ab", 5) + before + std::string("\xFF\xC2\0\x0B\x08", 5) +
         big_endian(height).substr(2) + big_endian(width).substr(2) + "\1";
}

std::string repeated(std::size_t times, const std::string& piece) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

constexpr const char* size_unknown = "its width and height can't be read; save it anew";
constexpr const char* no_image = "it is no PNG, JPEG or SVG image";
std::string would_load(const std::string& what) {
  return "`" + what + "` would load something from elsewhere, and a picture has to hold all it shows";
}
std::string does_more(const std::string& what) {
  return "it holds `" + what + "`, which does more than a still drawing does";
}

}  // namespace

TEST_CASE("trust: images by content: the kind is told by the content") {
  CHECK(read(png(2, 3)).image.kind == ImageKind::png);
  CHECK(read(jpeg(2, 3)).image.kind == ImageKind::jpeg);
  CHECK(read("<svg/>").image.kind == ImageKind::svg);
  CHECK(read("<?xml version='1.0'?>\n<!-- > -->\n<!DOCTYPE svg>\n<svg/>").image.kind == ImageKind::svg);
  CHECK(read("\xEF\xBB\xBF <s:svg xmlns:s='http://www.w3.org/2000/svg'/>").image.kind == ImageKind::svg);
  for (const char* other : {"", "<svgx/>", "<html><svg/></html>", "<svg xmlns='http://example.org/'/>",
                            "GIF89a", "\x89PNG", "< svg/>", "<!DOCTYPE html [<!ENTITY a 'b'>]><html/>"}) {
    CAPTURE(other);
    CHECK(problem(other) == no_image);
  }
  CHECK(problem("<svg") == no_image);
}

TEST_CASE("trust: images size-capped: as many pixels as the header says, and within the limit") {
  CHECK(read(png(256, 2)).pixels == 512);
  CHECK(read(jpeg(16, 3)).pixels == 48);
  CHECK(read(jpeg(16, 3, std::string("\xFF\xFF\xC4\0\3c", 6))).pixels == 48);  // padding, a Huffman table
  CHECK(problem(png(10'000, 5'000)) == "");
  CHECK(problem(png(10'000, 5'001)) == "it has more than 50000000 pixels");
  CHECK(problem(jpeg(20'000, 20'000)) == "it has more than 50000000 pixels");
  CHECK(problem(png(0xFFFFFFFF, 0xFFFFFFFF)) == "it has more than 50000000 pixels");
}

TEST_CASE("trust: images size-capped: a PNG or JPEG whose size is not known for sure is refused") {
  for (std::size_t size = 8; size < 24; ++size) CHECK(problem(png(256, 2).substr(0, size)) == size_unknown);
  for (std::size_t size = 3; size < 17; ++size) CHECK(problem(jpeg(16, 3).substr(0, size)) == size_unknown);
  CHECK(problem(png(0, 3)) == size_unknown);
  CHECK(problem(jpeg(3, 0)) == size_unknown);  // told behind the picture
  std::string late = png(2, 3);
  late[12] = 'i';
  CHECK(problem(late) == size_unknown);
  // One garbage byte, which readers pass over; segments without a length, too short, or none at all.
  for (const std::string& before :
       {std::string("x"), std::string("\0", 1), std::string("\xFF\0", 2), std::string("\xFF\xD0", 2),
        std::string("\xFF\xE1\0\1", 4), std::string("\xFF\xDA\0\2", 4), std::string("\xFF\xD9", 2),
        std::string("\xFF\xC0\0\2", 4), std::string("\xFF\xE1\xFF\xFF", 4)}) {
    CAPTURE(before);
    CHECK(problem(jpeg(20'000, 20'000, before)) == size_unknown);
  }
}

TEST_CASE("trust: images stand alone: an SVG that stands alone is fine") {
  for (const char* svg : {
           "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'/>",
           "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD "
           "SVG "
           "1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"><svg/>",
           "<svg><rect fill='url(#g)' style=\"fill:url(&quot;#g&quot;);stroke:url( '#h' )\"/></svg>",
           "<svg><style>.a{fill:url(#g)}</style><style/><path d='M0 0'/></svg>",
           "<svg><a href='https://example.org/'>x</a><!-- <image href='http://x/'/> --></svg>",
           "<svg inkscape:export-filename='C:\\a(1).png' data-note='url(x)'/>",
           "<svg><use href='#nobody'/><use/><rect fill=''/><text>http://example.org/ @import</text></svg>",
           "<svg><style>@font-face{font-family:V;src:url(data:font/woff2;base64,AA)}</style></svg>",
           "<?xml version='1.0' encoding='iso-8859-1'?><svg/>",
       }) {
    CAPTURE(svg);
    CHECK(problem(svg) == "");
  }
}

TEST_CASE("trust: images stand alone: an SVG that would load something is refused by name") {
  CHECK(refused("<image href='http://example.org/a.png'/>") == would_load("<image>"));
  CHECK(refused("<image href=\"//example.org/a.png\"/>") == would_load("<image>"));
  CHECK(refused("<image\nxlink:href = 'a.png'/>") == would_load("<image>"));
  CHECK(refused("<image href='file:///etc/passwd'/>") == would_load("<image>"));
  CHECK(refused("<use href='other.svg#a'/>") == would_load("<use>"));
  CHECK(refused("<use href='&#104;ttp://example.org/#a'/>") == would_load("<use>"));
  CHECK(refused("<use href='#a' xlink:href='b.svg#a'/>") == "");
  CHECK(refused("<linearGradient xlink:href='a.svg#b'/>") == would_load("<linearGradient>"));
  CHECK(refused("<textPath href='a.svg#b'/>") == would_load("<textPath>"));
  CHECK(refused("<g xml:base='http://example.org/'/>") == would_load("xml:base"));
  CHECK(refused("<rect fill='url(http://example.org/#g)'/>") == would_load("url(http://example.org/#g)"));
  CHECK(refused("<rect fill='u&#114;l(//x)'/>") == would_load("url(//x)"));
  CHECK(refused("<rect style='fill:URL( \"http://x/#g\")'/>") == would_load("url(http://x/#g)"));
  CHECK(refused("<rect style='foo:url(x)'/>") == would_load("url(x)"));
  CHECK(refused("<rect style='fill:image-set(\"a.png\" 1x)'/>") == would_load("image-set("));
  CHECK(refused("<style>@import 'http://example.org/a.css';</style>") == would_load("@import"));
  CHECK(refused("<style><![CDATA[@font-face{src:url(//x/a.woff)}]]></style>") ==
        would_load("url(//x/a.woff)"));
  CHECK(refused("<s:style xmlns:s='http://www.w3.org/2000/svg'>a{fill:url(a.svg#b)}</s:style>") ==
        would_load("url(a.svg#b)"));
  CHECK(refused("<![CDATA[<]]><image href='http://example.org/'/>") == would_load("<image>"));
  CHECK(problem("<?xml-stylesheet href='http://example.org/a.css'?><svg/>") == would_load("xml-stylesheet"));
}

TEST_CASE("trust: images stand alone: words of a style can't be hidden") {
  // Split by CDATA, which is no border in XML; by character references, which are none in a value; by
  // escapes.
  CHECK(refused("<style>@imp<![CDATA[ort]]> 'x';</style>") == would_load("@import"));
  CHECK(refused("<style>@imp<!-- -->ort 'x';</style>") == would_load("@import"));
  CHECK(refused("<style>@imp&#111;rt 'x';</style>") == would_load("@import"));
  CHECK(refused("<style>@IMPORT 'x';</style>") == would_load("@import"));
  CHECK(refused("<style>@\\69mport 'x';</style>") == "its style hides words behind `\\`");
  CHECK(refused("<style>@imp\\6frt 'x';</style>") == "its style hides words behind `\\`");
  CHECK(refused("<rect style='fill:u\\72l(x)'/>") == "its style hides words behind `\\`");
  CHECK(refused("<rect style='fill:url(\\68ttp://x)'/>") == "its style hides words behind `\\`");
  // A comment of CSS parts words, and what is left of them says nothing.
  CHECK(written("<style>@imp/**/ort 'x';</style><rect style='fill:ur/**/l(x)'/>") == "<rect/>");
  CHECK(refused("<style>/* } */@import/**/'x';</style>") == would_load("@import"));
  CHECK(refused("<style>a{content:'/*'}@import 'x';/**/</style>") == would_load("@import"));
  CHECK(refused("<style>a{content:'\n@import \"x\";</style>") == would_load("@import"));
}

TEST_CASE("trust: images run nothing: what runs or moves is refused by name") {
  for (const char* name :
       {"script", "foreignObject", "animate", "animateMotion", "animateTransform", "set", "discard",
        "handler", "listener", "iframe", "embed", "object", "video", "audio", "canvas", "feImage"}) {
    CAPTURE(name);
    const std::string tag = "<" + std::string(name) + ">";
    CHECK(refused("<" + std::string(name) + "/>") == does_more(tag));
    CHECK(refused("<g><s:" + std::string(name) + " xmlns:s='http://www.w3.org/2000/svg'/></g>") ==
          does_more(tag));
  }
  CHECK(refused("<script>alert(1)</script>") == does_more("<script>"));
  CHECK(refused("<x:script xmlns:x='urn:x'/>") == does_more("<script>"));
  CHECK(refused("<metadata><SCRIPT/></metadata>") == does_more("<script>"));
  CHECK(refused("<rect onclick='alert(1)'/>") == does_more("onclick"));
  CHECK(refused("<rect ONLOAD='alert(1)'/>") == does_more("ONLOAD"));
  CHECK(problem("<svg onload='alert(1)'/>") == does_more("onload"));
  CHECK(refused("<a href='javascript:alert(1)'/>") == does_more("javascript:"));
  CHECK(refused("<a xlink:href=' java&#10;script:alert(1)'/>") == does_more("javascript:"));
  CHECK(refused("<a href='data:text/html,x'/>") == does_more("data:"));
  CHECK(refused("<style>@keyframes a{}</style>") == does_more("@keyframes"));
  CHECK(refused("<h:p xmlns:h='http://www.w3.org/1999/xhtml'/>") == does_more("<p>"));
  CHECK(refused("<feTurbulence/>") == "its filter uses `<feTurbulence>`, which costs too much to draw");
  // A reference in the name of an attribute is no XML, however browsers might read it.
  CHECK(refused("<rect &#111;nclick='alert(1)'/>") == "its line 1 is no well-formed XML");
}

TEST_CASE("trust: images declare nothing: entities and hidden encodings are refused") {
  for (const char* svg : {
           "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg>&a;</svg>",
           "<!DOCTYPE svg PUBLIC 'a' 'c>' [<!ENTITY a 'b'>]><svg/>",
           "<!DOCTYPE svg SYSTEM 'x>' [<!ATTLIST image href CDATA 'http://example.org/'>]><svg/>",
           "<!DOCTYPE svg [<!ENTITY % a SYSTEM 'http://example.org/'>%a;]><svg/>",
           "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c "
           "'&b;&b;&b;&b;&b;&b;&b;&b;'>"
           "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e "
           "'&d;&d;&d;&d;&d;&d;&d;&d;'>]><svg><text>&e;</text></svg>",
       }) {
    CAPTURE(svg);
    CHECK(problem(svg) == "it declares entities, which a picture needs none of");
  }
  CHECK(problem("<!DOCTYPE svg PUBLIC 'a>b' 'c' [<!ENTITY a 'b'>]><svg/>") == no_image);  // no XML either
  CHECK(problem("<!DOCTYPE svg SYSTEM 'x'><svg>&x;</svg>") == "it does not say what the entity `&x;` is");
  CHECK(problem("<svg>&x;</svg>") == "its line 1 is no well-formed XML");
  for (const char* name : {"UTF-7", "utf-8x", "EBCDIC-CP-US"}) {
    CHECK(problem("<?xml version='1.0' encoding='" + std::string(name) + "'?><svg/>") ==
          "its encoding is not UTF-8");
  }
  CHECK(problem("<?xml version='1.0' encoding='utf-8'?><svg/>") == "");
}

TEST_CASE("trust: images written anew: what no browser draws is left out") {
  CHECK(written("<rect fill='red' :fill='blue' :onclick='x'/><:rect/>") == "<rect fill=\"red\"/>");
  CHECK(
      written(
          "<metadata><a:b xmlns:a='urn:a'/></metadata><title>T</title><desc>D</desc><i:pgf xmlns:i='urn:i'/>"
          "<flowRoot><flowPara>x</flowPara></flowRoot><x:image y:href='file:///etc/passwd'/><!-- c --><?p "
          "i?>") == "");
  CHECK(
      written(
          "<rect data-x='1' a:b='2' class='c' id='d' aria-hidden='true' tabindex='0' nonsense='3' x='1'/>") ==
      "<rect x=\"1\"/>");
  CHECK(written(
            "<rect fill='expression(1)' style='behavior:x;fill:red;width:1;-x-y:z;;:;a' stroke='&quot;'/>") ==
        "<rect style=\"fill:red\"/>");
  CHECK(written("<rect fill='rgb( 1 ,  2,3 )' transform='rotate(10  5 5)' d='M0 0 \" onload=x'/>") ==
        "<rect fill=\"rgb(1,2,3)\" transform=\"rotate(10 5 5)\"/>");
  CHECK(written("<a href='https://example.org/'><rect/></a><text><a href='#x'>t</a></text>") ==
        "<g><rect/></g><text><tspan>t</tspan></text>");
  CHECK(written("<text>a<![CDATA[<script>]]>&amp;b</text>words<g>words</g>") ==
        "<text>a&lt;script&gt;&amp;b</text><g/>");
  CHECK(written("<text font-family='\"a&lt;b\", Arial'/>") ==
        "<text font-family=\"&quot;a&lt;b&quot;,Arial\"/>");
  CHECK(written("<text font-family=\"'url(//a)'\" style=\"font-family:'url(#b)';fill:red\"/>") ==
        "<text style=\"fill:red\"/>");
}

TEST_CASE("trust: images written anew: ids are the writer's, and only where something refers to them") {
  CHECK(written("<g id='a b'/><g id='\"&gt;'/><use href='#\"&gt;'/><use href='#nobody'/><use xlink:href='#a "
                "b'/>") == "<g id=\"i1\"/><g id=\"i2\"/><use href=\"#i2\"/><use href=\"#i1\"/>");
  CHECK(written("<path id='a'/><rect id='a'/><use href='#a'/>") ==
        "<path id=\"i1\"/><rect/><use href=\"#i1\"/>");
  CHECK(written("<g><use id='a' href='#b'/><use id='b' href='#c'/></g><rect fill='url(#a)'/><use "
                "href='#a'><g/></use>") == "<g/><rect fill=\"none\"/>");
  CHECK(written("<rect id='a'><g id='b'/></rect><use href='#b'/><use href='#a'><rect/></use>") ==
        "<rect id=\"i1\"/><use href=\"#i1\"/>");
  CHECK(written("<pattern id='p'/><rect fill='url(#p) red' stroke='url(#q)' mask='url(#q)'/>"
                "<rect fill='url(#q) red'/>") ==
        "<pattern id=\"i1\"/><rect fill=\"url(#i1) red\" stroke=\"none\"/><rect fill=\"red\"/>");
}

TEST_CASE("trust: images written anew: style sheets are said on the elements") {
  CHECK(written(
            "<style>.a{fill:red}rect{fill:blue;stroke:url(#b)}#c{opacity:.5}</style><linearGradient id='b'/>"
            "<rect class='x a' id='c'/><path class='a' style='fill:green'/><path class='aa'/>") ==
        "<linearGradient id=\"i1\"/><rect style=\"fill:red;opacity:.5;stroke:url(#i1)\"/>"
        "<path style=\"fill:green\"/><path/>");
  CHECK(written("<style>.a{fill:red!important}</style><path class='a' fill='blue' style='fill:green'/>") ==
        "<path style=\"fill:red\"/>");
  CHECK(written("<g id='a'/><g id='b'/><path fill='url(#a)' style='fill:url(#b)'/>") ==
        "<g/><g id=\"i1\"/><path style=\"fill:url(#i1)\"/>");
  CHECK(written("<style>g .a{fill:red} svg g path.b{fill:blue}.a:hover{fill:green}@media "
                "print{*{fill:none}}</style>"
                "<path class='a'/><g><g><path class='a b'/></g></g>") ==
        "<path/><g><g><path style=\"fill:blue\"/></g></g>");
  CHECK(written("<style type='text/less'>.a{fill:red}</style><style media='print'>*{fill:red}</style><g "
                "class='a'/>") == "<g/>");
  CHECK(written("<style>@charset 'utf-8';&lt;!-- .a{fill:red} --> } .b{fill</style><g class='a'/>") ==
        "<g style=\"fill:red\"/>");
  CHECK(refused("<style>a>b{fill:red}</style>") ==
        "its style sheet selects by `a>b`; only elements, classes and ids are understood, below each other");
}

TEST_CASE("trust: images written anew: images inside are PNG or JPEG, whole, and count") {
  const std::string one = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAAC";  // 2 × 2
  CHECK(written("<image width='2' href=' data:image/PNG;base64,iVBORw0K "
                "GgoAAAAN&#10;SUhEUgAAAAIAAAAC'/><image/>") ==
        "<image href=\"data:image/png;base64," + one + "\" width=\"2\"/>");
  CHECK(read("<svg><image href='data:image/png;base64," + one + "'/></svg>").pixels == 4);
  for (const char* address :
       {"data:image/svg+xml;base64,PHN2Zy8+", "data:text/html;base64,AAAA", "data:image/png,x", "data:,",
        "data:", "data:image/png;base64,AAAA", "data:image/png;base64,iVBORw0KGgo",
        "data:image/png;charset=x;base64,AAAA", "data:image/png;base64,iVBORw0KGgo\"AAAAN"}) {
    CAPTURE(address);
    CHECK(refused("<image href='" + std::string(address) + "'/>") ==
          "an image inside of it is no PNG or JPEG");
  }
  CHECK(refused("<image href='data:image/png;base64,iVBORw0KGgoAAAAN'/>") == size_unknown);
  // 65536 pixels times 65536.
  CHECK(refused("<image href='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgABAAAAAQAA'/>") ==
        "it has more than 50000000 pixels");
}

TEST_CASE("trust: images written anew: `switch` shows what is behind a page") {
  CHECK(written("<switch><foreignObject><p xmlns='http://www.w3.org/1999/xhtml' "
                "onclick='x'/></foreignObject><text>a"
                "</text><text>b</text></switch>") == "<g><text>a</text></g>");
  CHECK(written("<switch><g systemLanguage='de'/><rect/></switch>") == "<g><rect/></g>");
  CHECK(refused("<switch><foreignObject><script/></foreignObject></switch>") == does_more("<script>"));
}

TEST_CASE("trust: images written anew: what programs export is drawn as it was") {
  const std::string folder = test::source_dir() + "/tests/data/pictures/";
  const auto file = [&](const std::string& name) {
    std::ifstream in(folder + name, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
  };
  for (const std::string name : {"inkscape", "illustrator", "figma", "lucide", "drawio"}) {
    CAPTURE(name);
    const ImageReading reading = read(file(name + ".svg"));
    CHECK(reading.problem == "");
    CHECK(reading.image.bytes + "\n" == file(name + ".written.svg"));
    CHECK(read(reading.image.bytes).image.bytes == reading.image.bytes);  // read again it is the same
  }
}

TEST_CASE("trust: images bounded: copies of copies are counted, not drawn") {
  const auto copies = [](int levels) {
    std::string text = "<g id='l0'><rect/></g>";
    for (int i = 1; i <= levels; ++i) {
      const std::string use = "<use href='#l" + std::to_string(i - 1) + "'/>";
      text += "<g id='l" + std::to_string(i) + "'>" + repeated(10, use) + "</g>";
    }
    return text;
  };
  const std::string too_many = "it draws more than 100000 elements, each as often as it is used";
  CHECK(refused("<defs>" + copies(11) + "</defs><use href='#l11'/>") == too_many);  // 10^11 in 2 KB
  CHECK(refused(copies(99)) == "its elements nest more than 100 deep");
  CHECK(refused("<defs>" + copies(4) + "</defs><use href='#l3'/>") == "");
  CHECK(refused("<defs>" + copies(30) + "</defs>") == "");  // nobody draws it
  std::string patterns = "<pattern id='p0'><rect/></pattern>";
  for (int i = 1; i <= 30; ++i) {
    const std::string before = "fill='url(#p" + std::to_string(i - 1) + ")'";
    patterns += "<pattern id='p" + std::to_string(i) + "'><rect " + before + "/><g style=\"fill:url(#p" +
                std::to_string(i - 1) + ")\"><path/><path/></g></pattern>";
  }
  CHECK(refused(patterns + "<rect fill='url(#p30)'/>") == too_many);
  CHECK(refused("<style>.a{fill:url(#p30)}</style>" + patterns + "<rect class='a'/>") == too_many);
  CHECK(refused("<marker id='m'>" + repeated(1000, "<rect/>") +
                "</marker><path marker-mid='url(#m)' d='M0 0" + repeated(200, " 1 1") + "'/>") == too_many);
  CHECK(refused(repeated(100'000, "<g/>")) == too_many);
  CHECK(refused("<defs><path id='p' d='M0 0" + repeated(500'000, " 1") + "'/></defs>" +
                repeated(30, "<use href='#p'/>")) == too_many);
}

TEST_CASE("trust: images bounded: what is drawn inside of itself is refused") {
  CHECK(refused("<g id='a'><use href='#a'/></g>") == "its element `#a` is drawn inside of itself");
  CHECK(refused("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>") ==
        "its element `#a` is drawn inside of itself");
  for (const char* attribute : {"fill", "stroke", "mask", "clip-path", "marker-mid", "filter"}) {
    CAPTURE(attribute);
    const std::string name = attribute;
    CHECK(refused("<mask id='a'><rect " + name + "='url(#a)'/></mask>") ==
          "its element `#a` is drawn inside of itself");
    CHECK(refused("<mask id='a'><rect style='" + name + ":url(#a)'/></mask>") ==
          "its element `#a` is drawn inside of itself");
  }
  CHECK(refused("<linearGradient id='a' href='#a'/>") == "its element `#a` is drawn inside of itself");
}

TEST_CASE("trust: images bounded: nesting, filters and style sheets") {
  CHECK(refused(repeated(100, "<g>") + repeated(100, "</g>")) == "its elements nest more than 100 deep");
  CHECK(refused(repeated(99, "<g>") + repeated(99, "</g>")) == "");
  CHECK(refused(repeated(200, "<x:y>") + repeated(200, "</x:y>")) == "its elements nest more than 100 deep");
  CHECK(refused("<filter><feGaussianBlur stdDeviation='250 250'/></filter>") == "");
  for (const char* far : {"251", "1 1e9", "1e999", "0,99999999999999999999"}) {
    CHECK(refused("<filter><feGaussianBlur stdDeviation='" + std::string(far) + "'/></filter>") ==
          "its `stdDeviation` is more than 250");
    CHECK(refused("<filter><feMorphology radius='" + std::string(far) + "'/></filter>") ==
          "its `radius` is more than 250");
  }
  // A chain of copies is as deep, whichever end comes first.
  std::string forth, back;
  for (int i = 0; i < 60; ++i) {
    const std::string link =
        "<g id='l" + std::to_string(i) + "'><use href='#l" + std::to_string(i + 1) + "'/></g>";
    forth += link;
    back = link + back;
  }
  CHECK(refused(forth + "<path id='l60'/>") == "its elements nest more than 100 deep");
  CHECK(refused("<path id='l60'/>" + back) == "its elements nest more than 100 deep");
  const std::string filter = "<filter id='f'>" + repeated(100, "<feOffset/>") + "</filter>";
  CHECK(refused(filter + repeated(10, "<rect filter='url(#f)'/>")) == "");
  CHECK(refused(filter + repeated(11, "<rect filter='url(#f)'/>")) ==
        "it takes more than 1000 steps of filters");
  CHECK(refused(filter + "<g id='g'><rect style='filter:url(#f)'/></g>" + repeated(10, "<use href='#g'/>")) ==
        "it takes more than 1000 steps of filters");
  CHECK(refused("<style>" + repeated(2'000, "*{fill:red}") + "</style>" + repeated(2'000, "<g/>")) ==
        "its style sheet sets more than 1000000 properties, each as often as it applies");
}

TEST_CASE("trust: images bounded: twice the size takes at most twice the work") {
  const std::function<std::string(std::size_t)> shapes[]{
      [](std::size_t n) { return repeated(n, "<!doctype"); },
      [](std::size_t n) { return repeated(n, "<!DOCTYPE svg>") + "<svg/>"; },
      [](std::size_t n) { return "<!DOCTYPE svg>" + repeated(n, "<!-- [ -->") + "<svg/>"; },
      [](std::size_t n) { return "<svg>" + repeated(n, "<g/>") + "</svg>"; },
      [](std::size_t n) { return "<svg><path d='" + repeated(n, "M0 0 ") + "'/></svg>"; },
      [](std::size_t n) { return "<svg><style>" + repeated(n, "a{") + "</style></svg>"; },
      [](std::size_t n) { return "<svg><style>" + repeated(n, "@media x{") + "</style></svg>"; },
      [](std::size_t n) { return "<svg><style>" + repeated(n, ".a{fill:red}") + "</style></svg>"; },
      [](std::size_t n) { return "<svg><style>" + repeated(n, "a,") + "b{}</style></svg>"; },
      [](std::size_t n) { return "<svg><style>" + repeated(n, "/*") + "</style></svg>"; },
      [](std::size_t n) { return "<svg><style>" + repeated(n, "url(#a)") + "</style></svg>"; },
      [](std::size_t n) { return "<svg><style>" + repeated(n, "(") + "</style></svg>"; },
      [](std::size_t n) {
        return "<svg><style>.a{fill:red}</style><g class='" + repeated(n, "a ") + "'/></svg>";
      },
      [](std::size_t n) { return "<svg><g style='" + repeated(n, "fill:red;") + "'/></svg>"; },
      [](std::size_t n) { return "<svg><g fill='" + repeated(n, "url(#a) ") + "'/></svg>"; },
      [](std::size_t n) { return "<svg><text>" + repeated(n, "a&amp;") + "</text></svg>"; },
      [](std::size_t n) { return "<svg>" + repeated(n, "<use href='#a'/>") + "<g id='a'/></svg>"; },
      [](std::size_t n) {
        std::string text = "<svg xmlns:a='" + std::string(n * 10, 'x') + "'><g";
        for (std::size_t i = 0; i < n; ++i) text += " a:b" + std::to_string(i) + "=''";
        return text + "/></svg>";
      },
  };
  int number = 0;
  for (const auto& shape : shapes) {
    CAPTURE(++number);
    const std::size_t once = read(shape(5'000)).work, twice = read(shape(10'000)).work;
    CHECK(twice <= 2.5 * static_cast<double>(once) + 100);
  }
}

TEST_CASE("trust: images bounded: 4 MB of anything is an answer, soon") {
  // Whole files of what cost minutes once; a test that hangs is noticed.
  const std::size_t most = model::limits().image_bytes;
  CHECK(problem(repeated(most / 9, "<!doctype")) == no_image);
  CHECK(problem("<svg>" + repeated(most / 9 - 2, "<!doctype") + "</svg>") ==
        "its line 1 is no well-formed XML");
  CHECK(problem("<svg><style>" + repeated(most / 9, "<!doctype") + "</style></svg>")
            .ends_with("well-formed XML"));
  CHECK(problem("<svg><style>" + repeated(most / 2, "a{") + "</style></svg>") == "");
  CHECK(problem("<svg><style>.a.b{fill:red}</style><g class='" + repeated(most / 2, "a ") + "'/></svg>") ==
        "its style sheet sets more than 1000000 properties, each as often as it applies");
  CHECK(problem("<svg fill='" + repeated(most / 2 - 100, "a,") + "'/>") == "");
  CHECK(problem("<svg fill='" + repeated(most / 6 - 100, "&quot;") + "'/>") == "");
  // Each quote is six bytes when it is written.
  const std::string text(most - 100, '"');
  CHECK(problem("<svg><text>" + text + "</text></svg>") == "written out it has more than 4194304 bytes");
}

TEST_CASE("trust: images: an SVG that stops or is broken anywhere is read to its end") {
  const std::string svg =
      "<?xml version='1.0' encoding='utf-8'?><!DOCTYPE svg><svg a='b' "
      "style=\"fill:url('#d');stroke:'x\"><!-- e "
      "--><style>@f{}g,h.i#j{fill:rgb(1,2)!important}</style><text><![CDATA[k]]></text><image "
      "href='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAAC'/></svg>";
  CHECK(problem(svg) == "");
  for (std::size_t size = 0; size < svg.size(); ++size) {
    CAPTURE(size);
    CHECK(problem(svg.substr(0, size)) != "");
    for (const char c : {'\0', '<', '"', '\'', '(', ')', '}', '{', '\\', '/', '*', '\xFF'}) {
      std::string broken = svg;
      broken[size] = c;
      const ImageReading reading = read(broken);
      if (reading.problem.empty()) CHECK(read(reading.image.bytes).image.bytes == reading.image.bytes);
    }
  }
}
