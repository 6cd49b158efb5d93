// The names of all mistakes that make a map wrong: found by syntax and model, explained by `journey explain`.
#pragma once

#include "lexicon/phrase.hpp"

#include <span>
#include <string_view>

namespace journey::diagnostic {

/// One row of errors.def. `bad` and `good` are whole files: the first fires the error, the second is clean.
struct ErrorKind {
  std::string_view name;    ///< "unknown-keyword"
  lexicon::Phrase summary;  ///< one line, lower case: what is wrong
  lexicon::Phrase why;      ///< a short essay: why it matters and what to do instead
  std::string_view bad;
  std::string_view good;
};

/// Every error, in the order of errors.def.
std::span<const ErrorKind> error_kinds();

/// Rule names as constants, so that a misspelt one does not compile: `rule::unknown_keyword`.
namespace rule {
#define ERROR(id, name, summary, why, bad, good) inline constexpr std::string_view id = name;
#include "diagnostic/errors.def"
#undef ERROR
}  // namespace rule

}  // namespace journey::diagnostic
