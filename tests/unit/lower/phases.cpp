#include "support/compile.hpp"

#include <doctest/doctest.h>

using namespace journey;
using support::Compilation;
using support::compile;
using support::mistakes;
using Places = std::vector<std::string>;

TEST_CASE("phases: said, or borne as a name or a title, in any language") {
  const auto map = compile(
      "journey: J\n  model: hubspot\nstage awareness: A\n  goal: G\nstage: 考慮\n  goal: G\nstage: "
      "Decision\n  goal: G\n"
      "stage x: X\n  phase: 留存\n  goal: G\nstage y: Y\n  phase: Loyalty\n  goal: G\n");
  REQUIRE(map.first().model.has_value());
  for (model::Index i = 0; i < 5; ++i) CHECK(map.first().stages[i].phase == i);
}
TEST_CASE("phases: titles are in the language of the map") {
  CHECK(compile("旅程：J\n  模型：classic\n階段：認知\n  目標：G\n").first().model->phases[0].title ==
        "認知");
}
TEST_CASE("phases: several stages in a row may share one") {
  CHECK(mistakes("journey: J\n  model: shop\nstage a: A\n  phase: browse\n  goal: G\nstage b: B\n  phase: "
                 "browse\n  goal: G\n")
            .empty());
}
TEST_CASE("phases: out of order, reported at the stage, and only there") {
  CHECK(mistakes("journey: J\n  model: shop\nstage: Select\n  goal: G\nstage: Browse\n  goal: G\nstage: "
                 "Checkout\n  goal: G\n") == Places{"5:1 phase-out-of-order"});
}
TEST_CASE("phases: one that the model lacks") {
  Compilation compilation("journey: J\n  model: shop\nstage: S\n  phase: brows\n  goal: G\n");
  CHECK(compilation.findings() == Places{"4:10 unknown-phase"});
  CHECK(compilation.finding("unknown-phase").hint == "did you mean `browse`?");
}
TEST_CASE("phases: a stage needs one unless it is optional") {
  CHECK(mistakes("journey: J\n  model: shop\nstage: S\n  goal: G\nstage: T\n  optional:\n  goal: G\n") ==
        Places{"3:1 missing-phase"});
}
TEST_CASE("phases: a declared model, with a phase that may be missing") {
  const auto map = compile(
      "journey: J\n  model: cafe\nmodel cafe: order, wait?, enjoy\nstage: Order\n  goal: G\nstage: Enjoy\n  "
      "goal: G\n");
  REQUIRE(map.first().model->phases.size() == 3);
  CHECK(map.first().model->phases[1].optional);
  CHECK(map.first().stages[1].phase == 2);
}
TEST_CASE("phases: a declared model hides a built-in one") {
  const auto map = compile("journey: J\n  model: shop\nmodel shop: in, out\nstage: In\n  goal: G\n");
  CHECK(map.first().model->phases.size() == 2);
}
TEST_CASE("phases: a model from a library") {
  const auto map = compile("import: m.journey\njourney: J\n  model: cafe\nstage: Order\n  goal: G\n",
                           {{"m.journey", "model cafe: order, enjoy\n"}});
  CHECK(map.first().model->id == "cafe");
}
TEST_CASE("phases: an unknown model is one mistake") {
  Compilation compilation("journey: J\n  model: hubspt\nstage s: S\n  phase: awareness\n  goal: G\n");
  CHECK(compilation.findings() == Places{"2:10 unknown-name"});
  CHECK(compilation.finding("unknown-name").hint == "did you mean `hubspot`?");
}
TEST_CASE("phases: a phase without a model") {
  CHECK(mistakes("journey: J\nstage s: S\n  phase: awareness\n  goal: G\n") ==
        Places{"3:3 phase-without-model"});
}

TEST_CASE("phases: what two models of a map lack is mended once, and only where both mean the same") {
  const auto map = [](const std::string& phase) {
    return "journey j: J\n  persona: ana, ben\n  model: one\n  for ben:\n    model: two\npersona ana: Ana\n"
           "persona ben: Ben\nmodel one: discovery, purchase\nmodel two: discovery, purchases\nstage s: S\n"
           "  phase: " +
           phase + "\n  action: Looks\n";
  };
  const Compilation both(map("discoveryy"));
  REQUIRE(both.finding("unknown-phase").fixes.size() == 1);
  CHECK(both.finding("unknown-phase").fixes[0].replacement == "discovery");
  CHECK(Compilation(map("purchasess")).finding("unknown-phase").fixes.empty());
}
