#include "syntax/places.hpp"

#include "lexicon/enumeration.hpp"
#include "syntax/quote.hpp"
#include "syntax/values.hpp"
#include "text/ascii.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::syntax {

using lexicon::Entry;
using lexicon::Keyword;
using lexicon::Language;
using lexicon::Parent;

std::array<Language, lexicon::language_count> languages_for(Scope& scope, std::string_view word) {
  auto languages = lexicon::all_languages;
  const bool latin = text::is_ascii(word);
  const Language own = scope.writing().language();
  const auto distance = [&](Language language) {
    return (lexicon::traits(language).letters == lexicon::Letters::latin) == latin ? language == own ? 0 : 1
                                                                                   : 2;
  };
  std::stable_sort(languages.begin(), languages.end(),
                   [&](Language a, Language b) { return distance(a) < distance(b); });
  return languages;
}

std::string_view word_for(Scope& scope, Keyword keyword, std::string_view written) {
  return lexicon::word(keyword, languages_for(scope, written).front());
}

namespace {

std::string list_parents(const std::vector<Parent>& parents) {
  constexpr std::size_t most = 4;
  std::vector<std::string_view> names;
  for (const Parent parent : parents) {
    // Whatever stands in a `for` also stands outside one, which says enough.
    if (parent == Parent::for_journey || parent == Parent::for_stage || parent == Parent::for_touchpoint)
      continue;
    names.push_back(lexicon::name_of(parent));
  }
  std::string list;
  for (std::size_t at = 0; at < names.size() && at < most; ++at) {
    if (at > 0) list += at + 1 == std::min(names.size(), most) ? " or " : ", ";
    list += names[at];
  }
  return list;
}

/// The keywords that people reach for first.
constexpr std::array most_used{
    Keyword::journey, Keyword::stage,       Keyword::touchpoint, Keyword::emotion,
    Keyword::pain,    Keyword::opportunity, Keyword::next,       Keyword::action,
    Keyword::thought, Keyword::channel,     Keyword::goal,       Keyword::persona,
};

/// The entries of a parent: the most used keywords, then lists, then what is said once.
std::vector<const Entry*> most_used_first(Parent parent) {
  std::vector<const Entry*> entries;
  for (const Entry& entry : lexicon::entries_of(parent)) entries.push_back(&entry);
  const auto rank = [](const Entry* entry) {
    const auto* const used = std::find(most_used.begin(), most_used.end(), entry->keyword);
    const bool is_once = entry->arity == lexicon::Arity::once;
    return std::pair(used - most_used.begin(), is_once);
  };
  std::stable_sort(entries.begin(), entries.end(),
                   [&](const Entry* a, const Entry* b) { return rank(a) < rank(b); });
  return entries;
}

}  // namespace

std::string where(Parent parent) {
  return parent == Parent::top ? "at the top level" : fmt::format("below {}", lexicon::name_of(parent));
}

std::string belongs(const std::vector<Parent>& parents) {
  if (parents.size() == 1 && parents.front() == Parent::top) return "belongs to the top level, at the margin";
  if (!parents.empty() && parents.front() == Parent::top) {
    return "belongs at the margin, or below " + list_parents({parents.begin() + 1, parents.end()});
  }
  return "belongs below " + list_parents(parents);
}

std::string what_it_takes(Scope& scope, Parent parent, std::string_view word) {
  constexpr std::size_t most = 14;
  const auto entries = most_used_first(parent);
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < std::min(entries.size(), most); ++at)
    words.push_back(word_for(scope, entries[at]->keyword, word));
  const bool all = words.size() == entries.size();
  return fmt::format("{} takes {}{}", parent == Parent::top ? "the top level" : lexicon::name_of(parent),
                     quote_list(words, all ? "and" : ""), all ? "" : ", …");
}

std::optional<Keyword> keyword_of_value(Parent parent, std::string_view value) {
  std::optional<Keyword> found;
  for (const Entry& entry : lexicon::entries_of(parent)) {
    if (entry.value != lexicon::Value::enumeration || !find_enumerated(entry.enumeration, value)) continue;
    if (found) return std::nullopt;
    found = entry.keyword;
  }
  return found;
}

}  // namespace journey::syntax
