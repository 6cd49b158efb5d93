#include "cli/git/call.hpp"

#include "cli/git/phrases.hpp"
#include "cli/run/guard.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>

namespace journey::cli::git {

using lexicon::say;

namespace {

/// Bytes that git may list: the paths of some million files.
constexpr std::size_t most_listed = std::size_t{256} << 20U;

constexpr std::array<std::pair<const char*, const char*>, 8> always{{
    {"GIT_NO_LAZY_FETCH", "1"},
    {"GIT_ALLOW_PROTOCOL", "none"},  // the same for a git that does not know that one yet
    {"GIT_OPTIONAL_LOCKS", "0"},
    {"GIT_TERMINAL_PROMPT", "0"},
    {"GIT_NO_REPLACE_OBJECTS", "1"},
    {"GIT_LITERAL_PATHSPECS", "1"},
    {"GIT_INDEX_FILE",
     "/proc/self/no-index"},  // not there: `diff-tree` and names that are wrong would read it
    {"LC_ALL", "C"},          // what is said of a clone that lacks something is read
}};

/// Who may own a repository, and where looking for one ends.
constexpr std::array<const char*, 3> kept{"SUDO_UID", "GIT_CEILING_DIRECTORIES",
                                          "GIT_DISCOVERY_ACROSS_FILESYSTEM"};

/// Each a path.
constexpr std::array<const char*, 5> of_repository{"GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR",
                                                   "GIT_OBJECT_DIRECTORY", "GIT_QUARANTINE_PATH"};
constexpr const char* list_of_repository = "GIT_ALTERNATE_OBJECT_DIRECTORIES";

std::string absolute(const std::string& path, const std::string& here) {
  return path.starts_with('/') ? path : joined(here, path);
}

/// What stands in quotes in a list is a path with `:` in it, which git reads itself.
std::string absolute_list(const std::string& list, const std::string& here) {
  std::string paths;
  for (std::size_t begin = 0; begin <= list.size();) {
    const std::size_t end = std::min(list.find(':', begin), list.size());
    const std::string path = list.substr(begin, end - begin);
    if (!paths.empty()) paths += ':';
    paths += path.empty() || path.starts_with('"') ? path : absolute(path, here);
    begin = end + 1;
  }
  return paths;
}

constexpr std::string_view name_of_verb(Verb verb) {
  constexpr std::array<std::string_view, 6> names{"cat-file", "ls-tree",    "rev-parse",
                                                  "rev-list", "merge-base", "diff-tree"};
  return names[static_cast<std::size_t>(verb)];
}

}  // namespace

Environment own_environment() {
  return [](const char* name) -> std::optional<std::string> {
    const char* const value = std::getenv(name);
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
  };
}

Variables plain_variables(const Environment& environment) {
  Variables variables(always.begin(), always.end());
  for (const char* const name : kept)
    if (auto value = environment(name)) variables.emplace_back(name, std::move(*value));
  return variables;
}

Variables repository_variables(const Environment& environment, const std::string& here) {
  Variables variables;
  for (const char* const name : of_repository) {
    const auto value = environment(name);
    if (value && !value->empty()) variables.emplace_back(name, absolute(*value, here));
  }
  if (const auto list = environment(list_of_repository))
    variables.emplace_back(list_of_repository, absolute_list(*list, here));
  return variables;
}

std::string index_variable(const Environment& environment, const std::string& here) {
  const auto value = environment("GIT_INDEX_FILE");
  return value && !value->empty() ? absolute(*value, here) : std::string();
}

ProgramCall Call::of(Verb verb, const std::vector<std::string>& words, std::string_view input) const {
  ProgramCall call;
  call.words = {program, "-c",   "safe.bareRepository=explicit", "-c", "core.fsmonitor=",
                "-C",    folder, std::string(name_of_verb(verb))};
  call.words.insert(call.words.end(), words.begin(), words.end());
  call.input = input;
  call.environment = variables;
  call.time_limit = ProcessLimits().time;
  call.output_limit = most_listed;
  return call;
}

Outcome<std::string> run_git(const Call& call, Verb verb, const std::vector<std::string>& words,
                             std::string_view input) {
  const ProgramCall program = call.of(verb, words, input);
  ProgramResult result = run_program(program);
  if (result.end == ProgramResult::End::done) return std::move(result.out);
  if (says_not_in_clone(result.err)) return say<phrases::not_in_this_clone>();
  return problem_of(result, git_name, program);
}

bool says_not_in_clone(std::string_view said) {
  return said.find(" from promisor remote") != std::string_view::npos;
}

}  // namespace journey::cli::git
