// In: the maps of one run, each as a small value. Out: what they say differently from each other.
#pragma once

#include "check/check.hpp"
#include "check/rule.hpp"
#include "diagnostic/diagnostic.hpp"
#include "lexicon/value.hpp"
#include "model/journey.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace journey::check {

/// What rules about several maps need of one of them: names, scores and places, no texts. Spans lie in the
/// file of the map itself, whatever source they name.
struct Summary {
  /// A scored touchpoint of one persona's journey.
  struct Score {
    std::string persona;  ///< its name; empty: nobody in particular
    std::string touchpoint, title;
    double value = 0;
    lexicon::Scale scale;  ///< that the value is on
    text::Span span;
    /// From 0 (worst) to 1 (best).
    [[nodiscard]] double unit() const { return scale.unit(value); }
  };

  bool future = false;
  std::vector<Score> scores;
  std::vector<model::Allow> allows;  ///< of the map itself
};

Summary summarize(const model::Map& map);

/// Takes what a rule finds; the map of a place is given by its number.
class ProjectFindings {
 public:
  ProjectFindings(std::string_view rule, diagnostic::Severity severity, diagnostic::Diagnostics& diagnostics)
      : rule_(rule), severity_(severity), diagnostics_(diagnostics) {}

  void add(std::size_t map, text::Span span, lexicon::Message message, lexicon::Message hint,
           std::size_t other_map, text::Span other, lexicon::Message label);

 private:
  std::string_view rule_;
  diagnostic::Severity severity_;
  diagnostic::Diagnostics& diagnostics_;
};

/// A rule about several maps. `bad` and `good` are one of two maps; the tests have the other.
struct ProjectRule {
  std::string_view name;
  Category category;
  diagnostic::Severity severity;
  Phrase summary, why;
  std::string_view bad, good;
  void (*run)(std::span<const Summary> maps, ProjectFindings& findings);
};

/// All of them, in the order of project_rules.def.
std::span<const ProjectRule* const> project_rules();

/// Runs every rule about several maps, less what the maps allow. Spans of the result name a map by its number
/// in `maps` as their source. O(n log n) for n scores.
void run_project(std::span<const Summary> maps, const Options& options, diagnostic::Diagnostics& diagnostics);

}  // namespace journey::check
