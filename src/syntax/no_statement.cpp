#include "syntax/no_statement.hpp"

#include "diagnostic/errors.hpp"
#include "lexicon/keyword.hpp"
#include "syntax/phrases.hpp"
#include "syntax/quote.hpp"
#include "syntax/writing.hpp"
#include "text/trim.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

namespace journey::syntax {

namespace {

namespace rule = diagnostic::rule;
using lexicon::Message;
using lexicon::say;

/// Signs that people write where a colon belongs, because it looks like one or means one elsewhere.
constexpr std::array<std::string_view, 9> almost_colons{"；", ";", "=", "︰", "∶", "﹕", "꞉", "˸", "﹔"};
/// What begins a comment in other languages.
constexpr std::array<std::string_view, 6> other_comments{"//", "/*", "<!--", "--", "%", "*/"};
/// Bullets of lists.
constexpr std::array<std::string_view, 6> bullets{"- ", "* ", "• ", "· ", "+ ", "– "};

/// Dashes that stand between what something is and how it is called.
constexpr std::array<std::string_view, 4> dashes{"-", "–", "—", "——"};

/// What stands behind a lone dash and white space; all where there is none.
std::string_view without_dash(std::string_view words) {
  for (const std::string_view dash : dashes) {
    if (!words.starts_with(dash)) continue;
    const std::string_view rest = words.substr(dash.size());
    if (text::leading_space(rest) > 0) return text::trim_start(rest);
  }
  return words;
}

std::string_view first_word(std::string_view line) {
  std::size_t end = 0;
  while (end < line.size() && text::leading_space(line.substr(end)) == 0) ++end;
  return line.substr(0, end);
}

struct Found {
  std::size_t at;
  std::string_view sign;
};

/// The first sign that stands where a colon should.
std::optional<Found> find_almost_colon(std::string_view line) {
  std::optional<Found> first;
  for (const std::string_view sign : almost_colons) {
    const std::size_t at = line.find(sign);
    if (at != std::string_view::npos && (!first || at < first->at)) first = Found{at, sign};
  }
  return first;
}

bool starts_with_any(std::string_view line, std::span<const std::string_view> starts) {
  return std::any_of(starts.begin(), starts.end(), [&](std::string_view s) { return line.starts_with(s); });
}

bool is_keyword(std::string_view word) { return !lexicon::keywords_named(word).empty(); }

/// Whether what this word means never holds lines of its own, wherever it stands. A word that nobody knows
/// may be a lane, which does not either.
bool takes_no_children(std::string_view word) {
  for (const lexicon::Keyword keyword : lexicon::keywords_named(word)) {
    for (const lexicon::Parent parent : lexicon::parents_of(keyword)) {
      if (lexicon::is_element(*lexicon::entry_of(parent, keyword))) return false;
    }
  }
  return true;
}

/// Where the colon is missing: behind the keyword, or behind the name of an element that always bears one.
std::size_t colon_place(std::string_view line, std::string_view keyword) {
  const lexicon::Entry* const entry = lexicon::find_entry(lexicon::Parent::top, keyword);
  if (entry == nullptr || entry->argument != lexicon::Argument::name) return keyword.size();
  const std::string_view rest = text::trim_start(line.substr(keyword.size()));
  const std::string_view name = first_word(rest);
  return static_cast<std::size_t>(name.data() - line.data()) + name.size();
}

/// The colon that a file writes: that of its first statement, else of the language of the keyword.
std::string_view colon_of(const Document& document, std::string_view keyword) {
  const std::string_view first = first_colon(document);
  if (!first.empty()) return first;
  const auto knows = [&](lexicon::Language language) { return lexicon::has_word(language, keyword); };
  const auto& all = lexicon::all_languages;
  const auto* const language = std::find_if(all.begin(), all.end(), knows);
  return lexicon::traits(language == all.end() ? lexicon::Language::english : *language).marks.colon;
}

/// The text of a statement that goes on below it, or stands below it altogether.
void report_loose_text(const Document& document, const Statement& line, const Statement& above,
                       diagnostic::Diagnostics& diagnostics) {
  const std::string head = quote_head(document, above);
  const bool is_list = starts_with_any(document.source->slice(document.text(line)), bullets);
  Message hint = above.text_begin == above.text_end ? say<phrases::text_behind_colon>(head)
                                                    : say<phrases::to_go_on>(head);
  if (is_list)
    hint = say<phrases::list_repeats_keyword>(
        quote(writing_of(document).statement(document.source->slice(document.head(above)), {}, "…")));
  diagnostics.error(rule::missing_colon, document.text(line), say<phrases::no_statement>(), std::move(hint));
}

/// "a line is `action: …`", in the words of the file.
Message a_line_is(const Document& document) {
  return say<phrases::a_line_is>(writing_of(document).line(lexicon::Keyword::action));
}

/// What a line without a keyword may be: the rest of the line before it, or what was meant to be a statement.
Message what_it_may_be(const Document& document, const Statement& line) {
  const auto id = static_cast<StatementId>(&line - document.statements.data());
  const Statement* const before = id == 0 ? nullptr : &document.statements[id - 1];
  const bool may_go_on = before != nullptr && before->head_begin < before->head_end &&
                         before->text_begin < before->text_end && !before->long_text;
  return may_go_on ? say<phrases::to_go_on>(quote_head(document, *before))
                   : a_line_is(document).then(say<phrases::comment_begins>());
}

}  // namespace

std::string quote_head(const Document& document, const Statement& statement) {
  const bool has_head = statement.head_end > statement.head_begin;
  return quote(document.source->slice(has_head ? document.whole_head(statement) : document.text(statement)));
}

void report_no_statement(const Document& document, const Statement& line,
                         diagnostic::Diagnostics& diagnostics) {
  const text::Span span = document.text(line);
  const std::string_view written = document.source->slice(span);
  const std::string_view word = first_word(written);
  const auto part = [&](std::size_t begin, std::size_t end) {
    return text::Span{span.source, span.begin + static_cast<std::uint32_t>(begin),
                      span.begin + static_cast<std::uint32_t>(end)};
  };
  if (written.starts_with(':') || written.starts_with("：")) {
    diagnostics.error(rule::missing_colon, part(0, written.starts_with(':') ? 1 : 3),
                      say<phrases::no_keyword_before_colon>(), a_line_is(document));
    return;
  }
  const auto sign = find_almost_colon(written);
  const std::string_view before_sign = text::trim_end(written.substr(0, sign ? sign->at : 0));
  const bool has_sign = !before_sign.empty() && is_keyword(first_word(before_sign));
  const bool has_keyword = is_keyword(word);
  const Statement* const above = line.parent == no_statement ? nullptr : &document.statements[line.parent];
  const bool is_loose = !has_sign && !has_keyword;
  if (above != nullptr && above->head_begin == above->head_end) {
    if (is_loose) return;  // goes on with a line that is already reported
  } else if (above != nullptr) {
    const std::string_view outside = document.source->slice(document.head(*above));
    const bool is_first = &line == &document.statements[line.parent + 1];
    const bool takes_none = is_keyword(outside) && takes_no_children(outside);
    if (takes_none || (is_loose && !is_keyword(outside))) {
      if (is_first && !has_sign) {
        report_loose_text(document, line, *above, diagnostics);
        return;
      }
      // The lines of one text are one mistake, and so are all lines below what takes none.
      const Statement& first = document.statements[line.parent + 1];
      if (!is_first && (takes_none || first.head_begin == first.head_end)) return;
    }
  }
  if (starts_with_any(written, other_comments)) {
    const std::size_t end = written.starts_with("<!--") ? 4 : written.starts_with('%') ? 1 : 2;
    diagnostics.error(rule::missing_colon, part(0, end), say<phrases::begins_no_comment>(quote(word)),
                      say<phrases::comment_is_a_line>());
    return;
  }
  if (has_sign) {
    const std::size_t end = sign->at + sign->sign.size();
    const std::string_view rest = text::trim(written.substr(end));
    const std::string_view colon = colon_of(document, first_word(before_sign));
    const std::string right = fmt::format("{}{}{}", before_sign, colon, rest);
    diagnostics
        .error(rule::missing_colon, part(sign->at, end), say<phrases::is_no_colon>(quote(sign->sign)),
               say<phrases::write>(quote(text::trim_end(right))))
        .fixes.push_back({part(before_sign.size(), written.size() - rest.size()),
                          std::string(rest.empty() ? text::trim_end(colon) : colon)});
    return;
  }
  if (has_keyword) {
    const std::size_t at = colon_place(written, word);
    const std::string_view words = without_dash(text::trim_start(written.substr(at)));
    const std::string_view colon = colon_of(document, word);
    auto& finding = diagnostics.error(rule::missing_colon, part(0, written.size()),
                                      say<phrases::has_no_colon>(quote(written.substr(0, at))),
                                      say<phrases::write>(quote(text::trim_end(
                                          fmt::format("{}{}{}", written.substr(0, at), colon, words)))));
    finding.fixes.push_back({part(at, written.size() - words.size()),
                             std::string(words.empty() ? text::trim_end(colon) : colon)});
    return;
  }
  if (starts_with_any(written, bullets)) {
    diagnostics.error(rule::missing_colon, part(0, written.find(' ')), say<phrases::no_bullets>(),
                      say<phrases::say_keyword_again>(writing_of(document).line(lexicon::Keyword::action)));
    return;
  }
  diagnostics.error(rule::missing_colon, span, say<phrases::no_statement>(), what_it_may_be(document, line));
}

}  // namespace journey::syntax
