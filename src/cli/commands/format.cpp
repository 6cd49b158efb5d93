// `journey fmt`: puts files into canonical form.
#include "syntax/format.hpp"

#include "cli/commands/commands.hpp"
#include "cli/commands/phrases.hpp"
#include "cli/disk/files.hpp"
#include "cli/options/complaint.hpp"
#include "cli/run/inputs.hpp"
#include "cli/run/isolation.hpp"
#include "cli/run/phrases.hpp"
#include "cli/run/report.hpp"
#include "diagnostic/human.hpp"
#include "lower/load.hpp"
#include "text/line_diff.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace journey::cli {

namespace {

/// More files than these are counted, not listed. With `--check` all are: that is what it is for.
constexpr std::size_t files_listed = 12;

class Formatter {
 public:
  Formatter(const Options& options, Streams& streams) : options_(options), streams_(streams) {}

  int run() {
    Inputs inputs = find_inputs(options_);
    const Complained said = complain(inputs.complaints, streams_);
    if (said.stops || inputs.files.empty()) return said.status;
    summary_.status = said.status;
    summary_.failed = inputs.complaints.size();
    Isolation isolation(inputs.files, options_, streams_);
    isolation.shut_in(only_looks() ? Reach{} : Reach{.write = real_folders(inputs.files)});
    isolation.run([&](std::size_t i) { return format_one(inputs.files[i]); },
                  [&](std::size_t, Report report) { take(std::move(report)); });
    return finish();
  }

 private:
  [[nodiscard]] bool only_looks() const { return options_.check || options_.diff; }

  // --- one file, perhaps in a worker ---

  [[nodiscard]] Report format_one(const Input& input) const {
    Report report;
    ReadResult read = read_input(input);
    if (!read.problem.empty()) {
      report.fail(status::failure, say<phrases::cannot_read>(input.path, read.problem));
      return report;
    }
    text::Sources sources;
    const text::SourceId id = sources.add(input.path, std::move(read.bytes));
    diagnostic::Diagnostics diagnostics;
    const syntax::Formatted formatted = syntax::format(sources[id], id, options_.keywords, diagnostics, [&] {
      return imported_lanes(input, sources[id].bytes(), read.identity);
    });
    if (!formatted.text) {
      diagnostics.sort();
      report.findings = print_findings(diagnostics, sources, streams_.color());
      report.fail(status::mistakes, say<phrases::left_for_mistakes>(input.path));
      return report;
    }
    if (!formatted.is_sound) {
      report.fail(status::failure, say<phrases::left_for_fault>(input.path));
      return report;
    }
    give(input, sources[id].bytes(), *formatted.text, report);
    return report;
  }

  [[nodiscard]] static std::vector<std::string> imported_lanes(const Input& input, std::string_view bytes,
                                                               const FileIdentity& identity) {
    text::Sources sources;
    ProjectFiles files(sources, input.root);
    const text::SourceId id = files.add(input.path, input.folder, std::string(bytes),
                                        identity == FileIdentity{} ? std::nullopt : std::optional(identity));
    return lower::lanes_in_scope(sources, id, files.files());
  }

  void give(const Input& input, std::string_view before, const std::string& after, Report& report) const {
    const bool is_same = before == after;
    report.outcome = is_same ? Report::Outcome::up_to_date : Report::Outcome::built;
    if (!is_same) report.written.push_back(input.path);
    if (options_.diff) report.out = text::unified_diff(before, after, input.path, streams_.diff_reader());
    if (!is_same && options_.check) report.status = status::mistakes;
    if (only_looks()) return;
    if (input.standard_input) {
      report.out = after;
    } else if (!is_same) {
      const WriteResult result = rewrite_file(input.real, before, after);
      if (result.problem.empty()) return;
      report.written.clear();
      report.fail(status::failure, say<phrases::cannot_write>(input.path, result.problem));
    }
  }

  // --- after each file, in order ---

  void take(Report report) {
    summary_.add(report);
    for (const Finding& finding : report.findings) say(finding, streams_);
    for (const std::string& complaint : report.complaints) streams_.error(complaint);
    streams_.out(report.out);
    for (const std::string& path : report.written) {
      if (options_.check) {
        streams_.error(complaint(say<phrases::would_reformat>(path)));
      } else if (!only_looks()) {
        listed_.push_back(path);
      }
    }
  }

  int finish() {
    if (listed_.size() <= files_listed) {
      for (const std::string& path : listed_) streams_.remark(complaint(say<phrases::reformatted>(path)));
    }
    const Summary& sum = summary_;
    std::vector<Message> counts{
        only_looks() ? say<phrases::so_many_would>(sum.built) : say<phrases::so_many_reformatted>(sum.built),
        say<phrases::in_form_already>(sum.up_to_date)};
    if (sum.failed > 0) counts.push_back(say<phrases::left_counts>(sum.failed));
    streams_.remark(complaint(Message::list(std::move(counts), lexicon::Conjunction::none)));
    return sum.status;
  }

  const Options& options_;
  Streams& streams_;
  Summary summary_;
  std::vector<std::string> listed_;
};

}  // namespace

int format(const Options& options, Streams& streams) { return Formatter(options, streams).run(); }

}  // namespace journey::cli
