// Pages of a picture in one document.
#include "emit/data_uri.hpp"
#include "emit/formats.hpp"
#include "unit/emit/sheets.hpp"
#include "unit/emit/xml.hpp"

#include <memory>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace journey;
using namespace journey::emit;
using test::XmlElement;

TEST_CASE("a picture on several pages is embedded once, and each page of a PDF has it") {
  auto sheet = test::plain_sheet();
  sheet.cells[0].marks = {
      layout::ImageMark{{10, 20, 58, 58},
                        29,
                        std::make_shared<const media::Image>(media::Image{media::ImageKind::png, "bytes"})}};
  layout::Pages pages;
  for (int i = 0; i < 3; ++i)
    pages.pages.push_back({{layout::Window{sheet, {0, 0, 400, 300}, 10, 10, 200, 150}}});
  Input input;
  input.pages = &pages;

  const Output output = emit_svg(input);
  CHECK(output.problem == "");
  std::string error;
  const auto root = test::XmlReader::read(output.text, error);
  CHECK(error == "");
  REQUIRE(root);
  std::vector<const XmlElement*> all;
  test::each_element(*root, all);
  std::set<std::string> ids;
  std::vector<std::string> shown;
  for (const XmlElement* element : all) {
    if (const auto id = element->attributes.find("id"); id != element->attributes.end())
      CHECK(ids.insert(id->second).second);
    if (element->name == "image") shown.push_back("#" + element->attributes.at("id"));
    if (element->name == "use") shown.push_back(element->attributes.at("href"));
  }
  REQUIRE(shown.size() == 3);
  CHECK(shown == std::vector<std::string>(3, shown.front()));

  const std::string data = base64("bytes");
  CHECK(output.text.find(data) == output.text.rfind(data));
  const Output pdf = emit_pdf(input);
  REQUIRE(pdf.pages.size() == 3);
  for (const std::string& page : pdf.pages) CHECK(page.find(data) != std::string::npos);
}
