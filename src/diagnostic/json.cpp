#include "diagnostic/json.hpp"

#include "diagnostic/formats.hpp"
#include "diagnostic/location.hpp"
#include "text/escape.hpp"

#include <nlohmann/json.hpp>

namespace journey::diagnostic {

namespace {

nlohmann::ordered_json place(text::Span span, const text::Sources& sources) {
  const text::Source& source = sources[span.source];
  const auto [begin, end] = extent_of(span, sources);
  return {{"path", source.path()},    {"line", begin.line},  {"column", begin.column}, {"end_line", end.line},
          {"end_column", end.column}, {"begin", span.begin}, {"end", span.end}};
}

}  // namespace

nlohmann::ordered_json to_json(const Diagnostic& finding, const text::Sources& sources,
                               lexicon::Language language) {
  nlohmann::ordered_json object = place(finding.span, sources);
  object["rule"] = finding.rule;
  object["severity"] = word(finding.severity);
  object["message"] = finding.message.in(language);
  object["hint"] = finding.hint.in(language);
  object["labels"] = nlohmann::ordered_json::array();
  for (const Label& label : finding.labels) {
    nlohmann::ordered_json entry = place(label.span, sources);
    entry["message"] = label.message.in(language);
    object["labels"].push_back(std::move(entry));
  }
  object["fixes"] = nlohmann::ordered_json::array();
  for (const Fix& fix : finding.fixes) {
    nlohmann::ordered_json entry = place(fix.span, sources);
    entry["replacement"] = fix.replacement;
    entry["sure"] = fix.is_sure;
    object["fixes"].push_back(std::move(entry));
  }
  return object;
}

std::string dump_json(const nlohmann::ordered_json& value) {
  return text::inert_json(value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

std::string print_json(const Run& run) {
  std::string out = "[";
  const auto put = [&](const nlohmann::ordered_json& object) {
    out += out.size() > 1 ? ",\n" : "\n";
    out += dump_json(object);
  };
  for (const Finding& finding : run.findings())
    put(to_json(*finding.diagnostic, *finding.sources, run.language()));
  for (const Run::File& file : run.files()) {
    if (file.left_out() == 0) continue;
    put({{"path", file.path},
         {"rule", more_findings},
         {"severity", word(Severity::note)},
         {"message", left_out_message(file).in(run.language())}});
  }
  return out + (out.size() > 1 ? "\n]\n" : "]\n");
}

}  // namespace journey::diagnostic
