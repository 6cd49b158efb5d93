#include "emit/svg.hpp"

#include "emit/data_uri.hpp"
#include "unit/emit/sheets.hpp"
#include "unit/emit/xml.hpp"

#include <limits>

#include <doctest/doctest.h>

using namespace journey;
using namespace journey::emit;
using test::XmlElement;

namespace {

const std::string poison =
    "\"'\\`<>&]]>-->*/ "
    "\\N\\G|#[x](javascript:alert(1))<svg/onload=alert(1)>{{7*7}}${x}%0A::error::x##[error]x,=1+1;@team";

Output written(const layout::Sheet& sheet, style::Theme theme = style::Theme::light) {
  SvgWriter writer(sheet, theme);
  for (std::size_t i = 0; i < sheet.cells.size(); ++i) writer.draw_cell(i);
  for (std::size_t i = 0; i < sheet.curves.size(); ++i) writer.draw_curve(i);
  return writer.finish();
}

std::vector<const XmlElement*> parsed(const Output& output, XmlElement& root) {
  CHECK(output.problem == "");
  std::string error;
  auto read = test::XmlReader::read(output.text, error);
  CHECK(error == "");
  REQUIRE(read);
  root = std::move(*read);
  std::vector<const XmlElement*> all;
  test::each_element(root, all);
  return all;
}

/// The text of an element whose own stands before that of its parts.
std::string text_with_parts(const XmlElement& element) {
  std::string text = element.text;
  for (const XmlElement& part : element.children) text += text_with_parts(part);
  return text;
}

}  // namespace

TEST_CASE("a picture is named, described and sized") {
  XmlElement root;
  parsed(written(test::plain_sheet()), root);
  CHECK(root.name == "svg");
  CHECK(root.attributes["class"] == "journey");
  CHECK(root.attributes["viewBox"] == "0 0 400 300");
  CHECK(root.attributes["width"] == "400");
  CHECK(root.attributes["lang"] == "en");
  CHECK(root.attributes["aria-labelledby"] == "map-map-title map-map-description");
  REQUIRE(root.children.size() > 2);
  CHECK(root.children[0].name == "title");
  CHECK(root.children[0].attributes["id"] == "map-map-title");
  CHECK(root.children[1].name == "desc");
  CHECK(root.children[2].name == "style");
}

TEST_CASE("a picture without links is an image, one with links is not, since images hide them") {
  auto sheet = test::plain_sheet();
  XmlElement root;
  parsed(written(sheet), root);
  CHECK(root.attributes["role"] == "graphics-document");
  sheet.cells[1].href.clear();
  parsed(written(sheet), root);
  CHECK(root.attributes["role"] == "img");
}

TEST_CASE("cells of a picture with links are groups with names, those of an image are not") {
  auto sheet = test::plain_sheet();
  const auto groups = [&] {
    XmlElement root;
    std::size_t count = 0;
    for (const auto* element : parsed(written(sheet), root)) {
      const auto role = element->attributes.find("role");
      if (element->name != "g" || role == element->attributes.end()) continue;
      CHECK(role->second == "group");
      REQUIRE(!element->children.empty());
      CHECK(element->children.front().name == "title");
      ++count;
    }
    return count;
  };
  CHECK(groups() == 3);
  sheet.cells[1].href.clear();
  CHECK(groups() == 0);
}

TEST_CASE("a picture with a prefix has its ids and its rules to itself") {
  auto sheet = test::plain_sheet();
  XmlElement root;
  parsed(written(sheet), root);
  CHECK(root.attributes["id"] == "map-map");
  CHECK(root.children[2].text.find(".journey ") == std::string::npos);
  CHECK(root.children[2].text.find("#map-map .pg{") != std::string::npos);
  CHECK(root.children[2].text.find("#map-map text{") != std::string::npos);
  sheet.id_prefix.clear();
  parsed(written(sheet), root);
  CHECK(root.attributes.count("id") == 0);
  CHECK(root.children[2].text.find(".journey .pg{") != std::string::npos);
}

TEST_CASE("two maps with different prefixes have no id in common") {
  std::set<std::string> ids;
  for (const char* prefix : {"one-", "two-"}) {
    auto sheet = test::plain_sheet();
    sheet.id_prefix = prefix;
    XmlElement root;
    for (const auto* element : parsed(written(sheet), root)) {
      const auto id = element->attributes.find("id");
      if (id == element->attributes.end()) continue;
      CHECK(id->second.starts_with(prefix));
      CHECK(ids.insert(id->second).second);
    }
  }
  CHECK(ids.size() > 10);
}

TEST_CASE("words in another language say which") {
  auto sheet = test::plain_sheet();
  sheet.label_language.clear();
  sheet.cells.resize(1);
  sheet.curves.clear();
  sheet.curves_after = 1;
  sheet.cells[0].marks = {
      layout::TextMark{{1, 2}, "She said 「好」 twice", style::Style::cell_text, layout::Anchor::start, {}}};
  XmlElement root;
  std::string languages;
  for (const auto* element : parsed(written(sheet), root))
    if (element->name == "tspan") languages += element->attributes.at("lang") + ":" + element->text;
  CHECK(languages == "zh:「好」");
  sheet.label_language = "zh-Hant";
  CHECK(written(sheet).text.find("<tspan lang=\"zh-Hant\" xml:lang=\"zh-Hant\">「好」</tspan> twice") !=
        std::string::npos);
  sheet.language = "zh-Hans";
  CHECK(written(sheet).text.find("tspan") == std::string::npos);
}

TEST_CASE("a link to another map leads to its picture, or its page") {
  auto sheet = test::plain_sheet();
  sheet.cells[1].href = "./online-order.journey";
  CHECK(written(sheet).text.find("href=\"./online-order.svg\"") != std::string::npos);
  SvgWriter page(sheet, style::Theme::light, "html");
  for (std::size_t i = 0; i < sheet.cells.size(); ++i) page.draw_cell(i);
  for (std::size_t i = 0; i < sheet.curves.size(); ++i) page.draw_curve(i);
  CHECK(page.finish().text.find("href=\"./online-order.html\"") != std::string::npos);
}

TEST_CASE("only listed elements and attributes are written, whatever the texts say") {
  static const std::set<std::string> elements = {"svg",  "title", "desc", "style",  "g",    "a",
                                                 "text", "rect",  "line", "circle", "path", "tspan"};
  static const std::set<std::string> attributes = {"xmlns",    "class", "role",   "aria-labelledby",
                                                   "viewBox",  "width", "height", "lang",
                                                   "xml:lang", "id",    "href",   "rel",
                                                   "x",        "y",     "rx",     "x1",
                                                   "y1",       "x2",    "y2",     "cx",
                                                   "cy",       "r",     "d",      "text-anchor"};
  auto sheet = test::sheet_saying(poison);
  sheet.id_prefix = poison;
  sheet.language = poison;
  std::get<layout::TextMark>(sheet.cells[0].marks[1]).voice = layout::Voice::ours;
  sheet.label_language = poison;
  for (const auto theme : {style::Theme::light, style::Theme::dark, style::Theme::automatic}) {
    XmlElement root;
    for (const auto* element : parsed(written(sheet, theme), root)) {
      CHECK(elements.count(element->name) == 1);
      for (const auto& [key, value] : element->attributes) CHECK(attributes.count(key) == 1);
      if (element->name == "text") CHECK(element->text == poison);
      if (element->name == "style") CHECK(element->text.find("alert") == std::string::npos);
    }
    CHECK(root.children[0].text == poison);
    CHECK(root.children[1].text == poison);
  }
}

TEST_CASE("a picture in a picture is data, whatever is in it") {
  const std::string hostile = "<svg onload='alert(1)'><script>alert(1)</script>\"/><g id=\"x\">" + poison;
  auto sheet = test::plain_sheet();
  sheet.curves.clear();
  sheet.curves_after = 0;
  sheet.cells.resize(1);
  const auto shown = [&](media::ImageKind kind, int radius) {
    sheet.cells[0].marks = {layout::ImageMark{
        {10, 20, 58, 58}, radius, std::make_shared<const media::Image>(media::Image{kind, hostile})}};
    const auto output = written(sheet);
    CHECK(output.text.find("alert") == std::string::npos);
    XmlElement root;
    std::vector<std::map<std::string, std::string>> images;
    for (const auto* element : parsed(output, root)) {
      CHECK(element->name != "script");
      if (element->name == "image") images.push_back(element->attributes);
    }
    REQUIRE(images.size() == 1);
    return images.front();
  };
  using Attributes = std::map<std::string, std::string>;
  CHECK(shown(media::ImageKind::svg, 0) ==
        Attributes{{"href", "data:image/svg+xml;base64," + base64(hostile)},
                   {"id", "map-picture-1"},
                   {"x", "10"},
                   {"y", "20"},
                   {"width", "58"},
                   {"height", "58"},
                   {"preserveAspectRatio", "xMidYMid meet"}});
  CHECK(shown(media::ImageKind::png, 0).at("href") == "data:image/png;base64," + base64(hostile));
  const auto round = shown(media::ImageKind::jpeg, 29);
  CHECK(round.at("href") == "data:image/jpeg;base64," + base64(hostile));
  CHECK(round.at("preserveAspectRatio") == "xMidYMid slice");
  CHECK(round.at("clip-path") == "url(#map-outline-1)");
  sheet.cells[0].marks = {layout::ImageMark{{10, 20, 58, 58}, 0, nullptr}};
  CHECK(written(sheet).problem != "");
}

TEST_CASE("every picture has an outline of its own, also when they are drawn in another order") {
  auto sheet = test::plain_sheet();
  const auto image = [](const char* bytes) {
    return std::make_shared<const media::Image>(media::Image{media::ImageKind::png, bytes});
  };
  for (auto& cell : sheet.cells) {
    cell.marks.insert(cell.marks.begin() + 1, layout::ImageMark{{0, 0, 4, 4}, 2, image("one")});
    cell.marks.insert(cell.marks.begin() + 1, layout::ImageMark{{0, 0, 4, 4}, 2, image("two")});
  }
  SvgWriter backwards(sheet, style::Theme::light);
  for (std::size_t i = sheet.cells.size(); i-- > 0;) backwards.draw_cell(i);
  for (std::size_t i = 0; i < sheet.curves.size(); ++i) backwards.draw_curve(i);
  CHECK(backwards.finish().text == written(sheet).text);
  std::vector<std::string> outlines, used;
  XmlElement root;
  for (const auto* element : parsed(written(sheet), root)) {
    if (element->name == "clipPath") outlines.push_back("url(#" + element->attributes.at("id") + ")");
    if (element->name == "image") used.push_back(element->attributes.at("clip-path"));
  }
  CHECK(outlines.size() == 6);
  CHECK(outlines == used);
  CHECK(std::set<std::string>(used.begin(), used.end()).size() == 6);
}

TEST_CASE("a picture that is there already in the same size is not embedded again") {
  auto sheet = test::plain_sheet();
  const auto image = std::make_shared<const media::Image>(media::Image{media::ImageKind::png, "bytes"});
  sheet.cells[0].marks = {layout::ImageMark{{10, 20, 58, 58}, 29, image}};
  sheet.cells[1].marks = {layout::ImageMark{{110, 15, 58, 58}, 29, image},
                          layout::ImageMark{{110, 15, 36, 36}, 18, image}};
  sheet.cells[2].marks = {layout::ImageMark{{10, 20, 58, 58}, 29, image},
                          layout::ImageMark{{0, 0, 36, 36}, 18, image},
                          layout::ImageMark{{0, 0, 36, 36}, 0, image}};
  XmlElement root;
  std::vector<std::string> images;
  std::vector<std::map<std::string, std::string>> again;
  for (const auto* element : parsed(written(sheet), root)) {
    if (element->name == "image") images.push_back(element->attributes.at("id"));
    if (element->name == "use") again.push_back(element->attributes);
  }
  CHECK(images == std::vector<std::string>{"map-picture-1", "map-picture-2", "map-picture-3"});
  using Attributes = std::map<std::string, std::string>;
  REQUIRE(again.size() == 3);
  CHECK(again[0] == Attributes{{"href", "#map-picture-1"}, {"x", "100"}, {"y", "-5"}});
  CHECK(again[1] == Attributes{{"href", "#map-picture-1"}, {"x", "0"}, {"y", "0"}});
  CHECK(again[2] == Attributes{{"href", "#map-picture-2"}, {"x", "-110"}, {"y", "-15"}});
  SvgWriter backwards(sheet, style::Theme::light);
  for (std::size_t i = sheet.cells.size(); i-- > 0;) backwards.draw_cell(i);
  for (std::size_t i = 0; i < sheet.curves.size(); ++i) backwards.draw_curve(i);
  CHECK(backwards.finish().text == written(sheet).text);
}

TEST_CASE("ids are unique and the name of the picture points at its title") {
  XmlElement root;
  std::set<std::string> ids;
  for (const auto* element : parsed(written(test::sheet_saying("map-title")), root)) {
    const auto id = element->attributes.find("id");
    if (id != element->attributes.end()) CHECK(ids.insert(id->second).second);
  }
  CHECK(ids.count("map-map-title") == 1);
  CHECK(ids.count("map-map-title-2") == 1);
}

TEST_CASE("a link is relative to nothing of ours and kept whole") {
  XmlElement root;
  std::size_t links = 0;
  for (const auto* element : parsed(written(test::plain_sheet()), root)) {
    if (element->name != "a") continue;
    ++links;
    CHECK(element->attributes.at("href") == "https://example.org/?q=a&b=<c>");
    CHECK(element->attributes.at("rel") == "noopener");
  }
  CHECK(links == 1);
}

TEST_CASE("a link of a forbidden kind is a problem, not an output") {
  auto sheet = test::plain_sheet();
  sheet.cells[0].href = "javascript:alert(1)";
  const auto output = written(sheet);
  CHECK(output.text == "");
  CHECK(output.problem == "a link of the picture is of a kind that is not allowed");
  CHECK(output.problem.in(lexicon::Language::hans) == "图里有一个链接属于不允许的类型");
}

TEST_CASE("numbers that are none are a problem in every kind of mark") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const std::vector<layout::Mark> broken = {
      layout::TextMark{{nan, 1}, "t", style::Style::cell_text, layout::Anchor::start},
      layout::LineMark{{0, 0}, {nan, 1}, style::Style::page},
      layout::CircleMark{{0, 0}, nan, style::Style::page},
      layout::RectMark{{0, 0, -5, 3}, 0, style::Style::page},
      layout::PathMark{{0, nan}, "l1 1", style::Style::page},
      layout::PathMark{{0, 0}, "l0 nan", style::Style::page},
      layout::PathMark{{0, 0}, "\"/><script>", style::Style::page},
  };
  for (const auto& mark : broken) {
    auto sheet = test::plain_sheet();
    sheet.cells[2].marks = {mark};
    const auto output = written(sheet);
    CHECK(output.text == "");
    CHECK(output.problem != "");
  }
  auto sheet = test::plain_sheet();
  sheet.curves[0].bezier[2].y = nan;
  CHECK(written(sheet).problem != "");
  sheet.curves[0].bezier = {{1, 2}, {3, 4}};
  CHECK(written(sheet).problem != "");
}

TEST_CASE("a sheet without a size is a problem") {
  auto sheet = test::plain_sheet();
  sheet.height = 0;
  CHECK(written(sheet).problem != "");
}

TEST_CASE("what was not drawn, or drawn twice, is a problem") {
  const auto sheet = test::plain_sheet();
  SvgWriter forgetful(sheet, style::Theme::light);
  forgetful.draw_cell(0);
  CHECK(forgetful.finish().problem != "");
  SvgWriter eager(sheet, style::Theme::light);
  for (std::size_t i = 0; i < 3; ++i) eager.draw_cell(i);
  for (std::size_t i = 0; i < 2; ++i) eager.draw_curve(i);
  eager.draw_cell(1);
  CHECK(eager.finish().problem != "");
}

TEST_CASE("the order of the calls does not matter") {
  const auto sheet = test::plain_sheet();
  SvgWriter backwards(sheet, style::Theme::light);
  for (std::size_t i = 2; i-- > 0;) backwards.draw_curve(i);
  for (std::size_t i = 3; i-- > 0;) backwards.draw_cell(i);
  CHECK(backwards.finish().text == written(sheet).text);
}

TEST_CASE("marks with one look share a group, which says it once") {
  auto sheet = test::plain_sheet();
  const auto text = [](double y, layout::Anchor anchor) {
    return layout::TextMark{{1, y}, "t", style::Style::cell_text, anchor};
  };
  sheet.cells = {sheet.cells[0]};
  sheet.curves.clear();
  sheet.cells[0].marks = {text(1, layout::Anchor::middle), text(2, layout::Anchor::middle),
                          text(3, layout::Anchor::end)};
  CHECK(written(sheet).text.find(
            R"(<g class="ct" text-anchor="middle"><text x="1" y="1">t</text><text x="1" y="2">t</text></g>)"
            R"(<text class="ct" text-anchor="end" x="1" y="3">t</text>)") != std::string::npos);
}

TEST_CASE("a curve is one path of the fewest characters") {
  auto sheet = test::plain_sheet();
  CHECK(written(sheet).text.find(R"(d="M50 80C70 80 100-80 170 80.33"/>)") != std::string::npos);
}

TEST_CASE("characters that XML forbids do not come out") {
  XmlElement root;
  parsed(written(test::sheet_saying("a\x01\x1b[31m\x7f\xff\xc0\x80 b\xef\xbf\xbf")), root);
}

TEST_CASE("a cell that says nothing of itself is bare marks") {
  auto sheet = test::plain_sheet();
  sheet.curves.clear();
  layout::SheetCell bare;
  bare.marks = {layout::LineMark{{0, 0}, {1, 1}, style::Style::page}};
  sheet.cells = {bare};
  CHECK(written(sheet).text.find(
            "</style>\n<line class=\"pg\" x1=\"0\" y1=\"0\" x2=\"1\" y2=\"1\"/>\n</svg>\n") !=
        std::string::npos);
}

TEST_CASE("marks that meet stand closer and scripts that meet apart, with the text as it is") {
  layout::Sheet sheet = test::plain_sheet();
  sheet.language = "ja";
  const auto text_of = [&](std::string words, layout::Anchor anchor) {
    sheet.cells.resize(1);
    sheet.cells[0].marks = {layout::TextMark{{100, 50}, std::move(words), style::Style::cell_text, anchor}};
    XmlElement root;
    for (const XmlElement* element : parsed(written(sheet), root))
      if (element->name == "text") return *element;
    FAIL("no text");
    return XmlElement{};
  };
  // 13 px: half an em is 6.5, a quarter 3.25.
  const XmlElement line = text_of("打开App「快」、停", layout::Anchor::start);
  CHECK(text_with_parts(line) == "打开App「快」、停");
  REQUIRE(line.children.size() == 2);
  CHECK(line.children[0].name == "tspan");
  CHECK(line.children[0].attributes.at("dx") == "3.25");
  CHECK(text_with_parts(line.children[0]) == "App「快」");
  CHECK(line.children[1].attributes.at("dx") == "-6.5");
  CHECK(line.attributes.at("x") == "100");

  CHECK(text_of("plain words", layout::Anchor::start).children.empty());
  // Brackets at the ends of a line hang.
  CHECK(text_of("「快」", layout::Anchor::start).attributes.at("x") == "93.5");
  CHECK(text_of("「快」", layout::Anchor::end).attributes.at("x") == "106.5");
  CHECK(text_of("「快」", layout::Anchor::middle).attributes.at("x") == "100");
  CHECK(text_of("「快", layout::Anchor::middle).attributes.at("x") == "96.75");
}

TEST_CASE("a part in another language keeps it where it is set apart") {
  layout::Sheet sheet = test::plain_sheet();
  sheet.language = "en";
  sheet.cells.resize(1);
  sheet.cells[0].marks = {layout::TextMark{{0, 50}, "at 充電App站", style::Style::cell_text}};
  XmlElement root;
  std::string tagged, whole;
  for (const XmlElement* element : parsed(written(sheet), root)) {
    if (element->name == "text") whole = text_with_parts(*element);
    if (element->name == "tspan" && element->attributes.count("lang") != 0)
      tagged += text_with_parts(*element);
  }
  CHECK(whole == "at 充電App站");
  CHECK(tagged == "充電站");
}
TEST_CASE("what stands in a row is written below the top of the row, in every kind of mark") {
  const auto moved = [&](int by) {
    auto made = test::plain_sheet();
    made.height += by;
    for (auto& cell : made.cells) {
      cell.top = 100 + by;
      cell.box.y += by;
      for (auto& mark : cell.marks) {
        if (auto* text = std::get_if<layout::TextMark>(&mark)) text->at.y += by;
        if (auto* rect = std::get_if<layout::RectMark>(&mark)) rect->box.y += by;
        if (auto* line = std::get_if<layout::LineMark>(&mark)) line->from.y += by, line->to.y += by;
        if (auto* disc = std::get_if<layout::CircleMark>(&mark)) disc->center.y += by;
        if (auto* path = std::get_if<layout::PathMark>(&mark)) path->at.y += by;
      }
    }
    for (auto& curve : made.curves) {
      curve.top = 100 + by;
      for (auto& point : curve.bezier) point.y += by;
    }
    return made;
  };
  const std::string near = written(moved(0)).text, far = written(moved(40)).text;
  const auto rows = [](std::string text, const std::string& top) {
    const std::string open = "<g transform=\"translate(0 " + top + ")\">\n";
    const auto at = text.find(open);
    REQUIRE(at != std::string::npos);
    CHECK(text.find("<g transform", at + 1) == std::string::npos);  // one row, cells and curves
    CHECK(text.ends_with("</g>\n</svg>\n"));
    return text.substr(at + open.size());
  };
  CHECK(rows(near, "100") == rows(far, "140"));
}

TEST_CASE("a row ends where the next begins, whatever is drawn first") {
  auto sheet = test::plain_sheet();
  sheet.curves_after = 1;
  sheet.cells[0].top = 0;
  sheet.cells[1].top = sheet.cells[2].top = 50;
  for (auto& curve : sheet.curves) curve.top = 30;
  const std::string text = written(sheet).text;
  std::size_t depth = 0, deepest = 0;
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; ++at) {
    if (text.compare(at + 1, 13, "<g transform=") == 0) deepest = std::max(deepest, ++depth);
    if (text.compare(at + 1, 5, "</g>\n") == 0) --depth;
  }
  CHECK(deepest == 1);
  CHECK(depth == 0);
  CHECK(text.find("translate(0 30)") < text.find("translate(0 50)"));
}
