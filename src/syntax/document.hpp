// In: what the parser understood of one file. Out: statements in the order of the file, each with its places.
#pragma once

#include "lexicon/keyword.hpp"
#include "text/source.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace journey::syntax {

using StatementId = std::uint32_t;
inline constexpr StatementId no_statement = 0xFFFFFFFFU;

/// One line `keyword argument: text` with everything that hangs below it. Spans lie in the file of the
/// document.
struct Statement {
  lexicon::Keyword keyword = lexicon::Keyword::unknown;
  lexicon::Parent parent_kind = lexicon::Parent::top;  ///< what it stands in
  bool long_text = false;                              ///< the text is `|` and the deeper lines
  /// Its bytes are already reported as wrong: nothing more is said about its argument and text.
  bool damaged = false;
  std::uint16_t lane = 0;   ///< which custom lane, for Keyword::custom_lane
  std::uint16_t depth = 0;  ///< 0 at the margin
  StatementId parent = no_statement;
  StatementId end = 0;                         ///< one past its last descendant: statements are in preorder
  std::uint32_t line_begin = 0;                ///< byte where its line begins
  std::uint32_t head_begin = 0, head_end = 0;  ///< the keyword's word; empty: the line is no statement
  std::uint32_t argument_begin = 0, argument_end = 0;  ///< empty where there is none
  std::uint32_t text_begin = 0, text_end = 0;          ///< trimmed; of a long text all lines below
};

/// A line that is a comment, with the statement that it stands before.
struct Comment {
  text::Span span;                    ///< from `#` to the end of the line, trimmed
  std::uint16_t indent = 0;           ///< bytes of white space before it
  StatementId before = no_statement;  ///< the next statement; `no_statement` at the end of the file
};

/// `# journey: allow RULE, RULE because REASON`.
struct Allow {
  text::Span span;
  std::vector<text::Span> rules;
  text::Span reason;                  ///< empty where it is missing; already reported
  StatementId target = no_statement;  ///< the statement it quiets; `no_statement`: the whole file
};

/// What a word that is no keyword where it stands was probably meant to be, as it was suggested.
struct Guess {
  StatementId statement = no_statement;
  std::vector<lexicon::Keyword> keywords;  ///< all that the suggested word can mean
};

/// A line of a long text.
struct TextLine {
  std::string_view text;    ///< less the indentation that all lines have in common; of a comment, trimmed
  bool is_comment = false;  ///< stands in between, and is no part of the text
};

/// A file as it was written. Names and texts are views into the source, which has to outlive the document.
struct Document {
  const text::Source* source = nullptr;
  text::SourceId id = 0;
  std::vector<Statement> statements;
  std::vector<Comment> comments;
  std::vector<Allow> allows;
  std::vector<Guess> guesses;  ///< in the order of the file; filled by `resolve`

  [[nodiscard]] text::Span span(std::uint32_t begin, std::uint32_t end) const { return {id, begin, end}; }
  [[nodiscard]] text::Span head(const Statement& s) const { return span(s.head_begin, s.head_end); }
  [[nodiscard]] text::Span argument(const Statement& s) const {
    return span(s.argument_begin, s.argument_end);
  }
  [[nodiscard]] text::Span text(const Statement& s) const { return span(s.text_begin, s.text_end); }
  /// What its word means where it stands, as it is written; null where that is nothing, or a lane of the
  /// map's own.
  [[nodiscard]] const lexicon::Entry* entry_of(const Statement& s) const {
    if (s.keyword == lexicon::Keyword::custom_lane) return nullptr;
    return lexicon::find_entry(s.parent_kind, source->slice(head(s)));
  }
  /// Keyword and argument, without the colon: where messages about a whole element point.
  [[nodiscard]] text::Span whole_head(const Statement& s) const {
    return span(s.head_begin, s.argument_end > s.argument_begin ? s.argument_end : s.head_end);
  }
  [[nodiscard]] std::string_view argument_of(const Statement& s) const { return source->slice(argument(s)); }
  /// The lines of a long text in order, blank ones and comments between them too.
  [[nodiscard]] std::vector<TextLine> lines_of(const Statement& s) const;
  /// The text as it is meant: of a long text the lines less their common indentation, LF between them.
  [[nodiscard]] std::string text_of(const Statement& s) const;
};

}  // namespace journey::syntax
