#include "lower/persona_journeys.hpp"

#include "diagnostic/errors.hpp"
#include "lexicon/enumeration.hpp"
#include "lower/phrases_values.hpp"
#include "model/limits.hpp"
#include "text/quote.hpp"

#include <algorithm>

namespace journey::lower {

namespace {

using lexicon::Keyword;
using lexicon::say;
using syntax::Statement;
using syntax::StatementId;
namespace rule = diagnostic::rule;

/// Elements of a `for` are added to those outside; everything else replaces what the same keyword says there.
bool adds(Keyword keyword) {
  return keyword == Keyword::pain || keyword == Keyword::opportunity || keyword == Keyword::need;
}

/// What counts as "the same keyword": lanes are told apart by their name, `servqual` by its dimension.
std::uint32_t property_of(const Unit& unit, StatementId id) {
  const Statement& s = unit.at(id);
  std::uint32_t part = 0;
  if (s.keyword == Keyword::custom_lane) part = s.lane;
  if (s.keyword == Keyword::servqual) {
    const auto* const dimension = unit.arguments.find<std::uint8_t>(id);
    part = dimension != nullptr ? *dimension : 0xFFU;
  }
  return static_cast<std::uint32_t>(s.keyword) << 16U | part;
}

}  // namespace

PersonaJourneys::PersonaJourneys(const Names& names, References& references) : names_(names) {
  const auto& statements = main().document.statements;
  each_top(main().document, [&](StatementId id) {
    if (statements[id].keyword == Keyword::journey && journey_ == syntax::no_statement) journey_ = id;
  });
  if (journey_ == syntax::no_statement) return;
  find_personas(references);
  for (StatementId id = 0; id < statements.size(); ++id) {
    if (statements[id].keyword != Keyword::for_) continue;
    applies_.emplace(id, mask_of(main().document.argument(statements[id]), references));
    overlaid_.insert(statements[id].parent);
  }
}

const Unit& PersonaJourneys::main() const { return names_.compilation().units.back(); }

void PersonaJourneys::find_personas(References& references) {
  const auto& document = main().document;
  const auto& statements = document.statements;
  const UnitId unit = names_.compilation().main();
  bool property = false;
  text::Span place = document.whole_head(statements[journey_]);
  const auto add = [&](model::Index persona) {
    if (std::find(personas_.begin(), personas_.end(), persona) == personas_.end())
      personas_.push_back(persona);
  };
  each_child(document, journey_, [&](StatementId id) {
    if (statements[id].keyword != Keyword::persona) return;
    property = true;
    if (head_is_wrong(document, statements[id])) {
      complete_ = false;
      return;
    }
    for (const text::Span piece : pieces_of(main(), document.text(statements[id]))) {
      if (piece.empty() || personas_.size() > model::limits().personas) continue;
      place = piece;
      const model::Index persona = references.check(Kind::persona, unit, piece);
      if (persona == model::none) {
        complete_ = false;
      } else {
        add(persona);
      }
    }
  });
  if (!property) {
    complete_ = !names_.recovery().may_say(Keyword::persona, journey_);
    const auto& declared = names_.all(Kind::persona);
    for (model::Index i = 0; i < declared.size(); ++i) {
      const bool counts = declared[i].place.unit == unit && !declared[i].duplicate;
      if (counts && personas_.size() <= model::limits().personas) add(i);
    }
  }
  if (personas_.size() > model::limits().personas) {
    names_.compilation().diagnostics.error(
        rule::limit_exceeded, place, say<phrases::too_many_personas>(model::limits().personas),
        say<phrases::say_which_personas>(names_.compilation().writing.line(lexicon::Keyword::persona, "")));
    personas_.resize(model::limits().personas);
    complete_ = false;
  }
}

std::uint64_t PersonaJourneys::mask_of(text::Span list, References& references) const {
  std::uint64_t mask = 0;
  const UnitId unit = names_.compilation().main();
  for (const text::Span piece : pieces_of(main(), list)) {
    if (piece.empty()) continue;
    const model::Index persona = references.check(Kind::persona, unit, piece);
    if (persona == model::none) continue;
    const auto at = std::find(personas_.begin(), personas_.end(), persona);
    if (at != personas_.end()) {
      mask |= std::uint64_t{1} << static_cast<unsigned>(at - personas_.begin());
    } else if (complete_) {
      report_stranger(names_, piece);
    }
  }
  return mask;
}

void report_stranger(const Names& names, text::Span persona) {
  const std::string_view word = names.compilation().sources.slice(persona);
  names.compilation().diagnostics.error(
      rule::persona_not_in_journey, persona, say<phrases::is_not_about>(text::quote(word)),
      say<phrases::add_the_persona>(names.compilation().writing.line(lexicon::Keyword::persona, word)));
}

bool PersonaJourneys::has_overlay(StatementId parent) const { return overlaid_.contains(parent); }

std::vector<StatementId> PersonaJourneys::children(StatementId parent, std::size_t persona_journey) const {
  const syntax::Document& document = main().document;
  const auto& statements = document.statements;
  std::vector<StatementId> result;
  if (!has_overlay(parent)) {
    each_child(document, parent, [&](StatementId id) { result.push_back(id); });
    return result;
  }
  std::vector<StatementId> overlays;
  each_child(document, parent, [&](StatementId id) {
    const auto mask = applies_.find(id);
    if (persona_journey != nobody && mask != applies_.end() && (mask->second >> persona_journey & 1U) != 0)
      overlays.push_back(id);
  });
  // The last `for` that says a property has it for itself; what none says stays as it is outside.
  std::unordered_map<std::uint32_t, StatementId> said_by;
  for (const StatementId overlay : overlays) {
    each_child(document, overlay, [&](StatementId id) {
      if (!adds(statements[id].keyword)) said_by[property_of(main(), id)] = overlay;
    });
  }
  const auto keep_from = [&](StatementId holder) {
    each_child(document, holder, [&](StatementId id) {
      const Statement& s = statements[id];
      if (s.keyword == Keyword::for_) return;
      const auto winner = adds(s.keyword) ? said_by.end() : said_by.find(property_of(main(), id));
      if (winner == said_by.end() || winner->second == holder) result.push_back(id);
    });
  };
  keep_from(parent);
  for (const StatementId overlay : overlays) keep_from(overlay);
  return result;
}

bool PersonaJourneys::names(StatementId list, std::size_t persona_journey) const {
  const auto* const named = main().texts.find<std::vector<ResolvedReference>>(list);
  if (personas_.empty() || persona_journey == nobody || named == nullptr) return false;
  return std::any_of(named->begin(), named->end(), [&](const ResolvedReference& reference) {
    return reference.target == personas_[persona_journey];
  });
}

}  // namespace journey::lower
