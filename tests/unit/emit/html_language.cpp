// Which language the texts of a page are in: voices and fonts are chosen by it.
#include "support/compile.hpp"
#include "support/inputs.hpp"
#include "text/trim.hpp"
#include "unit/emit/xml.hpp"

#include <algorithm>
#include <set>

#include <doctest/doctest.h>

using namespace journey;
using emit::test::XmlElement;

namespace {

/// The elements of a page, without those of its picture.
class Page {
 public:
  explicit Page(std::string_view map, const std::string& label_language = {}) {
    board::Selection selection{{0}, true, {}, {}, {}};
    selection.language = label_language;
    const support::Inputs inputs(support::compile(map), selection);
    const emit::Output output = emit::find_emitter("html")->emit(inputs.input());
    REQUIRE(output.problem == "");
    std::string error;
    auto read =
        emit::test::XmlReader::read(std::string_view(output.text).substr(output.text.find('\n') + 1), error);
    REQUIRE_MESSAGE(read.has_value(), error);
    root_ = std::move(*read);
    walk(root_, "");
  }

  /// "ELEMENT LANGUAGE: TEXT" of what is marked, in order; "ELEMENT LANGUAGE" of what holds other elements.
  [[nodiscard]] std::vector<std::string> marked() const { return marked_; }
  /// The language in which an element with this text is said to be; empty where there is none.
  [[nodiscard]] std::string language_of(const std::string& text) const {
    const auto found =
        std::find_if(texts_.begin(), texts_.end(), [&](const auto& each) { return each.first == text; });
    return found == texts_.end() ? std::string() : found->second;
  }
  [[nodiscard]] bool is_marked(const std::string& line) const {
    return std::find(marked_.begin(), marked_.end(), line) != marked_.end();
  }

 private:
  void walk(const XmlElement& element, std::string language) {
    if (element.attributes.contains("viewBox")) return;
    if (const auto said = element.attributes.find("lang"); said != element.attributes.end()) {
      language = said->second;
      if (element.name != "html")
        marked_.push_back(element.name + " " + language + (element.text.empty() ? "" : ": " + element.text));
    }
    if (!element.text.empty()) texts_.emplace_back(text::trim(element.text), language);
    for (const XmlElement& child : element.children) walk(child, language);
  }

  XmlElement root_;
  std::vector<std::string> marked_;
  std::vector<std::pair<std::string, std::string>> texts_;
};

std::string map_in(const std::string& language, const std::string& rest) {
  return "journey: A visit\n  language: " + language + "\npersona ana: Ana\nlane odd: Odd things\n" +
         "stage order: Order\n" + rest;
}

}  // namespace

TEST_CASE("page languages: where everything is in one, only the root says which") {
  CHECK(Page(map_in("en", "  action: Looks at the menu\n")).marked().empty());
  CHECK(
      Page("旅程：點一杯咖啡\n階段 order：點餐\n  行為：看 menu，付款 App\n  痛點：人多\n").marked().empty());
}
TEST_CASE("page languages: words of another script say theirs, wherever they stand") {
  const Page page(map_in("en",
                         "  action: Asks at the 服務台, then leaves\n  pain: 人多 again\n"
                         "  touchpoint pay: 付款\n    link: https://example.org/\n    channel: 商店\n"));
  for (const char* line : {"span zh: 服務台", "span zh: 人多", "span zh: 付款", "span zh: 商店"}) {
    CAPTURE(line);
    CHECK(page.is_marked(line));
  }
  CHECK(page.language_of("付款") == "zh");
}
TEST_CASE("page languages: Kana in a Chinese page") {
  const Page page("旅程：住一晚\n  語言：zh-Hant\n階段 stay：住宿\n  行為：說 おもてなし 很好\n");
  CHECK(page.is_marked("span ja: おもてなし"));
  CHECK(page.language_of("很好") != "ja");
}
TEST_CASE("page languages: our own words say theirs where the map is in another") {
  const Page page(map_in("fr",
                         "  action: Regarde la carte\n  odd: Un chat\n  pain: Trop de monde\n"
                         "    severity: high\n  touchpoint pay: Payer\n    optional: si besoin\n"));
  for (const std::string text :
       {"Who", "Pains", "Actions", "Severity", "Where", "Stage", "Touchpoint", "optional"}) {
    CAPTURE(text);
    CHECK(page.language_of(text) == "en");
  }
  // What the author wrote is in the author's language, also the name of a lane.
  for (const std::string text :
       {"A visit", "Odd things", "Regarde la carte", "Trop de monde", "Payer", "Ana"}) {
    CAPTURE(text);
    CHECK(page.language_of(text) == "fr");
  }
}
TEST_CASE("page languages: labels in Chinese are marked as a whole, and tell what Chinese is meant nearby") {
  const Page page(map_in("en", "  action: Asks at the 服務台\n  pain: A queue\n"), "zh-Hant");
  CHECK(page.is_marked("h2 zh-Hant: 痛點"));
  CHECK(page.is_marked("span zh-Hant: 服務台"));
  CHECK(page.is_marked("th zh-Hant: 階段"));
  CHECK_FALSE(page.is_marked("span zh-Hant: 階段"));
  CHECK_FALSE(page.is_marked("span zh: 服務台"));
}
TEST_CASE("page languages: the title of the window is text alone") {
  const Page page("journey: At the 服務台\n  language: en\nstage s: S\n  action: Waits\n");
  CHECK(page.language_of("At the 服務台") == "en");
  CHECK(page.is_marked("span zh: 服務台"));
}
