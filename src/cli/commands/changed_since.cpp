#include "cli/commands/changed_since.hpp"

#include "compare/findings.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace journey::cli {

namespace {

compare::Side side_of(const Compilation& compilation, const std::string& path) {
  compare::Side side;
  side.path = path;
  side.sources = &compilation.sources;
  side.written = compilation.built.written ? &*compilation.built.written : nullptr;
  side.map = compilation.built.map ? &*compilation.built.map : nullptr;
  side.found = &compilation.diagnostics;
  return side;
}

}  // namespace

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
      if (pair.after == nullptr) continue;
      if (pair.before != nullptr) before_[pair.after->real] = pair.before;
      is_unchanged_[pair.after->real] = group == &pairs.unchanged;
    }
  }
}

void ChangedSince::prepare(Isolation& isolation) const {
  if (!sides_ || !sides_->repository) return;
  isolation.prepare([this] { (void)const_cast<git::Repository&>(*sides_->repository).objects().start(); });
}

std::optional<ComparedMap> ChangedSince::take_old(const Input& input, const Baselines& baselines,
                                                  Compilation& compilation) const {
  const auto is_old = [&](const std::set<std::size_t>& fresh, std::size_t number) {
    return can_wait(compilation.diagnostics.all()[number]) && !fresh.contains(number);
  };
  const auto unchanged = is_unchanged_.find(input.real);
  if (unchanged != is_unchanged_.end() && unchanged->second) {
    compilation.diagnostics.erase_if([&](std::size_t number) { return is_old({}, number); });
    if (!compilation.built.map) return std::nullopt;
    return compared_map(*compilation.built.map, compilation.sources[0]);
  }
  const auto before = before_.find(input.real);
  if (before == before_.end() || !compilation.built.written) return std::nullopt;
  const Compilation old_state = compile_to_compare(*before->second, baselines.levels(input));
  if (!old_state.problem.empty() || !old_state.built.written) return std::nullopt;
  const std::vector<std::size_t> fresh =
      compare::new_findings(side_of(old_state, input.path), side_of(compilation, input.path));
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
