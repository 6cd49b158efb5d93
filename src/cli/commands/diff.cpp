// `journey diff`: what changed in maps, and what follows.
#include "cli/commands/commands.hpp"
#include "cli/commands/compare_settings.hpp"
#include "cli/commands/compare_sides.hpp"
#include "cli/commands/compiled_side.hpp"
#include "cli/commands/draw_comparison.hpp"
#include "cli/commands/git_external.hpp"
#include "cli/commands/phrases_diff.hpp"
#include "cli/commands/print_comparison.hpp"
#include "cli/disk/store.hpp"
#include "cli/options/complaint.hpp"
#include "cli/run/compared.hpp"
#include "cli/run/compilation.hpp"
#include "cli/run/isolation.hpp"
#include "cli/run/phrases.hpp"
#include "compare/compare.hpp"
#include "review/review.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

namespace journey::cli {

namespace {

class Differ {
 public:
  Differ(const Options& options, Streams& streams) : options_(options), streams_(streams) {}

  int run() {
    if (!options_.compare.from_json.empty()) return print_again();
    if (options_.compare.git_external && is_unmerged()) return status::done;
    sides_ = options_.compare.git_external ? sides_of_git(options_, streams_.color(), stores_)
                                           : find_sides(options_, streams_.color());
    const Complained said = complain(sides_.complaints, streams_);
    if (said.stops) return said.status;
    summary_.status = said.status;
    const PairsOfSides pairs = pairs_of(sides_);
    std::vector<std::vector<compare::File>> of_maps;
    compare_all(pairs.changed, of_maps);
    for (compare::File& file : compare_settings(sides_.before, sides_.after))
      of_maps.push_back({std::move(file)});
    compare::Comparison comparison = compare::merged(std::move(of_maps));
    comparison.compared = pairs.changed.size() + pairs.unchanged.size();
    // Git takes any other status for a failure of its own diff.
    if (options_.compare.git_external) {
      streams_.out(spoken(say<phrases::imports_of_work_tree>(options_.paths.front())) + "\n");
      return print_comparison(comparison, pictures_, options_, streams_);
    }
    if (const int status = print_comparison(comparison, pictures_, options_, streams_);
        status != status::done)
      return status;
    return std::max(summary_.status, status_of(comparison));
  }

 private:
  /// What another run found. Whoever wrote it may not be trusted.
  int print_again() {
    const std::string& path = options_.compare.from_json;
    const ReadResult read =
        path == "-" ? read_standard_input(review::longest_json) : read_file(path, review::longest_json);
    if (!read.problem.empty()) {
      streams_.error(complaint(say<phrases::cannot_read>(path, read.problem)));
      return status::failure;
    }
    review::FromJson again = review::from_json(read.bytes);
    if (!again.comparison) {
      streams_.error(complaint(say<phrases::cannot_read>(path, again.problem)));
      return status::failure;
    }
    if (options_.print == "svg") {
      streams_.error(complaint(say<phrases::no_picture_from_json>(path)));
      return status::usage;
    }
    const int status = print_comparison(*again.comparison, pictures_, options_, streams_);
    return std::max(status, status_of(*again.comparison));
  }

  /// Of a file in conflict git gives a path alone.
  bool is_unmerged() {
    if (options_.paths.size() != 1) return false;
    streams_.out(spoken(say<phrases::nothing_while_in_conflict>(options_.paths.front())) + "\n");
    return true;
  }

  // --- comparing ---

  void compare_all(const std::vector<PairOfInputs>& pairs, std::vector<std::vector<compare::File>>& of_maps) {
    if (pairs.empty()) return;
    std::vector<Input> shown;
    Reach reach;
    for (const PairOfInputs& pair : pairs) {
      shown.push_back(pair.shown());
      for (const Input* const side : {pair.before, pair.after}) {
        if (side != nullptr && side->store == &disk()) reach.read.push_back(side->root);
      }
    }
    // What is done for one map is done here, and the output is written then.
    if (!options_.output.empty() && options_.output != "-") {
      std::string folder = folder_of(options_.output);
      while (kind_of(folder) == PathKind::missing) folder = folder_of(folder);
      reach.write.push_back(std::move(folder));
    }
    if (draws_changes(options_) && pairs.size() == 1) {
      const MapsOfSide& side = pairs.front().after != nullptr ? sides_.after : sides_.before;
      reach_pictures(options_, side.path_of(own_path_of(shown.front())), reach);
    }
    Isolation isolation(shown, options_, streams_);
    isolation.shut_in(std::move(reach));
    isolation.prepare([&] {
      if (sides_.repository) (void)sides_.repository->objects().start();
    });
    isolation.run([&](std::size_t i) { return compare_one(pairs[i], i); },
                  [&](std::size_t, Compared compared) {
                    summary_.add(compared.report);
                    for (const std::string& text : compared.report.complaints) streams_.error(text);
                    for (const std::string& remark : compared.report.remarks) streams_.remark(remark);
                    of_maps.push_back(std::move(compared.files));
                    std::move(compared.pictures.begin(), compared.pictures.end(),
                              std::back_inserter(pictures_));
                  });
  }

  [[nodiscard]] Compared compare_one(const PairOfInputs& pair, std::size_t number) const {
    Compared compared;
    const auto before = compiled(sides_.before, pair.before, compared.report);
    const auto after = compiled(sides_.after, pair.after, compared.report);
    if (compared.report.status != status::done) return compared;
    compare::Side old_side = side_of(sides_.before, pair.before, before.get());
    compare::Side new_side = side_of(sides_.after, pair.after, after.get());
    if (before && after)
      add_other_inputs(*pair.before, *before, old_side, *pair.after, *after, new_side,
                       shown_in(sides_.after));
    const bool bytes_differ = before && after && before->sources[0].bytes() != after->sources[0].bytes();
    std::optional<compare::Traced> traced;
    if (before && after) traced.emplace(old_side, new_side);
    compared.files = traced ? compare::compare_map(*traced, bytes_differ)
                            : compare::compare_map(old_side, new_side, bytes_differ);
    if (draws_changes(options_)) {
      const auto settings = sides_.after.settings.find(pair.shown().root);
      draw_changes(old_side, new_side, traced ? &*traced : nullptr, options_,
                   settings == sides_.after.settings.end() ? media::Brand{} : settings->second.brand, number,
                   compared);
    }
    return compared;
  }

  [[nodiscard]] std::unique_ptr<Compilation> compiled(const MapsOfSide& side, const Input* input,
                                                      Report& report) const {
    if (input == nullptr) return nullptr;
    const Settings& settings = side.settings.at(input->root);
    const check::Options rules{day_of_today(options_), check::levels_of(settings.levels, options_.levels),
                               settings.conventions};
    auto compilation = std::make_unique<Compilation>(compile_to_compare(*input, rules));
    if (!compilation->problem.empty())
      report.fail(status::failure, say<phrases::cannot_read>(input->path, compilation->problem));
    return compilation;
  }

  static compare::Side side_of(const MapsOfSide& side, const Input* input, const Compilation* compilation) {
    if (input == nullptr) return {};
    return compiled_side(*input, *compilation, own_path_of(*input), shown_in(side));
  }
  static ShownPath shown_in(const MapsOfSide& side) {
    return [&side](const std::string& real) { return side.path_of(real); };
  }

  // --- what it comes to ---

  [[nodiscard]] int status_of(const compare::Comparison& comparison) const {
    if (!options_.compare.fail_on) return status::done;
    for (const compare::File& file : comparison.files) {
      for (const compare::Change& change : file.changes) {
        if (change.level >= *options_.compare.fail_on) return status::mistakes;
      }
    }
    return status::done;
  }

  const Options& options_;
  Streams& streams_;
  std::vector<std::unique_ptr<Store>> stores_;  ///< what the sides are read through outlives them
  ComparedSides sides_;
  std::vector<PictureOfChanges> pictures_;
  Summary summary_;
};

}  // namespace

int diff(const Options& options, Streams& streams) { return Differ(options, streams).run(); }

}  // namespace journey::cli
