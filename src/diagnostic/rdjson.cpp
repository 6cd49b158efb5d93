#include "diagnostic/formats.hpp"
#include "diagnostic/json.hpp"
#include "diagnostic/location.hpp"

#include <nlohmann/json.hpp>

namespace journey::diagnostic {

namespace {

using Json = nlohmann::ordered_json;

std::string_view severity_in_rdjson(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "ERROR";
    case Severity::warning:
      return "WARNING";
    case Severity::note:
    case Severity::off:
      break;
  }
  return "INFO";
}

Json range(text::Span span, const text::Sources& sources) {
  const auto [begin, end] = extent_of(span, sources);
  return {{"start", {{"line", begin.line}, {"column", begin.byte_column}}},
          {"end", {{"line", end.line}, {"column", end.byte_column}}}};
}

Json diagnostic_of(const Finding& finding, lexicon::Language language) {
  const Diagnostic& found = *finding.diagnostic;
  Json object = {
      {"message", full_message(found, *finding.sources, language)},
      {"location",
       {{"path", shown_path(finding.source().path())}, {"range", range(found.span, *finding.sources)}}},
      {"severity", severity_in_rdjson(found.severity)},
      {"code", {{"value", found.rule}}}};
  for (const Fix& edit : found.fixes) {
    // A suggestion has no path: it can only be made for the file of the finding.
    if (edit.span.source != found.span.source) continue;
    object["suggestions"].push_back(
        {{"range", range(edit.span, *finding.sources)}, {"text", edit.replacement}});
  }
  return object;
}

}  // namespace

std::string print_rdjson(const Run& run) {
  Json diagnostics = Json::array();
  for (const Finding& finding : run.findings()) diagnostics.push_back(diagnostic_of(finding, run.language()));
  for (const Run::File& file : run.files()) {
    if (file.left_out() == 0) continue;
    diagnostics.push_back({{"message", left_out_message(file).in(run.language())},
                           {"location", {{"path", file.path}}},
                           {"severity", severity_in_rdjson(Severity::note)},
                           {"code", {{"value", more_findings}}}});
  }
  return dump_json({{"source", {{"name", "journey"}}}, {"diagnostics", std::move(diagnostics)}}) + "\n";
}

}  // namespace journey::diagnostic
