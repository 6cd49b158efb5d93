// In: what Graphviz says while it works. Out: one text, where Graphviz would print.
#include "emit/graphviz_messages.hpp"

#include <graphviz/cgraph.h>

namespace journey::emit {
namespace {

std::string& collected() {
  static std::string messages;
  return messages;
}

int collect(char* message) {
  for (const char* c = message; *c != '\0'; ++c) collected() += *c == '\n' ? ' ' : *c;
  return 0;
}

}  // namespace

GraphvizMessages::GraphvizMessages() : listener_(agseterrf(collect)), level_(agseterr(AGWARN)) {
  collected().clear();
}

GraphvizMessages::~GraphvizMessages() {
  agseterrf(listener_);
  agseterr(static_cast<agerrlevel_t>(level_));
}

const std::string& GraphvizMessages::text() const { return collected(); }

}  // namespace journey::emit
