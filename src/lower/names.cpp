#include "lower/names.hpp"

#include "diagnostic/errors.hpp"
#include "lexicon/enumeration.hpp"
#include "lexicon/words.hpp"
#include "lower/identity.hpp"
#include "text/utf8.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::lower {

namespace {

using lexicon::Keyword;
namespace rule = diagnostic::rule;

struct KindRow {
  Kind kind;
  Keyword keyword;
  std::string_view word;
  bool importable;     ///< libraries may declare it
  bool accepts_texts;  ///< as long as nothing of the kind is declared
};

constexpr std::array<KindRow, kind_count> kinds{{
    {Kind::persona, Keyword::persona, "persona", true, false},
    {Kind::channel, Keyword::channel, "channel", true, true},
    {Kind::owner, Keyword::owner, "owner", true, true},
    {Kind::metric, Keyword::metric, "metric", true, true},
    {Kind::source, Keyword::source, "source", true, true},
    {Kind::lane, Keyword::lane, "lane", true, false},
    {Kind::model, Keyword::model, "model", true, false},
    {Kind::view, Keyword::view, "view", false, false},
    {Kind::stage, Keyword::stage, "stage", false, false},
    {Kind::touchpoint, Keyword::touchpoint, "touchpoint", false, false},
    {Kind::pain, Keyword::pain, "pain", false, false},
    {Kind::opportunity, Keyword::opportunity, "opportunity", false, false},
    {Kind::need, Keyword::need, "need", false, false},
}};

const KindRow& row_of(Kind kind) { return kinds[static_cast<std::size_t>(kind)]; }

bool declares(const lexicon::Entry& entry) {
  return entry.argument == lexicon::Argument::name || entry.argument == lexicon::Argument::optional_name;
}

/// Why a name may not be borne, for the message, or empty.
std::string reserved_as(Kind kind, std::string_view name) {
  constexpr std::array outputs{"map", "flow", "mind", "curve", "blueprint", "all", "each"};
  const auto is_name = [&](const char* word) { return lexicon::same_word(name, word); };
  switch (kind) {
    case Kind::persona:
    case Kind::view:
      return std::any_of(outputs.begin(), outputs.end(), is_name) ? "names an output on the command line"
                                                                  : "";
    case Kind::stage:
    case Kind::touchpoint:
      return lexicon::value_of(lexicon::Enumeration::target, name) ? "says in `next` how a journey ends" : "";
    case Kind::lane:
      return lexicon::find_entry(lexicon::Parent::stage, name) != nullptr ||
                     lexicon::find_entry(lexicon::Parent::touchpoint, name) != nullptr
                 ? "is a keyword already"
                 : "";
    default:
      return {};
  }
}

}  // namespace

std::optional<Kind> kind_of(Keyword keyword) {
  switch (keyword) {
    case Keyword::solves:
      return Kind::pain;
    case Keyword::skip:
      return Kind::persona;
    case Keyword::stages:
      return Kind::stage;
    default:
      break;
  }
  for (const KindRow& row : kinds) {
    if (row.keyword == keyword) return row.kind;
  }
  return std::nullopt;
}

lexicon::Keyword keyword_of(Kind kind) { return row_of(kind).keyword; }

std::string_view word_of(Kind kind) { return row_of(kind).word; }

Names::Names(const Compilation& compilation)
    : compilation_(compilation),
      by_statement_(compilation.units.back().document.statements.size(), model::none) {
  for (UnitId unit = 0; unit < compilation.units.size(); ++unit) {
    const syntax::Document& document = compilation.units[unit].document;
    recoveries_.emplace_back(document);
    for (syntax::StatementId id = 0; id < document.statements.size(); ++id) {
      const syntax::Statement& s = document.statements[id];
      if (s.keyword == Keyword::unknown) continue;
      const lexicon::Entry* entry = lexicon::entry_of(s.parent_kind, s.keyword);
      if (entry == nullptr || !declares(*entry)) continue;
      if (const auto kind = kind_of(s.keyword)) declare(*kind, {unit, id});
    }
  }
  for (const KindRow& row : kinds) make_ids(row.kind);
  std::vector<std::array<bool, kind_count>> own(compilation.units.size());
  for (const KindRow& row : kinds) {
    for (const Declaration& declaration : all(row.kind)) own[declaration.place.unit][index(row.kind)] = true;
  }
  declared_.resize(compilation.units.size());
  for (UnitId unit = 0; unit < own.size(); ++unit) {
    for (UnitId seen = 0; seen <= unit; ++seen) {
      if (!compilation.units[unit].sees[seen]) continue;
      for (std::size_t kind = 0; kind < kind_count; ++kind) declared_[unit][kind] |= own[seen][kind];
    }
  }
}

void Names::declare(Kind kind, StatementPlace place) {
  const Unit& unit = compilation_.units[place.unit];
  const syntax::Document& document = unit.document;
  const syntax::Statement& s = unit.at(place.statement);
  Declaration declaration{place, text::nfc(document.argument_of(s)), {}, document.text_of(s), false};
  if (declaration.title.empty()) declaration.title = declaration.name;
  const auto number = static_cast<model::Index>(all(kind).size());
  if (place.unit == compilation_.main()) by_statement_[place.statement] = number;
  // Whoever says neither name nor title may have meant any.
  if (head_is_wrong(document, s) || declaration.title.empty() ||
      (!declaration.name.empty() && !text::is_name(declaration.name))) {
    nameless_[index(kind)] = true;
    declaration.name.clear();
  }
  if (!declaration.name.empty()) {
    const auto [known, is_new] = by_name_[index(kind)].try_emplace(declaration.name, number);
    // Needs are not referred to, so two may bear one name.
    if (!is_new && kind != Kind::need) {
      declaration.duplicate = true;
      const Declaration& first = at(kind, known->second);
      const syntax::Document& there = compilation_.units[first.place.unit].document;
      auto& finding = compilation_.diagnostics.error(
          rule::duplicate_name, document.argument(s),
          fmt::format("{} `{}` is declared twice", word_of(kind), declaration.name),
          row_of(kind).importable ? "rename one; a name is unique in a file and all it imports"
                                  : "rename one of them");
      finding.labels.push_back(
          {there.argument(there.statements[first.place.statement]), "first declared here"});
    }
    if (const std::string why = reserved_as(kind, declaration.name); !why.empty()) {
      compilation_.diagnostics.error(
          rule::reserved_name, document.argument(s),
          fmt::format("`{}` {}, so no {} can be called that", declaration.name, why, word_of(kind)),
          "choose another name; the title after the colon is free");
    }
  }
  all_[index(kind)].push_back(std::move(declaration));
}

void Names::make_ids(Kind kind) {
  Ids ids;
  for (Declaration& declaration : all_[index(kind)]) {
    if (declaration.name.empty()) continue;
    ids.take(declaration.name);
    declaration.id = declaration.name;
  }
  for (Declaration& declaration : all_[index(kind)]) {
    if (declaration.name.empty()) declaration.id = ids.make(declaration.title, word_of(kind));
  }
}

model::Index Names::declared_by(Kind kind, syntax::StatementId statement) const {
  const model::Index number = by_statement_[statement];
  const bool fits = number < all(kind).size() && at(kind, number).place.statement == statement;
  return fits ? number : model::none;
}

model::Index Names::find(Kind kind, UnitId unit, std::string_view name) const {
  const auto& known = by_name_[index(kind)];
  const auto found = text::is_nfc_quick(name) ? known.find(std::string(name)) : known.find(text::nfc(name));
  if (found == known.end()) return model::none;
  const bool visible = compilation_.units[unit].sees[at(kind, found->second).place.unit];
  return visible ? found->second : model::none;
}

bool Names::accepts_texts(Kind kind, UnitId unit) const {
  return row_of(kind).accepts_texts && !declared_[unit][index(kind)];
}

bool Names::was_meant(std::string_view name) const {
  return std::any_of(recoveries_.begin(), recoveries_.end(),
                     [&](const ErrorRecovery& recovery) { return recovery.may_name(name); });
}

bool Names::may_be_missing(Kind kind) const {
  return nameless_[index(kind)] || recovery().may_declare(row_of(kind).keyword) ||
         (row_of(kind).importable && (compilation_.incomplete || recovery().may_import()));
}

}  // namespace journey::lower
