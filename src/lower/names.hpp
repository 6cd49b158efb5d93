// In: parsed files. Out: everything that they declare, and what a name in one of them refers to.
#pragma once

#include "lower/compilation.hpp"
#include "lower/parsed_values.hpp"
#include "lower/recovery.hpp"
#include "model/journey.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace journey::lower {

/// What can bear a name. Names of one kind are unique in a scope.
enum class Kind : std::uint8_t {
  persona,
  channel,
  owner,
  metric,
  source,
  lane,
  model,
  view,
  stage,
  touchpoint,
  pain,
  opportunity,
  need,
};
inline constexpr std::size_t kind_count = 13;

/// The kind that `keyword` declares where it takes a name, or refers to where it is a property.
std::optional<Kind> kind_of(lexicon::Keyword keyword);
/// The keyword that declares a kind.
lexicon::Keyword keyword_of(Kind kind);
/// What a kind is called, for messages.
lexicon::Message name_of(Kind kind);

struct Declaration {
  StatementPlace place;
  std::string name;   ///< as written, in NFC; empty: none was given
  std::string id;     ///< the name, else made from the title
  std::string title;  ///< the text, else the name
  bool duplicate = false;
};

class Translated;

/// Declarations by kind, in the order of the files (what is imported first) and of their lines.
class Names {
 public:
  /// Declares everything that bears a name or could. Reports duplicates and reserved names.
  explicit Names(const Compilation& compilation);

  [[nodiscard]] const std::vector<Declaration>& all(Kind kind) const { return all_[index(kind)]; }
  [[nodiscard]] const Declaration& at(Kind kind, model::Index declaration) const {
    return all(kind)[declaration];
  }
  /// The title of a declaration, in the language that is spoken.
  [[nodiscard]] const std::string& title_of(Kind kind, model::Index declaration) const;
  /// Makes titles and texts those of a translation, which has to outlive this; all else stays as written.
  void speak(const Translated& translated) { translated_ = &translated; }
  /// Null: everything is said as written.
  [[nodiscard]] const Translated* translated() const { return translated_; }
  /// The declaration that a statement of the compiled file makes.
  [[nodiscard]] model::Index declared_by(Kind kind, syntax::StatementId statement) const;

  /// What `name` refers to in `unit`, or `none`. Names only; titles do not count.
  [[nodiscard]] model::Index find(Kind kind, UnitId unit, std::string_view name) const;
  /// Whoever `span` names where people are named: a persona (not of those who work on the map), an owner,
  /// else the words themselves. Never a mistake.
  [[nodiscard]] ResolvedPerson person(lexicon::Keyword keyword, UnitId unit, text::Span span) const;
  /// Whether a text that is not declared may stand for itself: "declare to be strict".
  [[nodiscard]] bool accepts_texts(Kind kind, UnitId unit) const;
  /// What was not understood in the compiled file.
  [[nodiscard]] const ErrorRecovery& recovery() const { return recoveries_.back(); }
  /// Whether somebody meant to declare `name` in a line that was not understood, so that its absence is no
  /// second mistake.
  [[nodiscard]] bool was_meant(std::string_view name) const;
  /// Whether a name of a kind that does not resolve may be declared in a file that is missing, or in a line
  /// whose name is missing or wrong.
  [[nodiscard]] bool may_be_missing(Kind kind) const;

  [[nodiscard]] const Compilation& compilation() const { return compilation_; }

 private:
  static std::size_t index(Kind kind) { return static_cast<std::size_t>(kind); }
  void declare(Kind kind, StatementPlace place);
  void make_ids(Kind kind);

  const Compilation& compilation_;
  const Translated* translated_ = nullptr;
  std::array<std::vector<Declaration>, kind_count> all_;
  std::array<std::unordered_map<std::string, model::Index>, kind_count> by_name_;
  std::vector<std::array<bool, kind_count>> declared_;  ///< by unit: whether its scope declares a kind
  /// By statement of the compiled file: what it declares, or `none`.
  std::vector<model::Index> by_statement_;
  std::vector<ErrorRecovery> recoveries_;  ///< by unit
  /// A declaration of the kind lacks its name, and that is reported.
  std::array<bool, kind_count> nameless_{};
};

}  // namespace journey::lower
