#include "syntax/print.hpp"

#include "syntax/margin.hpp"
#include "syntax/spelling.hpp"
#include "text/trim.hpp"

#include <algorithm>
#include <span>
#include <vector>

namespace journey::syntax {

namespace {

/// A line that stands between two statements, or the second of them, with what it is printed with.
struct Item {
  text::Span span;  ///< a comment; of the statement itself, empty
  std::size_t depth = 0;
  bool blank_above = false;
};

/// Writes one document, item by item in the order of the file.
class Printer {
 public:
  Printer(const Document& document, std::optional<lexicon::Language> keywords,
          const std::vector<std::string>& imported)
      : document_(document), spelling_(document, keywords, imported), end_(size_of(document)) {}

  std::string run() {
    is_spaced_ = keeps_elements_apart();
    out_.reserve(document_.source->bytes().size() + document_.source->bytes().size() / 8);
    comments_ = document_.comments;
    for (StatementId id = 0; id < end_; ++id) {
      print_gap(id);
      print_statement(document_.statements[id]);
    }
    print_gap(end_);
    return std::move(out_);
  }

 private:
  static StatementId size_of(const Document& document) {
    return static_cast<StatementId>(document.statements.size());
  }

  void indent(std::size_t depth) { out_.append(depth * 2, ' '); }

  // --- blank lines ---

  /// Whether the line above the one that begins at `line_begin` is blank.
  [[nodiscard]] bool is_blank_above(std::uint32_t line_begin) const {
    std::string_view above = document_.source->bytes().substr(0, line_begin);
    if (above.empty() || above.back() != '\n') return false;
    above.remove_suffix(1);
    above.remove_prefix(above.rfind('\n') + 1);  // `npos` + 1: from the start of the file
    if (above.ends_with('\r')) above.remove_suffix(1);
    return text::is_blank(above);
  }

  /// Takes the comments before statement `id` off the front of `comments`; `end_`: those behind the last one.
  /// Comments in a long text are printed with it.
  [[nodiscard]] std::span<const Comment> take_comments(StatementId id,
                                                       std::span<const Comment>& comments) const {
    const StatementId before = id == end_ ? no_statement : id;
    std::size_t count = 0;
    while (count < comments.size() && comments[count].before == before) ++count;
    std::span<const Comment> taken = comments.first(count);
    comments = comments.subspan(count);
    const std::uint32_t inside = id > 0 ? document_.statements[id - 1].text_end : 0;
    while (!taken.empty() && taken.front().span.begin < inside) taken = taken.subspan(1);
    return taken;
  }

  /// Whether a blank line stands anywhere between two statements at the margin.
  [[nodiscard]] bool keeps_elements_apart() const {
    std::span<const Comment> comments = document_.comments;
    for (StatementId id = 0; id < end_; ++id) {
      const Statement& s = document_.statements[id];
      const auto between = take_comments(id, comments);
      if (id == 0 || s.depth > 0) continue;
      if (is_blank_above(s.line_begin)) return true;
      for (const Comment& comment : between) {
        if (is_blank_above(comment.span.begin - comment.indent)) return true;
      }
    }
    return false;
  }

  [[nodiscard]] bool must_be_apart(StatementId id) const {
    if (!is_spaced_ || id == 0 || id == end_ || document_.statements[id].depth > 0) return false;
    const Statement& s = document_.statements[id];
    StatementId above = id - 1;
    while (document_.statements[above].parent != no_statement) above = document_.statements[above].parent;
    return s.keyword == lexicon::Keyword::stage || s.keyword != document_.statements[above].keyword;
  }

  // --- comments ---

  [[nodiscard]] std::uint32_t width_of(const Statement& s) const {
    return margin_width(document_.source->slice(document_.span(s.line_begin, s.head_begin)));
  }

  /// How deep a comment is printed: beside what follows, unless it is indented deeper; then beside or below
  /// what stands above it.
  [[nodiscard]] std::size_t depth_of(const Comment& comment, StatementId next) const {
    const bool at_end = next == end_;
    const std::size_t least = at_end ? 0 : document_.statements[next].depth;
    if (next == 0) return least;
    const std::uint32_t width = margin_width(
        document_.source->slice(document_.span(comment.span.begin - comment.indent, comment.span.begin)));
    if (width <= (at_end ? 0 : width_of(document_.statements[next]))) return least;
    const StatementId last = next - 1;
    // Deeper than a long text right above it, it would become a part of that.
    if (width > width_of(document_.statements[last]) && !document_.statements[last].long_text)
      return document_.statements[last].depth + std::size_t{1};
    StatementId above = last;
    while (width < width_of(document_.statements[above])) {
      if (document_.statements[above].parent == no_statement) break;
      above = document_.statements[above].parent;
    }
    return std::max<std::size_t>(least, document_.statements[above].depth);
  }

  // --- lines ---

  /// The comments before statement `id`, and the blank lines between them and before the statement itself.
  void print_gap(StatementId id) {
    items_.clear();
    for (const Comment& comment : take_comments(id, comments_)) {
      items_.push_back(
          {comment.span, depth_of(comment, id), is_blank_above(comment.span.begin - comment.indent)});
    }
    if (id < end_) {
      const Statement& s = document_.statements[id];
      items_.push_back({{}, s.depth, is_blank_above(s.line_begin)});
    }
    if (items_.empty()) return;
    const bool begins_block = id > 0 && id < end_ && document_.statements[id].parent == id - 1;
    if (out_.empty() || begins_block) items_.front().blank_above = false;
    if (must_be_apart(id) &&
        std::none_of(items_.begin(), items_.end(), [](const Item& item) { return item.blank_above; })) {
      // Above the comments that stand right above the element; those that are indented belong to the one
      // before.
      std::size_t first = items_.size() - 1;
      while (first > 0 && items_[first - 1].depth == 0) --first;
      items_[first].blank_above = true;
    }
    for (const Item& item : items_) {
      if (item.blank_above) out_ += '\n';
      if (item.span.empty()) continue;
      print_comment(document_.source->slice(item.span), item.depth);
    }
  }

  void print_comment(std::string_view comment, std::size_t depth) {
    indent(depth);
    out_.append(comment).append("\n");
  }

  void print_statement(const Statement& s) {
    indent(s.depth);
    if (s.head_begin == s.head_end) {
      out_.append(document_.source->slice(document_.text(s))).append("\n");
      return;
    }
    spelling_.append_head(s, out_);
    const bool has_text = s.long_text || s.text_begin < s.text_end;
    spelling_.append_colon(has_text, out_);
    if (s.long_text) {
      out_ += "|\n";
      if (s.text_begin < s.text_end) print_long_text(s);
    } else {
      if (has_text) spelling_.append_text(s, out_);
      out_ += '\n';
    }
  }

  void print_long_text(const Statement& s) {
    for (; !comments_.empty() && comments_.front().span.begin < s.text_begin;
         comments_ = comments_.subspan(1)) {
      print_comment(document_.source->slice(comments_.front().span), s.depth);
    }
    for (const TextLine& line : document_.lines_of(s)) {
      if (line.is_comment) {
        print_comment(line.text, s.depth);
        continue;
      }
      if (!line.text.empty()) indent(s.depth + std::size_t{1});
      out_.append(line.text).append("\n");
    }
  }

  const Document& document_;
  Spelling spelling_;
  StatementId end_;
  std::span<const Comment> comments_;  ///< not printed yet
  std::vector<Item> items_;
  bool is_spaced_ = false;
  std::string out_;
};

}  // namespace

std::string print(const Document& document, std::optional<lexicon::Language> keywords,
                  const std::vector<std::string>& imported) {
  return Printer(document, keywords, imported).run();
}

}  // namespace journey::syntax
