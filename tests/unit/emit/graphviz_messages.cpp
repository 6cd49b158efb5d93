#include "emit/graphviz_messages.hpp"

#include <doctest/doctest.h>

using journey::emit::GraphvizMessages;

// From cgraph.h, whose macros have no place in a test: reports as Graphviz itself does. 0 is a warning, 1 an
// error.
extern "C" int agerr(int level, const char* format, ...);
extern "C" int (*agseterrf(int (*)(char*)))(char*);

TEST_CASE("warnings and errors of Graphviz are collected") {
  const GraphvizMessages messages;
  CHECK(messages.text() == "");
  agerr(0, "too %s\n", "wide");
  agerr(1, "broken");
  CHECK(messages.text() == "Warning: too wide Error: broken");
}

TEST_CASE("each collector starts with nothing") {
  {
    const GraphvizMessages messages;
    agerr(1, "old");
    CHECK(messages.text() != "");
  }
  CHECK(GraphvizMessages().text() == "");
}

TEST_CASE("whoever listened before does again") {
  static std::string heard;
  heard.clear();
  const auto before = agseterrf([](char* message) {
    heard += message;
    return 0;
  });
  {
    const GraphvizMessages messages;
    agerr(1, "for us");
  }
  agerr(1, "for them");
  agseterrf(before);
  CHECK(heard == "Error: for them");
}
