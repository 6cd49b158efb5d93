#include "cli/run/comparison.hpp"

#include "model/limits.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace journey::cli {

namespace {

/// A text with the lines at their places; what lies between them is blank, with as many lines as there were.
std::string text_of(const QuotedLines& lines) {
  std::string text;
  std::uint32_t number = 1;  // of the last line of `text`
  std::size_t used = 0;
  for (const QuotedLines::Place& line : lines.places) {
    const bool is_there = line.begin >= text.size() && line.number >= number &&
                          line.begin - text.size() >= line.number - number &&
                          line.begin <= model::limits().file_bytes && line.size <= lines.bytes.size() - used;
    if (!is_there) break;  // nothing but a fault of ours says that
    const std::size_t ends = line.number - number, blanks = line.begin - text.size() - ends;
    if (ends == 0 && (blanks > 0 || !text.empty())) break;
    // The first end stands behind the last line, with the return of a CRLF where there is nothing between.
    if (ends == 1) text.append(blanks, '\r').append(1, '\n');
    if (ends > 1) text.append(1, '\n').append(blanks, ' ').append(ends - 1, '\n');
    text.append(lines.bytes, used, line.size);
    used += line.size;
    number = line.number;
  }
  return text;
}

QuotedLines quoted_lines(const check::Summary& summary, const text::Source& source) {
  std::vector<std::uint32_t> numbers;
  for (const check::Summary::Score& score : summary.scores) {
    const std::uint32_t last = source.line_of(std::max(score.span.begin, score.span.end));
    for (std::uint32_t number = source.line_of(score.span.begin); number <= last; ++number)
      if (numbers.empty() || numbers.back() != number) numbers.push_back(number);
  }
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  QuotedLines lines;
  for (const std::uint32_t number : numbers) {
    const std::string_view line = source.line(number);
    lines.places.push_back({number, source.line_begin(number), static_cast<std::uint32_t>(line.size())});
    lines.bytes += line;
  }
  return lines;
}

}  // namespace

ComparedMap compared_map(const model::Map& map, const text::Source& source) {
  ComparedMap result{source.path(), check::summarize(map), {}};
  result.lines = quoted_lines(result.summary, source);
  return result;
}

Findings compare_maps(std::vector<ComparedMap> maps, const check::Options& options) {
  std::vector<check::Summary> summaries;
  for (ComparedMap& map : maps) summaries.push_back(std::move(map.summary));
  diagnostic::Diagnostics found;
  check::run_project(summaries, options, found);
  Findings result;
  std::map<text::SourceId, text::SourceId> sources;
  const auto quotable = [&](text::Span& span) {
    const auto [at, is_new] = sources.try_emplace(span.source, 0);
    if (is_new) at->second = result.sources.add(maps[span.source].path, text_of(maps[span.source].lines));
    span.source = at->second;
    const auto size = static_cast<std::uint32_t>(result.sources[span.source].bytes().size());
    span.end = std::min(span.end, size);
    span.begin = std::min(span.begin, span.end);
  };
  for (diagnostic::Diagnostic finding : found.all()) {
    quotable(finding.span);
    for (diagnostic::Label& label : finding.labels) quotable(label.span);
    result.diagnostics.add(std::move(finding));
  }
  return result;
}

}  // namespace journey::cli
