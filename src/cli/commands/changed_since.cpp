#include "cli/commands/changed_since.hpp"

#include "cli/commands/compiled_side.hpp"
#include "compare/findings.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace journey::cli {

void ChangedSince::find(const Options& options, const std::vector<Input>& inputs, bool color,
                        std::vector<Complaint>& complaints) {
  if (options.changed_since.empty() || inputs.empty()) return;
  Options wanted = options;
  std::set<std::string> roots;
  for (const Input& input : inputs) roots.insert(input.root);
  wanted.paths.assign(roots.begin(), roots.end());
  wanted.compare.against = options.changed_since;
  sides_.emplace(find_sides(wanted, color));
  for (Complaint& complaint : sides_->complaints) {
    // What lies here is said by whoever checks it.
    if (complaint.stops) complaints.push_back(std::move(complaint));
  }
  const PairsOfSides pairs = pairs_of(*sides_);
  for (const auto* const group : {&pairs.changed, &pairs.unchanged}) {
    for (const PairOfInputs& pair : *group) {
      if (pair.before != nullptr && pair.after != nullptr)
        older_[pair.after->real] = {pair.before, group == &pairs.unchanged};
    }
  }
}

void ChangedSince::prepare(Isolation& isolation) {
  if (!sides_ || !sides_->repository) return;
  isolation.prepare([this] { (void)sides_->repository->objects().start(); });
}

std::optional<ComparedMap> ChangedSince::take_old(const Input& input, const Baselines& baselines,
                                                  Compilation& compilation) const {
  const auto is_old = [&](const std::set<std::size_t>& fresh, std::size_t number) {
    return can_wait(compilation.diagnostics.all()[number]) && !fresh.contains(number);
  };
  const auto older = older_.find(input.real);
  if (older == older_.end()) return std::nullopt;
  if (older->second.is_same) {
    compilation.diagnostics.erase_if([&](std::size_t number) { return is_old({}, number); });
    if (!compilation.built.map) return std::nullopt;
    return compared_map(*compilation.built.map, compilation.sources[0]);
  }
  if (!compilation.built.written) return std::nullopt;
  const Input& before = *older->second.input;
  const Compilation old_state = compile_to_compare(before, baselines.levels(input));
  if (!old_state.problem.empty() || !old_state.built.written) return std::nullopt;
  // Which is which is all that is asked; nobody is told of a path.
  const auto side_of = [](const Input& of, const Compilation& compiled) {
    return compiled_side(of, compiled, of.path, [](const std::string& real) { return real; });
  };
  const std::vector<std::size_t> fresh =
      compare::new_findings(side_of(before, old_state), side_of(input, compilation));
  const std::set<std::size_t> kept(fresh.begin(), fresh.end());
  compilation.diagnostics.erase_if([&](std::size_t number) { return is_old(kept, number); });
  if (!old_state.built.map) return std::nullopt;
  return compared_map(*old_state.built.map, old_state.sources[0]);
}

void ChangedSince::take_old(Findings& found, const Findings& before) {
  std::multiset<std::pair<std::string, std::string>> known;
  for (const diagnostic::Diagnostic& finding : before.diagnostics.all())
    known.emplace(finding.rule, finding.message.english());
  found.diagnostics.erase_if([&](std::size_t number) {
    const diagnostic::Diagnostic& finding = found.diagnostics.all()[number];
    const auto same = known.find({std::string(finding.rule), finding.message.english()});
    if (same == known.end() || !can_wait(finding)) return false;
    known.erase(same);
    return true;
  });
}

}  // namespace journey::cli
