// In: what Graphviz says while it works. Out: one text, where Graphviz would print.
#pragma once

#include <string>

namespace journey::emit {

/// Collects the messages of Graphviz for as long as it exists; then whoever listened before does again. One
/// at a time: Graphviz has one callback in a process, and passes it no context.
class GraphvizMessages {
 public:
  GraphvizMessages();
  ~GraphvizMessages();
  GraphvizMessages(const GraphvizMessages&) = delete;
  GraphvizMessages& operator=(const GraphvizMessages&) = delete;

  /// Everything said so far, line ends as spaces; empty where nothing was said.
  [[nodiscard]] const std::string& text() const;

 private:
  int (*listener_)(char*);
  int level_;
};

}  // namespace journey::emit
