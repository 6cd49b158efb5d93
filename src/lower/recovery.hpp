// In: statements of which some were not understood. Out: what is missing may stand in one of them, so that it
// is not reported as missing too.
#pragma once

#include "lower/compilation.hpp"

#include <bitset>
#include <string>
#include <string_view>
#include <unordered_set>

namespace journey::lower {

/// The lines of a file that were reported and not understood: a misspelt keyword, a line in the wrong place,
/// an argument too many. "A mistake is reported once, with no follow-ups."
class ErrorRecovery {
 public:
  /// The document has its keywords, and its guesses at what was meant where there is none.
  explicit ErrorRecovery(const syntax::Document& document);

  /// Whether somebody meant to declare `name` in such a line.
  [[nodiscard]] bool may_name(std::string_view name) const;
  /// Whether a line may declare something by `keyword` whose name is not known.
  [[nodiscard]] bool may_declare(lexicon::Keyword keyword) const;
  /// Whether `keyword` may have been said below `parent`: the word is misspelt or stands in the wrong place
  /// somewhere, or a child of `parent` may mean anything.
  [[nodiscard]] bool may_say(lexicon::Keyword keyword, syntax::StatementId parent) const;
  /// Whether `keyword` may have been said anywhere.
  [[nodiscard]] bool may_say(lexicon::Keyword keyword) const {
    return words_.test(static_cast<std::size_t>(keyword));
  }
  /// Whether anything below a statement was not understood.
  [[nodiscard]] bool is_lost_within(syntax::StatementId statement) const;
  /// Whether the line that follows all of a top-level statement was not understood and may belong below it.
  [[nodiscard]] bool is_lost_behind(syntax::StatementId statement) const;
  /// Whether a line of the top level may have been an `import`.
  [[nodiscard]] bool may_import() const { return may_import_; }

 private:
  const syntax::Document& document_;
  std::unordered_set<std::string> names_;
  std::bitset<256> words_;     ///< keywords that such lines mean, or are near to
  std::bitset<256> nameless_;  ///< keywords of lines that may declare something under another name
  std::unordered_set<syntax::StatementId> unexplained_below_;  ///< parents of lines that are near to nothing
  bool may_import_ = false;
};

/// Whether a line was taken for what it says, and not for what it was probably meant to say, or for nothing.
bool is_understood(const syntax::Document& document, const syntax::Statement& statement);

/// Whether the argument stands where none is taken, which is reported, or where a name is required and
/// missing or wrong.
bool head_is_wrong(const syntax::Document& document, const syntax::Statement& statement);

}  // namespace journey::lower
