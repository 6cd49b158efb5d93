#include "diagnostic/errors.hpp"
#include "lexicon/enumeration.hpp"
#include "syntax/argument.hpp"
#include "syntax/no_statement.hpp"
#include "syntax/parse.hpp"
#include "syntax/phrases_statements.hpp"
#include "syntax/quote.hpp"
#include "syntax/scope.hpp"
#include "syntax/unknown.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <array>

namespace journey::syntax {

namespace {

namespace rule = diagnostic::rule;
using lexicon::Argument;
using lexicon::Arity;
using lexicon::Entry;
using lexicon::Keyword;
using lexicon::Message;
using lexicon::Parent;
using lexicon::say;
using lexicon::Value;

constexpr Entry lane_entry{Parent::touchpoint, Keyword::custom_lane,       Arity::list, Argument::none,
                           Value::text,        lexicon::Enumeration::none, Parent::line};
constexpr std::size_t keyword_count = static_cast<std::size_t>(Keyword::custom_lane);
constexpr std::size_t dimension_count = 5;

/// What the lines below an open statement stand in.
struct Context {
  Parent kind = Parent::none;
  bool silent = false;  ///< nothing is said about them: the statement itself was not understood
};

/// Who said something first below an open statement. A stamp instead of clearing: most parents say few
/// things.
struct FirstStatement {
  StatementId parent = no_statement;
  StatementId first = no_statement;
};
struct SaidBelow {
  std::array<FirstStatement, keyword_count> keywords;
  std::array<FirstStatement, dimension_count> dimensions;
};

/// One walk over all statements, in the order of the file.
class Resolver {
 public:
  Resolver(Document& document, std::span<const std::string> lanes, diagnostic::Diagnostics& diagnostics)
      : scope_{document, lanes, diagnostics, 200, std::nullopt},
        contexts_(max_nesting + 2),
        said_(max_nesting + 2) {}

  void run() {
    scope_.document.guesses.clear();
    for (StatementId id = 0; id < scope_.document.statements.size(); ++id) resolve(id);
  }

 private:
  [[nodiscard]] std::string_view word_of(const Statement& s) const {
    return scope_.slice(scope_.document.head(s));
  }

  void resolve(StatementId id) {
    Statement& s = scope_.document.statements[id];
    Context inside = s.parent == no_statement ? Context{Parent::top, false} : contexts_[s.depth - 1U];
    s.keyword = Keyword::unknown;
    s.parent_kind = inside.kind;
    Context& below = contexts_[s.depth];
    below = {Parent::none, true};
    if (inside.kind == Parent::none) {
      if (!inside.silent) report_child(s);
      // The first one speaks for all of them.
      contexts_[s.depth - 1U].silent = true;
      return;
    }
    const std::string_view word = word_of(s);
    if (word.empty()) return;
    const Entry* entry = find(s, word);
    if (entry == nullptr) {
      if (s.damaged) return;
      // A line of a text tells little of itself. What is none of that was mostly indented too far, or is the
      // rest of the text.
      if (lexicon::is_detail(s.parent_kind) && !resembles_entry(s.parent_kind, word)) {
        report_child(s);
        contexts_[s.depth - 1U] = {Parent::none, true};
        return;
      }
      // A misspelt element is read as what it was meant to be, so that its lines are looked at and its name
      // is known. What stands in the wrong place stays unknown, but its lines are those of such an element.
      const Reading reading = report_unknown(scope_, id, s.parent_kind);
      below = {reading.below, true};
      if (reading.entry != nullptr && is_element(*reading.entry)) s.keyword = reading.entry->keyword;
      return;
    }
    s.keyword = entry->keyword;
    below = {entry->children, false};
    if (said_twice(s, id, *entry) || !(s.damaged ? is_element(*entry) : is_usable(s, id, *entry))) {
      s.keyword = Keyword::unknown;
    }
  }

  const Entry* find(Statement& s, std::string_view word) {
    const Entry* entry = lexicon::find_entry(s.parent_kind, word);
    if (entry != nullptr && !lexicon::yields_to_lanes(entry->keyword)) return entry;
    const bool needs_nfc = !text::is_nfc_quick(word);
    const std::string normal = needs_nfc ? text::nfc(word) : std::string();
    if (needs_nfc) entry = lexicon::find_entry(s.parent_kind, normal);
    if (entry != nullptr && !lexicon::yields_to_lanes(entry->keyword)) return entry;
    if (!takes_lanes(s.parent_kind)) return entry;
    for (std::size_t lane = 0; lane < scope_.lanes.size(); ++lane) {
      if (scope_.lanes[lane] != (needs_nfc ? std::string_view(normal) : word)) continue;
      s.lane = static_cast<std::uint16_t>(lane);
      return &lane_entry;
    }
    return entry;
  }

  /// Whether argument and text are what the keyword takes. An element stays one in any case: others may refer
  /// to it.
  bool is_usable(const Statement& s, StatementId id, const Entry& entry) {
    const bool good_argument = check_argument(scope_, id, entry);
    // A line is finished step by step: the text is looked at once the head is right.
    const bool good_text = good_argument && check_text(s, id, entry);
    if (!good_text) contexts_[s.depth].silent = true;
    return good_text || (is_element(entry) && entry.argument != Argument::names);
  }

  bool said_twice(const Statement& s, StatementId id, const Entry& entry) {
    const bool by_dimension = entry.argument == Argument::dimension;
    if (entry.arity != Arity::once && !by_dimension) return false;
    SaidBelow& below = said_[s.depth];
    FirstStatement* earlier = &below.keywords[static_cast<std::size_t>(entry.keyword)];
    if (by_dimension) {
      const auto dimension = lexicon::value_of(entry.enumeration, scope_.document.argument_of(s));
      if (!dimension) return false;
      earlier = &below.dimensions[*dimension];
    }
    // At the top level all statements share the parent `no_statement`, which is no statement's id.
    const StatementId parent = s.parent == no_statement ? top_ : s.parent;
    if (earlier->parent != parent) {
      *earlier = {parent, id};
      return false;
    }
    const Statement& first = scope_.document.statements[earlier->first];
    const text::Span span = by_dimension ? scope_.document.whole_head(s) : scope_.document.head(s);
    auto& finding =
        entry.keyword == Keyword::journey
            ? scope_.diagnostics.error(rule::said_twice, span, say<phrases::one_journey>(),
                                       say<phrases::move_to_own_file>())
            : scope_.diagnostics.error(
                  rule::said_twice, span, said_twice_here(quote(scope_.slice(span)), s),
                  entry.value == Value::text ? say<phrases::keep_one_text>() : say<phrases::keep_one>());
    finding.labels.push_back({scope_.document.whole_head(first), say<phrases::first_said>()});
    return true;
  }

  [[nodiscard]] Message said_twice_here(const std::string& what, const Statement& s) const {
    if (s.parent == no_statement) return say<phrases::said_twice_in_file>(what);
    return say<phrases::said_twice_below>(what,
                                          quote_head(scope_.document, scope_.document.statements[s.parent]));
  }

  bool check_text(const Statement& s, StatementId id, const Entry& entry) {
    const bool is_empty = s.text_begin == s.text_end;
    if (s.long_text) return check_long_text(s, entry, is_empty);
    if (entry.argument == Argument::names) return is_empty || refuse_text(s);
    if (!is_empty || entry.value == Value::optional_text || entry.value == Value::next) return true;
    const bool is_named = s.argument_begin != s.argument_end &&
                          (entry.argument == Argument::name || entry.argument == Argument::optional_name);
    const bool has_title = entry.value == Value::title || entry.value == Value::text;
    if (has_title && is_named) return true;
    // The text stands on the lines below, which are reported as no statements: one mistake.
    const auto& statements = scope_.document.statements;
    if (id + 1 < s.end && statements[id + 1].head_begin == statements[id + 1].head_end) return false;
    auto& finding = scope_.diagnostics.error(
        rule::empty_text, scope_.document.whole_head(s),
        say<phrases::nothing_behind_colon>(quote_head(scope_.document, s)),
        entry.argument == Argument::optional_name ? say<phrases::give_title_or_comment>()
                                                  : say<phrases::write_or_comment>());
    if (entry.keyword == Keyword::moment_of_truth) say_yes(s, finding);
    return false;
  }

  /// Who says that it is a moment of truth and not which one, means that it is one.
  void say_yes(const Statement& s, diagnostic::Diagnostic& finding) {
    const auto words =
        lexicon::canonical_words(lexicon::Enumeration::moment_of_truth, scope_.writing().language());
    const std::string_view yes = words[static_cast<std::size_t>(lexicon::MomentOfTruth::yes)];
    const bool needs_space = scope_.document.source->bytes().substr(0, s.text_begin).ends_with(':');
    finding.hint = say<phrases::write_which_one>(lexicon::list_of_code(words, lexicon::Conjunction::any));
    finding.fixes.push_back({scope_.document.text(s), (needs_space ? " " : "") + std::string(yes)});
  }

  bool refuse_text(const Statement& s) {
    scope_.diagnostics.error(rule::surplus_text, scope_.document.text(s),
                             say<phrases::takes_no_text>(quote_head(scope_.document, s)),
                             say<phrases::differences_below>());
    return true;
  }

  bool check_long_text(const Statement& s, const Entry& entry, bool is_empty) {
    const text::Span mark = mark_of(s);
    if (entry.value != Value::text) {
      scope_.diagnostics.error(rule::not_a_long_text, mark,
                               say<phrases::takes_one_line>(quote_head(scope_.document, s)),
                               say<phrases::write_on_same_line>());
      return false;
    }
    if (!is_empty) return true;
    scope_.diagnostics.error(rule::empty_long_text, mark,
                             say<phrases::nothing_deeper_below>(quote(scope_.slice(mark))),
                             say<phrases::indent_text>());
    return false;
  }

  [[nodiscard]] text::Span mark_of(const Statement& s) const {
    const std::string_view bytes = scope_.document.source->bytes();
    for (std::uint32_t at = std::max(s.head_end, s.argument_end); at < bytes.size(); ++at) {
      if (bytes[at] == '|') return scope_.document.span(at, at + 1);
      if (bytes.substr(at).starts_with("｜")) return scope_.document.span(at, at + 3);
    }
    return scope_.document.head(s);
  }

  /// A line below a statement that takes none.
  void report_child(const Statement& s) {
    if (s.head_begin == s.head_end || s.damaged) return;
    const Statement& above = scope_.document.statements[s.parent];
    const std::string_view word = word_of(s);
    const text::Span span = scope_.document.head(s);
    const std::string head = quote_head(scope_.document, above);
    Message hint;
    const Entry* const outside =
        above.keyword == Keyword::unknown ? nullptr : lexicon::find_entry(above.parent_kind, word);
    if (outside != nullptr) {
      hint = say<phrases::step_back_to>(head);
    } else if (lexicon::keywords_named(word).empty() || above.keyword == Keyword::custom_lane) {
      hint = say<phrases::long_text_of>(head);
    } else if (const auto keyword = lexicon::keywords_named(word).front(); true) {
      const auto home = nearest_above_taking(scope_.document, s.parent, keyword);
      hint =
          home ? say<phrases::step_back_below>(quote_head(scope_.document, scope_.document.statements[*home]))
               : say<phrases::step_back_from>(head);
    }
    const bool takes_some = lexicon::is_detail(s.parent_kind);
    auto& finding = scope_.diagnostics.error(
        rule::no_children, span,
        takes_some ? say<phrases::not_below_line>(quote(word), head) : say<phrases::nothing_below>(head),
        std::move(hint));
    if (!takes_some)
      finding.labels.push_back({scope_.document.whole_head(above), say<phrases::takes_no_lines>()});
  }

  /// Whether a word is near one that may stand in `parent`, and no keyword of anything else.
  [[nodiscard]] bool resembles_entry(Parent parent, std::string_view word) const {
    if (!lexicon::keywords_named(word).empty()) return false;
    std::vector<std::string_view> words;
    for (const Entry& entry : lexicon::entries_of(parent)) {
      for (const lexicon::Language language : lexicon::all_languages) {
        const auto all = lexicon::words_of(entry.keyword, language);
        words.insert(words.end(), all.begin(), all.end());
      }
    }
    return text::meant(word, words).has_value();
  }

  static constexpr StatementId top_ = no_statement - 1;

  Scope scope_;
  std::vector<Context> contexts_;
  std::vector<SaidBelow> said_;
};

}  // namespace

void resolve(Document& document, std::span<const std::string> lanes, diagnostic::Diagnostics& diagnostics) {
  Resolver(document, lanes, diagnostics).run();
}

}  // namespace journey::syntax
