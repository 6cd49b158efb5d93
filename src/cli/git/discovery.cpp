// Finding the repository of a path.
#include "cli/git/fields.hpp"
#include "cli/git/phrases.hpp"
#include "cli/git/repository.hpp"
#include "cli/run/phrases.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <utility>

namespace journey::cli::git {

using lexicon::say;

namespace {

/// What git says of the folder that it works in.
struct Found {
  ObjectFormat format = ObjectFormat::sha1;
  bool is_bare = false;
  std::string git_folder;  ///< real path of what is called `.git`
  std::string top;         ///< real path of the work tree; empty: none
};

/// The line that a text is, whatever is in it.
std::string without_end(std::string text) {
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

Outcome<Found> ask(const Call& call) {
  // Paths may have lines in them, so that one stands last.
  const auto about = run_git(
      call, Verb::rev_parse,
      {"--show-object-format", "--is-bare-repository", "--is-inside-work-tree", "--absolute-git-dir"});
  if (!about) return about.problem;
  std::string_view rest = *about;
  const auto format = field(rest, '\n'), bare = format ? field(rest, '\n') : std::nullopt,
             inside = bare ? field(rest, '\n') : std::nullopt;
  if (!inside || (*format != "sha1" && *format != "sha256"))
    return Problem(say<phrases::unexpected_answer>());
  Found found;
  found.format = *format == "sha1" ? ObjectFormat::sha1 : ObjectFormat::sha256;
  found.is_bare = *bare == "true";
  found.git_folder = real_path(without_end(std::string(rest)));
  if (*inside == "true") {
    const auto top = run_git(call, Verb::rev_parse, {"--show-toplevel"});
    if (!top) return top.problem;
    found.top = real_path(without_end(*top));
  }
  if (found.git_folder.empty() || (*inside == "true" && found.top.empty()))
    return Problem(say<phrases::unexpected_answer>());
  return found;
}

/// Why git finds nothing, in our words where we have some.
Problem explained(const Problem& problem, const std::string& folder) {
  const std::string said = problem.english();
  if (said.find("not a git repository") != std::string::npos ||
      said.find("not in a git directory") != std::string::npos ||
      said.find("cannot use bare repository") != std::string::npos)
    return say<phrases::in_no_repository>(folder);
  if (said.find("dubious ownership") != std::string::npos)
    return say<phrases::repository_of_another>(folder).then(say<phrases::trust_it_in_git>(folder));
  return problem;
}

/// The value of a variable; empty where it is not set.
std::string value_of(const Variables& variables, std::string_view name) {
  for (const auto& [each, value] : variables)
    if (each == name) return value;
  return {};
}

/// The nearest folder that is there.
std::string folder_at(std::string path) {
  while (kind_of(path) == PathKind::missing && path != "." && path != "/") path = folder_of(path);
  return real_path(kind_of(path) == PathKind::folder ? path : folder_of(path));
}

}  // namespace

Outcome<Repository> Repository::open(const std::string& path) {
  const std::string folder = folder_at(path);
  const Environment environment = own_environment();
  const Variables plain = plain_variables(environment),
                  named = repository_variables(environment, working_folder());
  Call call{find_program(git_name.program), folder, plain};
  if (call.program.empty()) return Problem(say<phrases::not_installed>(git_name.program, git_name.package));
  if (folder.empty()) return Problem(say<phrases::in_no_repository>(path));

  // The repository is that of the map. What variables name is it, or is left aside: they may be those of a
  // hook that something else was committed in.
  auto found = ask(call);
  bool is_meant = false;
  if (!value_of(named, "GIT_DIR").empty()) {
    Call by_variables = call;
    by_variables.variables.insert(by_variables.variables.end(), named.begin(), named.end());
    const auto meant = ask(by_variables);
    const bool is_it = found && meant && found->git_folder == meant->git_folder;
    // One that can't be found from the map: a work tree that lies elsewhere, or a bare one and its hooks.
    const bool holds_it = !found && meant &&
                          is_below(meant->is_bare ? meant->git_folder : meant->top, folder) &&
                          (meant->is_bare || !value_of(named, "GIT_WORK_TREE").empty());
    is_meant = is_it || holds_it;
    if (is_meant) call.variables = std::move(by_variables.variables);
    if (holds_it) found = meant;
  }
  if (!found) return explained(found.problem, folder);
  if (found->top.empty() && !found->is_bare) return Problem(say<phrases::in_no_repository>(folder));

  std::string index = joined(found->git_folder, "index");
  // Hooks of commits get one that is being made.
  const std::string meant_index = index_variable(environment, working_folder());
  if (!meant_index.empty() && (is_meant || is_below(found->git_folder, real_path(folder_of(meant_index)))))
    index = meant_index;
  call.folder = found->is_bare ? found->git_folder : found->top;
  auto objects = std::make_shared<Objects>(std::move(call), found->format);
  return Repository(std::move(objects), found->is_bare ? std::string() : found->top, std::move(index));
}

}  // namespace journey::cli::git
