#include "cli/git/history.hpp"

#include "cli/git/fields.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace journey::cli::git {

namespace {

/// `:100644 100644 ID ID R097`, and the paths behind it.
std::optional<Change> parse_change(std::string_view record, std::string_view& list, ObjectFormat format) {
  record.remove_prefix(1);
  const auto old_mode = field(record, ' '), new_mode = old_mode ? field(record, ' ') : std::nullopt,
             old_digits = new_mode ? field(record, ' ') : std::nullopt,
             new_digits = old_digits ? field(record, ' ') : std::nullopt;
  if (!new_digits || record.empty()) return std::nullopt;
  const auto is_id = [&](std::string_view digits) {
    return digits.size() == 2 * bytes_of_id(format) &&
           digits.find_first_not_of("0123456789abcdef") == std::string_view::npos;
  };
  if (!is_id(*old_digits) || !is_id(*new_digits)) return std::nullopt;
  const auto id_of = [&](std::string_view mode, std::string_view digits) {
    return kind_of_mode(mode) ? parse_object_id(digits, format).value_or(ObjectId{}) : ObjectId{};
  };
  Change change;
  change.old_id = id_of(*old_mode, *old_digits);
  change.new_id = id_of(*new_mode, *new_digits);
  const bool is_renamed = record.front() == 'R';
  const auto first = field(list, '\0'), second = is_renamed && first ? field(list, '\0') : first;
  if (!second) return std::nullopt;
  change.path = *second;
  switch (record.front()) {
    case 'A':
      change.how = Change::How::added;
      return change;
    case 'D':
      change.how = Change::How::removed;
      return change;
    case 'R':
      change.how = Change::How::renamed;
      change.old_path = *first;
      return change;
    case 'M':
    case 'T':
      return change;
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<std::vector<Commit>> parse_commits(std::string_view list, ObjectFormat format) {
  std::vector<Commit> commits;
  while (!list.empty()) {
    auto line = field(list, '\n');
    if (!line) return std::nullopt;
    const auto seconds = field(*line, ' ');
    const auto date = seconds ? number_of<std::int64_t>(*seconds) : std::nullopt;
    const std::size_t end = std::min(line->find(' '), line->size());
    const auto id = date ? parse_object_id(line->substr(0, end), format) : std::nullopt;
    if (!id) return std::nullopt;
    Commit commit{*id, *date, lexicon::day_of(*date)};
    line->remove_prefix(std::min(end + 1, line->size()));
    if (!line->empty()) {
      const auto parent = parse_object_id(line->substr(0, line->find(' ')), format);
      if (!parent) return std::nullopt;
      commit.parent = *parent;
    }
    commits.push_back(std::move(commit));
  }
  return commits;
}

bool parse_changes(std::string_view list, ObjectFormat format, std::vector<Commit>& commits) {
  std::map<std::string_view, Commit*> by_id;
  for (Commit& commit : commits) by_id.emplace(commit.id.digits, &commit);
  Commit* commit = nullptr;
  while (!list.empty()) {
    const auto record = field(list, '\0');
    if (!record) return false;
    if (!record->starts_with(':')) {
      const auto known = by_id.find(*record);
      if (known == by_id.end()) return false;
      commit = known->second;
      continue;
    }
    auto change = parse_change(*record, list, format);
    if (!change || commit == nullptr) return false;
    commit->changes.push_back(std::move(*change));
  }
  return true;
}

}  // namespace journey::cli::git
