// What a request makes of a map: which outputs, named how, and what is refused.
#include "journey.hpp"
#include "support/compile.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using journey::Request;

namespace {

constexpr std::string_view served = R"(journey: Coffee
persona ana: Ana
persona ben: Ben
view board: For the board
  show: action
stage: Order
  touchpoint: Counter
    action: asks
    emotion: +1 glad
    backstage: grinds the beans
)";
constexpr std::string_view bare = "journey: Coffee\nstage: Order\n  touchpoint: Counter\n";

/// The names of the outputs without the file's: "ana.flow.svg".
std::vector<std::string> names(std::string_view text, const Request& request) {
  const auto map = journey::support::compile(text);
  std::vector<std::string> names;
  for (const auto& product : journey::products_of(request, journey::offer_of(map))) {
    std::string name;
    for (const std::string* part : {&product.persona, &product.view})
      if (!part->empty()) name += *part + ".";
    names.push_back(name + product.extension);
  }
  return names;
}

std::string refusal(std::string_view text, const Request& request) {
  const auto map = journey::support::compile(text);
  journey::lexicon::Message refusal;
  const auto products = journey::render(map, request, refusal);
  CHECK(products.empty() == !refusal.empty());
  return refusal.english();
}

Request views(std::vector<std::string> views, std::vector<std::string> formats = {"svg"}) {
  Request request;
  request.views = std::move(views);
  request.formats = std::move(formats);
  return request;
}

bool contains(const std::vector<std::string>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

TEST_CASE("products: the map has no name of its own, other views do") {
  CHECK(names(served, views({"map", "blueprint", "board"})) ==
        std::vector<std::string>{"svg", "blueprint.svg", "board.svg"});
}
TEST_CASE("products: `all` is every view that the map has something to show in, and those it declares") {
  const auto rich = names(served, views({"all"}));
  CHECK(rich.front() == "svg");
  CHECK(contains(rich, "blueprint.svg"));
  CHECK(rich.back() == "board.svg");
  CHECK(!contains(names(bare, views({"all"})), "blueprint.svg"));
}
TEST_CASE("products: a view is made once, however often it is asked for") {
  CHECK(names(bare, views({"map", "map"})) == std::vector<std::string>{"svg"});
  CHECK(names(bare, views({"all", "map"})) == names(bare, views({"all"})));
}
TEST_CASE("products: a format of the whole map is one output, whatever the views and personas") {
  Request request = views({"map", "board"}, {"json"});
  request.persona = "each";
  CHECK(names(served, request) == std::vector<std::string>{"json"});
}
TEST_CASE("products: each persona gets each view") {
  Request request = views({"map", "board"});
  request.persona = "each";
  CHECK(names(served, request) ==
        std::vector<std::string>{"ana.svg", "ana.board.svg", "ben.svg", "ben.board.svg"});
}
TEST_CASE("products: a view that the map does not have is refused, with the one that was meant") {
  CHECK(refusal(served, views({"bord"})) == "the map has no view `bord`; did you mean `board`?");
  CHECK(refusal(served, views({"bluprint"})) == "the map has no view `bluprint`; did you mean `blueprint`?");
}
TEST_CASE("products: a built-in view can be asked for even where the map has little to show in it") {
  CHECK(refusal(bare, views({"blueprint"})).empty());
}

namespace {

std::vector<journey::Product> rendered(std::string_view text, const Request& request) {
  const auto map = journey::support::compile(text);
  journey::lexicon::Message refusal;
  return journey::render(map, request, refusal);
}

}  // namespace

TEST_CASE("products: a blueprint of a map without one says so in the picture, and beside it") {
  for (const std::string_view text : {bare, std::string_view("journey: C\nstage: O\n  action: asks\n")}) {
    const auto products = rendered(text, views({"blueprint"}, {"svg", "html", "md"}));
    REQUIRE(products.size() == 3);
    for (const auto& product : products) {
      CAPTURE(product.extension);
      CHECK(product.text.find("This map has no service blueprint yet") != std::string::npos);
      CHECK(product.text.find("lane-") == std::string::npos);
      CHECK(product.remark.english() ==
            "`blueprint` only says that the map has none: nobody wrote `proof`, `frontstage`, `backstage` or "
            "`support`");
    }
    CHECK(products.front().text.find("id=\"touchpoint-") == std::string::npos);
    CHECK(products.front().text.find("id=\"stage-") == std::string::npos);
  }
  for (const auto& product : rendered(served, views({"all"}))) CHECK(product.remark.empty());
}
TEST_CASE("products: that a map has no blueprint is said in its language, and in the words of its keywords") {
  const std::string_view hans = "旅程：买咖啡\n阶段：点单\n  触点：柜台\n";
  const auto products = rendered(hans, views({"blueprint"}));
  REQUIRE(products.size() == 1);
  CHECK(products.front().text.find("这张地图还没有服务蓝图") != std::string::npos);
  CHECK(products.front().remark.english().find("`前台`") != std::string::npos);
}
TEST_CASE("products: the curve of a map without emotions says so in the picture, and beside it") {
  for (const auto theme : {journey::style::Theme::light, journey::style::Theme::print}) {
    Request request = views({"curve"}, {"svg", "html"});
    request.theme = theme;
    const auto products = rendered("旅程：買咖啡\n階段：點餐\n  接觸點：櫃檯\n    行為：問\n", request);
    REQUIRE(products.size() == 2);
    for (const auto& product : products) {
      CAPTURE(product.extension);
      CHECK(product.text.find("這張地圖還沒有情緒曲線") != std::string::npos);
      CHECK(product.text.find("lane-") == std::string::npos);
      CHECK(product.remark.english() == "`curve` only says that the map has none: nobody wrote `情緒`");
    }
  }
  for (const auto& product :
       rendered("journey: C\nstage: O\n  touchpoint: T\n    emotion: tense\n", views({"curve"})))
    CHECK(product.remark.empty());
}
TEST_CASE("products: whom the others' blueprint does not concern has none") {
  Request request = views({"blueprint"});
  request.persona = "ben";
  const auto products = rendered(R"(journey: Coffee
persona ana: Ana
persona ben: Ben
stage: Order
  touchpoint: Counter
    for ana:
      backstage: grinds the beans
)",
                                 request);
  REQUIRE(products.size() == 1);
  CHECK(!products.front().remark.empty());
}

TEST_CASE(
    "products: faces are drawn where the command or the view asks for them, and the legend has those in "
    "use") {
  constexpr std::string_view text = R"(journey: Coffee
view plain: Plain
view board: Board
  markers: faces
stage: Order
  touchpoint: Counter
    emotion: +2 glad
  touchpoint: Till
    emotion: -1 slow
)";
  const auto faces_of = [&](const std::string& view, std::optional<journey::lexicon::Markers> markers) {
    Request request = views({view}, {"svg"});
    request.markers = markers;
    const auto products = rendered(text, request);
    REQUIRE(products.size() == 1);
    return products.front().text.find(">emotion: very good, bad</text>") != std::string::npos;
  };
  using journey::lexicon::Markers;
  CHECK(!faces_of("map", {}));
  CHECK(!faces_of("plain", {}));
  CHECK(faces_of("board", {}));
  CHECK(!faces_of("board", Markers::dots));
  for (const char* view : {"map", "curve", "plain"}) CHECK(faces_of(view, Markers::faces));
  CHECK(!faces_of("flow", Markers::faces));
}

TEST_CASE("products: every picture takes the prefix of ids, and says the language of its labels") {
  const auto map = journey::support::compile(served);
  Request request;
  request.views = {"all"};
  request.id_prefix = "one-";
  request.language = "zh-Hant";
  journey::lexicon::Message refusal;
  const auto products = journey::render(map, request, refusal);
  CHECK(products.size() >= 3);
  for (const auto& product : products) {
    CAPTURE(product.view);
    CHECK(product.text.find("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"journey\" id=\"one-map\"") ==
          0);
    for (std::size_t at = 0; (at = product.text.find(" id=\"", at)) != std::string::npos; at += 5)
      CHECK(product.text.compare(at + 5, 4, "one-") == 0);
    CHECK(product.text.find(" lang=\"en\"") != std::string::npos);
    if (product.view.empty()) CHECK(product.text.find(" lang=\"zh-Hant\"") != std::string::npos);
  }
}

TEST_CASE(
    "products: a persona has her colour, and a target that of being met or not, in pages as in pictures") {
  constexpr std::string_view text = R"(journey: Coffee
persona ana: Ana
  color: #F2C94C
metric wait: Waiting time
  current: 9
  target: 5
  better: lower
stage: Order
  touchpoint: Counter
    metric: wait
)";
  for (const bool dark : {false, true}) {
    CAPTURE(dark);
    Request request = views({"map"}, {"svg", "html"});
    request.theme = dark ? journey::style::Theme::dark : journey::style::Theme::light;
    const auto products = rendered(text, request);
    REQUIRE(products.size() == 2);
    const std::string& svg = products[0].text;
    const std::string& html = products[1].text;
    const std::string rule = " .av.cF2C94C{fill:";
    const std::size_t at = svg.find(rule);
    REQUIRE(at != std::string::npos);
    CHECK(html.find(".avatar.cF2C94C{--disc:" + svg.substr(at + rule.size(), 7)) != std::string::npos);
    CHECK(html.find("class=\"avatar cF2C94C\"") != std::string::npos);
    CHECK(svg.find("class=\"mgb\"") != std::string::npos);
    CHECK(html.find("class=\"target bad\"") != std::string::npos);
  }
}

TEST_CASE("products: whether a format has anything to show is known without a map") {
  CHECK(journey::nothing_to_show(views({"curve"}), "md").english().find("has no pictures") !=
        std::string::npos);
  CHECK(journey::nothing_to_show(views({"curve", "map"}), "md").empty());
  CHECK(journey::nothing_to_show(views({"board"}), "md").empty());
  CHECK(journey::nothing_to_show(views({"curve"}), "json").empty());
  Request request = views({"map"});
  CHECK(journey::nothing_to_show(request, "dot").empty());
  request.persona = "all";
  CHECK(journey::nothing_to_show(request, "dot") == "`dot` shows one persona at a time; ask for each");
  CHECK(journey::nothing_to_show(request, "svg").empty());
}

TEST_CASE("products: a map lacks a persona only where one is named") {
  const auto map = journey::support::compile(served);
  for (const char* name : {"", "each", "all", "ana", "ben"}) {
    Request request;
    request.persona = name;
    CHECK_FALSE(journey::lacks_persona(map, request));
  }
  Request request;
  request.persona = "anna";
  CHECK(journey::lacks_persona(map, request));
}
