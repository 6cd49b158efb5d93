// `journey textconv`: a map as lines that each say where they stand, for git's own diff. Of the syntax alone.
#include "cli/commands/commands.hpp"
#include "cli/disk/files.hpp"
#include "cli/options/complaint.hpp"
#include "cli/run/phrases.hpp"
#include "model/limits.hpp"
#include "syntax/parse.hpp"
#include "text/escape.hpp"
#include "text/trim.hpp"

#include <string>
#include <vector>

namespace journey::cli {

namespace {

using lexicon::Keyword;
using syntax::Document;
using syntax::Statement;
using syntax::StatementId;

class Lines {
 public:
  explicit Lines(const Document& document) : document_(document) {}

  std::string print() {
    for (StatementId id = 0; id < document_.statements.size(); id = document_.statements[id].end)
      walk(id, {});
    return std::move(out_);
  }

 private:
  /// `inside`: the titles of what it stands in, each with what parts it from the next.
  void walk(StatementId id, const std::string& inside) {
    const Statement& s = document_.statements[id];
    out_ += text::escape_terminal(inside + line_of(s));
    out_ += '\n';
    std::string below = inside;
    if (holds_others(s)) below += title_of(s) + " › ";
    for (StatementId child = id + 1; child < s.end; child = document_.statements[child].end)
      walk(child, below);
  }

  /// Whether what stands below it is better read with its title before it.
  static bool holds_others(const Statement& s) { return s.keyword != Keyword::journey; }

  [[nodiscard]] std::string title_of(const Statement& s) const {
    const std::string text = one_line(s);
    if (!text.empty() && s.keyword != Keyword::for_) return text;
    return std::string(document_.argument_of(s));
  }

  [[nodiscard]] std::string line_of(const Statement& s) const {
    std::string line(document_.source->slice(document_.head(s)));
    // A line that is no statement is what it is.
    if (line.empty())
      return std::string(text::trim(document_.source->line(document_.source->line_of(s.line_begin))));
    if (const std::string_view argument = document_.argument_of(s); !argument.empty())
      line.append(" ").append(argument);
    line += ':';
    if (const std::string text = one_line(s); !text.empty()) line += " " + text;
    return line;
  }

  [[nodiscard]] std::string one_line(const Statement& s) const {
    std::string text = document_.text_of(s);
    for (char& c : text) {
      if (c == '\n' || c == '\t') c = ' ';
    }
    return text;
  }

  const Document& document_;
  std::string out_;
};

}  // namespace

int textconv(const Options& options, Streams& streams) {
  const std::string& path = options.paths.front();
  ReadResult read = read_file(path, model::limits().file_bytes);
  if (!read.problem.empty()) {
    streams.error(complaint(say<phrases::cannot_read>(path, read.problem)));
    return status::failure;
  }
  const text::Source source(path, std::move(read.bytes));
  diagnostic::Diagnostics unheard;
  syntax::Document document = syntax::parse(source, 0, unheard);
  const std::vector<std::string> lanes = syntax::lanes_of(document);
  syntax::resolve(document, lanes, unheard);
  streams.out(Lines(document).print());
  return status::done;
}

}  // namespace journey::cli
