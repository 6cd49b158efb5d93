#include "cli/run/carried.hpp"

#include "cli/run/bytes.hpp"
#include "cli/run/catalogue.hpp"

#include <algorithm>
#include <set>

namespace journey::cli {

namespace {

void put(ByteWriter& writer, text::Span span) {
  writer.put(span.source);
  writer.put(span.begin);
  writer.put(span.end);
}

text::Span span_of(ByteReader& reader) {
  text::Span span;
  span.source = static_cast<text::SourceId>(reader.number());
  span.begin = static_cast<std::uint32_t>(reader.number());
  span.end = static_cast<std::uint32_t>(reader.number());
  return span;
}

}  // namespace

std::string carry(const diagnostic::Diagnostics& diagnostics, const text::Sources& sources) {
  std::set<text::SourceId> pointed_at;
  for (const diagnostic::Diagnostic& found : diagnostics.all()) {
    pointed_at.insert(found.span.source);
    for (const diagnostic::Label& label : found.labels) pointed_at.insert(label.span.source);
    for (const diagnostic::Fix& fix : found.fixes) pointed_at.insert(fix.span.source);
  }
  ByteWriter writer;
  writer.put(sources.size());
  for (text::SourceId id = 0; id < sources.size(); ++id) {
    writer.put(std::string_view(sources[id].path()));
    writer.put(pointed_at.contains(id) ? sources[id].bytes() : std::string_view());
  }
  writer.put(diagnostics.all().size());
  for (const diagnostic::Diagnostic& found : diagnostics.all()) {
    writer.put(static_cast<std::uint64_t>(found.severity));
    writer.put(found.rule);
    put(writer, found.span);
    writer.put(std::string_view(found.message));
    writer.put(std::string_view(found.hint));
    writer.put(found.labels.size());
    for (const diagnostic::Label& label : found.labels) {
      put(writer, label.span);
      writer.put(std::string_view(label.message));
    }
    writer.put(found.fixes.size());
    for (const diagnostic::Fix& fix : found.fixes) {
      put(writer, fix.span);
      writer.put(std::string_view(fix.replacement));
      writer.put(std::uint64_t{fix.is_sure});
    }
  }
  return writer.take();
}

Carried carried_from(std::string_view bytes) {
  ByteReader reader(bytes);
  Carried carried;
  for (std::uint64_t left = reader.number(); left > 0; --left) {
    std::string path = reader.text();
    carried.sources.add(std::move(path), reader.text());
  }
  const std::vector<diagnostic::RuleInfo> rules = catalogue();
  for (std::uint64_t left = reader.number(); left > 0; --left) {
    diagnostic::Diagnostic found;
    found.severity = static_cast<diagnostic::Severity>(reader.number());
    const std::string rule = reader.text();
    found.span = span_of(reader);
    found.message = reader.text();
    found.hint = reader.text();
    found.labels.resize(reader.number());
    for (diagnostic::Label& label : found.labels) {
      label.span = span_of(reader);
      label.message = reader.text();
    }
    found.fixes.resize(reader.number());
    for (diagnostic::Fix& fix : found.fixes) {
      fix.span = span_of(reader);
      fix.replacement = reader.text();
      fix.is_sure = reader.number() != 0;
    }
    const auto known = std::find_if(rules.begin(), rules.end(),
                                    [&](const diagnostic::RuleInfo& info) { return info.name == rule; });
    if (known == rules.end()) continue;
    found.rule = known->name;
    carried.diagnostics.add(std::move(found));
  }
  return carried;
}

}  // namespace journey::cli
