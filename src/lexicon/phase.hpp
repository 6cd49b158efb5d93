// In: the name of a stage model, or of a phase. Out: the phases that the compiler knows by itself, in any
// language.
#pragma once

#include "lexicon/keyword.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace journey::lexicon {

/// A phase of a built-in model.
struct BuiltInPhase {
  std::string_view name;  ///< as the model spells it, in English
  bool optional = false;  ///< `return?`: no stage needs to have it
};

/// A stage model that needs no declaration.
struct BuiltInModel {
  std::string_view name;
  std::span<const BuiltInPhase> phases;
};

/// All built-in models, in the order of phases.def.
std::span<const BuiltInModel> built_in_models();
/// The built-in model called `name` (ASCII without regard to case, or its name in Chinese or Japanese), or
/// null.
const BuiltInModel* built_in_model(std::string_view name);

/// Whether `word` means the phase that a model calls `phase`: the same word (ASCII without regard to case, a
/// space as good as `-`), or words of one row of phases.def in any two languages; a word for a stage may
/// stand behind it (認知階段).
bool names_phase(std::string_view word, std::string_view phase);
/// The canonical word of a phase in a language; `phase` itself where phases.def does not know it, or for
/// English.
std::string_view phase_word(std::string_view phase, Language language);

}  // namespace journey::lexicon
