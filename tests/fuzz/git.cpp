// What git lists of a repository that somebody else made: a letter says what it is, `2` before it that names
// are those of SHA-256.
#include "cli/git/answer.hpp"
#include "cli/git/history.hpp"
#include "cli/git/index.hpp"
#include "cli/git/lfs.hpp"
#include "cli/git/revision.hpp"
#include "cli/git/tree.hpp"
#include "fuzz/target.hpp"

#include <algorithm>
#include <string>

using namespace journey::cli::git;
using namespace journey::fuzz;

namespace {

void hold_id(const ObjectId& id, ObjectFormat format) {
  hold(parse_object_id(id.digits, format) == id, "a name of an object is digits of its format", id.digits);
}

void hold_entries(const std::vector<Entry>& entries) {
  for (std::size_t i = 0; i < entries.size(); ++i) {
    hold(is_entry_name(entries[i].name), "a name in a folder is one name", entries[i].name);
    hold(i == 0 || entries[i - 1].name < entries[i].name, "names in a folder are in order, each once",
         entries[i].name);
  }
}

void hold_index(const IndexReading& index) {
  if (index.fault != IndexReading::Fault::none) {
    hold(index.folders.empty(), "an index that is not read has no folders");
    return;
  }
  hold(index.folders.contains(""), "an index has a top");
  for (const auto& [path, entries] : index.folders) {
    hold(path.empty() || is_tree_path(path), "a folder has a path", path);
    hold(path.size() <= 4096, "a path is bounded");
    hold_entries(entries);
    if (path.empty()) continue;
    const std::size_t slash = path.rfind('/');
    const auto above = index.folders.find(slash == std::string::npos ? "" : path.substr(0, slash));
    hold(above != index.folders.end(), "a folder lies in a folder", path);
    const std::string name = path.substr(slash == std::string::npos ? 0 : slash + 1);
    hold(std::any_of(above->second.begin(), above->second.end(),
                     [&](const Entry& entry) { return entry.name == name; }),
         "a folder is named in the one above", path);
  }
}

void hold_changes(std::string_view input, ObjectFormat format) {
  // Every name that stands in a record is that of a commit, so that some are known.
  std::vector<Commit> commits;
  const std::size_t size = 2 * bytes_of_id(format);
  for (std::size_t at = 0; at + size <= input.size() && commits.size() < 8; ++at) {
    const auto id = parse_object_id(input.substr(at, size), format);
    if (id && (at == 0 || input[at - 1] == '\0')) commits.push_back({*id});
  }
  if (!parse_changes(input, format, commits)) return;
  for (const Commit& commit : commits) {
    for (const Change& change : commit.changes) {
      hold(change.path.find('\0') == std::string::npos, "a path ends at its end", change.path);
      hold((change.how == Change::How::renamed) || change.old_path.empty(),
           "what was renamed has an old path");
      for (const ObjectId& id : {change.old_id, change.new_id})
        if (!id.empty()) hold_id(id, format);
    }
  }
}

}  // namespace

FUZZ_TARGET(git) {
  ObjectFormat format = ObjectFormat::sha1;
  if (input.starts_with('2')) {
    format = ObjectFormat::sha256;
    input.remove_prefix(1);
  }
  if (input.empty()) return;
  const char what = input.front();
  input.remove_prefix(1);
  switch (what) {
    case 't':
      if (const auto tree = parse_tree(input, format)) hold_entries(*tree);
      break;
    case 'l':
      if (const auto files = parse_listing(input, format)) {
        for (const ListedFile& file : *files) {
          hold(is_tree_path(file.path), "a listed path is one", file.path);
          hold_id(file.id, format);
        }
      }
      break;
    case 'i':
      hold_index(parse_index(input, format));
      break;
    case 'c':
      if (const auto commits = parse_commits(input, format)) {
        for (const Commit& commit : *commits) {
          hold_id(commit.id, format);
          if (!commit.parent.empty()) hold_id(commit.parent, format);
          hold(1900 <= commit.day.year && commit.day.year <= 2999, "a day is one that a map can say");
        }
      }
      break;
    case 'd':
      hold_changes(input, format);
      break;
    case 'a':
      if (const auto answer = parse_object_answer(input, format);
          answer && answer->status == ObjectAnswer::Status::found)
        hold_id(answer->id, format);
      break;
    case 'p':
      if (const auto pointer = parse_lfs_pointer(input))
        hold(parse_object_id(pointer->sha256, ObjectFormat::sha256).has_value(), "a pointer has a name",
             pointer->sha256);
      break;
    case 'r': {
      const Revisions revisions = parse_revisions(input);
      hold(revisions.from.find("..") == std::string::npos, "a revision is one", revisions.from);
      hold(revisions.to || revisions.from == input, "a revision stays as it was typed", input);
      if (refusal_of_revision(revisions.from).empty())
        hold(!revisions.from.empty() && revisions.from.find('\n') == std::string::npos,
             "a revision that is asked for is one line", revisions.from);
      break;
    }
    default:
      break;
  }
}
