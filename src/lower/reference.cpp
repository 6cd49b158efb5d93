#include "lower/reference.hpp"

#include "diagnostic/errors.hpp"
#include "lexicon/enumeration.hpp"
#include "lower/phrases.hpp"
#include "model/limits.hpp"
#include "syntax/values.hpp"
#include "text/nearest.hpp"
#include "text/quote.hpp"
#include "text/trim.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace journey::lower {

namespace {

using lexicon::Message;
using lexicon::say;
namespace rule = diagnostic::rule;

/// So many names are listed in a hint; more would hide the message.
constexpr std::size_t listed_at_most = 8;

/// An element that cannot be referred to, because it has a title only.
Message name_it(const Declaration& declaration, std::string_view keyword) {
  return say<phrases::no_name_yet>(text::quote(declaration.title), keyword, declaration.id);
}

}  // namespace

std::vector<text::Span> pieces_of(const Unit& unit, text::Span list) {
  const std::string_view text = unit.slice(list);
  std::vector<text::Span> pieces;
  for (const std::string_view piece : text::split_list(text)) {
    const auto begin = list.begin + static_cast<std::uint32_t>(piece.data() - text.data());
    pieces.push_back({list.source, begin, begin + static_cast<std::uint32_t>(piece.size())});
  }
  return pieces;
}

model::Index References::check(Kind kind, UnitId unit, text::Span span) {
  const std::string_view word = names_.compilation().sources.slice(span);
  const model::Index found = names_.find(kind, unit, word);
  if (found != model::none || names_.accepts_texts(kind, unit)) return found;
  if (names_.was_meant(word) || names_.may_be_missing(kind)) return model::none;
  const lexicon::Writing& writing = names_.compilation().writing;
  Candidates candidates;
  collect(kind, unit, candidates);
  report(span, name_of(kind), candidates,
         say<phrases::declare_it>(
             writing.head(keyword_of(kind), text::is_name(word) ? word : writing.name(), writing.title())));
  return model::none;
}

void References::check_target(UnitId unit, text::Span span) {
  const std::string_view word = names_.compilation().sources.slice(span);
  if (lexicon::value_of(lexicon::Enumeration::target, word)) return;
  if (names_.find(Kind::touchpoint, unit, word) != model::none || names_.was_meant(word)) return;
  if (names_.may_be_missing(Kind::touchpoint) || names_.may_be_missing(Kind::stage)) return;
  if (const model::Index stage = names_.find(Kind::stage, unit, word); stage != model::none) {
    const StatementPlace place = names_.at(Kind::stage, stage).place;
    const syntax::Document& document = names_.compilation().units[place.unit].document;
    for (syntax::StatementId id = place.statement + 1; id < document.statements[place.statement].end; ++id) {
      if (document.statements[id].keyword == lexicon::Keyword::touchpoint) return;
    }
    names_.compilation().diagnostics.error(rule::target_without_touchpoint, span,
                                           say<phrases::no_touchpoint_to_go_to>(text::quote(word)),
                                           say<phrases::name_a_touchpoint>());
    return;
  }
  Candidates candidates;
  collect(Kind::touchpoint, unit, candidates);
  collect(Kind::stage, unit, candidates);
  for (const std::string_view way_out : lexicon::words_of(lexicon::Enumeration::target)) {
    candidates.words.push_back(way_out);
    candidates.of.push_back(nullptr);
  }
  const auto way_out = [&](lexicon::Target target) {
    return names_.compilation().writing.value(lexicon::Enumeration::target,
                                              static_cast<std::uint8_t>(target));
  };
  report(span, say<phrases::touchpoint_or_stage>(), candidates,
         say<phrases::targets>(way_out(lexicon::Target::end), way_out(lexicon::Target::exit)), true);
}

void References::report_unknown(text::Span span, const Message& what,
                                const std::vector<std::string_view>& candidates, const Message& when_none) {
  Candidates words{candidates, candidates, std::vector<const Declaration*>(candidates.size(), nullptr)};
  report(span, what, words, when_none);
}

void References::collect(Kind kind, UnitId unit, Candidates& candidates) const {
  // Nobody reads the hundred-and-first suggestion, and looking for each costs all the names there are.
  if (suggested_ >= model::limits().findings_shown) return;
  for (const Declaration& declaration : names_.all(kind)) {
    if (!names_.compilation().units[unit].sees[declaration.place.unit]) continue;
    if (!declaration.name.empty()) {
      candidates.names.push_back(declaration.name);
      candidates.words.push_back(declaration.name);
      candidates.of.push_back(&declaration);
    }
    candidates.words.push_back(declaration.title);
    candidates.of.push_back(&declaration);
  }
}

void References::report(text::Span span, const Message& what, const Candidates& candidates,
                        const Message& when_none, bool is_said_always) {
  const text::Sources& sources = names_.compilation().sources;
  const std::string_view word = sources.slice(span);
  diagnostic::Diagnostic finding{diagnostic::Severity::error,
                                 rule::unknown_name,
                                 span,
                                 say<phrases::there_is_no>(what, text::quote(word)),
                                 when_none,
                                 {},
                                 {}};
  const std::size_t comment = syntax::trailing_comment(word);
  const auto same = [&](std::size_t a, std::size_t b) {
    const Declaration* const one = candidates.of[a];
    return one == candidates.of[b] && (one != nullptr || candidates.words[a] == candidates.words[b]);
  };
  const auto found = suggested_++ < model::limits().findings_shown ? text::meant(word, candidates.words, same)
                                                                   : std::nullopt;
  if (comment != std::string_view::npos) {
    finding.hint = lexicon::say<syntax::comment_hint>();
  } else if (found) {
    const Declaration* const meant = candidates.of[found->number];
    if (meant != nullptr && meant->name.empty()) {
      const auto& unit = names_.compilation().units[meant->place.unit];
      finding.hint = name_it(*meant, unit.slice(unit.document.head(unit.at(meant->place.statement))));
    } else {
      const std::string_view name = meant != nullptr ? std::string_view(meant->name) : found->word;
      finding.suggest(name);
      finding.fixes.push_back({span, std::string(name), found->is_sure});
    }
  } else if (!candidates.names.empty() && candidates.names.size() <= listed_at_most) {
    const Message names = lexicon::list_of_code(candidates.names, lexicon::Conjunction::none);
    finding.hint =
        candidates.names.size() == 1 ? say<phrases::there_is_only>(names) : say<phrases::there_are>(names);
    if (is_said_always) finding.hint = finding.hint.then(when_none);
  }
  names_.compilation().diagnostics.add(std::move(finding));
}

}  // namespace journey::lower
