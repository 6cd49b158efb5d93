// `journey check`: everything but the rendering.
#include "cli/commands/changed_since.hpp"
#include "cli/commands/check_translations.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/coverage.hpp"
#include "cli/commands/phrases.hpp"
#include "cli/commands/results.hpp"
#include "cli/options/complaint.hpp"
#include "cli/options/speech.hpp"
#include "cli/options/version.hpp"
#include "cli/run/baselines.hpp"
#include "cli/run/catalogue.hpp"
#include "cli/run/comparison.hpp"
#include "cli/run/compilation.hpp"
#include "cli/run/fixes.hpp"
#include "cli/run/found_in_sources.hpp"
#include "cli/run/importers.hpp"
#include "cli/run/isolation.hpp"
#include "cli/run/phrases.hpp"
#include "diagnostic/fixes.hpp"
#include "diagnostic/formats.hpp"
#include "diagnostic/human.hpp"
#include "model/limits.hpp"
#include "text/line_diff.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

namespace journey::cli {

namespace {

/// More files than these that are checked because of others are counted, not named.
constexpr std::size_t importers_listed = 12;

/// Findings go to standard error for people as they come; with `--format` to standard output, all at the end.
class Checker {
 public:
  Checker(const Options& options, Streams& streams)
      : options_(options), streams_(streams), format_(diagnostic::find_format(options.print)) {}

  int run() {
    Inputs inputs = find_inputs(options_);
    const auto settings = read_settings(inputs.files, streams_.color(), inputs.complaints);
    const Baselines baselines(options_, settings, inputs.complaints);
    translations_.read(settings, streams_.color(), inputs.complaints);
    since_.find(options_, inputs.files, streams_.color(), inputs.complaints);
    const Complained said = complain(inputs.complaints, streams_);
    for (Complaint& complaint : inputs.complaints) {
      if (complaint.file) unchecked_.push_back(std::move(*complaint.file));
    }
    if (said.stops || inputs.files.empty()) {
      if (format_ != nullptr && !unchecked_.empty()) (void)print_all();
      return said.status;
    }
    summary_.status = said.status;
    unread_ = unchecked_.size();
    check_all(inputs.files, baselines);
    std::vector<Input> importers;
    if (!options_.only_given) importers = find_importers(inputs.files);
    if (!importers.empty()) {
      say_importers(importers);
      check_all(importers, baselines);
    }
    for (auto& [root, project] : projects_) {
      compare_maps(root, project, baselines);
      if (is_whole(inputs.files))
        say_found(root, translations_.unused(root, baselines.levels(*project.any)), baselines);
    }
    if (options_.coverage) streams_.out(coverage_.print());
    const std::size_t unread = unread_ + summary_.failed - wrong_;
    std::vector<Message> counts{format_ != nullptr ? print_all() : diagnostic::counted(summary_.counts)};
    if (fixed_ > 0) counts.push_back(say<phrases::mended>(fixed_));
    if (fixable_ > 0) counts.push_back(say<phrases::fix_mends>(fixable_));
    if (baselines.has_baseline()) {
      if (const Message known = finish_baseline(baselines, inputs.files, importers); !known.empty())
        counts.push_back(known);
    }
    if (unread > 0) counts.push_back(say<phrases::not_checked>(unread));
    streams_.remark(
        complaint(say<phrases::checked_files>(inputs.files.size() + importers.size(),
                                              Message::list(std::move(counts), lexicon::Conjunction::none))));
    return summary_.status;
  }

 private:
  void check_all(const std::vector<Input>& inputs, const Baselines& baselines) {
    Isolation isolation(inputs, options_, streams_);
    isolation.shut_in(reach(inputs));
    since_.prepare(isolation);
    isolation.run([&](std::size_t i) { return check_one(inputs[i], baselines); },
                  [&](std::size_t i, Checked checked) { take(inputs[i], std::move(checked)); });
  }

  /// What is mended, and, where it is written from here, the baseline.
  [[nodiscard]] Reach reach(const std::vector<Input>& inputs) const {
    Reach reach;
    if (options_.fix && !options_.diff) reach.write = real_folders(inputs);
    if (inputs.size() == 1 && !options_.write_baseline.empty())
      reach.write.push_back(folder_of(options_.write_baseline));
    return reach;
  }

  /// The files that import what was given. Folders that were said to be unreadable are not said again.
  std::vector<Input> find_importers(const std::vector<Input>& given) {
    std::vector<Complaint> complaints;
    std::vector<Input> importers = importers_of(libraries_, given, options_, complaints);
    std::erase_if(complaints, [&](const Complaint& complaint) {
      return std::any_of(unchecked_.begin(), unchecked_.end(), [&](const diagnostic::UncheckedFile& file) {
        return file.path == complaint.file->path;
      });
    });
    summary_.status = std::max(summary_.status, complain(complaints, streams_).status);
    unread_ += complaints.size();
    for (Complaint& complaint : complaints) unchecked_.push_back(std::move(*complaint.file));
    return importers;
  }

  /// Says which files are checked although nobody named them.
  void say_importers(const std::vector<Input>& importers) {
    std::vector<Message> shown;
    for (const Input& importer : importers) {
      if (shown.size() < importers_listed) shown.push_back(Message::verbatim(importer.path));
    }
    const std::size_t count = importers.size(), rest = count - shown.size();
    streams_.remark(complaint(say<phrases::importers_too>(count, and_more(std::move(shown), rest))));
  }

  [[nodiscard]] Checked check_one(const Input& input, const Baselines& baselines) const {
    Checked checked;
    Report& report = checked.report;
    Compilation compilation = compile_input(input, baselines.levels(input), Pictures::look_at,
                                            translations_.of(input), since_.is_wanted());
    if (!compilation.problem.empty()) {
      report.fail(status::failure, say<phrases::cannot_read>(input.path, compilation.problem));
      report.unchecked = spoken(say<phrases::cant_be_read>(compilation.problem));
      return checked;
    }
    if (since_.is_wanted()) checked.old_map = since_.take_old(input, baselines, compilation);
    BaselineReport baseline_report = baselines.take_known(input, compilation);
    if (input.is_importer) {
      // Looked at, not touched: what can be mended there is for whoever names it.
    } else if (options_.fix || options_.diff) {
      fix_one(input, baselines, compilation, baseline_report, checked);
    } else {
      checked.fixable = diagnostic::fixable(compilation.diagnostics, 0).size();
    }
    if (baselines.has_baseline()) checked.baseline = std::move(baseline_report);
    if (format_ != nullptr) {
      checked.found = found_in_sources(compilation.diagnostics, compilation.sources, speech());
    } else {
      report.findings = print_findings(compilation.diagnostics, compilation.sources, streams_.color());
    }
    checked.used = std::move(compilation.built.used);
    checked.is_library = compilation.built.is_library && !input.standard_input;
    if (compilation.built.map && !input.standard_input)
      checked.map = compared_map(*compilation.built.map, compilation.sources[0]);
    if (compilation.is_wrong(options_)) {
      report.outcome = Report::Outcome::failed;
      report.status = status::mistakes;
    } else if (compilation.built.map && !input.is_importer &&
               (options_.coverage || options_.min_coverage || options_.min_evidence)) {
      checked.coverage = measure(input.path, *compilation.built.map, options_, report);
    }
    return checked;
  }

  /// Mends the file, or shows what that would do; findings are then those of what is on the disk.
  void fix_one(const Input& input, const Baselines& baselines, Compilation& compilation,
               BaselineReport& baseline_report, Checked& checked) const {
    const std::string before(compilation.sources[0].bytes());
    FixResult fixes = fix(std::move(compilation), [&](std::string bytes) {
      Compilation next =
          compile_bytes(input, std::move(bytes), baselines.levels(input), translations_.of(input));
      (void)baselines.take_known(input, next);
      return next;
    });
    if (options_.diff) {
      checked.report.out = text::unified_diff(before, fixes.bytes, input.path, streams_.diff_reader());
      checked.fixable = fixes.count;
    } else if (input.standard_input) {
      checked.report.out = fixes.bytes;
    } else if (fixes.count > 0) {
      const WriteResult result = rewrite_file(input.real, before, fixes.bytes);
      if (result.problem.empty()) {
        checked.fixed = fixes.count;
      } else {
        checked.report.fail(status::failure, say<phrases::cannot_write>(input.path, result.problem));
      }
    }
    if (fixes.count == 0) {
      compilation = std::move(fixes.compilation);
      return;
    }
    const bool is_done = checked.fixed > 0 || (input.standard_input && !options_.diff);
    compilation = compile_bytes(input, is_done ? fixes.bytes : before, baselines.levels(input),
                                translations_.of(input));
    baseline_report = baselines.take_known(input, compilation);
  }

  /// Writes the baseline, or says what became of its entries; gives what the last line says of it.
  Message finish_baseline(const Baselines& baselines, std::vector<Input> inputs,
                          const std::vector<Input>& importers) {
    inputs.insert(inputs.end(), importers.begin(), importers.end());
    std::set<diagnostic::Known> known;
    for (const BaselineReport& baseline_report : baseline_reports_)
      known.insert(baseline_report.findings.begin(), baseline_report.findings.end());
    if (!options_.write_baseline.empty()) {
      Problem problem;
      const std::size_t count = baselines.write(baseline_reports_, inputs, problem);
      if (problem.empty()) return say<phrases::known_from_now>(count, options_.write_baseline);
      streams_.error(complaint(say<phrases::cannot_write>(options_.write_baseline, problem)));
      summary_.status = status::failure;
      return {};
    }
    if (const std::size_t stale = baselines.stale(baseline_reports_, inputs); stale > 0) {
      streams_.remark(
          complaint(stale == 1 ? say<phrases::stale_entry>() : say<phrases::stale_entries>(stale)));
    }
    return say<phrases::known>(known.size());
  }

  void take(const Input& input, Checked checked) {
    say_all(checked.report);
    if (!checked.report.unchecked.empty())
      unchecked_.push_back({input.path, lexicon::Message::verbatim(checked.report.unchecked)});
    if (checked.report.status == status::mistakes) ++wrong_;
    translations_.take(input, checked.used);
    if (checked.is_library) libraries_.push_back(&input);
    if (checked.baseline) baseline_reports_.push_back(std::move(*checked.baseline));
    if (checked.map) {
      Project& project = projects_[input.root];
      project.any = &input;
      project.maps.push_back(std::move(*checked.map));
      if (checked.old_map) project.old_maps.push_back(std::move(*checked.old_map));
    }
    if (checked.coverage) coverage_.add(*checked.coverage);
    if (checked.found) found_.push_back(restored(std::move(*checked.found), rules_));
    fixed_ += checked.fixed;
    fixable_ += checked.fixable;
    streams_.out(checked.report.out);
  }

  /// Takes a report into the sums, and says what is in it and was not said yet.
  void say_all(Report& report) {
    summary_.add(report);
    for (const Finding& finding : report.findings) say(finding, streams_);
    for (const std::string& text : report.complaints) streams_.error(text);
  }

  /// The maps of one project.
  struct Project {
    const Input* any = nullptr;  ///< one of them, which says whose levels count
    std::vector<ComparedMap> maps, old_maps;
  };

  /// Says what maps of one project say differently from each other.
  void compare_maps(const std::string& root, Project& project, const Baselines& baselines) {
    if (project.maps.size() < 2) return;
    const check::Options& levels = baselines.levels(*project.any);
    Findings found = cli::compare_maps(std::move(project.maps), levels);
    if (since_.is_wanted())
      ChangedSince::take_old(found, cli::compare_maps(std::move(project.old_maps), levels));
    say_found(root, std::move(found), baselines);
  }

  /// Whether all of a project was looked at, so that what is not there is nowhere.
  [[nodiscard]] bool is_whole(const std::vector<Input>& inputs) const {
    return summary_.failed == 0 && unread_ == 0 &&
           std::all_of(inputs.begin(), inputs.end(), is_found_from_root);
  }

  /// Says what was found in a project, but not in one of its maps.
  void say_found(const std::string& root, Findings found, const Baselines& baselines) {
    baseline_reports_.push_back(baselines.take_known(root, found));
    if (found.diagnostics.all().empty()) return;
    Report report;
    const bool denied = options_.deny_warnings && found.diagnostics.warnings() > 0;
    if (found.diagnostics.has_errors() || denied) report.status = status::mistakes;
    if (format_ != nullptr) {
      found_.push_back(std::move(found));
    } else {
      report.findings = print_findings(found.diagnostics, found.sources, streams_.color());
    }
    say_all(report);
  }

  /// Prints what was found, for machines; returns the counts of what is in the maps.
  Message print_all() {
    diagnostic::Run all(std::string(version), rules_, {false, 100, speech()});
    for (const Findings& found : found_)
      all.add(found.diagnostics, found.sources, model::limits().findings_shown);
    Message counts = diagnostic::counted(all.counts());
    for (const diagnostic::UncheckedFile& file : unchecked_) all.add(file);
    streams_.out(format_->print(all));
    return counts;
  }

  const Options& options_;
  Streams& streams_;
  const diagnostic::Format* format_;  ///< null: for people
  /// For machines, which are told of them: a hundred rules with their essays take longer than a small map.
  std::vector<diagnostic::RuleInfo> rules_ =
      format_ == nullptr ? std::vector<diagnostic::RuleInfo>() : catalogue();
  Summary summary_;
  std::size_t wrong_ = 0, unread_ = 0;
  std::size_t fixed_ = 0, fixable_ = 0;
  std::vector<const Input*> libraries_;
  std::deque<Findings> found_;
  std::vector<diagnostic::UncheckedFile> unchecked_;
  CoverageTable coverage_;
  std::map<std::string, Project> projects_;  // by root
  CheckedTranslations translations_;
  ChangedSince since_;
  std::vector<BaselineReport> baseline_reports_;
};

}  // namespace

int check(const Options& options, Streams& streams) { return Checker(options, streams).run(); }

}  // namespace journey::cli
