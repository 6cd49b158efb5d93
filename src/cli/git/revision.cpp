#include "cli/git/revision.hpp"

#include "cli/git/phrases.hpp"

#include <algorithm>
#include <cstddef>

namespace journey::cli::git {

namespace {

constexpr std::size_t longest_revision = 1024;

std::string or_head(std::string_view revision) { return revision.empty() ? "HEAD" : std::string(revision); }

}  // namespace

Revisions parse_revisions(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return {std::string(text)};
  const bool from_base = text.substr(dots).starts_with("...");
  return {or_head(text.substr(0, dots)), or_head(text.substr(dots + (from_base ? 3 : 2))), from_base};
}

lexicon::Message refusal_of_revision(std::string_view revision) {
  using lexicon::say;
  if (revision.empty()) return say<phrases::revision_is_empty>();
  if (revision.size() > longest_revision) return say<phrases::revision_is_too_long>(longest_revision);
  const bool has_control = std::any_of(revision.begin(), revision.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
  });
  return has_control ? say<phrases::control_in_revision>() : lexicon::Message();
}

}  // namespace journey::cli::git
