#include "cli/commands/compare_sides.hpp"

#include "cli/commands/phrases.hpp"
#include "cli/commands/phrases_diff.hpp"
#include "cli/disk/store.hpp"
#include "cli/git/inputs.hpp"
#include "cli/options/complaint.hpp"
#include "cli/run/phrases.hpp"
#include "compare/pair_files.hpp"
#include "syntax/parse.hpp"
#include "text/ascii.hpp"
#include "text/sha256.hpp"
#include "text/trim.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace journey::cli {

namespace {

class SideFinder {
 public:
  SideFinder(const Options& options, bool color) : options_(options), color_(color) {}

  ComparedSides find() {
    if (options_.compare.against.empty() && !options_.compare.staged) {
      find_pair();
    } else {
      find_states();
    }
    if (std::none_of(sides_.complaints.begin(), sides_.complaints.end(),
                     [](const Complaint& c) { return c.stops; })) {
      for (MapsOfSide* side : {&sides_.before, &sides_.after})
        side->settings = read_settings(side->files, color_, sides_.complaints);
    }
    return std::move(sides_);
  }

 private:
  void stop(const Message& why, int with) { sides_.complaints.push_back({complaint(why), with, true, {}}); }

  // --- two files, two folders ---

  void find_pair() {
    const std::string &before = options_.paths.front(), &after = options_.paths.back();
    const auto is_folder = [](const std::string& path) { return kind_of(path) == PathKind::folder; };
    sides_.is_pair = !is_folder(before) && !is_folder(after);
    if (!sides_.is_pair && is_folder(before) != is_folder(after))
      return stop(say<phrases::file_against_folder>(before, after), status::usage);
    sides_.before = of_disk(before);
    sides_.after = of_disk(after);
  }

  MapsOfSide of_disk(const std::string& path) {
    MapsOfSide side;
    side.shown = path;
    side.store = &disk();
    side.files = found(path);
    const bool is_folder = kind_of(path) == PathKind::folder;
    side.base = is_folder ? real_path(path) : side.files.empty() ? "/" : side.files.front().folder;
    return side;
  }

  std::vector<Input> found(const std::string& path) {
    Options one = options_;
    one.paths = {path};
    Inputs inputs = find_inputs(one);
    for (Complaint& complaint : inputs.complaints) {
      complaint.stops = true;  // half of a comparison is none
      sides_.complaints.push_back(std::move(complaint));
    }
    return std::move(inputs.files);
  }

  // --- states of a repository ---

  void find_states() {
    std::vector<std::string> paths = options_.paths;
    if (paths.empty()) paths.emplace_back(".");
    auto repository = git::Repository::open(paths.front());
    if (!repository)
      return stop(say<phrases::cannot_ask_git>(paths.front(), repository.problem), status::failure);
    sides_.repository = std::move(*repository);
    const git::Revisions wanted =
        git::parse_revisions(options_.compare.against.empty() ? "HEAD" : options_.compare.against);
    if (options_.compare.staged && wanted.to)
      return stop(say<phrases::staged_and_range>(options_.compare.against), status::usage);
    const auto commits = sides_.repository->resolve(wanted);
    if (!commits)
      return stop(say<phrases::cannot_find_revision>(options_.compare.against, commits.problem),
                  status::failure);
    sides_.before = of_state(sides_.repository->at(commits->from), wanted.from, paths);
    if (options_.compare.staged) {
      sides_.after = of_state(sides_.repository->staged(), "staged", paths);
    } else if (commits->to) {
      sides_.after = of_state(sides_.repository->at(*commits->to), *wanted.to, paths);
    } else {
      sides_.after = of_work_tree(paths);
    }
    tell_missing(paths);
  }

  MapsOfSide of_state(git::Outcome<git::Snapshot> state, const std::string& shown,
                      const std::vector<std::string>& paths) {
    MapsOfSide side;
    side.shown = shown;
    side.base = "/";
    if (!state) {
      stop(say<phrases::cannot_find_revision>(shown, state.problem), status::failure);
      return side;
    }
    sides_.snapshots.push_back(std::make_unique<git::Snapshot>(std::move(*state)));
    git::Snapshot& snapshot = *sides_.snapshots.back();
    side.store = &snapshot;
    std::set<std::string> files;
    for (const std::string& path : paths) {
      const auto place = sides_.repository->place_of(path);
      if (!place) {
        stop(say<phrases::outside_the_repository>(path), status::usage);
        return side;
      }
      const auto entry = *place == "/"
                             ? git::Outcome<std::optional<git::Entry>>(git::Entry{"", git::EntryKind::folder})
                             : snapshot.entry(*place);
      if (!entry) {
        stop(say<phrases::cannot_read>(path, entry.problem), status::failure);
      } else if (*entry && (*entry)->kind == git::EntryKind::folder) {
        const auto below = snapshot.journeys_below(*place);
        if (!below) {
          stop(say<phrases::cannot_read>(path, below.problem), status::failure);
        } else {
          files.insert(below->begin(), below->end());
        }
      } else if (*entry && is_source_name(*place)) {
        files.insert(*place);
      }
    }
    for (const std::string& file : files) {
      auto input = git::input_of(snapshot, file, shown + ":" + file.substr(1));
      if (input) {
        side.files.push_back(std::move(*input));
      } else {
        stop(say<phrases::cannot_read>(shown + ":" + file.substr(1), input.problem), status::failure);
      }
    }
    return side;
  }

  MapsOfSide of_work_tree(const std::vector<std::string>& paths) {
    MapsOfSide side;
    side.store = &disk();
    side.base = sides_.repository->top();
    std::set<std::string> seen;
    for (const std::string& path : paths) {
      if (kind_of(path) == PathKind::missing) continue;  // perhaps it went
      Options one = options_;
      one.paths = {path};
      Inputs inputs = find_inputs(one);
      for (Complaint& complaint : inputs.complaints) {
        // A folder without maps may have had some.
        const bool is_empty_folder =
            complaint.status == status::usage && complaint.file && inputs.files.empty();
        if (!is_empty_folder) sides_.complaints.push_back(std::move(complaint));
      }
      for (Input& input : inputs.files) {
        if (seen.insert(input.real).second) side.files.push_back(std::move(input));
      }
    }
    return side;
  }

  void tell_missing(const std::vector<std::string>& paths) {
    const bool has_stopped = std::any_of(sides_.complaints.begin(), sides_.complaints.end(),
                                         [](const Complaint& c) { return c.stops; });
    if (has_stopped || !sides_.before.files.empty() || !sides_.after.files.empty()) return;
    stop(say<phrases::no_map_on_either_side>(paths.front()), status::usage);
  }

  const Options& options_;
  bool color_;
  ComparedSides sides_;
};

/// What a map may read ends so.
constexpr std::array<std::string_view, 6> endings{journey_ending, table_ending, ".svg",
                                                  ".png",         ".jpg",       ".jpeg"};

/// The value of a line, where it may be a file: behind its first colon.
std::optional<std::string_view> file_in(std::string_view line) {
  line = text::trim(line);
  const bool is_file = std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
    return line.size() > ending.size() && text::same_word(line.substr(line.size() - ending.size()), ending);
  });
  if (!is_file) return std::nullopt;
  constexpr std::string_view wide = "：";
  const std::size_t narrow_at = line.find(':'), wide_at = line.find(wide);
  const std::size_t at = std::min(narrow_at, wide_at);
  if (at == std::string_view::npos) return std::nullopt;
  return text::trim(line.substr(at + (at == wide_at ? wide.size() : 1)));
}

/// Paths from the root that the lines of a file in `folder`, itself from the root, name.
std::vector<std::string> files_in(std::string_view bytes, const std::string& folder) {
  std::vector<std::string> paths;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    if (const auto name = file_in(bytes.substr(at, end - at)))
      paths.push_back(plain_path(folder.empty() ? std::string(*name) : folder + "/" + std::string(*name)));
    at = end + 1;
  }
  return paths;
}

std::string name_of_journey(const std::string& bytes) {
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

/// What is told of files whose path is on one side alone, so that they may be found under another one.
void look_into_strangers(std::vector<compare::FileSketch>& files, const MapsOfSide& side,
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

}  // namespace

std::string MapsOfSide::path_of(const std::string& real) const { return relative_path(base, real); }

ComparedSides find_sides(const Options& options, bool color) { return SideFinder(options, color).find(); }

const Sameness::Looked& Sameness::look(const Input& before, const Input& after, const std::string& path) {
  const auto [known, is_new] = known_.try_emplace({after.root, path});
  Looked& looked = known->second;
  if (!is_new) return looked;
  looked.is_same = git::are_equal({path}, {*before.store, before.root}, {*after.store, after.root});
  if (!looked.is_same || !is_source_name(path)) return looked;
  const Store::Place place = after.store->place_of(joined(after.root, path));
  if (place.real.empty()) return looked;
  const ReadResult is = after.store->read(place.real, model::limits().file_bytes);
  const std::size_t slash = path.rfind('/');
  looked.names = files_in(is.bytes, slash == std::string::npos ? std::string() : path.substr(0, slash));
  return looked;
}

bool Sameness::is_same(const Input& before, const Input& after) {
  const auto from_root = [](const Input& input) { return relative_path(input.root, own_path_of(input)); };
  const std::string path = from_root(after);
  if (path != from_root(before)) return false;
  // The settings of the project first.
  std::vector<std::string> left{std::string(settings_name), path};
  std::set<std::string> seen;
  while (!left.empty()) {
    const std::string next = std::move(left.back());
    left.pop_back();
    if (!seen.insert(next).second) continue;
    if (seen.size() > model::limits().imports) return false;
    const Looked& looked = look(before, after, next);
    if (!looked.is_same) return false;
    left.insert(left.end(), looked.names.begin(), looked.names.end());
  }
  return true;
}

std::string own_path_of(const Input& input) {
  // Of what comes from a pipe or from git, the path tells that and is none.
  const bool is_on_disk = !input.standard_input && input.store == &disk();
  return joined(input.folder, is_on_disk ? name_of(input.path) : name_of(input.mirrored));
}

PairsOfSides pairs_of(const ComparedSides& sides) {
  PairsOfSides pairs;
  if (sides.is_pair) {
    const auto first = [](const MapsOfSide& side) {
      return side.files.empty() ? nullptr : &side.files.front();
    };
    const PairOfInputs pair{first(sides.before), first(sides.after)};
    if (pair.before != nullptr || pair.after != nullptr) pairs.changed.push_back(pair);
    return pairs;
  }
  const auto sketched = [](const MapsOfSide& side) {
    std::vector<compare::FileSketch> all;
    for (const Input& input : side.files) all.push_back({side.path_of(own_path_of(input)), {}, {}, {}});
    return all;
  };
  std::vector<compare::FileSketch> before = sketched(sides.before), after = sketched(sides.after);
  look_into_strangers(before, sides.before, after);
  look_into_strangers(after, sides.after, before);
  Sameness sameness;
  for (const compare::FilePair& pair : compare::pair_files(before, after)) {
    PairOfInputs made;
    if (pair.before != compare::FilePair::npos) made.before = &sides.before.files[pair.before];
    if (pair.after != compare::FilePair::npos) made.after = &sides.after.files[pair.after];
    const bool is_same_path =
        made.before != nullptr && made.after != nullptr && before[pair.before].path == after[pair.after].path;
    auto& group =
        is_same_path && sameness.is_same(*made.before, *made.after) ? pairs.unchanged : pairs.changed;
    group.push_back(made);
  }
  return pairs;
}

}  // namespace journey::cli
