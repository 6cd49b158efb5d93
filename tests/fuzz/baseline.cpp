// A baseline that somebody wrote by hand, and files that stand where an output goes.
#include "diagnostic/baseline.hpp"

#include "emit/marks.hpp"
#include "fuzz/target.hpp"
#include "media/raster.hpp"

#include <algorithm>
#include <string>
#include <variant>

using namespace journey;
using namespace journey::fuzz;

FUZZ_TARGET(baseline) {
  const auto read = diagnostic::parse_baseline(input);
  if (const auto* baseline = std::get_if<diagnostic::Baseline>(&read)) {
    const std::string printed = diagnostic::print_baseline(*baseline);
    const auto again = diagnostic::parse_baseline(printed);
    const auto* same = std::get_if<diagnostic::Baseline>(&again);
    hold(same != nullptr && *same == *baseline, "a baseline that was printed is the same", printed);
    hold(diagnostic::print_baseline(*same) == printed, "a baseline that was printed stays as it is", printed);
    for (const diagnostic::Known& known : *baseline)
      hold(diagnostic::known_from(diagnostic::to_line(known)) == known, "an entry is its line", known.path);
  } else {
    const auto lines = static_cast<std::size_t>(std::count(input.begin(), input.end(), '\n')) + 1;
    const std::size_t line = std::get<std::size_t>(read);
    hold(1 <= line && line <= lines, "a mistake in a baseline has its line", input);
  }
  // What another program made is marked once, and as what it is.
  if (const auto kind = media::raster_kind(input); kind || input.starts_with("%PDF-")) {
    const std::string once = emit::marked(std::string(input));
    hold(media::raster_kind(once) == kind, "what is marked is of the same kind", input.substr(0, 64));
    if (once != input) hold(emit::is_marked(once), "what is marked is known again", input.substr(0, 64));
  }
  (void)emit::is_marked(input);
}
