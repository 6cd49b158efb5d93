#include "syntax/places.hpp"

#include "lexicon/enumeration.hpp"
#include "syntax/phrases_statements.hpp"
#include "syntax/quote.hpp"
#include "syntax/values.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace journey::syntax {

using lexicon::Entry;
using lexicon::Keyword;
using lexicon::Language;
using lexicon::Message;
using lexicon::Parent;
using lexicon::say;

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

Message list_parents(Scope& scope, const std::vector<Parent>& parents) {
  constexpr std::size_t most = 4;
  std::vector<Message> names;
  const bool has_elements = std::any_of(parents.begin(), parents.end(), [](Parent parent) {
    return !is_for(parent) && !lexicon::is_detail(parent);
  });
  for (const Parent parent : parents) {
    // Whatever stands in a `for` also stands outside one, which says enough.
    if (is_for(parent)) continue;
    // What tells more of a line is not where a line that was lost belongs, if there are other places.
    if (has_elements && lexicon::is_detail(parent)) continue;
    if (names.size() < most) names.push_back(lexicon::name_of(parent, scope.writing()));
  }
  return Message::list(std::move(names), lexicon::Conjunction::any);
}

/// Where something belongs: at the margin, below other things, or both.
struct Home {
  bool is_top = false;
  Message below;  ///< empty: below nothing
};
Home home_of(Scope& scope, const std::vector<Parent>& parents) {
  const bool is_top = !parents.empty() && parents.front() == Parent::top;
  return {is_top, list_parents(scope, {parents.begin() + (is_top ? 1 : 0), parents.end()})};
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
  const auto rank = [parent](const Entry* entry) {
    const auto* const used = std::find(most_used.begin(), most_used.end(), entry->keyword);
    // What may belong to all of a journey mostly belongs to a place.
    const bool is_aside = parent == Parent::journey && entry->keyword != Keyword::for_ &&
                          entry->children != Parent::none &&
                          lexicon::entry_of(Parent::stage, entry->keyword) != nullptr;
    const bool is_once = entry->arity == lexicon::Arity::once || entry->value == lexicon::Value::people;
    return std::tuple(is_aside, used - most_used.begin(), is_once);
  };
  std::stable_sort(entries.begin(), entries.end(),
                   [&](const Entry* a, const Entry* b) { return rank(a) < rank(b); });
  return entries;
}

}  // namespace

Message is_no_keyword(Scope& scope, Parent parent, std::string_view word) {
  if (parent == Parent::top) return say<phrases::no_keyword_at_top>(quote(word));
  return say<phrases::no_keyword_below>(quote(word), lexicon::name_of(parent, scope.writing()));
}

Message cant_stand(Scope& scope, Parent parent, std::string_view word) {
  if (parent == Parent::top) return say<phrases::not_at_top>(quote(word));
  return say<phrases::not_below>(quote(word), lexicon::name_of(parent, scope.writing()));
}

Message belongs(Scope& scope, std::string_view word, const std::vector<Parent>& parents) {
  const auto [is_top, below] = home_of(scope, parents);
  if (!is_top) return say<phrases::belongs_below>(quote(word), below);
  return below.empty() ? say<phrases::belongs_to_top>(quote(word))
                       : say<phrases::belongs_at_margin_or_below>(quote(word), below);
}

Message it_belongs(Scope& scope, const std::vector<Parent>& parents) {
  const auto [is_top, below] = home_of(scope, parents);
  if (!is_top) return say<phrases::it_belongs_below>(below);
  return below.empty() ? say<phrases::it_belongs_to_top>()
                       : say<phrases::it_belongs_at_margin_or_below>(below);
}

Message what_it_takes(Scope& scope, Parent parent, std::string_view word) {
  constexpr std::size_t most = 14;
  const auto entries = most_used_first(parent);
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < std::min(entries.size(), most); ++at)
    words.push_back(word_for(scope, entries[at]->keyword, word));
  const bool all = words.size() == entries.size();
  const Message list =
      lexicon::list_of_code(words, all ? lexicon::Conjunction::all : lexicon::Conjunction::none);
  if (parent == Parent::top)
    return all ? say<phrases::top_takes>(list) : say<phrases::top_takes_these_and_more>(list);
  const Message name = lexicon::name_of(parent, scope.writing());
  return all ? say<phrases::takes>(name, list) : say<phrases::takes_these_and_more>(name, list);
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
