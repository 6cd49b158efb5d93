#include "lower/figures.hpp"

#include "diagnostic/errors.hpp"
#include "lower/phrases_figures.hpp"
#include "model/rounding.hpp"
#include "syntax/phrases.hpp"
#include "syntax/values.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace journey::lower {

namespace {

using lexicon::Keyword;
using lexicon::Parent;
using lexicon::say;
using syntax::Statement;
using syntax::StatementId;
namespace rule = diagnostic::rule;

class Figures {
 public:
  Figures(const Names& names, const PersonaJourneys& journeys)
      : names_(names), journeys_(journeys), compilation_(names.compilation()) {}

  void check() {
    for (UnitId unit = 0; unit < compilation_.units.size(); ++unit) {
      const syntax::Document& document = compilation_.units[unit].document;
      for (StatementId id = 0; id < document.statements.size(); ++id) check(unit, id);
    }
    if (journeys_.statement() != syntax::no_statement) check_shares_of_personas();
  }

 private:
  void check(UnitId unit, StatementId id) {
    switch (compilation_.units[unit].at(id).keyword) {
      case Keyword::touchpoint:
        return check_meeting(unit, id);
      case Keyword::opportunity:
        return check_effects(unit, id);
      case Keyword::next:
        return check_measured_share(unit, id);
      case Keyword::lane:
        return check_lane(unit, id);
      default:
        return;
    }
  }

  [[nodiscard]] std::vector<StatementId> children(UnitId unit, StatementId id, Keyword keyword) const {
    std::vector<StatementId> found;
    if (id == syntax::no_statement) return found;
    const syntax::Document& document = compilation_.units[unit].document;
    each_child(document, id, [&](StatementId child) {
      if (document.statements[child].keyword == keyword) found.push_back(child);
    });
    return found;
  }

  [[nodiscard]] std::vector<ResolvedReference> named(UnitId unit,
                                                     const std::vector<StatementId>& lists) const {
    std::vector<ResolvedReference> all;
    for (const StatementId list : lists) {
      const auto* const some = compilation_.units[unit].texts.find<std::vector<ResolvedReference>>(list);
      if (some != nullptr) all.insert(all.end(), some->begin(), some->end());
    }
    return all;
  }

  /// Who alone meets a touchpoint meets its stage too, and nobody skips what is not theirs.
  void check_meeting(UnitId unit, StatementId touchpoint) {
    const std::vector<StatementId> only = children(unit, touchpoint, Keyword::only);
    if (only.empty()) return;
    const syntax::Document& document = compilation_.units[unit].document;
    const auto head = [&](StatementId id) { return document.head(document.statements[id]); };
    if (const auto skip = children(unit, touchpoint, Keyword::skip); !skip.empty()) {
      auto& finding =
          error(rule::only_and_skip, head(skip.front()),
                say<phrases::only_beside_skip>(text::quote(document.source->slice(head(only.front()))),
                                               text::quote(document.source->slice(head(skip.front())))),
                say<phrases::keep_one_of_them>());
      finding.labels.push_back({head(only.front()), say<phrases::other_line>()});
    }
    const std::vector<StatementId> of_stage =
        children(unit, document.statements[touchpoint].parent, Keyword::only);
    if (of_stage.empty()) return;
    const std::vector<ResolvedReference> outer = named(unit, of_stage);
    for (const ResolvedReference& persona : named(unit, only)) {
      const bool meets = persona.target == model::none ||
                         std::any_of(outer.begin(), outer.end(), [&](const ResolvedReference& each) {
                           return each.target == persona.target || each.target == model::none;
                         });
      if (meets) continue;
      const std::string name = text::quote(compilation_.sources.slice(persona.span));
      auto& finding = error(rule::only_outside_stage, persona.span, say<phrases::does_not_meet_stage>(name),
                            say<phrases::name_them_above>(name, compilation_.writing.quoted(Keyword::only)));
      finding.labels.push_back(
          {document.text(document.statements[of_stage.front()]), say<phrases::who_meets_the_stage>()});
    }
  }

  void check_effects(UnitId unit, StatementId opportunity) {
    std::vector<std::pair<std::string_view, StatementId>> said;
    for (const StatementId effect : children(unit, opportunity, Keyword::effect)) {
      const syntax::Document& document = compilation_.units[unit].document;
      const Statement& s = document.statements[effect];
      const std::string_view metric = document.argument_of(s);
      const auto first =
          std::find_if(said.begin(), said.end(), [&](const auto& each) { return each.first == metric; });
      if (first == said.end()) {
        said.emplace_back(metric, effect);
        continue;
      }
      auto& finding =
          error(rule::said_twice, document.argument(s), say<phrases::effect_twice>(text::quote(metric)),
                say<phrases::one_effect_a_metric>());
      finding.labels.push_back(
          {document.whole_head(document.statements[first->second]), say<phrases::other_line>()});
    }
  }

  /// A metric can be compared with a share where both are percentages.
  void check_measured_share(UnitId unit, StatementId next) {
    const Unit& in = compilation_.units[unit];
    for (const StatementId id : children(unit, next, Keyword::metric)) {
      const auto* const metric = in.texts.find<ResolvedReference>(id);
      if (metric == nullptr) continue;
      const auto* const value = in.texts.find<lexicon::Next>(next);
      const text::Span head = in.document.head(in.at(id));
      const std::string name = text::quote(in.slice(metric->span));
      if (value == nullptr || !value->share) {
        error(rule::incomparable_share, head, say<phrases::share_is_missing>(text::quote(in.slice(head))),
              say<phrases::write_the_share>());
      } else if (metric->target == model::none) {
        // One that is not declared while others are is reported as unknown.
        if (names_.accepts_texts(Kind::metric, unit)) {
          error(rule::incomparable_share, metric->span, say<phrases::no_metric_declared>(name),
                say<phrases::declare_as_percentage>(compilation_.writing.line(Keyword::unit, "%")));
        }
      } else if (const auto unit_of = unit_of_metric(metric->target); unit_of != "%" && unit_of != "％") {
        error(rule::incomparable_share, metric->span, say<phrases::metric_is_no_percentage>(name),
              say<phrases::declare_as_percentage>(compilation_.writing.line(Keyword::unit, "%")));
      }
    }
  }

  [[nodiscard]] std::string_view unit_of_metric(model::Index metric) const {
    const StatementPlace place = names_.at(Kind::metric, metric).place;
    const Unit& there = compilation_.units[place.unit];
    const auto said = children(place.unit, place.statement, Keyword::unit);
    return said.empty() ? std::string_view() : there.slice(there.document.text(there.at(said.front())));
  }

  /// Which end of the scale is the better one is said once: by its order, or by `better`.
  void check_lane(UnitId unit, StatementId lane) {
    const Unit& in = compilation_.units[unit];
    const auto better = children(unit, lane, Keyword::better);
    if (better.empty()) return;
    for (const StatementId id : children(unit, lane, Keyword::scale)) {
      const auto* const scale = in.texts.find<lexicon::Scale>(id);
      if (scale == nullptr || scale->worst < scale->best) continue;
      error(rule::bad_scale, in.document.text(in.at(id)),
            say<phrases::scale_beside_better>(text::quote(in.slice(in.document.head(in.at(better.front()))))),
            say<syntax::phrases::write>(text::quote(fmt::format("{}..{}", scale->best, scale->worst))));
    }
  }

  /// The personas of a journey are at most all customers.
  void check_shares_of_personas() {
    double sum = 0;
    for (std::size_t at = 0; at < journeys_.personas().size(); ++at) {
      const auto share = share_of(at);
      if (!share) continue;
      if (model::lifts_over_whole(sum, share->value)) {
        error(rule::shares_over_100, share->span,
              say<phrases::more_than_all_customers>(fmt::format("{}", sum + share->value)),
              say<phrases::personas_sum_up>());
      }
      sum += share->value;
    }
  }

  /// What a `for` says, else the persona.
  [[nodiscard]] std::optional<model::Placed<double>> share_of(std::size_t persona_journey) const {
    const auto said = [&](UnitId unit, StatementId id) -> std::optional<model::Placed<double>> {
      const Unit& in = compilation_.units[unit];
      const auto* const share = in.at(id).keyword == Keyword::share ? in.texts.find<double>(id) : nullptr;
      if (share == nullptr) return std::nullopt;
      return model::Placed<double>{*share, in.document.text(in.at(id))};
    };
    for (const StatementId id : journeys_.children(journeys_.statement(), persona_journey)) {
      if (const auto share = said(compilation_.main(), id)) return share;
    }
    const StatementPlace place = names_.at(Kind::persona, journeys_.personas()[persona_journey]).place;
    for (const StatementId id : children(place.unit, place.statement, Keyword::share)) {
      if (const auto share = said(place.unit, id)) return share;
    }
    return std::nullopt;
  }

  diagnostic::Diagnostic& error(std::string_view rule, text::Span span, lexicon::Message message,
                                lexicon::Message hint) {
    return compilation_.diagnostics.error(rule, span, std::move(message), std::move(hint));
  }

  const Names& names_;
  const PersonaJourneys& journeys_;
  const Compilation& compilation_;
};

/// Walks from each opportunity along what it waits for. One that is met again while it is being walked from
/// closes a circle (depth-first search, without recursion: chains may be long).
class Dependencies {
 public:
  explicit Dependencies(const Names& names)
      : names_(names), compilation_(names.compilation()), seen_(count(), Seen::not_yet) {}

  void check() {
    for (model::Index i = 0; i < count(); ++i)
      if (seen_[i] == Seen::not_yet) walk_from(i);
  }

 private:
  enum class Seen : std::uint8_t { not_yet, on_the_way, done };
  struct Step {
    model::Index opportunity = model::none;
    std::vector<ResolvedReference> before;
    std::size_t next = 0;
  };

  [[nodiscard]] std::size_t count() const { return names_.all(Kind::opportunity).size(); }

  [[nodiscard]] Step step(model::Index opportunity) const {
    Step step{opportunity, {}, 0};
    const StatementPlace place = names_.at(Kind::opportunity, opportunity).place;
    const Unit& in = compilation_.units[place.unit];
    each_child(in.document, place.statement, [&](StatementId id) {
      if (in.at(id).keyword != Keyword::depends_on) return;
      if (const auto* const some = in.texts.find<std::vector<ResolvedReference>>(id))
        step.before.insert(step.before.end(), some->begin(), some->end());
    });
    return step;
  }

  void walk_from(model::Index start) {
    std::vector<Step> way{step(start)};
    seen_[start] = Seen::on_the_way;
    while (!way.empty()) {
      Step& here = way.back();
      if (here.next == here.before.size()) {
        seen_[here.opportunity] = Seen::done;
        way.pop_back();
        continue;
      }
      const ResolvedReference before = here.before[here.next++];
      if (before.target == model::none) continue;
      if (seen_[before.target] == Seen::on_the_way) {
        report(way, before);
      } else if (seen_[before.target] == Seen::not_yet) {
        seen_[before.target] = Seen::on_the_way;
        way.push_back(step(before.target));
      }
    }
  }

  void report(const std::vector<Step>& way, const ResolvedReference& closing) {
    const auto first = std::find_if(way.begin(), way.end(),
                                    [&](const Step& each) { return each.opportunity == closing.target; });
    const auto name = [&](model::Index opportunity) {
      return text::quote(names_.at(Kind::opportunity, opportunity).name);
    };
    std::string chain;
    for (auto at = first; at != way.end(); ++at) chain += name(at->opportunity) + " → ";
    chain += name(closing.target);
    compilation_.diagnostics.error(
        rule::dependency_cycle, closing.span,
        say<phrases::waits_for_itself>(name(closing.target), lexicon::Message::verbatim(chain)),
        say<phrases::take_one_out>(compilation_.writing.quoted(Keyword::depends_on)));
  }

  const Names& names_;
  const Compilation& compilation_;
  std::vector<Seen> seen_;
};

}  // namespace

void check_figures(const Names& names, const PersonaJourneys& journeys) { Figures(names, journeys).check(); }

void check_dependencies(const Names& names) { Dependencies(names).check(); }

}  // namespace journey::lower
