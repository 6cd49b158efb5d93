#include "cli/commands/print_comparison.hpp"

#include <fmt/format.h>

namespace journey::cli {

int print_comparison(const compare::Comparison& comparison, const Options&, Streams& streams) {
  for (const compare::File& file : comparison.files) {
    streams.out(fmt::format("{} {} {}{}\n", file.path, word(file.kind), word(file.status),
                            file.is_form_only ? " form only" : ""));
    for (const compare::Change& c : file.changes) {
      streams.out(fmt::format("  {}{} {} {} {} in {}/{} {}: {} -> {} ({} -> {}) {} {} {}\n",
                              c.is_consequence ? "=> " : "", word(c.kind), word(c.element), c.name, c.title,
                              c.stage, c.touchpoint, c.property.english(),
                              c.old_value ? c.old_value->text : "", c.new_value ? c.new_value->text : "",
                              c.from, c.to, word(c.level), c.persona, c.others));
    }
  }
  return status::done;
}

}  // namespace journey::cli
