#include "cli/options/complaint.hpp"

#include "text/escape.hpp"

#include <fmt/format.h>

namespace journey::cli {

std::string complaint(const Message& what) {
  return text::defuse_workflow_commands(fmt::format("journey: {}", text::escape_terminal(spoken(what)))) +
         "\n";
}

}  // namespace journey::cli
