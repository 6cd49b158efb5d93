// In: a text in one of the Chinese writings. Out: a proposal in the other, in its words, not only its
// characters: 軟體 gives 软件.
#pragma once

#include "cli/disk/files.hpp"
#include "lexicon/language.hpp"

#include <string>

namespace journey::cli {

/// OpenCC with its dictionaries of phrases, loaded when first asked for. Everything is read at once, so that
/// it works on in a sandbox.
class ChineseDraft {
 public:
  /// `into`: the writing of the proposals.
  explicit ChineseDraft(lexicon::Language into);
  ~ChineseDraft();
  ChineseDraft(const ChineseDraft&) = delete;
  ChineseDraft& operator=(const ChineseDraft&) = delete;

  /// Why there are none: this program was built without OpenCC, or it is not there any more.
  [[nodiscard]] const Problem& problem() const { return problem_; }
  /// Empty where the text could not be converted.
  [[nodiscard]] std::string of(const std::string& text) const;

 private:
  Problem problem_;
  void* converter_ = nullptr;
};

}  // namespace journey::cli
