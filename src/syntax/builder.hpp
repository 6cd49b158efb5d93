// In: the lines of a file, one after the other, as the grammar takes them apart. Out: a document; what is
// wrong with indentation and with lines that are no statements is reported on the way.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "syntax/bytes.hpp"
#include "syntax/document.hpp"
#include "syntax/margin.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace journey::syntax {

/// A piece of the file that the grammar has seen.
struct Piece {
  std::uint32_t begin = 0, end = 0;
  [[nodiscard]] bool empty() const { return begin == end; }
};

/// What the grammar has seen of the line that it is in. The fields are set as it goes and mean something once
/// the whole line is taken.
struct LineInProgress {
  Piece margin;                       ///< all white space at its start
  std::uint32_t tabs_and_spaces = 0;  ///< where the plain part of it ends
  Piece keyword;
  Piece argument;
  bool long_text = false;  ///< the text is the mark alone
  Piece text;              ///< of a long text: from the first to the last line below that is not blank
};

/// Builds the flat preorder vector of statements. One object a file.
class DocumentBuilder {
 public:
  DocumentBuilder(Document& document, const ByteReport& bytes, diagnostic::Diagnostics& diagnostics);

  LineInProgress line;

  /// Whether a margin is deeper than that of the statement whose long text is being read.
  [[nodiscard]] bool is_deep(Piece margin) const;
  /// A line of the long text; `plain_end` is where the tabs and spaces of its margin end.
  void take_block_text(Piece margin, std::uint32_t plain_end, Piece text);
  /// A comment between lines of a long text, kept if the text really goes on behind it.
  void hold_comment(Piece margin, Piece comment) { held_.push_back({margin, comment}); }
  void keep_held_comments();
  void take_statement();
  void take_comment(Piece margin, Piece comment);
  void take_broken(Piece text);
  void finish();

 private:
  /// The last statement of each level of indentation that is open, with the indentation of the level.
  struct Level {
    std::uint32_t width = 0;
    Piece indentation;
    StatementId last = no_statement;
    bool reported = false;  ///< one of its lines was already said to be indented in another way
  };

  [[nodiscard]] std::string_view slice(Piece piece) const;
  [[nodiscard]] text::Span span(Piece piece) const { return {document_.id, piece.begin, piece.end}; }
  [[nodiscard]] std::uint32_t width_of(Piece margin) const { return margin_width(slice(margin)); }
  [[nodiscard]] StatementId next_id() const { return static_cast<StatementId>(document_.statements.size()); }
  Statement* add();
  void place(Statement& statement);
  void check_margin(Level& level, bool is_sibling, bool stepped_back);
  bool report_too_deep(StatementId above, Piece margin);
  void close(Level& level) { document_.statements[level.last].end = next_id(); }
  [[nodiscard]] bool take_damage(std::uint32_t end);
  void check_bidi(Piece head, Piece text);

  Document& document_;
  const ByteReport& bytes_;
  diagnostic::Diagnostics& diagnostics_;
  std::vector<Level> levels_;
  Level popped_;                           ///< the outermost level that was closed last
  std::array<std::uint32_t, 17> steps_{};  ///< how often lines stand deeper than the one above by so much
  struct Held {
    Piece margin, comment;
  };
  std::vector<Held> held_;    ///< comments that may stand in the long text being read
  std::vector<Held> inside_;  ///< comments that do
  std::size_t next_damage_ = 0;
  bool too_deep_ = false;
  bool too_many_ = false;
};

}  // namespace journey::syntax
