// In: statements and whom they are for. Out: mistakes that only show in somebody's persona journey: sums of
// shares, scores on a scale.
#include "diagnostic/errors.hpp"
#include "lower/phrases_figures.hpp"
#include "lower/phrases_values.hpp"
#include "lower/reference.hpp"
#include "lower/structure.hpp"
#include "model/limits.hpp"
#include "model/rounding.hpp"
#include "text/trim.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>
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

/// The score of an emotion as it was written: what stands before its words, without what stands between them.
std::string_view before_words(std::string_view text, std::string_view words) {
  if (text.ends_with(words)) text.remove_suffix(words.size());
  constexpr std::array<std::string_view, 7> between{",", "，", "、", ";", "；", ":", "："};
  text = text::trim_end(text);
  for (const std::string_view sign : between) {
    if (text.ends_with(sign)) text.remove_suffix(sign.size());
  }
  return text::trim_end(text);
}

class PersonaChecks {
 public:
  PersonaChecks(const Names& names, const PersonaJourneys& journeys)
      : names_(names),
        journeys_(journeys),
        compilation_(names.compilation()),
        document_(compilation_.units.back().document) {}

  void check() {
    check_strangers();
    check_size();
    std::vector<ScaleOf> scales;
    for (std::size_t persona_journey = 0; persona_journey < journeys_.count(); ++persona_journey)
      scales.push_back(scale_of(persona_journey));
    name_scales(scales);
    for (std::size_t persona_journey = 0; persona_journey < journeys_.count(); ++persona_journey) {
      const ScaleOf& scale = scales[persona_journey];
      each_top(document_, [&](StatementId stage) {
        if (document_.statements[stage].keyword != Keyword::stage) return;
        check_holder(stage, persona_journey, scale);
        each_child(document_, stage, [&](StatementId touchpoint) {
          if (document_.statements[touchpoint].keyword == Keyword::touchpoint)
            check_holder(touchpoint, persona_journey, scale);
        });
      });
    }
  }

 private:
  [[nodiscard]] const Unit& main() const { return compilation_.units.back(); }
  [[nodiscard]] const Statement& at(StatementId id) const { return document_.statements[id]; }

  /// A scale, and whose it is where not all have the same.
  struct ScaleOf {
    lexicon::Scale scale;
    bool is_wrong = false;   ///< what stands there is no scale
    std::string whose = {};  ///< the name of the persona
  };

  void name_scales(std::vector<ScaleOf>& scales) const {
    const bool is_one = std::all_of(scales.begin(), scales.end(), [&](const ScaleOf& each) {
      return each.scale.worst == scales.front().scale.worst && each.scale.best == scales.front().scale.best;
    });
    if (is_one) return;
    const auto& declared = names_.all(Kind::persona);
    for (std::size_t at = 0; at < scales.size(); ++at)
      scales[at].whose = declared[journeys_.personas()[at]].id;
  }

  ScaleOf scale_of(std::size_t persona_journey) {
    for (const StatementId id : journeys_.children(journeys_.statement(), persona_journey)) {
      if (at(id).keyword != Keyword::scale) continue;
      if (const auto* const scale = main().texts.find<lexicon::Scale>(id)) return {*scale, scale_is_wrong_};
      scale_is_wrong_ = true;
    }
    scale_is_wrong_ = scale_is_wrong_ || names_.recovery().may_say(Keyword::scale, journeys_.statement());
    return {{}, scale_is_wrong_};
  }

  /// A stage or a touchpoint. What the first persona journey finds without an overlay holds for the others
  /// too.
  void check_holder(StatementId holder, std::size_t persona_journey, const ScaleOf& scale) {
    if (persona_journey > 0 && !journeys_.has_overlay(holder) &&
        !journeys_.has_overlay(journeys_.statement()))
      return;
    double sum = 0;
    std::vector<StatementId> emotions;
    for (const StatementId id : journeys_.children(holder, persona_journey)) {
      if (at(id).long_text) continue;
      if (at(id).keyword == Keyword::emotion) {
        check_score(id, scale);
        emotions.push_back(id);
      }
      if (at(id).keyword == Keyword::next) sum = add_share(id, sum);
    }
    check_feelings(emotions);
  }

  [[nodiscard]] StatementId share_below(StatementId id) const {
    StatementId share = syntax::no_statement;
    each_child(document_, id, [&](StatementId child) {
      if (at(child).keyword == Keyword::share && main().texts.find<double>(child) != nullptr) share = child;
    });
    return share;
  }

  /// The emotions of one place are those of at most all who are there; where some say whose they are,
  /// somebody is left for the others.
  void check_feelings(const std::vector<StatementId>& emotions) {
    double sum = 0;
    bool some_have = false;
    for (const StatementId id : emotions) {
      const StatementId share = share_below(id);
      if (share == syntax::no_statement) continue;
      some_have = true;
      const double value = *main().texts.find<double>(share);
      if (model::lifts_over_whole(sum, value)) {
        compilation_.diagnostics.error(rule::shares_over_100, document_.text(at(share)),
                                       say<phrases::more_than_all_feel>(fmt::format("{}", sum + value)),
                                       say<phrases::feelings_sum_up>());
      }
      sum += value;
    }
    if (!some_have || std::abs(sum - model::whole) > model::rounding) return;
    for (const StatementId id : emotions) {
      const auto* const emotion = main().texts.find<lexicon::Emotion>(id);
      if (emotion == nullptr || !emotion->low || share_below(id) != syntax::no_statement) continue;
      compilation_.diagnostics.error(
          rule::shares_over_100, document_.text(at(id)), say<phrases::nobody_is_left>(),
          say<phrases::give_it_a_share>(compilation_.writing.quoted(Keyword::share)));
    }
  }

  static lexicon::Message outside(const std::string& score, const ScaleOf& of) {
    const std::string worst = fmt::format("{}", of.scale.worst), best = fmt::format("{}", of.scale.best);
    return of.whose.empty() ? say<phrases::outside_the_scale>(score, worst, best)
                            : say<phrases::outside_the_scale_of>(score, worst, best, of.whose);
  }

  void check_score(StatementId id, const ScaleOf& of) {
    const lexicon::Scale& scale = of.scale;
    const text::Span span = document_.text(at(id));
    const auto* const emotion = main().texts.find<lexicon::Emotion>(id);
    if (emotion == nullptr || !emotion->low || of.is_wrong) return;
    for (const double score : {*emotion->low, *emotion->high}) {
      if (scale.holds(score)) continue;
      const std::string_view written = before_words(document_.source->slice(span), emotion->words);
      compilation_.diagnostics.error(
          rule::score_outside_scale,
          {span.source, span.begin, span.begin + static_cast<std::uint32_t>(written.size())},
          outside(fmt::format("{}", score), of),
          say<phrases::set_another_scale>(compilation_.writing.line(Keyword::scale, "LOW..HIGH")));
      return;
    }
  }

  double add_share(StatementId id, double sum) {
    const text::Span span = document_.text(at(id));
    const auto* const next = main().texts.find<lexicon::Next>(id);
    if (next == nullptr || !next->share) return sum;
    if (model::lifts_over_whole(sum, *next->share)) {
      const text::Span place = span.empty() ? document_.whole_head(at(id)) : span;
      compilation_.diagnostics.error(rule::shares_over_100, place,
                                     say<phrases::more_than_all_go_on>(fmt::format("{}", sum + *next->share)),
                                     say<phrases::shares_sum_up>());
    }
    return sum + *next->share;
  }

  /// Personas that exist, but that the journey is not about, in `skip`, `only` and in views.
  void check_strangers() {
    if (!journeys_.complete()) return;
    for (const Statement& s : document_.statements) {
      const bool in_view = s.parent_kind == Parent::view && s.keyword == Keyword::persona;
      if (s.keyword != Keyword::skip && s.keyword != Keyword::only && !in_view) continue;
      for (const text::Span piece : pieces_of(main(), document_.text(s))) {
        const model::Index persona =
            names_.find(Kind::persona, compilation_.main(), document_.source->slice(piece));
        const auto& personas = journeys_.personas();
        if (persona == model::none || std::find(personas.begin(), personas.end(), persona) != personas.end())
          continue;
        report_stranger(names_, piece);
      }
    }
  }

  void check_size() {
    std::size_t statements = 0;
    for (const Unit& unit : compilation_.units) statements += unit.document.statements.size();
    if (journeys_.count() > 1 && statements * journeys_.count() > model::limits().lived_statements) {
      compilation_.diagnostics.error(
          rule::limit_exceeded, document_.whole_head(at(journeys_.statement())),
          say<phrases::too_many_persona_lines>(statements, journeys_.count(),
                                               model::limits().lived_statements),
          say<phrases::say_whose_journey>(compilation_.writing.line(Keyword::persona, "")));
    }
    std::size_t row = 0;
    each_top(document_, [&](StatementId stage) {
      if (at(stage).keyword != Keyword::stage) return;
      const bool stage_is_optional = has_child(stage, Keyword::optional);
      each_child(document_, stage, [&](StatementId id) {
        if (at(id).keyword != Keyword::touchpoint) return;
        row = stage_is_optional || has_child(id, Keyword::optional) ? row + 1 : 0;
        if (row != model::limits().optional_in_a_row + 1) return;
        compilation_.diagnostics.error(rule::limit_exceeded, document_.head(at(id)),
                                       say<phrases::too_many_optional>(model::limits().optional_in_a_row));
      });
    });
  }

  [[nodiscard]] bool has_child(StatementId parent, Keyword keyword) const {
    bool found = false;
    each_child(document_, parent, [&](StatementId id) { found = found || at(id).keyword == keyword; });
    return found;
  }

  const Names& names_;
  const PersonaJourneys& journeys_;
  const Compilation& compilation_;
  const syntax::Document& document_;
  bool scale_is_wrong_ = false;
};

}  // namespace

void check_persona_journeys(const Names& names, const PersonaJourneys& journeys) {
  if (journeys.statement() != syntax::no_statement) PersonaChecks(names, journeys).check();
}

}  // namespace journey::lower
