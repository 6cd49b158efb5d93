// In: a map. Out: what a rule finds in it; a rule is a value, with which its file begins.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "lexicon/phrase.hpp"
#include "lexicon/value.hpp"
#include "lexicon/writing.hpp"
#include "model/journey.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace journey::check {

using lexicon::Message;
using lexicon::Phrase;
using lexicon::say;

/// What a rule is about.
enum class Category : std::uint8_t {
  consistency,   ///< the map says one thing here and another there
  completeness,  ///< something that a map of this kind needs is not said
  plausibility,  ///< it may be true, but rarely is
  evidence,      ///< what the map rests on
  upkeep,        ///< what was true may be no longer
  form,          ///< how it is written
};
std::string_view name_of(Category category);

/// Takes what one rule finds. Each place is kept once, however many persona journeys find it.
class Findings {
 public:
  Findings(std::string_view rule, diagnostic::Severity severity, std::optional<lexicon::Date> today,
           lexicon::Writing writing, diagnostic::Diagnostics& diagnostics)
      : rule_(rule), severity_(severity), today_(today), writing_(writing), diagnostics_(diagnostics) {}

  /// Adds a finding; the reference takes labels and fixes and is valid until the next one.
  diagnostic::Diagnostic& add(text::Span span, lexicon::Message message, lexicon::Message hint = {}) {
    return diagnostics_.add({severity_, rule_, span, std::move(message), std::move(hint), {}, {}});
  }
  /// The same with a second place that matters.
  void add(text::Span span, lexicon::Message message, lexicon::Message hint, diagnostic::Label label) {
    diagnostics_.add({severity_, rule_, span, std::move(message), std::move(hint), {std::move(label)}, {}});
  }
  /// The day for which the map is checked, where the caller knows it.
  [[nodiscard]] std::optional<lexicon::Date> today() const { return today_; }
  /// How the author of the map would write what a hint asks for.
  [[nodiscard]] const lexicon::Writing& writing() const { return writing_; }
  /// "write `# journey: allow RULE because …` above the line": how a finding of the rule is allowed where it
  /// stands.
  [[nodiscard]] lexicon::Message allowing() const;

 private:
  std::string_view rule_;
  diagnostic::Severity severity_;
  std::optional<lexicon::Date> today_;
  lexicon::Writing writing_;
  diagnostic::Diagnostics& diagnostics_;
};

/// One rule. What it says about itself is what `journey explain`, the manual and SARIF show, and stands
/// nowhere else: comments in its file say why the code is as it is. `bad` and `good` are whole maps, of which
/// the first fires the rule and the second does not; a test says so.
struct Rule {
  std::string_view name;  ///< reads well after "allow"
  Category category;
  diagnostic::Severity severity;  ///< by default; warning or note
  Phrase summary;                 ///< one line, lower case: what is found
  Phrase why;                     ///< the rule's essay: why it matters, what to do instead
  std::string_view bad;
  std::string_view good;
  /// Null for what is found where `allow` comments are applied.
  void (*run)(const model::Map& map, Findings& findings);
  bool needs_today = false;        ///< is silent where the caller gives no day
  bool needs_translation = false;  ///< is silent where the caller knows none
};

}  // namespace journey::check
