#include "syntax/unknown.hpp"

#include "diagnostic/errors.hpp"
#include "lexicon/words.hpp"
#include "syntax/no_statement.hpp"
#include "syntax/phrases_statements.hpp"
#include "syntax/places.hpp"
#include "syntax/quote.hpp"
#include "syntax/values.hpp"
#include "text/ascii.hpp"
#include "text/half_width.hpp"
#include "text/nearest.hpp"
#include "text/trim.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace journey::syntax {

namespace {

namespace rule = diagnostic::rule;
using lexicon::Argument;
using lexicon::Entry;
using lexicon::Keyword;
using lexicon::Language;
using lexicon::Message;
using lexicon::Parent;
using lexicon::say;

/// What newcomers call things, and what this language calls them.
struct Synonym {
  std::string_view word;
  Keyword keyword;
  bool is_sure = true;  ///< the rest of the line is written alike
};
constexpr std::array synonyms{
#define SYNONYM(word, keyword) Synonym{word, Keyword::keyword},
#define NEAR(word, keyword) Synonym{word, Keyword::keyword, false},
#include "syntax/synonyms.def"
#undef NEAR
#undef SYNONYM
};

bool is_any_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

const Synonym* synonym_of(std::string_view word, Parent parent) {
  const auto found = std::find_if(synonyms.begin(), synonyms.end(), [&](const Synonym& known) {
    return lexicon::same_word(known.word, word) && lexicon::entry_of(parent, known.keyword) != nullptr;
  });
  return found == synonyms.end() ? nullptr : &*found;
}

/// Whether a line beside statement `id` says, or means to say, what may be said once, so that this one would
/// say it again.
bool is_said(const Scope& scope, StatementId id, const Entry* entry) {
  if (entry == nullptr || entry->arity != lexicon::Arity::once) return false;
  const auto& statements = scope.document.statements;
  const StatementId parent = statements[id].parent;
  const auto end =
      parent == no_statement ? static_cast<StatementId>(statements.size()) : statements[parent].end;
  const std::string_view word = scope.slice(scope.document.head(statements[id]));
  for (StatementId other = parent == no_statement ? 0 : parent + 1; other < end;
       other = statements[other].end) {
    if (other == id) continue;
    const std::string_view said = scope.slice(scope.document.head(statements[other]));
    if (lexicon::find_entry(entry->parent, said) == entry || (said == word && !word.empty())) return true;
    const Synonym* const synonym = synonym_of(said, entry->parent);
    if (synonym != nullptr && synonym->keyword == entry->keyword) return true;
  }
  return false;
}

/// Suggests `word` for what `span` of statement `id` says, and keeps what it means for those who ask why
/// something is missing. What `entry` allows once and another line says is no repair. The reading is that of
/// `entry`, which may be null.
Reading suggest(Scope& scope, StatementId id, diagnostic::Diagnostic& finding, text::Span span,
                std::string_view word, const Entry* entry, const Message& more = {}, bool is_sure = true) {
  scope.document.guesses.push_back({id, lexicon::keywords_named(word)});
  if (entry != nullptr && entry->arity == lexicon::Arity::once) {
    // Looking for another costs a walk along all lines beside it.
    is_sure = is_sure && scope.suggestions_left > 0;
    if (scope.suggestions_left > 0) --scope.suggestions_left;
  }
  if (is_sure && is_said(scope, id, entry)) {
    finding.suggest(word, say<phrases::said_already>());
    return {nullptr, entry->children};
  }
  finding.suggest(word, more);
  finding.fixes.push_back({span, std::string(word), is_sure});
  return entry == nullptr ? Reading{} : Reading{entry, entry->children};
}

/// `moment-of-truth` for `moment of truth`, a head of several words; empty where it is no such thing.
std::string join_words(std::string_view head) {
  constexpr std::size_t longest = 64;
  std::string joined;
  if (head.size() > longest) return joined;
  for (const char c : head) {
    if (c != ' ' && c != '\t') {
      joined += text::ascii_lower(c);
    } else if (!joined.ends_with('-')) {
      joined += '-';
    }
  }
  return joined;
}

/// `階段探索` for `階段 探索`, `stage1` for `stage 1`: a keyword that takes an argument, with nothing between
/// them.
std::string_view keyword_at_start(std::string_view word, Parent parent) {
  std::string_view longest;
  for (const Entry& entry : lexicon::entries_of(parent)) {
    if (entry.argument == Argument::none) continue;
    for (std::size_t language = 0; language < lexicon::language_count; ++language) {
      for (const std::string_view known : lexicon::words_of(entry.keyword, static_cast<Language>(language))) {
        if (known.size() <= longest.size() || known.size() >= word.size()) continue;
        if (!lexicon::same_word(word.substr(0, known.size()), known)) continue;
        // Latin words run into each other by chance (`stagey`), so a sign or digit has to follow.
        if (text::is_ascii(known) && text::is_ascii_letter(word[known.size()])) continue;
        longest = word.substr(0, known.size());
      }
    }
  }
  return longest;
}

/// The keyword that `parent` takes and of which an English word is the plural; empty where there is none.
std::string_view singular_of(std::string_view word, Parent parent) {
  if (!word.ends_with('s') || lexicon::find_entry(parent, word) != nullptr) return {};
  const std::string_view singular = word.substr(0, word.size() - 1);
  const Entry* const entry = lexicon::find_entry(parent, singular);
  return entry == nullptr ? std::string_view() : lexicon::word(entry->keyword, Language::english);
}

/// Whether the text of a statement is one thing and not a list of several.
bool is_one(const Scope& scope, const Statement& s) {
  return !s.long_text && text::split_list(scope.slice(scope.document.text(s))).size() == 1;
}

std::vector<std::string_view> words_of_parent(Scope& scope, Parent parent, std::string_view word) {
  std::vector<std::string_view> words;
  for (const Language language : languages_for(scope, word)) {
    for (const Entry& entry : lexicon::entries_of(parent)) {
      const auto some = lexicon::words_of(entry.keyword, language);
      words.insert(words.end(), some.begin(), some.end());
    }
  }
  if (takes_lanes(parent)) words.insert(words.end(), scope.lanes.begin(), scope.lanes.end());
  return words;
}

/// What a word was meant to be of those that `parent` takes.
std::optional<text::Meant> meant_in(Parent parent, std::string_view word,
                                    const std::vector<std::string_view>& candidates) {
  return text::meant(word, candidates, [&](std::size_t a, std::size_t b) {
    const Entry* const entry = lexicon::find_entry(parent, candidates[a]);
    return entry == lexicon::find_entry(parent, candidates[b]) &&
           (entry != nullptr || candidates[a] == candidates[b]);
  });
}

/// What stands in the brackets that a text consists of, of either width; the text itself where it has none.
std::string_view without_brackets(std::string_view text) {
  constexpr std::array<std::array<std::string_view, 2>, 4> brackets{
      {{"（", "）"}, {"(", ")"}, {"「", "」"}, {"【", "】"}}};
  for (const auto& [open, close] : brackets) {
    if (text.size() > open.size() + close.size() && text.starts_with(open) && text.ends_with(close))
      return text.substr(open.size(), text.size() - open.size() - close.size());
  }
  return text;
}

/// What a newcomer calls a keyword. What people call an itch (痒点) is a need that delights. A way on needs
/// to be named, or the repaired line would say another thing.
Reading report_synonym(Scope& scope, StatementId id, Parent parent, diagnostic::Diagnostic& finding,
                       const Synonym& synonym) {
  const Statement& s = scope.document.statements[id];
  const text::Span span = scope.document.head(s);
  const Entry* const entry = lexicon::entry_of(parent, synonym.keyword);
  const std::string_view word = word_for(scope, synonym.keyword, scope.slice(span));
  const bool is_named = entry->argument != Argument::target || text::is_name(scope.document.argument_of(s));
  if (synonym.is_sure && is_named) return suggest(scope, id, finding, span, word, entry);
  const lexicon::Writing& writing = scope.writing();
  if (synonym.keyword == Keyword::need) {
    const auto attractive = static_cast<std::uint8_t>(lexicon::Kano::attractive);
    const std::string kano =
        writing.line(Keyword::kano, writing.value(lexicon::Enumeration::kano, attractive));
    return suggest(scope, id, finding, span, word, entry, say<phrases::what_delights>(kano), false);
  }
  const std::string shape = quote(writing.statement(word, writing.name(), "70% …"));
  return suggest(scope, id, finding, span, word, entry, say<phrases::way_on>(shape), false);
}

/// A keyword and what sticks to it, apart. A program may part them where a sign or the letters say where one
/// ends: 針對性 is no 針對 of 性. It never takes away more than a number.
Reading report_stuck(Scope& scope, StatementId id, diagnostic::Diagnostic& finding, text::Span span,
                     const Entry* entry, std::string_view start) {
  const std::string_view behind = scope.slice(span).substr(start.size());
  std::string_view rest = behind;
  while (rest.starts_with('-') || rest.starts_with('_')) rest.remove_prefix(1);
  rest = without_brackets(rest);
  if (text::is_name(rest)) {
    const bool is_parted = rest.size() < behind.size() || text::is_ascii(rest) || text::is_ascii(start);
    return suggest(scope, id, finding, span, fmt::format("{} {}", start, rest), entry,
                   say<phrases::apart_from_keyword>(), is_parted);
  }
  const bool is_number = text::is_ascii_number(text::half_width(rest));
  return suggest(scope, id, finding, span, start, entry,
                 is_number ? say<phrases::counted_by_itself>() : say<phrases::apart_or_behind_colon>(),
                 is_number);
}

/// The keyword below `parent` that the text of a statement is a value of, where it is none of `keyword`.
std::optional<Keyword> keyword_of_other_value(const Scope& scope, const Statement& s, Parent parent,
                                              Keyword keyword) {
  const Entry* const entry = lexicon::entry_of(parent, keyword);
  const std::string_view value = scope.slice(scope.document.text(s));
  if (entry == nullptr || entry->value != lexicon::Value::enumeration ||
      find_enumerated(entry->enumeration, value))
    return std::nullopt;
  return keyword_of_value(parent, value);
}

Reading report_misplaced(Scope& scope, StatementId id, Parent parent, const std::vector<Keyword>& meanings) {
  const Statement& s = scope.document.statements[id];
  const text::Span span = scope.document.head(s);
  const std::string_view word = scope.slice(span);
  std::vector<Parent> parents;
  for (const Keyword keyword : meanings) {
    for (const Parent other : lexicon::parents_of(keyword)) {
      if (std::find(parents.begin(), parents.end(), other) == parents.end()) parents.push_back(other);
    }
  }
  std::sort(parents.begin(), parents.end());
  auto& finding = scope.diagnostics.error(rule::misplaced_keyword, span, cant_stand(scope, parent, word),
                                          belongs(scope, word, parents));
  if (is_for(parent) && meanings.front() == Keyword::for_) {
    finding.message = say<phrases::for_in_for>(quote(word));
    finding.hint = say<phrases::several_in_one>(scope.writing().head(Keyword::for_, "mike, ana", ""));
  }
  if ((parent == Parent::stage || parent == Parent::touchpoint) && meanings.front() == Keyword::persona) {
    finding.hint = say<phrases::only_names_personas>(
        scope.writing().line(Keyword::only, scope.slice(scope.document.text(s))));
    return {};
  }
  Reading reading;
  for (const Keyword keyword : meanings) {
    const auto above = nearest_above_taking(scope.document, id, keyword);
    if (!above) continue;
    const Statement& home = scope.document.statements[*above];
    if (const auto said = keyword_of_other_value(scope, s, children_of(home), keyword)) {
      const std::string_view value = scope.slice(scope.document.text(s));
      const std::string_view better = word_for(scope, *said, word);
      finding.hint = say<phrases::is_a_value_of>(quote(value), quote(better),
                                                 quote(scope.writing().statement(better, {}, value)),
                                                 quote_head(scope.document, home));
      return reading;
    }
    // A line that takes it and stands right above means one step too few; one that holds this line means one
    // too many.
    const std::string head = quote_head(scope.document, home);
    finding.hint = finding.hint.then(home.depth >= s.depth ? say<phrases::indent_to_stand_below>(head)
                                                           : say<phrases::step_back_to_stand_below>(head));
    reading.below = lexicon::entry_of(children_of(home), keyword)->children;
    return reading;
  }
  // What it would hold elsewhere, if it holds the same everywhere.
  for (const Keyword keyword : meanings) {
    for (const Parent other : lexicon::parents_of(keyword)) {
      const Parent below = lexicon::entry_of(other, keyword)->children;
      if (below == Parent::none) continue;
      if (reading.below != Parent::none && reading.below != below) return {};
      reading.below = below;
    }
  }
  return reading;
}

/// What a file calls the personas that it declares: their names, and their titles whole and up to the comma
/// (people are called by what stands before it: 張姐，42 歲); sorted.
std::vector<std::string_view> persona_names(const Document& document) {
  std::vector<std::string_view> names;
  for (StatementId id = 0; id < document.statements.size(); id = document.statements[id].end) {
    const Statement& s = document.statements[id];
    const std::string_view head = document.source->slice(document.head(s));
    const Synonym* const synonym = synonym_of(head, Parent::top);
    const Entry* const entry = lexicon::find_entry(
        Parent::top, synonym != nullptr ? lexicon::word(synonym->keyword, Language::english) : head);
    if (entry == nullptr || entry->keyword != Keyword::persona) continue;
    const std::string_view title = document.source->slice(document.text(s));
    names.insert(names.end(), {document.argument_of(s), title});
    if (const auto parts = text::split_list(title); !parts.empty()) names.push_back(parts.front());
  }
  std::sort(names.begin(), names.end());
  return names;
}

bool is_persona(Scope& scope, std::string_view word) {
  if (!scope.known_personas) scope.known_personas = persona_names(scope.document);
  return std::binary_search(scope.known_personas->begin(), scope.known_personas->end(), word);
}

}  // namespace

Reading report_unknown(Scope& scope, StatementId id, Parent parent) {
  const Statement& s = scope.document.statements[id];
  const text::Span span = scope.document.head(s);
  const std::string_view word = scope.slice(span);

  const text::Span whole = scope.document.whole_head(s);
  const std::string joined = s.argument_begin == s.argument_end ? "" : join_words(scope.slice(whole));
  if (const auto meanings = lexicon::keywords_named(joined); !meanings.empty()) {
    auto& finding = scope.diagnostics.error(rule::unknown_keyword, whole,
                                            say<phrases::several_words>(quote(scope.slice(whole))));
    const Entry* const entry = lexicon::find_entry(parent, joined);
    return suggest(scope, id, finding, whole, joined, entry,
                   entry != nullptr ? Message() : it_belongs(scope, lexicon::parents_of(meanings.front())));
  }
  const Synonym* const synonym = synonym_of(word, parent);
  const auto meanings = lexicon::keywords_named(word);
  const std::string_view singular = singular_of(word, parent);
  if (synonym == nullptr && singular.empty() && !meanings.empty())
    return report_misplaced(scope, id, parent, meanings);

  auto& finding = scope.diagnostics.error(rule::unknown_keyword, span, is_no_keyword(scope, parent, word));
  if (!singular.empty()) {
    return suggest(scope, id, finding, span, singular, lexicon::find_entry(parent, singular),
                   say<phrases::a_line_each>(), is_one(scope, s));
  }
  if (synonym != nullptr) return report_synonym(scope, id, parent, finding, *synonym);
  const std::string half = text::half_width(word);
  if (const Entry* const entry = lexicon::find_entry(parent, half); entry != nullptr && half != word) {
    return suggest(scope, id, finding, span, half, entry, say<phrases::without_full_width>());
  }
  if (is_any_of(word, {"-", "*", "+", "•", "·", "–"})) {
    finding.message = say<phrases::no_bullets>();
    finding.hint = say<phrases::delete_bullet>();
    return {};
  }
  if (word.starts_with("//") || word.starts_with("<!--") || word.starts_with("/*") ||
      word.starts_with("--")) {
    finding.message = say<phrases::begins_no_comment>(quote(word));
    finding.hint = say<phrases::comment_is_a_line>();
    return {};
  }
  if (const std::string_view start = keyword_at_start(word, parent); !start.empty()) {
    return report_stuck(scope, id, finding, span, lexicon::find_entry(parent, start), start);
  }
  // A word that is known for what stands elsewhere is no other word misspelt.
  const auto elsewhere = std::find_if(synonyms.begin(), synonyms.end(), [&](const Synonym& known) {
    return lexicon::same_word(known.word, word) && known.keyword != Keyword::journey;
  });
  if (elsewhere != synonyms.end()) {
    finding.suggest(word_for(scope, elsewhere->keyword, word),
                    it_belongs(scope, lexicon::parents_of(elsewhere->keyword)));
    return {};
  }
  if (scope.suggestions_left == 0) return {};
  --scope.suggestions_left;
  const auto candidates = words_of_parent(scope, parent, word);
  if (const auto meant = meant_in(parent, word, candidates)) {
    return suggest(scope, id, finding, span, meant->word, lexicon::find_entry(parent, meant->word), {},
                   meant->is_sure);
  }
  Reading reading;
  if (const auto alike = text::alike(word, candidates)) {
    scope.document.guesses.push_back({id, lexicon::keywords_named(*alike)});
    if (const Entry* const entry = lexicon::find_entry(parent, *alike)) reading = {entry, entry->children};
  }
  // A short word is near to too much for a guess at what stands elsewhere.
  constexpr std::size_t long_enough = 4;
  if (text::count_code_points(word) >= long_enough) {
    std::vector<std::string_view> everywhere;
    for (std::size_t other = 0; other < static_cast<std::size_t>(Keyword::custom_lane); ++other) {
      const auto some = lexicon::words_of(static_cast<Keyword>(other), languages_for(scope, word).front());
      everywhere.insert(everywhere.end(), some.begin(), some.end());
    }
    if (const auto near = text::nearest(word, everywhere)) {
      finding.suggest(*near, it_belongs(scope, lexicon::parents_of(lexicon::keywords_named(*near).front())));
      return reading;
    }
  }
  if (lexicon::entry_of(parent, Keyword::for_) != nullptr && is_persona(scope, word)) {
    finding.hint = say<phrases::differs_for>(quote(word), scope.writing().head(Keyword::for_, word, ""));
    return {};
  }
  finding.hint = what_it_takes(scope, parent, word);
  if (takes_lanes(parent) && text::is_name(word)) {
    finding.hint = finding.hint.then(say<phrases::declare_lane>(
        quote(scope.writing().statement(word_for(scope, Keyword::lane, word), word, "…"))));
  }
  return reading;
}

}  // namespace journey::syntax
