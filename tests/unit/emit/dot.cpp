#include "emit/formats.hpp"
#include "emit/graphviz_messages.hpp"
#include "text/escape.hpp"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

using namespace journey;
using namespace journey::emit;

namespace {

const std::string poison =
    "\"'\\`<>&]]>-->*/ "
    "\\N\\G|#[x](javascript:alert(1))<svg/onload=alert(1)>{{7*7}}${x}%0A::error::x##[error]x,=1+1;@team";

/// Two stages of two touchpoints, an end and an exit; `text` in every string.
board::Flow flow_saying(const std::string& text) {
  board::Flow flow;
  flow.language = "en";
  flow.title = text;
  flow.drop_off_text = text;
  for (std::uint32_t i = 0; i < 2; ++i) {
    board::Stage stage;
    stage.id = text;
    stage.title = text;
    stage.subtitle = text;
    stage.number = i + 1;
    stage.optional = i == 1;
    flow.stages.push_back(stage);
  }
  for (std::uint32_t i = 0; i < 6; ++i) {
    board::Flow::Node node;
    node.id = text;
    node.title = text;
    node.subtitle = text;
    node.score_text = text;
    if (i < 4) node.stage = i / 2;
    flow.nodes.push_back(node);
  }
  flow.nodes[1].moment_of_truth = text;
  flow.nodes[4].kind = board::Flow::Node::Kind::end;
  flow.nodes[5].kind = board::Flow::Node::Kind::exit;
  flow.edges = {{0, 1, 80.0, 80.0, text, "", text, false, true},
                {1, 2, std::nullopt, std::nullopt, "", "", "", false, false},
                {3, 0, 12.5, 12.5, text, "", "", true, true},
                {3, 4, std::nullopt, std::nullopt, "", "", text, false, true},
                {0, 5, 20.0, 20.0, "", "", "", false, true}};
  return flow;
}

std::string dot_of(const board::Flow& flow) {
  Input input;
  input.flow = &flow;
  const auto output = emit_dot(input);
  CHECK(output.problem == "");
  return output.text;
}

/// `dot` with the quoted strings taken out, so that what is left is what the file says in the language
/// itself.
std::string without_strings(const std::string& dot) {
  std::string bare;
  bool quoted = false;
  for (std::size_t i = 0; i < dot.size(); ++i) {
    if (quoted && dot[i] == '\\') {
      ++i;
    } else if (dot[i] == '"') {
      quoted = !quoted;
    } else if (!quoted) {
      bare += dot[i];
    }
  }
  CHECK_FALSE(quoted);
  return bare;
}

}  // namespace

TEST_CASE("stages are clusters, touchpoints nodes, ways edges") {
  auto flow = flow_saying("words");
  flow.stages[0].id = "stage-a";
  flow.nodes[0].id = "touchpoint-b";
  flow.nodes[1].id = "touchpoint-c";
  const auto dot = dot_of(flow);
  CHECK(dot.find("subgraph \"cluster_stage-a\" {") != std::string::npos);
  CHECK(dot.find("\"touchpoint-b\" -> \"touchpoint-c\" [label=\"words\\nwords\", penwidth=5]") !=
        std::string::npos);
}

TEST_CASE("an edge is as broad as the share of all, and says both shares") {
  auto flow = flow_saying("words");
  flow.edges = {{0, 1, 80.0, 40.0, "80%", "40% of all", "buys", false, true},
                {1, 2, 60.0, std::nullopt, "60%", "", "", false, true}};
  const auto dot = dot_of(flow);
  CHECK(dot.find("[label=\"80%\\n40% of all\\nbuys\", penwidth=3]") != std::string::npos);
  CHECK(dot.find("[label=\"60%\"]") != std::string::npos);
}

TEST_CASE("a text is a label and nothing else, whatever it says") {
  const auto hostile = without_strings(dot_of(flow_saying(poison)));
  CHECK(hostile == without_strings(dot_of(flow_saying("words"))));
}

TEST_CASE("a way back keeps the order of the stages, and its arrow points back") {
  auto flow = flow_saying("words");
  flow.edges = {{2, 0, std::nullopt, std::nullopt, "", "", "again", true, true},
                {1, 1, std::nullopt, std::nullopt, "", "", "", true, true}};
  const auto dot = dot_of(flow);
  CHECK(dot.find("\"words\" -> \"words-3\" [label=\"again\", style=dashed, dir=back]") != std::string::npos);
  CHECK(dot.find("\"words-2\" -> \"words-2\" [style=dashed]") != std::string::npos);
}

TEST_CASE("a touchpoint of one name in two stages is two nodes") {
  const auto dot = dot_of(flow_saying("same"));
  CHECK(dot.find("    \"same\" [") != std::string::npos);
  CHECK(dot.find("    \"same-2\" [") != std::string::npos);
}

TEST_CASE("a stage that nothing leads into stays behind the one before it") {
  auto flow = flow_saying("words");
  flow.edges.clear();
  CHECK(dot_of(flow).find("\"words-2\" -> \"words-3\" [style=invis]") != std::string::npos);
  flow.edges = {{1, 2, std::nullopt, std::nullopt, "", "", "", false, true}};
  CHECK(dot_of(flow).find("invis") == std::string::npos);
}

TEST_CASE("an edge to a node that there is not is left out") {
  auto flow = flow_saying("words");
  flow.edges = {{0, 99, std::nullopt, std::nullopt, "", "", "", false, true}};
  CHECK(dot_of(flow).find("words-100") == std::string::npos);
}

// Graphviz's own reader, without its macros (cgraph.h).
extern "C" {
struct Agraph_s;
Agraph_s* agmemread(const char* text);
int agclose(Agraph_s* graph);
int agnnodes(Agraph_s* graph);
int agnedges(Agraph_s* graph);
char* agget(void* object, char* name);
}

TEST_CASE("Graphviz reads what was meant, and has nothing to say about it") {
  for (const std::string& text :
       {std::string("words"), poison, std::string("瀏覽\n商品\\"), std::string("<b>no html</b>")}) {
    CAPTURE(text);
    const GraphvizMessages messages;
    Agraph_s* graph = agmemread(dot_of(flow_saying(text)).c_str());
    CHECK(messages.text() == "");
    REQUIRE(graph != nullptr);
    CHECK(agnnodes(graph) == 6);
    CHECK(agnedges(graph) == 5);
    std::string label = "label";
    // What the file says between its quotes; `\N` and entities would be expanded after this, hence the
    // escapes in it.
    std::string quoted = text::escape_dot(text);
    for (std::size_t at = 0; (at = quoted.find("\\\"", at)) != std::string::npos; ++at) quoted.erase(at, 1);
    CHECK(agget(graph, label.data()) == quoted + "\\n" + quoted);
    agclose(graph);
  }
}
