#include "lexicon/phase.hpp"

#include "lexicon/words.hpp"

#include <array>
#include <optional>

namespace journey::lexicon {

namespace {

constexpr auto cells = in_one_row(std::array{
#define STAGE_MODEL(name, others, phases)
#define PHASE(...) Cells{__VA_ARGS__},
#include "lexicon/phases.def"
#undef PHASE
#undef STAGE_MODEL
});
static_assert(all_filled(cells), "a phase lacks a word in a language");
constexpr auto table = split_cells<count_words(cells)>(cells);

constexpr std::array names{
#define PHASE(...)
#define STAGE_MODEL(name, others, phases) std::string_view(name),
#include "lexicon/phases.def"
#undef STAGE_MODEL
#undef PHASE
};
constexpr std::array other_names{
#define PHASE(...)
#define STAGE_MODEL(name, others, phases) std::string_view(others),
#include "lexicon/phases.def"
#undef STAGE_MODEL
#undef PHASE
};
constexpr auto other_names_table = split_cells<count_words(other_names)>(other_names);

constexpr std::array phase_cells{
#define PHASE(...)
#define STAGE_MODEL(name, others, phases) std::string_view(phases),
#include "lexicon/phases.def"
#undef STAGE_MODEL
#undef PHASE
};
static_assert(all_filled(phase_cells));
constexpr auto phase_table = split_cells<count_words(phase_cells)>(phase_cells);

constexpr auto phases = [] {
  std::array<BuiltInPhase, phase_table.words.size()> result{};
  for (std::size_t at = 0; at < result.size(); ++at) {
    std::string_view word = phase_table.words[at];
    result[at].optional = word.ends_with('?');
    if (result[at].optional) word.remove_suffix(1);
    result[at].name = word;
  }
  return result;
}();

constexpr auto models = [] {
  std::array<BuiltInModel, names.size()> result{};
  for (std::size_t at = 0; at < result.size(); ++at) {
    const std::size_t first = phase_table.first[at];
    result[at] = {names[at],
                  std::span<const BuiltInPhase>(phases).subspan(first, phase_table.first[at + 1] - first)};
  }
  return result;
}();

/// Built-in models spell their phases in this language, and some say `consider` where others say
/// `consideration`.
constexpr Language spelling_of_models = Language::english;

/// A title is written with spaces where a name takes `-`.
constexpr bool same_phase(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t at = 0; at < a.size(); ++at) {
    const char left = a[at] == ' ' ? '-' : text::ascii_lower(a[at]);
    const char right = b[at] == ' ' ? '-' : text::ascii_lower(b[at]);
    if (left != right) return false;
  }
  return true;
}

/// What people put behind the name of a phase: 認知階段, "awareness stage".
constexpr std::array<std::string_view, 8> words_for_stage{"階段",   "阶段",   " stage",   "-stage",
                                                          " phase", "-phase", "ステージ", "フェーズ"};

/// A phase without the word for a stage behind it.
std::string_view without_stage(std::string_view word) {
  for (const std::string_view stage : words_for_stage) {
    if (word.size() > stage.size() && same_word(word.substr(word.size() - stage.size()), stage))
      return word.substr(0, word.size() - stage.size());
  }
  return word;
}

std::optional<std::size_t> row_named(std::string_view word) {
  for (std::size_t cell = 0; cell < cells.size(); ++cell) {
    for (const std::string_view known : table.of(cell)) {
      if (same_phase(known, word)) return cell / language_count;
    }
  }
  return std::nullopt;
}

}  // namespace

std::span<const BuiltInModel> built_in_models() { return models; }

const BuiltInModel* built_in_model(std::string_view name) {
  for (std::size_t at = 0; at < models.size(); ++at) {
    if (same_word(models[at].name, name)) return &models[at];
    for (const std::string_view other : other_names_table.of(at)) {
      if (same_word(other, name)) return &models[at];
    }
  }
  return nullptr;
}

bool names_phase(std::string_view word, std::string_view phase) {
  if (same_phase(word, phase)) return true;
  const auto row = row_named(phase);
  return row && (row == row_named(word) || row == row_named(without_stage(word)));
}

std::string_view phase_word(std::string_view phase, Language language) {
  if (language == spelling_of_models) return phase;
  const auto row = row_named(phase);
  return row ? table.of(*row * language_count + static_cast<std::size_t>(language)).front() : phase;
}

}  // namespace journey::lexicon
