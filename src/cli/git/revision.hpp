// In: what somebody typed to say which state of a repository he means. Out: the revisions in it.
#pragma once

#include "lexicon/phrase.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace journey::cli::git {

/// Two states, or one and what lies on the disk.
struct Revisions {
  std::string from;
  std::optional<std::string> to = {};  ///< nothing: what lies on the disk
  bool is_from_merge_base = false;     ///< `A...B`: what `B` has done since it left `A`

  bool operator==(const Revisions&) const = default;
};

/// `REV`, `A..B` or `A...B`; a side that is left out is HEAD, as in git.
Revisions parse_revisions(std::string_view text);

/// Why git is not even asked for a revision: it is empty, too long, or has a control character. Empty: it is.
lexicon::Message refusal_of_revision(std::string_view revision);

}  // namespace journey::cli::git
