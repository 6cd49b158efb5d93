#include "cli/run/summaries.hpp"

#include "cli/disk/files.hpp"
#include "cli/run/bytes.hpp"
#include "model/limits.hpp"

#include <algorithm>
#include <bit>
#include <map>

namespace journey::cli {

namespace {

void put_extent(ByteWriter& writer, text::Span span) {
  writer.put(span.begin);
  writer.put(span.end);
}

text::Span extent_of(ByteReader& reader) {
  text::Span span;
  span.begin = static_cast<std::uint32_t>(reader.number());
  span.end = static_cast<std::uint32_t>(reader.number());
  return span;
}

}  // namespace

std::string to_bytes(const check::Summary& summary) {
  ByteWriter writer;
  writer.put(std::uint64_t{summary.future});
  writer.put(summary.scores.size());
  for (const check::Summary::Score& score : summary.scores) {
    for (const std::string* text : {&score.persona, &score.touchpoint, &score.title, &score.written})
      writer.put(std::string_view(*text));
    writer.put(std::bit_cast<std::uint64_t>(score.unit));
    put_extent(writer, score.span);
  }
  writer.put(summary.allows.size());
  for (const model::Allow& allow : summary.allows) {
    put_extent(writer, allow.covers);
    writer.put(allow.rules.size());
    for (const model::Text& rule : allow.rules) writer.put(std::string_view(rule.value));
  }
  return writer.take();
}

check::Summary summary_from(std::string_view bytes) {
  ByteReader reader(bytes);
  check::Summary summary;
  summary.future = reader.number() != 0;
  summary.scores.resize(reader.number());
  for (check::Summary::Score& score : summary.scores) {
    for (std::string* text : {&score.persona, &score.touchpoint, &score.title, &score.written})
      *text = reader.text();
    score.unit = std::bit_cast<double>(reader.number());
    score.span = extent_of(reader);
  }
  summary.allows.resize(reader.number());
  for (model::Allow& allow : summary.allows) {
    allow.covers = extent_of(reader);
    allow.rules.resize(reader.number());
    for (model::Text& rule : allow.rules) rule.value = reader.text();
  }
  return summary;
}

Comparison compare(const std::vector<check::Summary>& maps, const std::vector<std::string>& paths,
                   const check::Options& options) {
  Comparison result;
  diagnostic::Diagnostics found;
  check::run_project(maps, options, found);
  std::map<text::SourceId, text::SourceId> sources;
  const auto quotable = [&](text::Span& span) {
    const auto [at, is_new] = sources.try_emplace(span.source, 0);
    if (is_new) {
      ReadResult read = read_file(paths[span.source], model::Limits::file_bytes);
      at->second = result.sources.add(paths[span.source], std::move(read.bytes));
    }
    span.source = at->second;
    // The file may have changed since; then there is less to quote.
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
