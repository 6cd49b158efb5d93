#include "check/allow.hpp"

#include "check/catalogue.hpp"
#include "check/phrases.hpp"
#include "check/project.hpp"
#include "text/nearest.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace journey::check {

namespace {

using diagnostic::Diagnostic;
using diagnostic::Severity;

/// The findings of one rule by place, so that what a comment covers is one range of them.
struct RuleFindings {
  std::vector<std::size_t> findings;  ///< numbers in Diagnostics::all()
  std::vector<int> quieted;           ///< +1 where a covered range begins, -1 behind its end
};

class Allows {
 public:
  Allows(const Options& options, diagnostic::Diagnostics& diagnostics)
      : options_(options), diagnostics_(diagnostics) {
    const auto& all = diagnostics.all();
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].severity != Severity::error) by_rule_[all[i].rule].findings.push_back(i);
    }
    for (auto& [rule, places] : by_rule_) {
      std::stable_sort(places.findings.begin(), places.findings.end(),
                       [&](std::size_t a, std::size_t b) { return place(all[a].span) < place(all[b].span); });
      places.quieted.assign(places.findings.size() + 1, 0);
    }
  }

  /// Marks what `allow` quiets; reports the rules it names in vain.
  void apply(const model::Allow& allow) {
    for (const model::Text& rule : allow.rules) {
      const Entry* entry = find(rule.value);
      if (entry == nullptr) {
        report_unknown(rule);
      } else if (!quiet(allow.covers, entry->name) && allow.in_map) {
        report_unused(allow, rule, *entry);
      }
    }
  }

  void take_out() {
    std::vector<bool> out(diagnostics_.all().size(), false);
    for (const auto& [rule, places] : by_rule_) {
      int depth = 0;
      for (std::size_t i = 0; i < places.findings.size(); ++i) {
        depth += places.quieted[i];
        if (depth > 0) out[places.findings[i]] = true;
      }
    }
    diagnostics_.erase_if([&](std::size_t number) { return out[number]; });
  }

  void say() {
    for (Diagnostic& finding : said_) diagnostics_.add(std::move(finding));
  }

 private:
  static std::tuple<text::SourceId, std::uint32_t> place(text::Span span) {
    return {span.source, span.begin};
  }

  bool quiet(text::Span covers, std::string_view rule) {
    const auto found = by_rule_.find(rule);
    if (found == by_rule_.end()) return false;
    RuleFindings& places = found->second;
    const auto& all = diagnostics_.all();
    const auto at = [&](std::tuple<text::SourceId, std::uint32_t> bound) {
      return std::lower_bound(
          places.findings.begin(), places.findings.end(), bound,
          [&](std::size_t finding, const auto& b) { return place(all[finding].span) < b; });
    };
    const auto begin = at({covers.source, covers.begin});
    // A finding at the very end of the file is covered by what covers the file.
    const auto end = at({covers.source, covers.end + 1});
    if (begin == end) return false;
    ++places.quieted[static_cast<std::size_t>(begin - places.findings.begin())];
    --places.quieted[static_cast<std::size_t>(end - places.findings.begin())];
    return true;
  }

  void report_unknown(const model::Text& rule) {
    const Severity severity = severity_of("unknown-allow", Severity::warning, options_);
    if (severity == Severity::off) return;
    std::vector<std::string_view> names;
    for (const Entry& entry : catalogue()) names.push_back(entry.name);
    Diagnostic finding{severity,
                       "unknown-allow",
                       rule.span,
                       lexicon::say<phrases::no_rule>(rule.value),
                       lexicon::say<phrases::rules_lists_all>(),
                       {},
                       {}};
    if (const auto meant = text::meant(rule.value, names)) {
      finding.suggest(meant->word);
      finding.fixes.push_back({rule.span, std::string(meant->word), meant->is_sure});
    }
    said_.push_back(std::move(finding));
  }

  /// What to take out so that the comment does not name `rule`: all of it, or the rule with the comma beside
  /// it.
  static diagnostic::Fix without(const model::Allow& allow, const model::Text& rule) {
    if (allow.rules.size() == 1) return {allow.span, ""};
    const auto number = static_cast<std::size_t>(&rule - allow.rules.data());
    text::Span span = rule.span;
    if (number == 0) {
      span.end = allow.rules[1].span.begin;
    } else {
      span.begin = allow.rules[number - 1].span.end;
    }
    return {span, ""};
  }

  void report_unused(const model::Allow& allow, const model::Text& rule, const Entry& entry) {
    const Severity severity = severity_of("unused-allow", Severity::warning, options_);
    if (severity == Severity::off || !was_run(entry)) return;
    const bool is_error = severity_of(entry.name, entry.severity, options_) == Severity::error;
    diagnostic::Fix fix = without(allow, rule);
    // What is an error for this run only may be allowed in the next one.
    fix.is_sure = !is_error || entry.severity == Severity::error;
    said_.push_back(
        {severity,
         "unused-allow",
         rule.span,
         is_error ? lexicon::say<phrases::errors_stay>(rule.value)
                  : lexicon::say<phrases::found_by_nothing>(rule.value),
         is_error ? lexicon::say<phrases::put_right>() : lexicon::say<phrases::take_comment_out>(),
         {},
         {std::move(fix)}});
  }

  /// A rule that did not run found nothing, which is not the comment's fault. Which translations are known
  /// depends on who asks.
  [[nodiscard]] bool was_run(const Entry& entry) const {
    for (const Rule* rule : rules()) {
      if (rule->name != entry.name) continue;
      return severity_of(rule->name, rule->severity, options_) != Severity::off &&
             (!rule->needs_today || options_.today) && !rule->needs_translation;
    }
    // Whether a rule about several maps finds something depends on which ones are checked together.
    const auto several = project_rules();
    return std::none_of(several.begin(), several.end(),
                        [&](const ProjectRule* rule) { return rule->name == entry.name; });
  }

  const Options& options_;
  diagnostic::Diagnostics& diagnostics_;
  std::unordered_map<std::string_view, RuleFindings> by_rule_;
  std::vector<Diagnostic> said_;
};

}  // namespace

void apply_allows(const std::vector<model::Allow>& allows, const Options& options,
                  diagnostic::Diagnostics& diagnostics) {
  if (allows.empty()) return;
  Allows applied(options, diagnostics);
  for (const model::Allow& allow : allows) applied.apply(allow);
  applied.take_out();
  applied.say();
}

}  // namespace journey::check
