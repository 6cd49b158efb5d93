#include "lower/names.hpp"

#include "diagnostic/errors.hpp"
#include "lexicon/enumeration.hpp"
#include "lexicon/words.hpp"
#include "lower/identity.hpp"
#include "lower/phrases.hpp"
#include "lower/translated.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace journey::lower {

namespace {

using lexicon::Keyword;
using lexicon::Message;
using lexicon::Phrase;
using lexicon::say;
namespace rule = diagnostic::rule;

struct KindRow {
  Kind kind;
  Keyword keyword;
  Phrase word;         ///< what it is called
  bool importable;     ///< libraries may declare it
  bool accepts_texts;  ///< as long as nothing of the kind is declared
};

constexpr std::array<KindRow, kind_count> kinds{{
    {Kind::persona, Keyword::persona, Phrase{"persona", "人物角色", "人物角色", "ペルソナ"}, true, false},
    {Kind::channel, Keyword::channel, Phrase{"channel", "管道", "渠道", "チャネル"}, true, true},
    {Kind::owner, Keyword::owner, Phrase{"owner", "負責人", "负责人", "担当"}, true, true},
    {Kind::metric, Keyword::metric, Phrase{"metric", "指標", "指标", "指標"}, true, true},
    {Kind::source, Keyword::source, Phrase{"source", "資料來源", "数据来源", "情報源"}, true, true},
    {Kind::lane, Keyword::lane, Phrase{"lane", "泳道", "泳道", "レーン"}, true, false},
    {Kind::model, Keyword::model, Phrase{"model", "階段模型", "阶段模型", "ステージモデル"}, true, false},
    {Kind::view, Keyword::view, Phrase{"view", "檢視", "视图", "ビュー"}, false, false},
    {Kind::stage, Keyword::stage, Phrase{"stage", "階段", "阶段", "ステージ"}, false, false},
    {Kind::touchpoint, Keyword::touchpoint, Phrase{"touchpoint", "接觸點", "触点", "タッチポイント"}, false,
     false},
    {Kind::pain, Keyword::pain, Phrase{"pain", "痛點", "痛点", "課題"}, false, false},
    {Kind::opportunity, Keyword::opportunity, Phrase{"opportunity", "機會", "机会", "機会"}, false, false},
    {Kind::need, Keyword::need, Phrase{"need", "需求", "需求", "ニーズ"}, false, false},
}};

const KindRow& row_of(Kind kind) { return kinds[static_cast<std::size_t>(kind)]; }

/// Why a name may not be borne by a kind; nothing where it may.
Message reserved_as(Kind kind, std::string_view name) {
  constexpr std::array outputs{"map", "flow", "mind", "curve", "blueprint", "all", "each"};
  const auto is_name = [&](const char* word) { return lexicon::same_word(name, word); };
  switch (kind) {
    case Kind::persona:
    case Kind::view:
      if (std::any_of(outputs.begin(), outputs.end(), is_name))
        return say<phrases::names_an_output>(name, name_of(kind));
      return {};
    case Kind::stage:
    case Kind::touchpoint:
      if (lexicon::value_of(lexicon::Enumeration::target, name))
        return say<phrases::says_how_a_journey_ends>(name, name_of(kind));
      return {};
    case Kind::lane:
      for (const lexicon::Parent parent : {lexicon::Parent::stage, lexicon::Parent::touchpoint}) {
        const lexicon::Entry* const entry = lexicon::find_entry(parent, name);
        if (entry != nullptr && !lexicon::yields_to_lanes(entry->keyword))
          return say<phrases::is_a_keyword>(name, name_of(kind));
      }
      return {};
    default:
      return {};
  }
}

}  // namespace

std::optional<Kind> kind_of(Keyword keyword) {
  switch (keyword) {
    case Keyword::solves:
      return Kind::pain;
    case Keyword::depends_on:
      return Kind::opportunity;
    case Keyword::skip:
    case Keyword::only:
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

lexicon::Message name_of(Kind kind) { return Message::of(row_of(kind).word); }

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
      if (entry == nullptr || !lexicon::can_be_named(*entry)) continue;
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
          say<phrases::declared_twice>(name_of(kind), declaration.name),
          row_of(kind).importable ? say<phrases::rename_one_in_scope>() : say<phrases::rename_one>());
      finding.labels.push_back(
          {there.argument(there.statements[first.place.statement]), say<phrases::first_declared_here>()});
    }
    if (Message reserved = reserved_as(kind, declaration.name); !reserved.empty()) {
      compilation_.diagnostics.error(rule::reserved_name, document.argument(s), std::move(reserved),
                                     say<phrases::choose_another_name>());
    }
  }
  all_[index(kind)].push_back(std::move(declaration));
}

void Names::make_ids(Kind kind) {
  Ids ids;
  const std::string_view fallback = row_of(kind).word.in(lexicon::Language::english);
  for (Declaration& declaration : all_[index(kind)]) {
    if (declaration.name.empty()) continue;
    ids.take(declaration.name);
    declaration.id = declaration.name;
  }
  for (Declaration& declaration : all_[index(kind)]) {
    if (declaration.name.empty()) declaration.id = ids.make(declaration.title, fallback);
  }
}

const std::string& Names::title_of(Kind kind, model::Index declaration) const {
  const Declaration& of = at(kind, declaration);
  const std::string* const translation =
      translated_ != nullptr ? translated_->find(of.place, whole_text) : nullptr;
  return translation != nullptr ? *translation : of.title;
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

ResolvedPerson Names::person(Keyword keyword, UnitId unit, text::Span span) const {
  const std::string_view word = compilation_.sources.slice(span);
  const bool works_on_map = keyword == Keyword::reviewer || keyword == Keyword::contributor;
  if (!works_on_map) {
    if (const model::Index persona = find(Kind::persona, unit, word); persona != model::none)
      return {model::Person::Kind::persona, persona, span};
  }
  if (const model::Index owner = find(Kind::owner, unit, word); owner != model::none)
    return {model::Person::Kind::owner, owner, span};
  return {model::Person::Kind::text, model::none, span};
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
