#include "cli/options/complaint.hpp"

#include "text/escape.hpp"

#include <fmt/format.h>

namespace journey::cli {

std::string complaint(std::string_view text) {
  return text::defuse_workflow_commands(fmt::format("journey: {}", text::escape_terminal(text))) + "\n";
}

}  // namespace journey::cli
