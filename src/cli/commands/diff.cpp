// `journey diff`: what changed in maps, and what follows.
#include "cli/commands/commands.hpp"
#include "cli/commands/compare_settings.hpp"
#include "cli/commands/compare_sides.hpp"
#include "cli/commands/draw_comparison.hpp"
#include "cli/commands/phrases_diff.hpp"
#include "cli/commands/print_comparison.hpp"
#include "cli/disk/store.hpp"
#include "cli/git/inputs.hpp"
#include "cli/options/complaint.hpp"
#include "cli/run/compared.hpp"
#include "cli/run/compilation.hpp"
#include "cli/run/isolation.hpp"
#include "cli/run/phrases.hpp"
#include "compare/compare.hpp"
#include "compare/pair_files.hpp"
#include "lower/build.hpp"
#include "syntax/parse.hpp"
#include "text/sha256.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace journey::cli {

namespace {

/// A file on either side; null where it is not.
struct Compare {
  const Input* before = nullptr;
  const Input* after = nullptr;
  [[nodiscard]] const Input& shown() const { return after != nullptr ? *after : *before; }
};

class Differ {
 public:
  Differ(const Options& options, Streams& streams) : options_(options), streams_(streams) {}

  int run() {
    sides_ = find_sides(options_, streams_.color());
    const Complained said = complain(sides_.complaints, streams_);
    if (said.stops) return said.status;
    summary_.status = said.status;
    const std::vector<Compare> pairs = pairs_of_sides();
    std::vector<std::vector<compare::File>> of_maps;
    compare_all(pairs, of_maps);
    for (compare::File& file : compare_settings(sides_.before, sides_.after))
      of_maps.push_back({std::move(file)});
    compare::Comparison comparison = compare::merged(std::move(of_maps));
    comparison.compared = pairs_.size() + unchanged_;
    if (const int status = print_comparison(comparison, pictures_, options_, streams_);
        status != status::done)
      return status;
    return std::max(summary_.status, status_of(comparison));
  }

 private:
  // --- which file is which ---

  std::vector<Compare> pairs_of_sides() {
    if (sides_.is_pair) {
      pairs_ = {{first(sides_.before), first(sides_.after)}};
      return pairs_;
    }
    const auto sketched = [](const MapsOfSide& side) {
      std::vector<compare::FileSketch> all;
      for (const Input& input : side.files) all.push_back({side.path_of(real_of(input)), {}, {}, {}});
      return all;
    };
    std::vector<compare::FileSketch> before = sketched(sides_.before), after = sketched(sides_.after);
    look_into_strangers(before, sides_.before, after);
    look_into_strangers(after, sides_.after, before);
    Sameness sameness;
    for (const compare::FilePair& pair : compare::pair_files(before, after)) {
      Compare made;
      if (pair.before != compare::FilePair::npos) made.before = &sides_.before.files[pair.before];
      if (pair.after != compare::FilePair::npos) made.after = &sides_.after.files[pair.after];
      const bool is_same_path = made.before != nullptr && made.after != nullptr &&
                                before[pair.before].path == after[pair.after].path;
      if (is_same_path && sameness.is_same(*made.before, *made.after)) {
        ++unchanged_;
      } else {
        pairs_.push_back(made);
      }
    }
    return pairs_;
  }
  static const Input* first(const MapsOfSide& side) {
    return side.files.empty() ? nullptr : &side.files.front();
  }
  /// Where it lies by its own name, also where that is a link.
  static std::string real_of(const Input& input) {
    return input.standard_input ? joined(input.folder, input.mirrored)
                                : joined(input.folder, name_of(input.path));
  }

  /// What is told of files whose path is on one side alone, so that they may be found under another one.
  static void look_into_strangers(std::vector<compare::FileSketch>& files, const MapsOfSide& side,
                                  const std::vector<compare::FileSketch>& others) {
    std::set<std::string_view> paths;
    for (const compare::FileSketch& other : others) paths.insert(other.path);
    for (std::size_t i = 0; i < files.size(); ++i) {
      if (paths.contains(files[i].path)) continue;
      const ReadResult read = read_input(side.files[i]);
      if (!read.problem.empty()) continue;
      files[i].digest = text::sha256_hex(read.bytes);
      files[i].pieces = compare::pieces_of(read.bytes);
      files[i].name = name_of_journey(read.bytes);
    }
  }
  static std::string name_of_journey(const std::string& bytes) {
    const text::Source source("", bytes);
    diagnostic::Diagnostics unheard;
    syntax::Document document = syntax::parse(source, 0, unheard);
    syntax::resolve(document, {}, unheard);
    for (const syntax::Statement& statement : document.statements) {
      if (statement.keyword != lexicon::Keyword::journey || statement.depth != 0) continue;
      const std::string_view name = document.argument_of(statement);
      return name.empty() ? document.text_of(statement) : std::string(name);
    }
    return {};
  }

  // --- comparing ---

  void compare_all(const std::vector<Compare>& pairs, std::vector<std::vector<compare::File>>& of_maps) {
    if (pairs.empty()) return;
    std::vector<Input> shown;
    Reach reach;
    for (const Compare& pair : pairs) {
      shown.push_back(pair.shown());
      for (const Input* const side : {pair.before, pair.after}) {
        if (side != nullptr && side->store == &disk()) reach.read.push_back(side->root);
      }
    }
    // What is done for one map is done here, and the output is written then.
    if (!options_.output.empty() && options_.output != "-") reach.write.push_back(folder_of(options_.output));
    if (draws_changes(options_) && pairs.size() == 1) {
      const MapsOfSide& side = pairs.front().after != nullptr ? sides_.after : sides_.before;
      reach_pictures(options_, side.path_of(real_of(shown.front())), reach);
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

  [[nodiscard]] Compared compare_one(const Compare& pair, std::size_t number) const {
    Compared compared;
    const auto before = compiled(sides_.before, pair.before, compared.report);
    const auto after = compiled(sides_.after, pair.after, compared.report);
    if (compared.report.status != status::done) return compared;
    compare::Side old_side = side_of(sides_.before, pair.before, before.get());
    compare::Side new_side = side_of(sides_.after, pair.after, after.get());
    find_other_inputs(pair, before.get(), after.get(), old_side, new_side);
    const bool bytes_differ = before && after && before->sources[0].bytes() != after->sources[0].bytes();
    compared.files = compare::compare_map(old_side, new_side, bytes_differ);
    if (draws_changes(options_)) {
      const auto settings = sides_.after.settings.find(pair.shown().root);
      draw_changes(old_side, new_side, options_,
                   settings == sides_.after.settings.end() ? media::Brand{} : settings->second.brand, number,
                   compared);
    }
    return compared;
  }

  [[nodiscard]] std::unique_ptr<Compilation> compiled(const MapsOfSide& side, const Input* input,
                                                      Report& report) const {
    if (input == nullptr) return nullptr;
    const auto settings = side.settings.find(input->root);
    check::Options rules{day_of_today(options_), {}, {}};
    if (settings != side.settings.end()) {
      rules.levels = check::levels_of(settings->second.levels, options_.levels);
      rules.conventions = settings->second.conventions;
    }
    auto compilation = std::make_unique<Compilation>(compile_to_compare(*input, rules));
    if (!compilation->problem.empty())
      report.fail(status::failure, say<phrases::cannot_read>(input->path, compilation->problem));
    return compilation;
  }

  static compare::Side side_of(const MapsOfSide& side, const Input* input, const Compilation* compilation) {
    compare::Side made;
    if (input == nullptr) return made;
    made.path = side.path_of(real_of(*input));
    made.sources = &compilation->sources;
    made.written = compilation->built.written ? &*compilation->built.written : nullptr;
    made.map = compilation->built.map ? &*compilation->built.map : nullptr;
    made.found = &compilation->diagnostics;
    made.path_of = [&side, input, compilation, own = made.path](text::SourceId id) {
      if (id == 0 || id >= compilation->from_root.size()) return own;
      return side.path_of(joined(input->root, compilation->from_root[id]));
    };
    return made;
  }

  /// Tables and pictures that both sides looked for.
  void find_other_inputs(const Compare& pair, const Compilation* before, const Compilation* after,
                         compare::Side& old_side, compare::Side& new_side) const {
    if (before == nullptr || after == nullptr) return;
    for (const std::string& path : after->asked) {
      const bool was_asked =
          std::find(before->asked.begin(), before->asked.end(), path) != before->asked.end();
      if (!was_asked || is_source_name(path)) continue;
      const bool is_same = git::are_equal({path}, {*pair.before->store, pair.before->root},
                                          {*pair.after->store, pair.after->root});
      if (is_same) continue;
      const auto kind = path.ends_with(".csv") ? compare::FileKind::data : compare::FileKind::image;
      const std::string shown = sides_.after.path_of(joined(pair.after->root, path));
      old_side.others.push_back({shown, kind, "before"});
      new_side.others.push_back({shown, kind, "after"});
    }
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
  ComparedSides sides_;
  std::vector<Compare> pairs_;
  std::vector<PictureOfChanges> pictures_;
  std::size_t unchanged_ = 0;
  Summary summary_;
};

}  // namespace

int diff(const Options& options, Streams& streams) { return Differ(options, streams).run(); }

}  // namespace journey::cli
