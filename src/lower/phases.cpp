#include "lower/phases.hpp"

#include "diagnostic/errors.hpp"
#include "lexicon/phase.hpp"
#include "lexicon/words.hpp"
#include "lower/phrases.hpp"
#include "syntax/values.hpp"
#include "text/nearest.hpp"
#include "text/quote.hpp"
#include "text/utf8.hpp"

#include <utility>

namespace journey::lower {

namespace {

using lexicon::Keyword;
using lexicon::Message;
using lexicon::say;
using syntax::StatementId;
namespace rule = diagnostic::rule;

/// The first child of `parent` with a keyword, or `no_statement`.
StatementId child_of(const syntax::Document& document, StatementId parent, Keyword keyword) {
  StatementId found = syntax::no_statement;
  each_child(document, parent, [&](StatementId id) {
    if (document.statements[id].keyword == keyword && found == syntax::no_statement) found = id;
  });
  return found;
}

/// The phases of a model for a hint; a model of a hundred would hide it.
Message list_of(const model::StageModel& model) {
  constexpr std::size_t at_most = 12;
  std::vector<std::string_view> names;
  for (const model::Phase& phase : model.phases) {
    if (names.size() < at_most) names.push_back(phase.name);
  }
  Message list = lexicon::list_of_code(names, lexicon::Conjunction::none);
  return model.phases.size() > at_most ? say<phrases::and_so_on>(std::move(list)) : list;
}

class Check {
 public:
  Check(const Names& names, const model::StageModel& model)
      : names_(names),
        compilation_(names.compilation()),
        document_(compilation_.units.back().document),
        model_(model) {}

  void run() {
    model::Index furthest = 0;
    StatementId furthest_stage = syntax::no_statement;
    each_top(document_, [&](StatementId id) {
      if (document_.statements[id].keyword != Keyword::stage) return;
      const StatementId property = child_of(document_, id, Keyword::phase);
      const model::Index phase = phase_of(names_, id, model_);
      const text::Span place = property != syntax::no_statement
                                   ? document_.text(document_.statements[property])
                                   : document_.whole_head(document_.statements[id]);
      if (phase == model::none) {
        report_missing(id, property, place);
      } else if (furthest_stage != syntax::no_statement && phase < furthest) {
        report_order(place, phase, furthest, furthest_stage);
      } else {
        furthest = phase;
        furthest_stage = id;
      }
    });
  }

 private:
  /// Whether the phase may be in a line that was not understood, or in the name that the stage lacks.
  [[nodiscard]] bool is_excused(StatementId stage) const {
    const syntax::Statement& s = document_.statements[stage];
    return names_.recovery().may_say(Keyword::phase, stage) ||
           (document_.argument(s).empty() && document_.text(s).empty());
  }

  void report_missing(StatementId stage, StatementId property, text::Span place) {
    if (property != syntax::no_statement) {
      if (place.empty()) return;  // reported as an empty text
      const std::string_view word = compilation_.sources.slice(place);
      std::vector<std::string_view> phases;
      for (const model::Phase& phase : model_.phases) phases.insert(phases.end(), {phase.name, phase.title});
      auto& finding = compilation_.diagnostics.error(rule::unknown_phase, place,
                                                     say<phrases::has_no_phase>(model_.id, text::quote(word)),
                                                     say<phrases::its_phases>(list_of(model_)));
      const auto same = [&](std::size_t a, std::size_t b) {
        return phase_named(model_, phases[a]) == phase_named(model_, phases[b]);
      };
      if (const auto meant = text::meant(word, phases, same)) {
        // Personas that follow several models come here again: what one of them means may be nothing in
        // another.
        if (finding.suggestion.empty()) {
          finding.suggest(meant->word);
          finding.fixes = {{place, std::string(meant->word), meant->is_sure}};
        } else if (finding.suggestion != meant->word) {
          finding.fixes.clear();
        }
      }
    } else if (child_of(document_, stage, Keyword::optional) == syntax::no_statement && !is_excused(stage)) {
      compilation_.diagnostics.error(
          rule::missing_phase, place, say<phrases::is_in_no_phase>(model_.id),
          say<phrases::say_its_phase>(compilation_.writing.line(Keyword::phase, ""), list_of(model_),
                                      compilation_.writing.line(Keyword::optional, "")));
    }
  }

  void report_order(text::Span place, model::Index phase, model::Index furthest, StatementId furthest_stage) {
    auto& finding = compilation_.diagnostics.error(
        rule::phase_out_of_order, place,
        say<phrases::comes_before>(model_.phases[phase].name, model_.phases[furthest].name, model_.id),
        say<phrases::the_order_is>(list_of(model_)));
    finding.labels.push_back({document_.whole_head(document_.statements[furthest_stage]),
                              say<phrases::is_there_already>(model_.phases[furthest].name)});
  }

  const Names& names_;
  const Compilation& compilation_;
  const syntax::Document& document_;
  const model::StageModel& model_;
};

}  // namespace

std::optional<model::StageModel> find_model(const Names& names, std::string_view name,
                                            lexicon::Language language) {
  model::StageModel model;
  const auto add = [&](std::string_view phase, bool optional) {
    model.phases.push_back({std::string(phase), std::string(lexicon::phase_word(phase, language)), optional});
  };
  const Compilation& compilation = names.compilation();
  if (const model::Index declared = names.find(Kind::model, compilation.main(), name);
      declared != model::none) {
    const Declaration& declaration = names.at(Kind::model, declared);
    const auto* const phases =
        compilation.units[declaration.place.unit].texts.find<std::vector<syntax::Phase>>(
            declaration.place.statement);
    if (phases == nullptr) return std::nullopt;
    model.id = declaration.name;
    for (const syntax::Phase& phase : *phases) add(phase.name, phase.optional);
    return model;
  }
  const lexicon::BuiltInModel* built_in = lexicon::built_in_model(name);
  if (built_in == nullptr) return std::nullopt;
  model.id = built_in->name;
  for (const lexicon::BuiltInPhase& phase : built_in->phases) add(phase.name, phase.optional);
  return model;
}

model::Index phase_named(const model::StageModel& model, std::string_view word) {
  const std::string composed = text::nfc(word);
  // The model's own spelling comes first: it is meant most of the time, and costs the least.
  for (model::Index i = 0; i < model.phases.size(); ++i) {
    if (lexicon::same_word(composed, model.phases[i].name)) return i;
  }
  for (model::Index i = 0; i < model.phases.size(); ++i) {
    if (lexicon::names_phase(composed, model.phases[i].name)) return i;
  }
  return model::none;
}

model::Index phase_of(const Names& names, StatementId stage, const model::StageModel& model) {
  const syntax::Document& document = names.compilation().units.back().document;
  const syntax::Statement& s = document.statements[stage];
  if (const StatementId property = child_of(document, stage, Keyword::phase);
      property != syntax::no_statement) {
    return phase_named(model, document.source->slice(document.text(document.statements[property])));
  }
  if (const model::Index by_name = phase_named(model, document.argument_of(s)); by_name != model::none)
    return by_name;
  return phase_named(model, document.text_of(s));
}

void check_phases(const Names& names, const PersonaJourneys& journeys) {
  const syntax::Document& document = names.compilation().units.back().document;
  bool model_said = false;
  for (std::size_t persona_journey = 0;
       persona_journey < (journeys.has_overlay(journeys.statement()) ? journeys.count() : 1);
       ++persona_journey) {
    for (const StatementId id : journeys.children(journeys.statement(), persona_journey)) {
      if (document.statements[id].keyword != Keyword::model) continue;
      model_said = true;
      const std::string_view name = document.source->slice(document.text(document.statements[id]));
      if (const auto model = find_model(names, name, lexicon::Language::english)) Check(names, *model).run();
    }
  }
  if (model_said || names.recovery().may_say(Keyword::model, journeys.statement())) return;
  each_top(document, [&](StatementId id) {
    const StatementId property = child_of(document, id, Keyword::phase);
    if (document.statements[id].keyword != Keyword::stage || property == syntax::no_statement) return;
    const lexicon::Writing& writing = names.compilation().writing;
    names.compilation().diagnostics.error(
        rule::phase_without_model, document.head(document.statements[property]),
        say<phrases::follows_no_model>(),
        say<phrases::say_the_model>(writing.line(Keyword::model, writing.name()),
                                    writing.quoted(Keyword::phase)));
  });
}

}  // namespace journey::lower
