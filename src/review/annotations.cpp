// In: a comparison. Out: its changes as findings at their lines, which the printers of findings print.
#include "review/phrases.hpp"
#include "review/review.hpp"
#include "review/sentences.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

namespace journey::review {

namespace {

using compare::Change;
using compare::File;
using compare::Level;
using compare::Place;
using diagnostic::Severity;

/// How a level is called where rules have names, in the order of the enumeration.
struct LevelRule {
  std::string_view name;
  Severity severity;
  const lexicon::Phrase* summary;
};
constexpr std::array<LevelRule, 3> level_rules{
    LevelRule{"change-info", Severity::note, &phrases::rule_info},
    LevelRule{"change-attention", Severity::warning, &phrases::rule_attention},
    LevelRule{"change-breaking", Severity::error, &phrases::rule_breaking}};

const LevelRule& rule_of(Level level) { return level_rules[static_cast<std::size_t>(level)]; }

std::vector<diagnostic::RuleInfo> rules_from(Level least) {
  std::vector<diagnostic::RuleInfo> rules;
  for (std::size_t i = static_cast<std::size_t>(least); i < level_rules.size(); ++i)
    rules.push_back({level_rules[i].name,
                     lexicon::Message::of(*level_rules[i].summary),
                     {},
                     "change",
                     level_rules[i].severity,
                     {},
                     {}});
  return rules;
}

/// Where a host shows it: a line of the new state. What went is shown where its file begins, unless that went
/// too.
Place place_of_annotation(const File& file, const Change& change) {
  if (change.after) return *change.after;
  if (change.before && file.status == compare::FileStatus::removed) return *change.before;
  return {file.path, 1, 1};
}

struct Annotated {
  Place place;
  const File* file = nullptr;
  const Change* change = nullptr;
};

}  // namespace

Annotations::Annotations(const compare::Comparison& comparison, const Options& options, std::string version,
                         Level least)
    : run_(std::move(version), rules_from(least),
           diagnostic::HumanStyle{.color = options.color, .language = options.language}) {
  const Sentences sentences(comparison, options.language);
  std::map<std::string, std::vector<Annotated>> by_path;
  for (const File& file : comparison.files) {
    for (const Change& change : file.changes) {
      if (change.level < least) continue;
      Place place = place_of_annotation(file, change);
      by_path[place.path].push_back({place, &file, &change});
    }
  }
  for (auto& [path, all] : by_path) {
    std::stable_sort(all.begin(), all.end(), [](const Annotated& x, const Annotated& y) {
      return std::pair(x.place.line, x.place.column) < std::pair(y.place.line, y.place.column);
    });
    std::vector<text::Position> places;
    for (const Annotated& one : all)
      places.push_back({one.place.line, one.place.column, one.place.column, one.place.column});
    const text::SourceId source = sources_.add_places(path, std::move(places));
    for (std::uint32_t number = 0; number < all.size(); ++number) {
      const Annotated& one = all[number];
      const LevelRule& rule = rule_of(one.change->level);
      diagnostic::Diagnostic found;
      found.severity = rule.severity;
      found.rule = rule.name;
      found.span = {source, number, number};
      Pieces words = sentences.alone(*one.file, *one.change).words;
      if (one.change->is_consequence)
        words = with_reasons(std::move(words), sentences.reasons(*one.file, *one.change), options.language);
      found.message = lexicon::Message::verbatim(in_words(words));
      found.identity = one.change->fingerprint;
      diagnostics_.add(std::move(found));
    }
  }
  run_.add(diagnostics_, sources_);
}

}  // namespace journey::review
