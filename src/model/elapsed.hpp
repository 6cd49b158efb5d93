// In: a journey with every way on and its times. Out: how long it takes from its start to its end.
#pragma once

#include "lexicon/value.hpp"
#include "model/place.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace journey::model {

struct Journey;
struct Stage;
struct Touchpoint;

/// A time that is written as a number or as a range of two, in seconds.
struct Seconds {
  double low = 0, high = 0;
  [[nodiscard]] double middle() const { return (low + high) / 2; }
};

/// The time that a `duration` or a `wait` says; nothing where it is not said, or said in words only.
std::optional<Seconds> seconds_of(const lexicon::Duration* said);

/// What a step says of time, in seconds; of a touchpoint that is skipped nothing, which is known.
struct StepTime {
  Seconds wait, duration;
  /// Whether it says no number, or one of what it says is words only.
  bool is_unknown = false;
  /// Both together, ranges by their middle.
  [[nodiscard]] double middle() const { return wait.middle() + duration.middle(); }
};
StepTime time_of(const Touchpoint& touchpoint);
/// The stage's own `duration`, which stands in the place of what its touchpoints say; nothing where it has
/// none with a number, and where its persona does not come to it.
std::optional<Seconds> time_of(const Stage& stage);

/// How long it is from the start to the end of a journey, in seconds.
///
/// Ways back (to an earlier touchpoint, or to the same) and `exit` are left out, and so are ways that nobody
/// goes (0%) and those behind which only such ways are left; where that leaves no way to the end, a way ends
/// where nothing leads on. What remains has no loop.
///
/// A step takes wait + duration; what is skipped takes 0; a stage's own duration stands in the place of what
/// all its touchpoints say, as soon as a way comes to one of them that is not skipped. A stage without
/// touchpoints lies on every way that leads past it in the order of the map, and is a step itself. Times of
/// lines (of the blueprint) never enter.
struct Elapsed {
  /// The time along one way; of steps that say no number nothing is in it, so that it is the least where
  /// there are some.
  struct Way {
    double seconds = 0;
    std::size_t unknown_steps = 0;
  };

  /// A place on a way, and what lies before it; in a stage with a duration of its own all of that once its
  /// first touchpoint is there.
  struct Step : Place {
    Way before;
  };

  /// The typical path: from the start always the way with the largest share, the one written first among
  /// equals, to the end or to where an unknown share could decide.
  std::vector<Step> path;
  /// Σ (wait + duration) along the path, ranges by their middle.
  Way typical;
  /// The part of it that is waiting: Σ wait; in a stage with a duration of its own never more than that.
  double waiting = 0;
  /// An unknown share could decide where the typical path goes on, so it ends there.
  bool is_undecided = false;
  /// The shortest way through by the low ends of ranges, and the longest by the high ends. A stage without
  /// touchpoints that is optional is on the longest only.
  Way shortest, longest;
};

/// Fills `Facts::elapsed` where a touchpoint or a stage says a number of time; the flow is known. Linear in
/// the touchpoints, stages and ways.
void find_elapsed(Journey& journey);

}  // namespace journey::model
