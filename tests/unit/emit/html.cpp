#include "emit/data_uri.hpp"
#include "emit/emitter.hpp"
#include "emit/identifier.hpp"
#include "support/full_journey.hpp"
#include "support/inputs.hpp"
#include "support/made_journey.hpp"
#include "unit/emit/xml.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <doctest/doctest.h>

using namespace journey;
using emit::test::XmlElement;

namespace {

constexpr std::string_view doctype = "<!doctype html>\n";

/// A page as an XML parser reads it: stricter than any browser.
struct Page {
  std::string text;
  XmlElement root;
  std::vector<const XmlElement*> all;

  explicit Page(const support::Inputs& inputs) {
    const emit::Output output = emit::find_emitter("html")->emit(inputs.input());
    REQUIRE(output.problem == "");
    text = output.text;
    REQUIRE(text.starts_with(doctype));
    std::string error;
    auto read = emit::test::XmlReader::read(std::string_view(text).substr(doctype.size()), error);
    REQUIRE_MESSAGE(read.has_value(), error);
    root = std::move(*read);
    emit::test::each_element(root, all);
  }
  Page(const Page&) = delete;
  Page& operator=(const Page&) = delete;

  [[nodiscard]] std::vector<const XmlElement*> named(const std::string& name) const {
    std::vector<const XmlElement*> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [&](const XmlElement* element) { return element->name == name; });
    return found;
  }
  [[nodiscard]] const XmlElement* with_id(const std::string& id) const {
    const auto found = std::find_if(all.begin(), all.end(), [&](const XmlElement* element) {
      return element->attributes.contains("id") && element->attributes.at("id") == id;
    });
    return found == all.end() ? nullptr : *found;
  }
};

/// The text of an element and all that is in it. Texts are not interleaved with children, so order is not
/// kept.
std::string all_text(const XmlElement& element) {
  std::string text = element.text;
  for (const XmlElement& child : element.children) text += "\n" + all_text(child);
  return text;
}

bool has_class(const XmlElement& element, const std::string& name) {
  const auto found = element.attributes.find("class");
  return found != element.attributes.end() &&
         (" " + found->second + " ").find(" " + name + " ") != std::string::npos;
}

support::Inputs plain(lexicon::Language script = lexicon::Language::english) {
  return support::Inputs(support::full_map(support::plain_text, script));
}

const XmlElement& step_table(const Page& page) {
  for (const XmlElement* table : page.named("table")) {
    if (has_class(*table, "steps")) return *table;
  }
  FAIL("there is no table of steps");
  return *page.all.front();
}

}  // namespace

TEST_CASE("a page says its language and title, and is well-formed in every language") {
  for (const auto& [script, tag] :
       {std::pair{lexicon::Language::english, "en"}, std::pair{lexicon::Language::hant, "zh-TW"},
        std::pair{lexicon::Language::hans, "zh-CN"}, std::pair{lexicon::Language::japanese, "ja"}}) {
    const auto inputs = plain(script);
    const Page page(inputs);
    CHECK(page.root.attributes.at("lang") == tag);
    CHECK(page.named("title").front()->text == "journey title: what it is");
  }
}

TEST_CASE("only known elements and attributes are in a page") {
  static const std::set<std::string> elements{
      "a",     "body", "caption", "dd",         "div",     "dl",     "dt",     "figure", "footer",
      "h1",    "h2",   "h3",      "head",       "header",  "html",   "li",     "main",   "meta",
      "nav",   "ol",   "p",       "blockquote", "section", "span",   "strong", "style",  "table",
      "tbody", "td",   "th",      "thead",      "title",   "tr",     "ul",     "svg",    "polyline",
      "desc",  "g",    "text",    "rect",       "line",    "circle", "path"};
  static const std::set<std::string> attributes{"lang",        "id",      "class",       "href",
                                                "rel",         "charset", "name",        "content",
                                                "http-equiv",  "role",    "tabindex",    "scope",
                                                "colspan",     "rowspan", "aria-label",  "aria-labelledby",
                                                "aria-hidden", "viewBox", "points",      "xmlns",
                                                "width",       "height",  "xml:lang",    "x",
                                                "y",           "rx",      "x1",          "y1",
                                                "x2",          "y2",      "cx",          "cy",
                                                "r",           "d",       "text-anchor", "transform"};
  const support::Inputs inputs(support::full_map([](const std::string&) { return support::poison; }));
  const Page page(inputs);
  for (const XmlElement* element : page.all) {
    INFO(element->name);
    CHECK(elements.contains(element->name));
    for (const auto& [name, value] : element->attributes) {
      INFO(name);
      CHECK(attributes.contains(name));
      if (name == "href") CHECK(emit::is_safe_link(value));
    }
  }
}

TEST_CASE("a hostile text in every field is that text in the page") {
  const support::Inputs inputs(support::full_map([](const std::string&) { return support::poison; }));
  const Page page(inputs);
  CHECK(page.named("h1").front()->text == support::poison);
  const XmlElement* pain = page.with_id(inputs.board.pains.front().id);
  REQUIRE(pain != nullptr);
  // The opportunity's text is inside its link.
  CHECK(all_text(*pain).find(support::poison) != std::string::npos);
  std::size_t texts = 0;
  for (const XmlElement* cell : page.named("td"))
    texts += all_text(*cell).find(support::poison) != std::string::npos;
  CHECK(texts > 100);
}

TEST_CASE("the policy allows the two style sheets of the page and nothing else") {
  const auto inputs = plain();
  const Page page(inputs);
  const auto metas = page.named("meta");
  const auto policy = std::find_if(metas.begin(), metas.end(), [](const XmlElement* meta) {
    return meta->attributes.contains("http-equiv");
  });
  REQUIRE(policy != metas.end());
  const auto styles = page.named("style");
  REQUIRE(styles.size() == 2);
  CHECK((*policy)->attributes.at("content") ==
        "default-src 'none'; style-src " + emit::csp_hash(styles[0]->text) + " " +
            emit::csp_hash(styles[1]->text) + "; base-uri 'none'; form-action 'none'");
  // No style outside of them, which the policy would not allow.
  CHECK(page.text.find(" style=") == std::string::npos);
  CHECK(page.text.find("@import") == std::string::npos);
  CHECK(page.text.find("url(") == std::string::npos);
}

TEST_CASE("pictures are in the page, and only then does the policy allow them") {
  auto inputs = plain();
  const auto face = std::make_shared<const media::Image>(media::Image{media::ImageKind::png, "face"});
  const auto slip =
      std::make_shared<const media::Image>(media::Image{media::ImageKind::svg, "<svg onload='alert(1)'/>"});
  REQUIRE(!inputs.board.personas.empty());
  inputs.board.personas[0].avatar = face;
  auto column = std::find_if(inputs.board.columns.begin(), inputs.board.columns.end(),
                             [](const board::Column& each) { return !each.title.empty(); });
  REQUIRE(column != inputs.board.columns.end());
  column->image = slip;
  column->facts.push_back({"Image", "images/slip.svg", {}, lexicon::Keyword::image});
  const Page page(inputs);
  const auto images = page.named("img");
  REQUIRE(images.size() == 2);
  CHECK(images[0]->attributes.at("src") == "data:image/png;base64,ZmFjZQ==");
  CHECK(images[0]->attributes.at("alt") == "");  // the name stands beside it
  CHECK(images[1]->attributes.at("src") == "data:image/svg+xml;base64," + emit::base64(slip->bytes));
  CHECK(images[1]->attributes.at("alt") == "Image" + inputs.board.headings.colon + column->title);
  CHECK(page.text.find("alert") == std::string::npos);
  CHECK(page.text.find("images/slip.svg") == std::string::npos);
  CHECK(page.text.find("; img-src data:; base-uri") != std::string::npos);
}

TEST_CASE("a face that the picture shows is not embedded a second time for the list of personas") {
  auto inputs = plain();
  const auto face = std::make_shared<const media::Image>(media::Image{media::ImageKind::png, "face"});
  REQUIRE(!inputs.board.personas.empty());
  inputs.board.personas[0].avatar = face;
  inputs.sheet = layout::layout_map(inputs.board);
  const Page page(inputs);
  CHECK(page.named("img").empty());
  const auto images = page.named("image");
  REQUIRE(images.size() == 1);
  const auto& drawn = images[0]->attributes;
  CHECK(drawn.at("href") == "data:image/png;base64,ZmFjZQ==");
  const auto shown = std::find_if(page.all.begin(), page.all.end(), [](const XmlElement* element) {
    return element->name == "svg" && has_class(*element, "avatar");
  });
  REQUIRE(shown != page.all.end());
  CHECK((*shown)->attributes.at("aria-hidden") == "true");  // the name stands beside it
  CHECK((*shown)->attributes.at("viewBox") ==
        drawn.at("x") + " " + drawn.at("y") + " " + drawn.at("width") + " " + drawn.at("height"));
  REQUIRE((*shown)->children.size() == 1);
  CHECK((*shown)->children[0].name == "use");
  CHECK((*shown)->children[0].attributes.at("href") == "#" + drawn.at("id"));
}

TEST_CASE("a page is printed on the paper that was asked for") {
  auto inputs = plain();
  CHECK(Page(inputs).text.find("@page{size:A3 landscape;") != std::string::npos);
  inputs.paper = layout::Paper::a4;
  const std::string page = Page(inputs).text;
  CHECK(page.find("@page{size:A4 landscape;") != std::string::npos);
  CHECK(page.find("max-height:144mm") != std::string::npos);  // 210 less margins and head
  CHECK(page.find("size:A3") == std::string::npos);
}

TEST_CASE("no id is given twice, and every link inside the page has its target") {
  const auto inputs = plain();
  const Page page(inputs);
  std::set<std::string> ids;
  for (const XmlElement* element : page.all) {
    const auto id = element->attributes.find("id");
    if (id == element->attributes.end()) continue;
    INFO(id->second);
    CHECK(ids.insert(id->second).second);
  }
  for (const XmlElement* element : page.all) {
    for (const char* name : {"aria-labelledby", "href"}) {
      const auto found = element->attributes.find(name);
      if (found == element->attributes.end()) continue;
      std::string target = found->second;
      if (target == "#anchor") continue;  // the map's own
      if (name == std::string("href") && !target.starts_with('#')) continue;
      if (target.starts_with('#')) target.erase(0, 1);
      for (std::size_t at = 0; at < target.size();) {
        const std::size_t end = std::min(target.find(' ', at), target.size());
        INFO(target);
        CHECK(ids.contains(target.substr(at, end - at)));
        at = end + 1;
      }
    }
  }
}

TEST_CASE("headings go down one level at a time") {
  const auto inputs = plain();
  const Page page(inputs);
  int last = 0;
  for (const XmlElement* element : page.all) {
    if (element->name.size() != 2 || element->name[0] != 'h' || element->name[1] < '1' ||
        element->name[1] > '6')
      continue;
    const int level = element->name[1] - '0';
    CHECK(level <= last + 1);
    last = level;
  }
  CHECK(page.named("h1").size() == 1);
}

TEST_CASE("the page has its landmarks and a link past the picture") {
  const auto inputs = plain();
  const Page page(inputs);
  CHECK(page.named("main").size() == 1);
  CHECK(page.named("header").size() == 1);
  CHECK(page.named("nav").size() == 1);
  const XmlElement* skip = page.named("a").front();
  CHECK(has_class(*skip, "skip"));
  CHECK(page.with_id(skip->attributes.at("href").substr(1)) != nullptr);
}

TEST_CASE("what scrolls can be reached by the keyboard and has a name") {
  const auto inputs = plain();
  const Page page(inputs);
  std::size_t scrollers = 0;
  for (const XmlElement* element : page.named("div")) {
    if (!has_class(*element, "scroller")) continue;
    ++scrollers;
    CHECK(element->attributes.at("tabindex") == "0");
    CHECK(element->attributes.at("role") == "group");
    CHECK_FALSE(element->attributes.at("aria-label").empty());
  }
  CHECK(scrollers >= 4);
}

TEST_CASE("every row of the table of steps fills every column") {
  const auto inputs = plain();
  const Page page(inputs);
  const XmlElement& table = step_table(page);
  CHECK(table.children.front().name == "caption");
  const std::size_t width = inputs.board.columns.size() + 1;
  for (const XmlElement& group : table.children) {
    if (group.name != "thead" && group.name != "tbody") continue;
    std::vector<std::size_t> hanging(width, 0);  // rows that a cell above still reaches into
    for (const XmlElement& row : group.children) {
      std::size_t column = 0;
      const auto skip_hanging = [&] {
        while (column < width && hanging[column] > 0) --hanging[column++];
      };
      for (const XmlElement& cell : row.children) {
        skip_hanging();
        const auto number = [&](const char* name) {
          const auto found = cell.attributes.find(name);
          return found == cell.attributes.end() ? 1UL : std::stoul(found->second);
        };
        for (std::size_t at = 0; at < number("colspan"); ++at) {
          REQUIRE(column < width);
          hanging[column++] = number("rowspan") - 1;
        }
      }
      skip_hanging();
      CHECK(column == width);
    }
    for (const std::size_t rows : hanging) CHECK(rows == 0);
  }
}

TEST_CASE("every head of a table says what it heads") {
  const auto inputs = plain();
  const Page page(inputs);
  std::map<std::string, std::size_t> scopes;
  for (const XmlElement* head : page.named("th")) {
    REQUIRE(head->attributes.contains("scope"));
    ++scopes[head->attributes.at("scope")];
    CHECK(all_text(*head).find_first_not_of(" \n") != std::string::npos);
  }
  CHECK(scopes["colgroup"] == 3);  // stages with touchpoints
  CHECK(scopes["col"] > 4);
  CHECK(scopes["row"] > 20);
}

TEST_CASE("a pain links to what solves it and an opportunity to what it solves") {
  const auto inputs = plain();
  const Page page(inputs);
  const XmlElement* row = page.with_id("pain-browse-pain");
  REQUIRE(row != nullptr);
  bool links = false;
  std::vector<const XmlElement*> inside;
  emit::test::each_element(*row, inside);
  for (const XmlElement* element : inside) {
    links = links ||
            (element->name == "a" && element->attributes.at("href") == "#opportunity-browse-opportunity" &&
             element->text == "O2");
  }
  CHECK(links);
}

TEST_CASE("themes: the flag chooses, automatic follows the reader") {
  auto inputs = plain();
  const auto style_of = [&](style::Theme theme) {
    inputs.theme = theme;
    return Page(inputs).named("style").front()->text;
  };
  CHECK(style_of(style::Theme::light).find("#14181F") == std::string::npos);
  CHECK(style_of(style::Theme::dark).find("--page:#14181F") != std::string::npos);
  CHECK(style_of(style::Theme::dark).find("--page:#FFFFFF") == std::string::npos);
  CHECK(style_of(style::Theme::automatic).find("prefers-color-scheme:dark") != std::string::npos);
}

TEST_CASE("a map of almost nothing is a page too") {
  support::MadeJourney made("Bare");
  made.stage("s", "Only stage");
  made.line(lexicon::Keyword::action, "does it");
  const support::Inputs inputs(made.map());
  const Page page(inputs);
  CHECK(page.with_id("pains") == nullptr);
  CHECK(page.with_id("stage-s") != nullptr);
  CHECK(step_table(page).children[1].children.size() == 1);  // no row of touchpoints where there are none
}

TEST_CASE("a comparison is a page too, with what is whose") {
  const support::Inputs inputs(support::full_map(support::plain_text), {{0, 1}, true, {}, {}, {}});
  const Page page(inputs);
  CHECK(page.with_id("differences") == nullptr);
  bool tagged = false;
  for (const XmlElement* span : page.named("span")) {
    tagged = tagged || (has_class(*span, "tag") && span->text == "ana name");
  }
  CHECK(tagged);
}
