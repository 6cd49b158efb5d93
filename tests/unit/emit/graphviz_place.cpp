#include "emit/graphviz_place.hpp"

#include <algorithm>
#include <clocale>
#include <cstdint>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace journey;
using layout::Skeleton;

namespace {

/// A chain of columns with ports, and nodes that hang between them.
Skeleton columns(int count) {
  Skeleton skeleton;
  for (int i = 0; i < count; ++i) skeleton.nodes.push_back({180, 300 + 40 * (i % 3), {20, 100, 201, 280}});
  for (std::uint32_t i = 0; i + 1 < static_cast<std::uint32_t>(count); ++i)
    for (std::uint32_t port = 0; port < 4; ++port) {
      skeleton.nodes.push_back({60, 40, {}});
      const auto between = static_cast<std::uint32_t>(skeleton.nodes.size() - 1);
      skeleton.edges.push_back({i, between, port, 0, port == 0 ? 400 : 3});
      skeleton.edges.push_back({between, i + 1, 0, port, port == 0 ? 400 : 3});
    }
  return skeleton;
}

}  // namespace

TEST_CASE("place: strong links are straight, and nodes of a rank keep their distance") {
  const Skeleton skeleton = columns(3);
  const layout::Placement places = emit::place(skeleton);
  REQUIRE(places.problem == "");
  REQUIRE(places.tops.size() == skeleton.nodes.size());
  CHECK(*std::min_element(places.tops.begin(), places.tops.end()) == 0);
  CHECK(places.tops[0] == places.tops[1]);
  CHECK(places.tops[1] == places.tops[2]);
  CHECK(places.tops[3] + 20 == places.tops[0] + 20);
  for (std::size_t gap = 0; gap < 2; ++gap)
    for (std::size_t a = 3 + 4 * gap; a < 3 + 4 * gap + 4; ++a)
      for (std::size_t b = a + 1; b < 3 + 4 * gap + 4; ++b)
        CHECK((places.tops[a] >= places.tops[b] + 40 + 12 || places.tops[b] >= places.tops[a] + 40 + 12));
}

TEST_CASE("place: the same skeleton has the same places, again and again, whatever the locale") {
  const auto first = emit::place(columns(9)).tops;
  for (int i = 0; i < 50; ++i) REQUIRE(emit::place(columns(9)).tops == first);
  const std::string old = std::setlocale(LC_ALL, nullptr);
  for (const char* comma : {"de_DE.UTF-8", "fr_FR.UTF-8", "nl_NL.UTF-8", "tr_TR.UTF-8"}) {
    std::setlocale(LC_ALL, comma);
    CHECK(emit::place(columns(9)).tops == first);
  }
  std::setlocale(LC_ALL, old.c_str());
}

TEST_CASE("place: nothing, one node and nodes without links have places") {
  CHECK(emit::place({}).tops.empty());
  Skeleton skeleton;
  skeleton.nodes = {{40, 60, {}}};
  CHECK(emit::place(skeleton).tops == std::vector<int>{0});
  skeleton.nodes.push_back({40, 80, {2, 4, 78}});
  const auto places = emit::place(skeleton);
  CHECK(places.problem == "");
  CHECK(places.tops.size() == 2);
}

TEST_CASE("place: what is beyond the engine is not asked of it") {
  Skeleton skeleton = columns(3);
  skeleton.nodes[1].height = Skeleton::most_height + 2;
  CHECK(emit::place(skeleton).tops == std::vector<int>(skeleton.nodes.size(), 0));
  skeleton = {};
  skeleton.nodes.resize(Skeleton::most_nodes + 1);
  CHECK(emit::place(skeleton).tops == std::vector<int>(Skeleton::most_nodes + 1, 0));
}

TEST_CASE("place: a column at the limit is placed without a word from Graphviz") {
  Skeleton skeleton = columns(2);
  skeleton.nodes[0].height = skeleton.nodes[1].height = Skeleton::most_height;
  skeleton.nodes[0].ports.back() = skeleton.nodes[1].ports.back() = Skeleton::most_height - 2;
  CHECK(emit::place(skeleton).problem == "");
}

TEST_CASE("place: a link to nowhere is a problem") {
  Skeleton skeleton;
  skeleton.nodes.resize(2);
  skeleton.edges.push_back({0, 2, 0, 0, 1});
  CHECK(emit::place(skeleton).problem != "");
}
