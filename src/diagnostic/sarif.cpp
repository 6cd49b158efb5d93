#include "diagnostic/fingerprint.hpp"
#include "diagnostic/formats.hpp"
#include "diagnostic/json.hpp"
#include "diagnostic/location.hpp"
#include "diagnostic/phrases.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace journey::diagnostic {

namespace {

using Json = nlohmann::ordered_json;
using lexicon::Language;

/// GitHub shows no more of a rule's description.
constexpr std::size_t longest_description = 1024;
/// The name that GitHub gives the root of the repository.
constexpr std::string_view root = "%SRCROOT%";

/// Braces are placeholders and `[text](place)` is a link in every message of SARIF (3.11.5, 3.11.6).
std::string plain(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '{' || c == '}') out += c;
    if (text.substr(i).starts_with("](")) out += '\\';
    out += c;
  }
  return out;
}

Json message(std::string_view text) { return {{"text", plain(text)}}; }

std::string_view level(Severity severity) { return severity == Severity::off ? "none" : word(severity); }

/// "unknown-keyword" as "UnknownKeyword": SARIF wants a name besides the id, without punctuation.
std::string pascal_case(std::string_view name) {
  std::string out;
  bool start = true;
  for (const char c : name) {
    if (c == '-') {
      start = true;
      continue;
    }
    out += start && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    start = false;
  }
  return out;
}

/// "a word that is no keyword here" as a sentence.
std::string sentence(std::string text, Language language) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  const bool ends = text.empty() || std::string_view(".!?").find(text.back()) != std::string_view::npos;
  return ends ? text : lexicon::say<phrases::sentence>(std::move(text)).in(language);
}

/// What is known of a rule in a line; its name where that is all.
std::string summary_of(const RuleInfo& rule, Language language) {
  return sentence(rule.summary.empty() ? std::string(rule.name) : rule.summary.in(language), language);
}

/// The file as a block of code, behind a fence that is longer than any in it.
std::string fenced(std::string_view file) {
  std::string fence = "```";
  while (file.find(fence) != std::string_view::npos) fence += '`';
  return fmt::format("{}\n{}{}{}\n", fence, file, file.ends_with('\n') ? "" : "\n", fence);
}

Json help(const RuleInfo& rule, Language language) {
  const std::string summary = summary_of(rule, language);
  std::string text = summary, markdown = fmt::format("# {}\n\n{}\n", rule.name, summary);
  if (!rule.why.empty()) {
    const std::string why = rule.why.in(language);
    text += fmt::format("\n\n{}", why);
    markdown += fmt::format("\n{}\n", why);
  }
  if (!rule.bad.empty()) {
    text += fmt::format("\n\n{}\n{}", phrases::not_so.in(language), rule.bad);
    markdown += fmt::format("\n## {}\n\n{}", phrases::not_so_heading.in(language), fenced(rule.bad));
  }
  if (!rule.good.empty()) {
    text += fmt::format("\n\n{}\n{}", phrases::but_so.in(language), rule.good);
    markdown += fmt::format("\n## {}\n\n{}", phrases::but_so_heading.in(language), fenced(rule.good));
  }
  return {{"text", plain(text)}, {"markdown", plain(markdown)}};
}

Json descriptor(const RuleInfo& rule, Language language) {
  const std::string summary = summary_of(rule, language);
  const std::string why = rule.why.empty() ? summary : cut_to(rule.why.in(language), longest_description);
  Json object = {
      {"id", rule.name},
      {"name", pascal_case(rule.name)},
      {"shortDescription", message(summary)},
      {"fullDescription", message(why)},
      {"help", help(rule, language)},
      {"defaultConfiguration", {{"enabled", rule.level != Severity::off}, {"level", level(rule.level)}}}};
  Json& properties = object["properties"];
  if (!rule.category.empty()) properties["tags"] = Json::array({rule.category});
  properties["problem.severity"] = rule.level == Severity::error     ? "error"
                                   : rule.level == Severity::warning ? "warning"
                                                                     : "recommendation";
  return object;
}

/// Prints what points into files: all locations name the artifact by URI and by number.
class Locations {
 public:
  explicit Locations(const Run& run) {
    for (const Run::File& file : run.files()) {
      numbers_.emplace(file.path, numbers_.size());
      artifacts_.push_back(
          {{"location", artifact(file.path)}, {"roles", {"analysisTarget"}}, {"encoding", "UTF-8"}});
    }
  }

  [[nodiscard]] const Json& artifacts() const { return artifacts_; }

  [[nodiscard]] Json artifact(std::string_view path) const {
    path = shown_path(path);
    Json object = {{"uri", uri_of(path)}};
    if (!path.starts_with('/')) object["uriBaseId"] = root;
    object["index"] = numbers_.at(std::string(path));
    return object;
  }

  /// Columns are as `columnKind` says; bytes count from the first of the file, a byte-order mark included.
  [[nodiscard]] static Json region(text::Span span, const text::Sources& sources) {
    const auto [begin, end] = extent_of(span, sources);
    Json object = {{"startLine", begin.line},
                   {"startColumn", begin.utf16_column},
                   {"endLine", end.line},
                   {"endColumn", end.utf16_column}};
    if (!sources[span.source].has_bytes()) return object;
    object["byteOffset"] = span.begin;
    object["byteLength"] = span.size();
    return object;
  }

  [[nodiscard]] Json physical(text::Span span, const text::Sources& sources) const {
    return {{"artifactLocation", artifact(sources[span.source].path())}, {"region", region(span, sources)}};
  }

 private:
  std::map<std::string, std::size_t> numbers_;
  Json artifacts_ = Json::array();
};

/// The edits of a finding belong together: they are one fix.
Json fix(const Finding& finding, const Locations& locations, Language language) {
  std::map<text::SourceId, Json> replacements;
  for (const Fix& edit : finding.diagnostic->fixes) {
    Json& list = replacements.try_emplace(edit.span.source, Json::array()).first->second;
    list.push_back({{"deletedRegion", Locations::region(edit.span, *finding.sources)},
                    {"insertedContent", {{"text", edit.replacement}}}});
  }
  Json changes = Json::array();
  for (auto& [source, list] : replacements) {
    changes.push_back({{"artifactLocation", locations.artifact((*finding.sources)[source].path())},
                       {"replacements", std::move(list)}});
  }
  Json object;
  const lexicon::Message& hint = finding.diagnostic->hint;
  object["description"] =
      message(log_safe(hint.empty() ? std::string(phrases::mend_it.in(language)) : hint.in(language)));
  object["artifactChanges"] = std::move(changes);
  return object;
}

Json result(const Run& run, const Finding& finding, const std::string& fingerprint,
            const Locations& locations) {
  const Diagnostic& found = *finding.diagnostic;
  std::string text = log_safe(found.message.in(run.language()));
  if (!found.hint.empty()) text += "\n" + hint_of(found, run.language());
  Json object = {{"ruleId", found.rule},
                 {"ruleIndex", run.rule_of(finding)},
                 {"level", level(found.severity)},
                 {"message", message(text)}};
  object["locations"] =
      Json::array({{{"physicalLocation", locations.physical(found.span, *finding.sources)}}});
  if (!found.labels.empty()) {
    Json& related = object["relatedLocations"] = Json::array();
    for (const Label& label : found.labels) {
      related.push_back({{"id", related.size() + 1},
                         {"physicalLocation", locations.physical(label.span, *finding.sources)},
                         {"message", message(log_safe(label.message.in(run.language())))}});
    }
  }
  object["partialFingerprints"] = {{"primaryLocationLineHash", fingerprint}};
  if (!found.fixes.empty()) object["fixes"] = Json::array({fix(finding, locations, run.language())});
  return object;
}

/// The run itself went well whatever it found, but not where it could not look; what is left out is said
/// here, for it is no finding.
Json invocation(const Run& run, const Locations& locations) {
  Json object = {{"executionSuccessful", run.unchecked().empty()}};
  const auto notify = [&](std::string_view level, const std::string& text, const std::string& path) {
    object["toolExecutionNotifications"].push_back(
        {{"level", level},
         {"message", message(text)},
         {"locations",
          Json::array({{{"physicalLocation", {{"artifactLocation", locations.artifact(path)}}}}})}});
  };
  for (const UncheckedFile& file : run.unchecked())
    notify("error", log_safe(file.message.in(run.language())), file.path);
  for (const Run::File& file : run.files()) {
    if (file.left_out() > 0) notify("note", left_out_message(file).in(run.language()), file.path);
  }
  return object;
}

}  // namespace

std::string print_sarif(const Run& run) {
  const Locations locations(run);
  Json driver = {{"name", "journey"}};
  if (!run.version().empty()) driver["version"] = driver["semanticVersion"] = run.version();
  Json& rules = driver["rules"] = Json::array();
  for (const RuleInfo& rule : run.rules()) rules.push_back(descriptor(rule, run.language()));

  const std::vector<std::string> names = fingerprints(run, Scope::line);
  Json results = Json::array();
  for (std::size_t i = 0; i < run.findings().size(); ++i) {
    results.push_back(result(run, run.findings()[i], names[i], locations));
  }
  const Json root_of_all = {
      {root, {{"description", {{"text", phrases::root_of_repository.in(run.language())}}}}}};
  Json one = {
      {"tool", {{"driver", std::move(driver)}}}, {"invocations", Json::array({invocation(run, locations)})},
      {"originalUriBaseIds", root_of_all},       {"columnKind", "utf16CodeUnits"},
      {"artifacts", locations.artifacts()},      {"results", std::move(results)}};
  return dump_json({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                    {"version", "2.1.0"},
                    {"runs", Json::array({std::move(one)})}}) +
         "\n";
}

}  // namespace journey::diagnostic
