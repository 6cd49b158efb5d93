#include "lower/persona_in_text.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <optional>

namespace journey::lower {

namespace {

using lexicon::Keyword;
using syntax::StatementId;

bool is_word_byte(std::string_view text, std::size_t at) {
  return at < text.size() && (text::is_ascii_letter(text[at]) || text::is_ascii_digit(text[at]));
}

/// Where the whole name stands: no letters that belong to it on either side.
std::optional<std::size_t> find_name(std::string_view text, std::string_view name) {
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    const bool begins = at == 0 || !is_word_byte(text, at - 1) || !is_word_byte(name, 0);
    const bool ends = !is_word_byte(text, at + name.size()) || !is_word_byte(name, name.size() - 1);
    if (begins && ends) return at;
  }
  return std::nullopt;
}

bool has_two_characters(std::string_view name) {
  return !name.empty() && text::decode(name, 0).size < name.size();
}

class Finder {
 public:
  Finder(const Names& names, const PersonaJourneys& journeys, const model::Declarations& declared)
      : journeys_(journeys),
        declared_(declared),
        unit_(names.compilation().units.back()),
        document_(unit_.document) {}

  std::vector<model::PersonaInText> find() {
    for (StatementId id = 0; id < document_.statements.size(); ++id) {
      const syntax::Statement& s = document_.statements[id];
      if (!stands_for_all(s)) continue;
      const lexicon::Entry* const entry = lexicon::entry_of(s.parent_kind, s.keyword);
      const bool is_free =
          s.keyword == Keyword::custom_lane || (entry != nullptr && lexicon::is_free_text(entry->value));
      if (is_free && s.keyword != Keyword::quote) look_at(id, s);
    }
    return std::move(found_);
  }

 private:
  /// Below a stage or a touchpoint, outside every `for`.
  [[nodiscard]] bool stands_for_all(const syntax::Statement& s) const {
    for (StatementId above = s.parent; above != syntax::no_statement;
         above = document_.statements[above].parent) {
      const syntax::Statement& holder = document_.statements[above];
      if (holder.keyword == Keyword::for_ || holder.keyword == Keyword::quote) return false;
      if (holder.keyword == Keyword::stage) return true;
    }
    return false;
  }

  void look_at(StatementId id, const syntax::Statement& s) {
    const text::Span span = document_.text(s);
    const std::string_view text = unit_.slice(span);
    std::optional<model::PersonaInText> only_one;
    for (const model::Index persona : journeys_.personas()) {
      const std::string& name = declared_.personas[persona].name;
      if (!has_two_characters(name)) continue;
      const auto at = find_name(text, name);
      if (!at) continue;
      if (only_one) return;  // what names two of them compares them
      const auto begin = span.begin + static_cast<std::uint32_t>(*at);
      only_one = model::PersonaInText{persona,
                                      {span.source, begin, begin + static_cast<std::uint32_t>(name.size())}};
    }
    if (only_one && !is_alone(id, only_one->persona)) found_.push_back(*only_one);
  }

  /// Whether `only` or `skip`, at the touchpoint or its stage, leaves just that persona.
  [[nodiscard]] bool is_alone(StatementId id, model::Index persona) const {
    for (StatementId above = id; above != syntax::no_statement; above = document_.statements[above].parent) {
      std::vector<model::Index> only, skip;
      each_child(document_, above, [&](StatementId child) {
        const Keyword keyword = document_.statements[child].keyword;
        if (keyword != Keyword::only && keyword != Keyword::skip) return;
        const auto* const named = unit_.texts.find<std::vector<ResolvedReference>>(child);
        if (named == nullptr) return;
        for (const ResolvedReference& each : *named)
          (keyword == Keyword::only ? only : skip).push_back(each.target);
      });
      if (only.size() == 1 && only.front() == persona) return true;
      const bool others_skip =
          std::all_of(journeys_.personas().begin(), journeys_.personas().end(), [&](model::Index other) {
            return other == persona || std::find(skip.begin(), skip.end(), other) != skip.end();
          });
      if (!skip.empty() && others_skip) return true;
    }
    return false;
  }

  const PersonaJourneys& journeys_;
  const model::Declarations& declared_;
  const Unit& unit_;
  const syntax::Document& document_;
  std::vector<model::PersonaInText> found_;
};

}  // namespace

std::vector<model::PersonaInText> personas_in_texts(const Names& names, const PersonaJourneys& journeys,
                                                    const model::Declarations& declared) {
  if (journeys.personas().size() < 2) return {};
  return Finder(names, journeys, declared).find();
}

}  // namespace journey::lower
