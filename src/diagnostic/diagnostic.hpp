// In: what a step of the compiler found. Out: a value that every printer can show and every caller can count.
#pragma once

#include "lexicon/phrase.hpp"
#include "text/source.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace journey::diagnostic {

enum class Severity : std::uint8_t { error, warning, note, off };

/// How many findings there are, by severity.
struct Counts {
  std::size_t errors = 0, warnings = 0, notes = 0;

  /// One of this severity; what is off is none.
  void add(Severity severity);
  Counts& operator+=(const Counts& other);
  [[nodiscard]] std::size_t all() const { return errors + warnings + notes; }
  bool operator==(const Counts&) const = default;
};

/// A second place that matters, with what is to be seen there ("first declared here").
struct Label {
  text::Span span;
  lexicon::Message message;
};

/// A machine-applicable edit: the bytes of `span` become `replacement`.
struct Fix {
  text::Span span;
  std::string replacement;
  bool is_sure = true;  ///< nothing else can have been meant; else for people to choose
};

/// One finding. Messages are lower case, say what was found, quote code in backticks and end without a full
/// stop.
struct Diagnostic {
  Severity severity = Severity::error;
  std::string_view rule;  ///< a name of the catalogue with static storage, e.g. "unknown-keyword"
  text::Span span;
  lexicon::Message message;
  lexicon::Message hint;  ///< what to write instead; empty where there is nothing to say
  std::vector<Label> labels;
  std::vector<Fix> fixes;
  std::string suggestion = {};  ///< the word that was probably meant, where the hint asks for it
  /// What it goes by from run to run, where that is more than its rule and the words of its line.
  std::string identity = {};

  /// Asks in the hint "did you mean `word`?", with `more` behind it, and keeps the word for whoever decides
  /// by it.
  void suggest(std::string_view word, const lexicon::Message& more = {});
};

/// "did you mean `word`?"
lexicon::Message did_you_mean(std::string_view word);

/// The findings of a compilation, each place and rule once, in the order in which they were found.
class Diagnostics {
 public:
  /// Adds `finding` unless the same rule has already spoken about the same span.
  /// The reference is to the finding that is kept; it is valid until the next call.
  Diagnostic& add(Diagnostic finding);
  /// Short form for what most callers need.
  Diagnostic& error(std::string_view rule, text::Span span, lexicon::Message message,
                    lexicon::Message hint = {});
  Diagnostic& warning(std::string_view rule, text::Span span, lexicon::Message message,
                      lexicon::Message hint = {});

  [[nodiscard]] const std::vector<Diagnostic>& all() const { return all_; }
  [[nodiscard]] std::size_t errors() const;
  [[nodiscard]] std::size_t warnings() const;
  [[nodiscard]] bool has_errors() const { return errors() > 0; }
  /// By file, then place; findings at one place keep their order.
  void sort();
  /// Takes out the findings for which `out(number in all())` holds; they may be found anew.
  void erase_if(const std::function<bool(std::size_t)>& out);

 private:
  void number_again();

  std::vector<Diagnostic> all_;
  std::map<std::tuple<text::Span, std::string_view>, std::size_t> numbers_;  ///< in `all_`
};

}  // namespace journey::diagnostic
