#include "cli/disk/files.hpp"
#include "cli/disk/phrases.hpp"
#include "text/ascii.hpp"
#include "text/quote.hpp"

#include <algorithm>

namespace journey::cli {

using lexicon::say;

namespace {

Problem refusal_of_name(std::string_view path, std::string_view ending) {
  if (ending.empty() || path.ends_with(ending)) return {};
  return say<phrases::takes_only>(text::quote(ending));
}

Problem refusal_of_hidden(std::string_view path) {
  const std::string_view hidden = hidden_part(path);
  return hidden.empty() ? Problem() : say<phrases::is_hidden>(text::quote(hidden));
}

/// Why a path is not one from the file that names it.
Problem refusal_of_spelling(std::string_view path) {
  if (path.empty()) return say<phrases::path_is_empty>();
  if (path.front() == '/') return say<phrases::path_begins_at_file>("/");
  if (path.front() == '~') return say<phrases::path_begins_at_file>("~");
  if (path.find('\\') != std::string_view::npos) return say<phrases::parted_by_slash>();
  if (std::any_of(path.begin(), path.end(),
                  [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; })) {
    return say<phrases::control_in_path>();
  }
  for (std::size_t at = path.find('%'); at != std::string_view::npos; at = path.find('%', at + 1)) {
    const std::string code = text::ascii_lower(path.substr(at, 3));
    if (code == "%2e" || code == "%2f" || code == "%5c") return say<phrases::written_as_they_are>(code);
  }
  return {};
}

}  // namespace

std::string_view hidden_part(std::string_view path) {
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    if (part.starts_with('.') && part != "." && part != "..") return part;
    path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
  }
  return {};
}

std::string_view ending_of(lower::FileKind kind) {
  return kind == lower::FileKind::table ? table_ending : journey_ending;
}

Problem refusal_of_path(std::string_view path, std::string_view ending) {
  Problem problem = refusal_of_spelling(path);
  if (problem.empty()) problem = refusal_of_hidden(path);
  return problem.empty() ? refusal_of_name(path, ending) : problem;
}

Problem refusal_of_real_path(std::string_view folder, std::string_view real, std::string_view ending) {
  // Up to where both lie, whoever asks lies there too.
  std::string common(folder);
  while (!is_below(common, real)) common = folder_of(common);
  Problem problem = refusal_of_hidden(real.substr(std::min(common.size(), real.size())));
  return problem.empty() ? refusal_of_name(real, ending) : problem;
}

}  // namespace journey::cli
