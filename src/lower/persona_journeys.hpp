// In: a journey with its `for` blocks. Out: whom it is about, and what each of them finds below a statement.
#pragma once

#include "lower/names.hpp"
#include "lower/reference.hpp"

#include <cstdint>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace journey::lower {

/// The personas of the journey of the compiled file, and the overlays that they bring.
class PersonaJourneys {
 public:
  /// Finds the journey's personas and whom each `for` is for. Reports names that are no persona of the
  /// journey.
  PersonaJourneys(const Names& names, References& references);

  /// The `journey` statement, or `no_statement` in a library.
  [[nodiscard]] syntax::StatementId statement() const { return journey_; }
  /// Declarations of the personas, in order; empty where the journey is about nobody in particular.
  [[nodiscard]] const std::vector<model::Index>& personas() const { return personas_; }
  /// How many maps the file makes: one a persona, at least one.
  [[nodiscard]] std::size_t count() const { return personas_.empty() ? 1 : personas_.size(); }
  /// Whether all of the journey's personas are known; false: one is not, and that is reported.
  [[nodiscard]] bool complete() const { return complete_; }
  [[nodiscard]] bool has_overlay(syntax::StatementId parent) const;
  /// In place of a persona journey: that of whoever is none of the personas.
  static constexpr std::size_t nobody = static_cast<std::size_t>(-1);

  /// Children of `parent` as they are in a persona journey: what an applying `for` says replaces all lines of
  /// the same keyword (`servqual`: of the same dimension, a custom lane: of the same lane); elements add.
  [[nodiscard]] std::vector<syntax::StatementId> children(syntax::StatementId parent,
                                                          std::size_t persona_journey) const;
  /// Whether a `skip` or an `only` names the persona of a persona journey. Only once the values are there.
  [[nodiscard]] bool names(syntax::StatementId list, std::size_t persona_journey) const;

 private:
  [[nodiscard]] const Unit& main() const;
  void find_personas(References& references);
  [[nodiscard]] std::uint64_t mask_of(text::Span list, References& references) const;

  const Names& names_;
  syntax::StatementId journey_ = syntax::no_statement;
  std::vector<model::Index> personas_;
  bool complete_ = true;  ///< false: a persona of the journey is unknown, already reported
  /// By `for` statement: one bit a persona journey.
  std::unordered_map<syntax::StatementId, std::uint64_t> applies_;
  std::unordered_set<syntax::StatementId> overlaid_;  ///< statements that hold a `for`
};

/// Reports a persona that exists but that the journey is not about.
void report_stranger(const Names& names, text::Span persona);

}  // namespace journey::lower
