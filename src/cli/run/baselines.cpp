#include "cli/run/baselines.hpp"

#include "check/catalogue.hpp"
#include "check/levels.hpp"
#include "check/project.hpp"
#include "cli/disk/files.hpp"
#include "cli/options/complaint.hpp"
#include "cli/run/phrases.hpp"

#include <algorithm>
#include <cerrno>
#include <set>
#include <variant>

namespace journey::cli {

namespace {

using diagnostic::Baseline;
using diagnostic::Known;

constexpr std::size_t baseline_bytes = 16U << 20U;

/// The path of a file from the root of its project; as it is where it lies elsewhere.
std::string from_root(const std::string& root, const std::string& real, const std::string& shown) {
  if (real.empty() || !is_below(root, real) || real == root) return shown;
  return real.substr(root == "/" ? 1 : root.size() + 1);
}

std::vector<std::string> paths_of(const Input& input, const text::Sources& sources) {
  std::vector<std::string> paths;
  for (text::SourceId id = 0; id < sources.size(); ++id) {
    const std::string& shown = sources[id].path();
    const std::string real = id == 0 ? joined(input.folder, name_of(input.path)) : real_path(shown);
    paths.push_back(from_root(input.root, real, shown));
  }
  return paths;
}

bool is_about_several(std::string_view rule) {
  const auto several = check::project_rules();
  return std::any_of(several.begin(), several.end(),
                     [&](const check::ProjectRule* each) { return each->name == rule; });
}

/// What a whole run knows.
struct Sum {
  Baseline found;
  std::set<std::string> maps, seen, uncertain;
  std::set<std::string> whole_roots;  ///< of projects that were looked at from their root on
  bool whole_folders = true, any_broken = false;

  Sum(const std::vector<BaselineReport>& run, const std::vector<Input>& inputs) {
    for (const BaselineReport& baseline_report : run) {
      found.insert(baseline_report.findings.begin(), baseline_report.findings.end());
      (baseline_report.is_whole ? seen : uncertain)
          .insert(baseline_report.seen.begin(), baseline_report.seen.end());
      any_broken = any_broken || baseline_report.is_broken;
      if (baseline_report.is_whole && !baseline_report.seen.empty())
        maps.insert(baseline_report.seen.front());
    }
    for (const Input& input : inputs) {
      if (is_found_from_root(input)) whole_roots.insert(input.root);
    }
    whole_folders =
        std::none_of(inputs.begin(), inputs.end(), [](const Input& input) { return input.named; });
  }

  [[nodiscard]] bool is_stale(const Known& known, const std::string& root) const {
    if (found.contains(known)) return false;
    if (kind_of(joined(root, known.path)) == PathKind::missing) return true;
    if (is_about_several(known.rule)) return whole_roots.contains(root) && !any_broken;
    if (uncertain.contains(known.path)) return false;
    return maps.contains(known.path) || (whole_folders && seen.contains(known.path));
  }
};

}  // namespace

bool can_wait(const diagnostic::Diagnostic& finding) {
  const check::Entry* const entry = check::find(finding.rule);
  return entry != nullptr && entry->severity != diagnostic::Severity::error;
}

Baselines::Baselines(const Options& options, const std::map<std::string, Settings>& settings,
                     std::vector<Complaint>& complaints)
    : follows_links_(options.follow_links),
      written_(options.write_baseline),
      is_writing_(!options.write_baseline.empty()) {
  const auto today = day_of_today(options);
  for (const auto& [root, setting] : settings) {
    Project& project = projects_[root];
    project.levels = {today, check::levels_of(setting.levels, options.levels), setting.conventions};
    if (is_writing_) {
      if (kind_of(written_) != PathKind::missing) read(written_, project, complaints);
    } else if (!options.baseline.empty()) {
      read(options.baseline, project, complaints);
    } else if (!setting.baseline.empty()) {
      read_of_project(root, setting.baseline, project, complaints);
    }
  }
}

void Baselines::read_of_project(const std::string& root, const std::string& name, Project& project,
                                std::vector<Complaint>& complaints) {
  const std::string path = joined(root, name), real = real_path(path);
  ReadResult result;
  if (real.empty()) {
    result.problem = system_problem(errno);
  } else if (!is_below(root, real)) {
    result.problem = say<phrases::leaves_root>();
  } else {
    result = read_real_file(real, baseline_bytes);
  }
  take_file(path, result, project, complaints);
}

void Baselines::read(const std::string& path, Project& project, std::vector<Complaint>& complaints) {
  take_file(path, read_file(path, baseline_bytes), project, complaints);
}

void Baselines::take_file(const std::string& path, const ReadResult& result, Project& project,
                          std::vector<Complaint>& complaints) {
  has_baseline_ = true;
  if (!result.problem.empty()) {
    complaints.push_back(unreadable(Unreadable::baseline, path, result.problem, true));
    return;
  }
  files_.push_back(result.identity);
  auto parsed = diagnostic::parse_baseline(result.bytes);
  if (const auto* const line = std::get_if<std::size_t>(&parsed)) {
    complaints.push_back({complaint(say<phrases::no_entry_of_a_baseline>(*line, path)), status::usage, true});
    return;
  }
  project.baseline = std::move(std::get<Baseline>(parsed));
}

BaselineReport Baselines::take_known(const Input& input, Compilation& compilation) const {
  BaselineReport baseline_report;
  if (!has_baseline()) return baseline_report;
  baseline_report.seen = paths_of(input, compilation.sources);
  baseline_report.is_whole = compilation.built.map.has_value();
  baseline_report.is_broken = !baseline_report.is_whole && !compilation.built.is_library;
  take(input.root, compilation.sources, baseline_report.seen, compilation.diagnostics, baseline_report);
  return baseline_report;
}

BaselineReport Baselines::take_known(const std::string& root, Findings& found) const {
  BaselineReport baseline_report;
  if (!has_baseline()) return baseline_report;
  std::vector<std::string> paths;
  for (text::SourceId id = 0; id < found.sources.size(); ++id) {
    const std::string& shown = found.sources[id].path();
    paths.push_back(from_root(root, real_path(shown), shown));
  }
  take(root, found.sources, paths, found.diagnostics, baseline_report);
  return baseline_report;
}

void Baselines::take(const std::string& root, const text::Sources& sources,
                     const std::vector<std::string>& paths, diagnostic::Diagnostics& diagnostics,
                     BaselineReport& baseline_report) const {
  const Baseline& baseline = projects_.at(root).baseline;
  const auto all = diagnostic::known_of(diagnostics, sources, paths);
  diagnostics.erase_if([&](std::size_t number) {
    const bool is_known = !all[number].path.empty() && can_wait(diagnostics.all()[number]) &&
                          (is_writing_ || baseline.contains(all[number]));
    if (is_known) baseline_report.findings.push_back(all[number]);
    return is_known;
  });
}

std::size_t Baselines::stale(const std::vector<BaselineReport>& run, const std::vector<Input>& inputs) const {
  const Sum sum(run, inputs);
  std::size_t count = 0;
  for (const auto& [root, project] : projects_) {
    for (const Known& known : project.baseline) count += sum.is_stale(known, root) ? 1 : 0;
  }
  return count;
}

std::size_t Baselines::write(const std::vector<BaselineReport>& run, const std::vector<Input>& inputs,
                             Problem& problem) const {
  const Sum sum(run, inputs);
  Baseline all = sum.found;
  for (const auto& [root, project] : projects_) {
    for (const Known& known : project.baseline) {
      if (!sum.is_stale(known, root)) all.insert(known);
    }
  }
  Links links;
  if (!follows_links_) {
    for (const auto& row : projects_) links.unfollowed.push_back(row.first);
  }
  problem = write_named_file(written_, diagnostic::print_baseline(all), links).problem;
  return all.size();
}

}  // namespace journey::cli
