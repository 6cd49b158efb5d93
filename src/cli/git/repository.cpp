#include "cli/git/repository.hpp"

#include "cli/git/phrases.hpp"
#include "model/limits.hpp"
#include "text/ascii.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <utility>

namespace journey::cli::git {

using lexicon::say;

namespace {

/// Bytes of an index; of a commit or a tag.
constexpr std::size_t index_bytes = std::size_t{512} << 20U, commit_bytes = std::size_t{16} << 20U;

/// Whether a word can stand in a command that people copy into a shell.
bool is_plain_word(std::string_view word) {
  return !word.empty() && word.front() != '-' && std::all_of(word.begin(), word.end(), [](char c) {
    return text::is_ascii_alnum(static_cast<unsigned char>(c)) || c == '.' || c == '_' || c == '/' ||
           c == '-';
  });
}

std::string shown(const ObjectId& id) {
  constexpr std::size_t digits_shown = 12;
  return text::quote(id.digits.substr(0, digits_shown));
}

}  // namespace

std::optional<std::string> Repository::path_in_tree(std::string_view real) const {
  if (top_.empty() || !is_below(top_, real)) return std::nullopt;
  const std::string_view rest = real.substr(top_ == "/" ? 0 : top_.size());
  return rest.empty() ? "/" : std::string(rest);
}

std::optional<std::string> Repository::place_of(const std::string& path) const {
  std::string real = real_path(path);
  if (real.empty()) {
    const std::string folder = real_path(folder_of(path));
    real = folder.empty() ? plain_path(joined(working_folder(), path)) : joined(folder, name_of(path));
  }
  return path_in_tree(real);
}

/// That there is no such revision, and what may get it.
Problem Repository::not_found(std::string_view revision) {
  const Problem problem = say<phrases::no_such_revision>(text::quote(revision));
  constexpr std::string_view remote = "origin/";
  const std::string_view branch = revision.substr(std::min(revision.size(), remote.size()));
  if (revision.starts_with(remote) && is_plain_word(branch))
    return problem.then(say<phrases::fetch_the_branch>("origin", branch));
  return is_shallow() ? problem.then(say<phrases::clone_is_shallow>()) : problem;
}

bool Repository::is_shallow() {
  const auto answer = run_git(objects_->call(), Verb::rev_parse, {"--is-shallow-repository"});
  return answer && *answer == "true\n";
}

Outcome<ObjectId> Repository::resolve(std::string_view revision) {
  using Status = ObjectAnswer::Status;
  auto answer = objects_->look_up(revision);
  if (!answer) return answer.problem;
  if (answer->status == Status::ambiguous)
    return Problem(say<phrases::ambiguous_revision>(text::quote(revision)));
  if (answer->status == Status::missing) return not_found(revision);
  if (answer->type == ObjectType::tag) {
    answer = objects_->look_up(answer->id.digits + "^{commit}");
    if (!answer) return answer.problem;
  }
  if (answer->status != Status::found || answer->type != ObjectType::commit)
    return Problem(say<phrases::is_no_commit>(text::quote(revision)));
  return answer->id;
}

Outcome<Commits> Repository::resolve(const Revisions& revisions) {
  auto from = resolve(revisions.from);
  if (!from) return from.problem;
  if (!revisions.to) return Commits{*from};
  auto to = resolve(*revisions.to);
  if (!to) return to.problem;
  if (revisions.is_from_merge_base) {
    from = merge_base(*from, *to);
    if (!from) return from.problem;
  }
  return Commits{*from, *to};
}

Outcome<ObjectId> Repository::merge_base(const ObjectId& a, const ObjectId& b) {
  const ProgramCall call = objects_->call().of(Verb::merge_base, {a.digits, b.digits});
  const ProgramResult result = run_program(call);
  if (result.end == ProgramResult::End::failed && result.status == 1) {
    const Problem problem = say<phrases::no_merge_base>(shown(a), shown(b));
    return is_shallow() ? problem.then(say<phrases::clone_is_shallow>()) : problem;
  }
  if (result.end != ProgramResult::End::done) return problem_of(result, git_name, call);
  const std::string_view out = result.out;
  const auto base = parse_object_id(out.substr(0, out.find('\n')), objects_->format());
  return base ? Outcome<ObjectId>(*base) : Problem(say<phrases::unexpected_answer>());
}

Outcome<Snapshot> Repository::at(const ObjectId& commit) {
  const auto tree = objects_->look_up(commit.digits + "^{tree}");
  if (!tree) return tree.problem;
  if (tree->status != ObjectAnswer::Status::found || tree->type != ObjectType::tree)
    return Problem(say<phrases::not_in_this_clone>());
  return Snapshot(objects_, tree->id);
}

Outcome<Snapshot> Repository::staged() {
  if (kind_of(index_) == PathKind::missing)  // nothing was ever added
    return Snapshot(objects_, std::make_shared<const IndexFolders>());
  const ReadResult read = read_file(index_, index_bytes);
  if (!read.problem.empty()) return say<phrases::index_is_broken>(index_).then(read.problem);
  IndexReading index = parse_index(read.bytes, objects_->format());
  switch (index.fault) {
    case IndexReading::Fault::none:
      break;
    case IndexReading::Fault::broken:
      return Problem(say<phrases::index_is_broken>(index_));
    case IndexReading::Fault::split:
      return Problem(say<phrases::index_is_split>());
    case IndexReading::Fault::too_large:
      return Problem(say<phrases::index_is_too_large>());
  }
  return Snapshot(objects_, std::make_shared<const IndexFolders>(std::move(index.folders)));
}

Outcome<History> Repository::history(const HistoryRequest& request) {
  std::vector<std::string> limit{"--"};
  for (std::string path : request.paths.empty() ? std::vector{request.folder} : request.paths) {
    while (path.starts_with('/')) path.erase(0, 1);
    if (!path.empty()) limit.push_back(std::move(path));
  }
  const std::size_t last = std::min(request.last, most_commits);
  std::vector<std::string> words{"--stdin", "--timestamp", "--parents", "--max-count",
                                 std::to_string(last + 1)};
  if (request.first_parent) words.emplace_back("--first-parent");
  if (request.since)
    words.push_back("--max-age=" + std::to_string(std::max<std::int64_t>(*request.since, 0)));
  words.insert(words.end(), limit.begin(), limit.end());
  const Call& call = objects_->call();
  const auto list = run_git(call, Verb::rev_list, words, request.from.digits + "\n");
  if (!list) return list.problem;
  auto commits = parse_commits(*list, objects_->format());
  if (!commits) return Problem(say<phrases::unexpected_answer>());
  History history{std::move(*commits)};
  history.has_more = history.commits.size() > last;
  if (history.has_more) history.commits.resize(last);
  if (history.commits.empty()) {
    history.ends_early = is_shallow();
    return history;
  }

  std::string input;
  for (const Commit& commit : history.commits) {
    input += commit.id.digits;
    if (!commit.parent.empty()) input += " " + commit.parent.digits;
    input += '\n';
  }
  // Renames that are no mere moves are looked for among so many paths of a commit; where contents are not
  // here, moves alone.
  Problem problem;
  for (const char* const renames : {"-M", "-M100%"}) {
    words = {"--stdin", "-r", renames, "-l400", "--raw", "-z", "--root", "--no-abbrev", "--no-relative"};
    words.insert(words.end(), limit.begin(), limit.end());
    const auto changes = run_git(call, Verb::diff_tree, words, input);
    problem = changes.problem;
    if (changes && !parse_changes(*changes, objects_->format(), history.commits))
      return Problem(say<phrases::unexpected_answer>());
    if (changes || !problem.is(phrases::not_in_this_clone)) break;
  }
  if (!problem.empty()) return problem;
  if (const Commit& oldest = history.commits.back();
      !history.has_more && oldest.parent.empty() && is_shallow()) {
    // The bytes of a commit name its parents, whether they are here or not.
    const auto bytes = objects_->read(oldest.id, ObjectType::commit, commit_bytes);
    history.ends_early =
        !bytes || bytes->substr(0, bytes->find("\n\n")).find("\nparent ") != std::string::npos;
  }
  return history;
}

}  // namespace journey::cli::git
