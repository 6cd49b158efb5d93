#include "diagnostic/json.hpp"

#include <nlohmann/json.hpp>

namespace journey::diagnostic {

namespace {

std::string_view word(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      return "note";
    case Severity::off:
      break;
  }
  return "off";
}

nlohmann::ordered_json place(text::Span span, const text::Sources& sources) {
  const text::Source& source = sources[span.source];
  const text::Position begin = source.position(span.begin);
  const text::Position end = source.position(span.end);
  return {{"path", source.path()},    {"line", begin.line},  {"column", begin.column}, {"end_line", end.line},
          {"end_column", end.column}, {"begin", span.begin}, {"end", span.end}};
}

}  // namespace

nlohmann::ordered_json to_json(const Diagnostic& finding, const text::Sources& sources) {
  nlohmann::ordered_json object = place(finding.span, sources);
  object["rule"] = finding.rule;
  object["severity"] = word(finding.severity);
  object["message"] = finding.message;
  object["hint"] = finding.hint;
  object["labels"] = nlohmann::ordered_json::array();
  for (const Label& label : finding.labels) {
    nlohmann::ordered_json entry = place(label.span, sources);
    entry["message"] = label.message;
    object["labels"].push_back(std::move(entry));
  }
  object["fixes"] = nlohmann::ordered_json::array();
  for (const Fix& fix : finding.fixes) {
    nlohmann::ordered_json entry = place(fix.span, sources);
    entry["replacement"] = fix.replacement;
    object["fixes"].push_back(std::move(entry));
  }
  return object;
}

std::string dump_json(const nlohmann::ordered_json& value) {
  return value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace journey::diagnostic
