#include "syntax/argument.hpp"

#include "diagnostic/errors.hpp"
#include "lexicon/enumeration.hpp"
#include "syntax/no_statement.hpp"
#include "syntax/phrases_statements.hpp"
#include "syntax/quote.hpp"
#include "syntax/values.hpp"
#include "text/trim.hpp"
#include "text/utf8.hpp"

#include <string>

#include <fmt/format.h>

namespace journey::syntax {

namespace {

namespace rule = diagnostic::rule;
using lexicon::Argument;
using lexicon::Entry;
using lexicon::Keyword;
using lexicon::Message;
using lexicon::Parent;
using lexicon::Phrase;
using lexicon::say;

/// One check of one argument.
class ArgumentCheck {
 public:
  ArgumentCheck(Scope& scope, StatementId id, const Entry& entry)
      : scope_(scope),
        id_(id),
        s_(scope.document.statements[id]),
        entry_(entry),
        word_(scope.slice(scope.document.head(s_))),
        argument_(scope.slice(scope.document.argument(s_))) {}

  [[nodiscard]] bool run() {
    switch (entry_.argument) {
      case Argument::none:
        return nothing();
      case Argument::optional_name:
        return argument_.empty() || name(argument_);
      case Argument::target:
        return argument_.empty() || name(argument_);
      case Argument::name:
        return argument_.empty() ? missing_name() : name(argument_);
      case Argument::names:
        return argument_.empty() ? missing(phrases::needs_personas, written(word_, "mike, ana", ""))
                                 : names();
      case Argument::date:
        return !argument_.empty() || missing(phrases::needs_date, written(word_, "2026-03", "58"));
      case Argument::label:
        return !argument_.empty() || missing(phrases::needs_label, written(word_, "…", "…"));
      case Argument::dimension:
        return dimension();
    }
    return true;
  }

 private:
  [[nodiscard]] text::Span span(std::string_view part) const {
    const auto begin = s_.argument_begin + static_cast<std::uint32_t>(part.data() - argument_.data());
    return scope_.document.span(begin, begin + static_cast<std::uint32_t>(part.size()));
  }

  [[nodiscard]] std::string written(std::string_view word, std::string_view argument, std::string_view text) {
    return scope_.writing().statement(word, argument, text);
  }

  bool nothing() {
    if (argument_.empty()) return true;
    const std::string_view text = scope_.slice(scope_.document.text(s_));
    scope_.diagnostics.error(rule::surplus_argument, span(argument_),
                             say<phrases::takes_no_argument>(quote(word_), quote(argument_)),
                             text.empty() || s_.long_text
                                 ? say<phrases::write_behind_colon>(quote(written(word_, {}, argument_)))
                                 : say<phrases::text_stands_behind_colon>(quote(written(word_, {}, text))));
    // Its text is as good as before; where it has none, the argument was meant to be it.
    return s_.text_begin < s_.text_end;
  }

  /// `needs` says of the keyword what it lacks.
  bool missing(const Phrase& needs, const std::string& example) {
    scope_.diagnostics.error(rule::missing_argument, scope_.document.head(s_),
                             Message::of(needs, quote(word_)), say<phrases::write>(quote(example)));
    return false;
  }

  bool missing_name() {
    const text::Span head = scope_.document.head(s_);
    const std::string_view text = s_.long_text ? "" : scope_.slice(scope_.document.text(s_));
    // `persona: ana: Ana` has its name; it stands on the wrong side of the colon.
    const std::size_t colon = std::min(text.find(':'), text.find("："));
    const std::string_view before = text::trim(text.substr(0, colon));
    const bool misplaced = colon != std::string_view::npos && text::is_name(before);
    const std::size_t after =
        misplaced ? colon + (text[colon] == ':' ? 1 : std::string_view("：").size()) : 0;
    const std::string named = misplaced ? written(word_, before, text::trim(text.substr(after)))
                              : text::is_name(text)
                                  ? written(word_, text, "")
                                  : written(word_, scope_.writing().name(), text.empty() ? "…" : text);
    auto& finding = scope_.diagnostics.error(rule::missing_name, head, say<phrases::needs_name>(quote(word_)),
                                             say<phrases::write>(quote(named)));
    // `channel: web` at the margin is usually a property that lost its indentation.
    if (const auto above = nearest_above_taking(scope_.document, id_, entry_.keyword); above && !misplaced) {
      const Statement& home = scope_.document.statements[*above];
      finding.hint = say<phrases::indent_or_write>(quote_head(scope_.document, home), quote(named));
    }
    return false;
  }

  bool names() {
    bool good = true;
    for (const std::string_view piece : text::split_list(argument_)) {
      if (!good) break;
      good = piece.empty() ? stray_comma() : name(piece);
    }
    return good;
  }

  bool stray_comma() {
    scope_.diagnostics.error(rule::bad_name, span(argument_),
                             say<phrases::name_beside_comma>(quote(argument_)),
                             say<phrases::one_comma_each>(quote(written(word_, "mike, ana", ""))));
    return false;
  }

  /// A name is one word; what is wrong with it is shown at the character.
  bool name(std::string_view written) {
    if (text::is_name(written)) return true;
    std::size_t end = 0;
    while (end < written.size() && text::leading_space(written.substr(end)) == 0) ++end;
    const std::string_view first = written.substr(0, end);
    const std::string_view rest = text::trim(written.substr(end));
    if (!rest.empty()) return second_word(first, rest);
    std::size_t count = 0;
    for (std::size_t at = 0; at < first.size();) {
      const auto [c, size, valid] = text::decode(first, at);
      const std::string_view letter = first.substr(at, size);
      if (at == 0 && !text::is_letter(c)) {
        scope_.diagnostics.error(rule::bad_name, span(letter),
                                 say<phrases::begins_with_no_letter>(quote(first)),
                                 say<phrases::letter_first>());
        return false;
      }
      if (!text::is_letter(c) && !text::is_mark(c) && !text::is_digit(c) && c != '-' && c != '_') {
        scope_.diagnostics.error(rule::bad_name, span(letter), say<phrases::not_in_name>(quote(letter)),
                                 say<phrases::a_name_is>());
        return false;
      }
      at += size;
      ++count;
    }
    scope_.diagnostics.error(rule::bad_name, span(first),
                             say<phrases::name_too_long>(text::longest_name, count),
                             say<phrases::shorten_name>());
    return false;
  }

  bool second_word(std::string_view first, std::string_view rest) {
    std::size_t end = 0;
    while (end < rest.size() && text::leading_space(rest.substr(end)) == 0) ++end;
    const std::string_view second = rest.substr(0, end);
    auto& finding = scope_.diagnostics.error(rule::bad_name, span(second),
                                             say<phrases::name_is_one_word>(quote(second), quote(first)));
    const auto is_mark = [](std::string_view word) {
      return word.starts_with('#') || word.starts_with("＃");
    };
    if (is_mark(first) || is_mark(second)) {
      finding.hint = say<phrases::comment_on_own_line>();
    } else if (entry_.argument == Argument::target) {
      finding.hint = say<phrases::share_behind_colon>(quote(written(word_, first, rest)));
    } else if (entry_.argument == Argument::names) {
      finding.hint = say<phrases::comma_between_names>(quote(fmt::format("{}, {}", first, second)));
    } else {
      std::string joined(first);
      for (std::string_view more = rest; !more.empty();) {
        std::size_t size = 0;
        while (size < more.size() && text::leading_space(more.substr(size)) == 0) ++size;
        joined.append("-").append(more.substr(0, size));
        more = text::trim_start(more.substr(size));
      }
      if (text::is_name(joined)) {
        finding.hint =
            entry_.argument == Argument::name
                ? say<phrases::join_words>(quote(joined))
                : say<phrases::join_or_leave_out>(quote(joined), quote(written(word_, {}, argument_)));
        finding.fixes.push_back({span(argument_), joined});
      } else {
        finding.hint = say<phrases::title_behind_colon>();
      }
    }
    return false;
  }

  bool dimension() {
    const auto words = lexicon::canonical_words(entry_.enumeration, scope_.writing().language());
    if (argument_.empty()) {
      return missing(phrases::needs_dimension, written(word_, words.front(), "6 -> 4"));
    }
    const auto value = parse_enumeration(entry_.enumeration, argument_, scope_.writing().language());
    if (const auto* const error = std::get_if<ValueError>(&value)) {
      const text::Span wrong = span(argument_.substr(error->begin, error->end - error->begin));
      auto& finding = scope_.diagnostics.error(error->rule, wrong, error->message, error->hint);
      finding.suggestion = error->suggestion;
      if (!error->replacement.empty()) finding.fixes.push_back({wrong, error->replacement});
      return false;
    }
    return true;
  }

  Scope& scope_;
  StatementId id_;
  const Statement& s_;
  const Entry& entry_;
  std::string_view word_;
  std::string_view argument_;
};

}  // namespace

bool check_argument(Scope& scope, StatementId id, const Entry& entry) {
  return ArgumentCheck(scope, id, entry).run();
}

}  // namespace journey::syntax
