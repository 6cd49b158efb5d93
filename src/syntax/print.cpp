#include "syntax/print.hpp"

#include "lexicon/keyword.hpp"
#include "lexicon/words.hpp"
#include "text/trim.hpp"

#include <algorithm>

namespace journey::syntax {

namespace {

/// How the table spells a keyword that was written in other letters: `kano` for `KANO`. Other words stay as
/// they are.
std::string_view spelled(const Statement& s, std::string_view written) {
  for (std::size_t script = 0; script < lexicon::script_count; ++script) {
    for (const std::string_view known : lexicon::words_of(s.keyword, static_cast<lexicon::Script>(script))) {
      if (lexicon::same_word(known, written)) return known;
    }
  }
  return written;
}

/// Writes one document, item by item in the order of the file.
class Printer {
 public:
  explicit Printer(const Document& document) : document_(document) {}

  std::string run() {
    out_.reserve(document_.source->bytes().size());
    auto comment = document_.comments.begin();
    for (StatementId id = 0; id < document_.statements.size(); ++id) {
      const Statement& s = document_.statements[id];
      for (; comment != document_.comments.end() && comment->before == id; ++comment) {
        print_comment(*comment, s.depth, id);
      }
      print_statement(s);
    }
    for (; comment != document_.comments.end(); ++comment) {
      // At most as deep as the last statement: nothing below it is known.
      const std::size_t last = document_.statements.empty() ? 0 : document_.statements.back().depth;
      print_comment(*comment, std::min<std::size_t>(last, comment->indent / 2U), document_.statements.size());
    }
    return std::move(out_);
  }

 private:
  void indent(std::size_t depth) { out_.append(depth * 2, ' '); }

  /// One blank line where the file has some.
  void keep_blank_line(std::uint32_t line_begin) {
    std::string_view above = document_.source->bytes().substr(0, line_begin);
    if (out_.empty() || above.empty()) return;
    above.remove_suffix(1);
    above.remove_prefix(above.rfind('\n') + 1);  // `npos` + 1: from the start of the file
    if (above.ends_with('\r')) above.remove_suffix(1);
    if (text::is_blank(above)) out_ += '\n';
  }

  void print_comment(const Comment& comment, std::size_t depth, std::size_t next) {
    // Deeper than a long text right above it, it would become a part of that.
    const bool follows_long_text = next > 0 && document_.statements[next - 1].long_text;
    if (follows_long_text) depth = std::min<std::size_t>(depth, document_.statements[next - 1].depth);
    keep_blank_line(comment.span.begin - comment.indent);
    indent(depth);
    out_.append(document_.source->slice(comment.span)).append("\n");
  }

  void print_statement(const Statement& s) {
    keep_blank_line(s.line_begin);
    indent(s.depth);
    const std::string_view head = document_.source->slice(document_.head(s));
    if (head.empty()) {
      out_.append(document_.source->slice(document_.text(s))).append("\n");
      return;
    }
    out_ += spelled(s, head);
    const std::string_view argument = document_.argument_of(s);
    if (!argument.empty()) out_.append(" ").append(argument);
    out_ += ':';
    const std::string text = document_.text_of(s);
    if (s.long_text) {
      out_ += " |\n";
      if (!text.empty()) print_long_text(text, s.depth + std::size_t{1});
    } else {
      if (!text.empty()) out_.append(" ").append(text);
      out_ += '\n';
    }
  }

  void print_long_text(std::string_view text, std::size_t depth) {
    for (;;) {
      const std::size_t newline = text.find('\n');
      const std::string_view line = text.substr(0, newline);
      if (!line.empty()) indent(depth);
      out_.append(line).append("\n");
      if (newline == std::string_view::npos) return;
      text.remove_prefix(newline + 1);
    }
  }

  const Document& document_;
  std::string out_;
};

}  // namespace

std::string print(const Document& document) { return Printer(document).run(); }

}  // namespace journey::syntax
