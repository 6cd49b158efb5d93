// The edits that a program may make of itself: they leave no more mistakes than there were, and come to an
// end.
#include "cli/run/fixes.hpp"
#include "diagnostic/fixes.hpp"
#include "fuzz/outputs.hpp"
#include "fuzz/project.hpp"
#include "fuzz/target.hpp"
#include "syntax/parse.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace journey;
using namespace journey::fuzz;

namespace {

/// Those of a finding lie within its file, between characters, and apart from each other.
void hold_edits(const diagnostic::Diagnostics& diagnostics, const text::Sources& sources) {
  for (const diagnostic::Diagnostic& found : diagnostics.all()) {
    std::vector<text::Span> spans;
    for (const diagnostic::Fix& fix : found.fixes) {
      hold(fix.span.source < sources.size(), "an edit is in a file", found.rule);
      const std::string_view bytes = sources[fix.span.source].bytes();
      hold(fix.span.begin <= fix.span.end && fix.span.end <= bytes.size(), "an edit is within its file",
           found.rule);
      const bool is_sound = !text::find_invalid(bytes);
      for (const std::uint32_t at : {fix.span.begin, fix.span.end})
        hold(!is_sound || at == bytes.size() || !text::continues_character(bytes[at]),
             "an edit parts no character", found.rule);
      hold_text(fix.replacement, "a replacement", "\t");
      spans.push_back(fix.span);
    }
    std::sort(spans.begin(), spans.end());
    for (std::size_t i = 1; i < spans.size(); ++i)
      hold(spans[i - 1].source != spans[i].source ||
               (spans[i - 1].end <= spans[i].begin && spans[i - 1] != spans[i]),
           "edits of a finding lie apart", found.rule);
  }
}

/// Comments, in their order, without those that quiet a rule: one that quiets nothing any more is taken out.
std::vector<std::string> comments_of(const std::string& bytes) {
  const text::Source source{std::string(map_path), bytes};
  diagnostic::Diagnostics diagnostics;
  const syntax::Document document = syntax::parse(source, 0, diagnostics);
  std::vector<std::string> comments;
  for (const syntax::Comment& comment : document.comments)
    if (source.slice(comment.span).find("allow") == std::string_view::npos)
      comments.emplace_back(source.slice(comment.span));
  return comments;
}

/// Whether an edit reaches into a comment, as one that takes a reason away does.
bool edits_comments(const cli::Compilation& compilation) {
  const auto& all = compilation.diagnostics.all();
  return std::any_of(all.begin(), all.end(), [&](const diagnostic::Diagnostic& found) {
    return std::any_of(found.fixes.begin(), found.fixes.end(), [&](const diagnostic::Fix& fix) {
      const text::Source& source = compilation.sources[fix.span.source];
      for (std::uint32_t line = source.line_of(fix.span.begin); line <= source.line_of(fix.span.end); ++line)
        if (source.line(line).find('#') != std::string_view::npos) return true;
      return fix.replacement.find('#') != std::string::npos;
    });
  });
}

}  // namespace

FUZZ_TARGET(fix) {
  static const bool is_set = (set_low_limits(), true);
  hold(is_set, "limits are low");
  const Project project(input);
  cli::Compilation before = project.compile();
  hold_edits(before.diagnostics, before.sources);
  const std::size_t errors = before.diagnostics.errors(), warnings = before.diagnostics.warnings();
  const bool may_lose_comments = edits_comments(before);
  const auto numbers = diagnostic::fixable(before.diagnostics, 0);
  const auto mended = diagnostic::apply_fixes(before.diagnostics, numbers, project.map());
  hold(numbers.empty() == mended.applied.empty(), "of several edits one at least is made", project.map());
  if (numbers.empty()) return;

  const std::function<cli::Compilation(std::string)> compile = [&](std::string bytes) {
    return project.compile(std::move(bytes));
  };
  const cli::FixResult fixed = cli::fix(std::move(before), compile);
  const std::string both = project.map() + "\n---\n" + fixed.bytes;
  const auto& found = fixed.compilation.diagnostics;
  hold(found.errors() < errors || (found.errors() == errors && found.warnings() <= warnings),
       "mending makes nothing worse", both);
  hold((fixed.count > 0) == (fixed.bytes != project.map()), "what is counted is mended", both);
  hold_edits(found, fixed.compilation.sources);
  if (!may_lose_comments)
    hold(comments_of(project.map()) == comments_of(fixed.bytes), "mending keeps comments", both);

  // So often at most, each time of as many rounds as there are.
  std::string bytes = fixed.bytes;
  for (int times = 0; times < 8; ++times) {
    const cli::FixResult again = cli::fix(project.compile(bytes), compile);
    if (again.bytes == bytes) return;
    bytes = again.bytes;
  }
  broken("mending comes to an end", both);
}
