#include "cli/commands/past_state.hpp"

#include "check/coverage.hpp"
#include "cli/commands/compiled_side.hpp"
#include "cli/commands/measure_map.hpp"
#include "cli/commands/phrases_history.hpp"
#include "cli/options/settings.hpp"
#include "cli/options/speech.hpp"
#include "cli/run/phrases.hpp"
#include "compare/compare.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace journey::cli {

namespace {

/// A path of a snapshot without the slash before it.
std::string from_top(const std::string& path) { return path.substr(path.starts_with('/') ? 1 : 0); }

/// The first mistake, as it is said.
std::string first_mistake(const diagnostic::Diagnostics& found) {
  for (const diagnostic::Diagnostic& finding : found.all()) {
    if (finding.severity == diagnostic::Severity::error) return spoken(finding.message);
  }
  return {};
}

}  // namespace

const PastCompiler::Compiled& PastCompiler::compiled(const PastState& state) {
  for (const Kept& kept : kept_) {
    if (kept.of == &state) return *kept.compiled;
  }
  std::swap(kept_[0], kept_[1]);
  kept_[0] = {&state, std::make_unique<Compiled>()};
  Compiled& made = *kept_[0].compiled;
  std::vector<Complaint> complaints;
  std::map<std::string, Settings> settings = read_settings({state.input}, false, complaints);
  const bool are_wrong =
      std::any_of(complaints.begin(), complaints.end(), [](const Complaint& c) { return c.stops; });
  if (are_wrong) made.problem = say<phrases::settings_were_wrong>();
  const Settings& own = settings[state.input.root];
  check::Options rules{state.day, check::levels_of(own.levels, {}), own.conventions};
  made.compilation = compile_to_compare(state.input, rules);
  if (made.problem.empty()) made.problem = made.compilation.problem;

  std::set<std::string> asked;
  for (const auto* const paths : std::array{&std::as_const(made.compilation.asked), &own.asked}) {
    for (const std::string& path : *paths) {
      const std::string whole = joined(state.input.root, path);
      asked.insert(from_top(whole));
      if (const Store::Place place = state.snapshot->place_of(whole); !place.real.empty())
        asked.insert(from_top(place.real));
    }
  }
  made.asked.assign(asked.begin(), asked.end());
  return made;
}

SeenState PastCompiler::see(const PastState& state, const PastState* before) {
  // First what comes second, so that neither drives the other out.
  const Compiled* const was = before == nullptr ? nullptr : &compiled(*before);
  const Compiled& is = compiled(state);
  SeenState seen;
  seen.asked = is.asked;
  const Compilation& compilation = is.compilation;
  if (!is.problem.empty()) {
    seen.why = spoken(is.problem);
  } else if (compilation.built.map) {
    seen.is_map = true;
    seen.measures = measures_of(*compilation.built.map);
    seen.measures.errors = compilation.diagnostics.errors();
    seen.measures.warnings = compilation.diagnostics.warnings();
  } else {
    seen.is_library = !compilation.diagnostics.has_errors();
    seen.why =
        seen.is_library ? spoken(say<phrases::was_a_library>()) : first_mistake(compilation.diagnostics);
  }
  if (was == nullptr) return seen;
  if (!is.problem.empty() || !was->problem.empty()) {
    seen.has_changed = is.problem.empty() != was->problem.empty();
    return seen;
  }
  const auto side_of = [](const PastState& of, const Compilation& compiled) {
    compare::Side side =
        compiled_side(of.input, compiled, joined(of.input.folder, name_of(of.input.real)), from_top);
    side.found = nullptr;  // what is found depends on the day as well, which alone changes no map
    return side;
  };
  compare::Side old_side = side_of(*before, was->compilation), new_side = side_of(state, compilation);
  add_other_inputs(before->input, was->compilation, old_side, state.input, compilation, new_side, from_top);
  for (const compare::File& file : compare::compare_map(old_side, new_side, false)) {
    for (const compare::Change& change : file.changes) {
      seen.has_changed = true;
      if (!change.is_consequence) ++seen.changes;
    }
  }
  return seen;
}

}  // namespace journey::cli
