#include "diagnostic/run.hpp"

#include "diagnostic/bounded.hpp"
#include "diagnostic/errors.hpp"
#include "diagnostic/location.hpp"
#include "diagnostic/phrases.hpp"

#include <algorithm>
#include <numeric>

namespace journey::diagnostic {

std::vector<RuleInfo> mistakes() {
  std::vector<RuleInfo> rules;
  for (const ErrorKind& kind : error_kinds()) {
    rules.push_back({kind.name, lexicon::Message::of(kind.summary), lexicon::Message::of(kind.why), "mistake",
                     Severity::error, kind.bad, kind.good});
  }
  return rules;
}

RuleInfo unchecked_file() {
  return {"unchecked-file",
          lexicon::say<phrases::unchecked_file>(),
          lexicon::say<phrases::why_unchecked_file>(),
          "mistake",
          Severity::error,
          {},
          {}};
}

Run::Run(std::string version, std::vector<RuleInfo> rules, HumanStyle style)
    : version_(std::move(version)), rules_(std::move(rules)), style_(style) {
  for (std::size_t i = 0; i < rules_.size(); ++i) rule_numbers_.emplace(rules_[i].name, i);
}

std::size_t Run::file_of(const std::string& path) {
  const auto [known, is_new] = file_numbers_.try_emplace(std::string(shown_path(path)), files_.size());
  if (is_new) files_.emplace_back().path = known->first;
  return known->second;
}

void Run::add(const Diagnostics& diagnostics, const text::Sources& sources, std::size_t per_file) {
  std::vector<std::size_t> numbers(sources.size());
  for (text::SourceId id = 0; id < sources.size(); ++id) numbers[id] = file_of(sources[id].path());

  const Bounded some = bounded(diagnostics, per_file);
  std::set<std::size_t> touched;
  for (const Diagnostic* found : some.shown) {
    const std::size_t file = numbers[found->span.source];
    if (!known_.emplace(file, found->span.begin, found->span.end, found->rule, found->message.english())
             .second)
      continue;
    if (rule_numbers_.try_emplace(found->rule, rules_.size()).second) {
      rules_.push_back({found->rule, {}, {}, {}, found->severity, {}, {}});
    }
    files_[file].findings.push_back(findings_.size());
    touched.insert(file);
    findings_.push_back({found, &sources});
  }
  for (const std::size_t file : touched) {
    std::ranges::stable_sort(files_[file].findings, {}, [&](std::size_t number) {
      const text::Span span = findings_[number].diagnostic->span;
      return std::tuple(span.begin, span.end);
    });
  }
  for (const Bounded::Rest& rest : some.rests) {
    File& file = files_[numbers[rest.source]];
    // Every compilation that imports the file leaves out the same ones.
    file.rest.errors = std::max(file.rest.errors, rest.counts.errors);
    file.rest.warnings = std::max(file.rest.warnings, rest.counts.warnings);
    file.rest.notes = std::max(file.rest.notes, rest.counts.notes);
  }
}

void Run::add(UncheckedFile file) {
  const RuleInfo rule = unchecked_file();
  if (rule_numbers_.try_emplace(rule.name, rules_.size()).second) rules_.push_back(rule);
  Nothing& nothing = nothings_.emplace_back();
  nothing.sources.add_unread(file.path);
  nothing.diagnostics.error(rule.name, {}, file.message, file.hint);
  add(nothing.diagnostics, nothing.sources);
  unchecked_.push_back(std::move(file));
}

std::size_t Run::rule_of(const Finding& finding) const { return rule_numbers_.at(finding.diagnostic->rule); }

Counts Run::counts() const {
  Counts counts;
  for (const Finding& finding : findings_) counts.add(finding.diagnostic->severity);
  for (const File& file : files_) counts += file.rest;
  return counts;
}

std::size_t Run::left_out() const {
  return std::accumulate(files_.begin(), files_.end(), std::size_t{0},
                         [](std::size_t sum, const File& file) { return sum + file.left_out(); });
}

}  // namespace journey::diagnostic
