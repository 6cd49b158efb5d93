// In: the subject of a board. Out: how long its columns last, and when they begin.
#include "board/parts.hpp"
#include "board/times.hpp"
#include "model/elapsed.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace journey::board {

namespace {

using lexicon::Label;
using model::Index;
using model::none;

/// With columns to scale the shortest would be this small a part of the longest.
constexpr double greatest_factor = 50;

/// Of one persona journey.
class TimelineOf {
 public:
  TimelineOf(const Subject& subject, const PersonaJourney& persona_journey, Timeline& timeline)
      : subject_(subject), journey_(*persona_journey.journey), timeline_(timeline) {
    line_.persona = subject.compares() ? persona_journey.persona : std::string();
  }

  Timeline::Line build() {
    find_begins();
    for (const Index stage : subject_.stages()) add_stage(stage);
    return std::move(line_);
  }

 private:
  void find_begins() {
    stage_begins_.resize(journey_.stages.size());
    touchpoint_begins_.resize(journey_.touchpoints.size());
    if (journey_.facts.elapsed == nullptr) return;
    for (const model::Elapsed::Step& step : journey_.facts.elapsed->path) {
      if (step.touchpoint != none) {
        touchpoint_begins_[step.touchpoint] = step.before;
        if (journey_.touchpoints[step.touchpoint].skipped) continue;
      }
      auto& begin = stage_begins_[step.stage];
      if (!begin) begin = step.before;
    }
  }

  void add_stage(Index index) {
    const model::Stage& stage = journey_.stages[index];
    const auto own = model::time_of(stage);
    const bool is_whole = own || stage.touchpoint_count == 0;
    double known = 0, waiting = 0;
    std::vector<std::pair<std::uint32_t, double>> timed;  // columns, seconds
    std::vector<std::uint32_t> without;                   // columns
    for (Index t = stage.first_touchpoint; t < stage.first_touchpoint + stage.touchpoint_count; ++t) {
      const model::Touchpoint& touchpoint = journey_.touchpoints[t];
      if (touchpoint.skipped) continue;
      const Subject::Range at = subject_.columns_of(Place{index, t});
      const model::StepTime time = model::time_of(touchpoint);
      const double seconds = time.middle();
      known += seconds;
      waiting += time.wait.middle();
      if (seconds > 0) {
        timed.emplace_back(at.first, seconds);
      } else {
        without.push_back(at.first);
      }
      if (!is_whole)
        add({at.first, at.count, seconds, time.wait.middle(), time.is_unknown, {}, false, {}},
            Place{index, t}, touchpoint_begins_[t]);
    }
    // What the stage says stands in the place of what its touchpoints say: their parts of it stay the same.
    const bool is_shared_out = own && known > 0 && (own->middle() < known || without.empty());
    for (const auto& [column, seconds] : timed)
      see_column(column, is_shared_out ? seconds * own->middle() / known : seconds);
    if (!is_whole || stage.skipped) return;
    const Subject::Range at = subject_.columns_of(Place{index, none});
    const double seconds = own ? own->middle() : 0;
    if (stage.touchpoint_count == 0 && own) see_column(at.first, seconds);
    // What the stage says and its touchpoints don't is theirs to equal parts.
    if (!without.empty() && seconds > known)
      for (const std::uint32_t column : without)
        see_column(column, (seconds - known) / static_cast<double>(without.size()));
    add({at.first, at.count, seconds, std::min(waiting, seconds), !own, {}, false, {}}, Place{index, none},
        stage_begins_[index]);
  }

  void see_column(std::uint32_t column, double seconds) {
    auto& known = timeline_.columns[column];
    known = std::max(known.value_or(0), seconds);
  }

  void add(Timeline::Bar bar, Place place, const std::optional<model::Elapsed::Way>& before) {
    if (bar.columns == 0) return;
    const Wording& wording = subject_.wording();
    if (before) {
      bar.begin = before->seconds;
      bar.is_least = before->unknown_steps > 0;
    }
    std::string words = written_time(wording, bar.seconds);
    if (bar.is_unknown) {
      words = bar.seconds > 0 ? wording.phrase(Label::at_least, words) : wording.label(Label::legend_no_time);
    } else if (bar.waiting > 0) {
      words = with_waiting(wording, words, bar.waiting / bar.seconds);
    }
    bar.words = wording.pair(subject_.title_of(place), words);
    line_.bars.push_back(std::move(bar));
  }

  const Subject& subject_;
  const model::Journey& journey_;
  Timeline& timeline_;
  Timeline::Line line_;
  /// What lies before them on the typical path.
  std::vector<std::optional<model::Elapsed::Way>> stage_begins_, touchpoint_begins_;
};

}  // namespace

std::optional<Timeline> build_timeline(const Subject& subject) {
  if (std::all_of(subject.journeys().begin(), subject.journeys().end(),
                  [](const PersonaJourney& of) { return of.journey->facts.elapsed == nullptr; }))
    return std::nullopt;
  Timeline timeline;
  timeline.language = subject.wording().language();
  timeline.columns.resize(subject.columns().size());
  for (const PersonaJourney& persona_journey : subject.journeys())
    timeline.lines.push_back(TimelineOf(subject, persona_journey, timeline).build());
  for (const auto& seconds : timeline.columns) {
    if (!seconds || *seconds <= 0) continue;
    timeline.longest = std::max(timeline.longest, *seconds);
    timeline.shortest = timeline.shortest > 0 ? std::min(timeline.shortest, *seconds) : *seconds;
  }
  timeline.is_logarithmic = timeline.longest > greatest_factor * timeline.shortest;
  return timeline;
}

}  // namespace journey::board
