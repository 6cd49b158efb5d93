#include "model/elapsed.hpp"

#include "model/journey.hpp"
#include "model/rounding.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace journey::model {

namespace {

Elapsed::Way operator+(Elapsed::Way a, Elapsed::Way b) {
  return {a.seconds + b.seconds, a.unknown_steps + b.unknown_steps};
}
bool operator<(Elapsed::Way a, Elapsed::Way b) {
  return std::pair(a.seconds, a.unknown_steps) < std::pair(b.seconds, b.unknown_steps);
}

const lexicon::Duration* said(const std::optional<Placed<lexicon::Duration>>& time) {
  return time ? &time->value : nullptr;
}

bool says_a_number(const std::optional<Placed<lexicon::Duration>>& time) {
  return time && time->value.unit.has_value();
}

/// Which end of ranges counts, and which of two ways.
enum class Bound : std::uint8_t { shortest, longest };

double end_of(const Seconds& time, Bound bound) { return bound == Bound::shortest ? time.low : time.high; }

class ElapsedFinder {
 public:
  explicit ElapsedFinder(const Journey& journey)
      : journey_(journey),
        size_(static_cast<Index>(journey.touchpoints.size())),
        stages_(static_cast<Index>(journey.stages.size())) {}

  Elapsed find() {
    find_first();
    find_ends();
    elapsed_.shortest = bound(Bound::shortest);
    elapsed_.longest = bound(Bound::longest);
    walk();
    return std::move(elapsed_);
  }

 private:
  using Way = Elapsed::Way;

  // --- which ways there are ---

  /// The first touchpoint that everybody comes to; `none` where all are optional.
  void find_first() {
    for (Index i = 0; i < size_ && first_ == none; ++i) {
      const Touchpoint& here = journey_.touchpoints[i];
      if (!here.optional.is_optional && !journey_.stages[here.stage].optional.is_optional) first_ = i;
    }
  }

  [[nodiscard]] static bool leads_forward(const Edge& edge, Index from) {
    if (edge.share && *edge.share <= rounding) return false;
    return edge.to == Edge::To::end || (edge.to == Edge::To::touchpoint && edge.target > from);
  }

  void find_ends() {
    reaches_end_.assign(size_, false);
    for (Index i = size_; i-- > 0;) {
      const auto& edges = journey_.touchpoints[i].edges;
      reaches_end_[i] = std::any_of(edges.begin(), edges.end(), [&](const Edge& edge) {
        return leads_forward(edge, i) && (edge.to == Edge::To::end || reaches_end_[edge.target]);
      });
    }
    if (first_ == none) return;
    const auto& sides = journey_.facts.side_entrances;
    ends_anywhere_ = !reaches_end_[first_] &&
                     std::none_of(sides.begin(), sides.end(), [&](Index side) { return reaches_end_[side]; });
  }

  [[nodiscard]] bool counts(Index touchpoint) const { return ends_anywhere_ || reaches_end_[touchpoint]; }
  [[nodiscard]] bool counts(const Edge& edge, Index from) const {
    return leads_forward(edge, from) && (edge.to == Edge::To::end || counts(edge.target));
  }
  /// The touchpoints that the journey may begin with; `none` where it may begin with none of them.
  [[nodiscard]] std::vector<Index> entrances() const {
    std::vector<Index> entrances;
    if (first_ == none || counts(first_)) entrances.push_back(first_);
    for (const Index side : journey_.facts.side_entrances)
      if (counts(side)) entrances.push_back(side);
    return entrances;
  }
  [[nodiscard]] Index stage_of(Index touchpoint) const {
    return touchpoint == none ? stages_ : journey_.touchpoints[touchpoint].stage;
  }
  [[nodiscard]] static Index target_of(const Edge& edge) {
    return edge.to == Edge::To::end ? none : edge.target;
  }

  // --- the shortest and the longest way, from the back ---

  /// What the stages without touchpoints before each stage take together.
  [[nodiscard]] std::vector<Way> bare_stages_before(Bound bound) const {
    std::vector<Way> sums(stages_ + 1);
    for (Index s = 0; s < stages_; ++s) {
      const Stage& stage = journey_.stages[s];
      sums[s + 1] = sums[s];
      if (stage.touchpoint_count > 0 || stage.skipped) continue;
      if (stage.optional.is_optional && bound == Bound::shortest) continue;
      const auto time = time_of(stage);
      sums[s + 1] = sums[s] + (time ? Way{end_of(*time, bound), 0} : Way{0, 1});
    }
    return sums;
  }

  [[nodiscard]] Way bound(Bound bound) const {
    const std::vector<Way> bare = bare_stages_before(bound);
    const auto between = [&](Index from, Index to) {
      return from >= to ? Way{}
                        : Way{bare[to].seconds - bare[from].seconds,
                              bare[to].unknown_steps - bare[from].unknown_steps};
    };
    const auto keep = [&](std::optional<Way>& best, Way way) {
      if (!best || (bound == Bound::shortest ? way < *best : *best < way)) best = way;
    };
    // By touchpoint, from there to the end; [1]: the time of its stage is already counted.
    std::vector<std::array<Way, 2>> rest(size_);
    for (Index i = size_; i-- > 0;) {
      const Touchpoint& here = journey_.touchpoints[i];
      const auto own = time_of(journey_.stages[here.stage]);
      for (const bool was_counted : {false, true}) {
        bool is_counted = was_counted;
        Way step;
        if (!here.skipped && own) {
          if (!was_counted) step.seconds = end_of(*own, bound);
          is_counted = true;
        } else if (!here.skipped) {
          const StepTime time = time_of(here);
          step = {end_of(time.wait, bound) + end_of(time.duration, bound), time.is_unknown ? 1U : 0U};
        }
        std::optional<Way> best;
        for (const Edge& edge : here.edges) {
          if (!counts(edge, i)) continue;
          const Index target = target_of(edge);
          Way way = edge.names_target ? Way{} : between(here.stage + 1, stage_of(target));
          if (target != none) way = way + rest[target][is_counted && stage_of(target) == here.stage ? 1 : 0];
          keep(best, way);
        }
        rest[i][was_counted ? 1 : 0] = step + best.value_or(Way{});
      }
    }
    std::optional<Way> best;
    for (const Index entrance : entrances())
      keep(best, between(0, stage_of(entrance)) + (entrance == none ? Way{} : rest[entrance][0]));
    return best.value_or(Way{});
  }

  // --- the typical path ---

  void walk() {
    const std::vector<Index> begin = entrances();
    // Nobody says how many begin with what is optional.
    elapsed_.is_undecided = begin.size() > 1;
    if (begin.size() != 1 || !pass_bare_stages(0, stage_of(begin.front()))) return;
    for (Index at = begin.front(); at != none;) {
      pass(at);
      const Edge* const onward = most_taken(at);
      if (onward == nullptr) break;
      const Index target = target_of(*onward);
      if (!onward->names_target && !pass_bare_stages(stage_of(at) + 1, stage_of(target))) break;
      at = target;
    }
    count_waits();
  }

  void pass(Index at) {
    const Touchpoint& here = journey_.touchpoints[at];
    elapsed_.path.push_back({{here.stage, at}, elapsed_.typical});
    if (here.skipped) return;
    if (here.stage != stage_) {
      count_waits();
      stage_ = here.stage;
      own_ = time_of(journey_.stages[stage_]);
      if (own_) elapsed_.typical.seconds += own_->middle();
    }
    const StepTime time = time_of(here);
    waits_ += time.wait.middle();
    if (own_) return;
    elapsed_.typical.seconds += time.middle();
    elapsed_.typical.unknown_steps += time.is_unknown ? 1 : 0;
  }

  /// Of the stage that ends here.
  void count_waits() {
    elapsed_.waiting += own_ ? std::min(waits_, own_->middle()) : waits_;
    waits_ = 0;
    own_.reset();
  }

  /// Whether the path leads past them: who takes an optional one is not known.
  bool pass_bare_stages(Index from, Index before) {
    for (Index s = from; s < before; ++s) {
      const Stage& stage = journey_.stages[s];
      if (stage.touchpoint_count > 0) continue;
      if (stage.optional.is_optional && !stage.skipped) {
        elapsed_.is_undecided = true;
        return false;
      }
      elapsed_.path.push_back({{s, none}, elapsed_.typical});
      if (stage.skipped) continue;
      const auto time = time_of(stage);
      if (time) elapsed_.typical.seconds += time->middle();
      elapsed_.typical.unknown_steps += time ? 0 : 1;
    }
    return true;
  }

  /// Null where nothing leads on, or where an unknown share could decide.
  const Edge* most_taken(Index at) {
    double known = 0;
    const Edge* most = nullptr;           // of those whose share is known
    const Edge* first_unknown = nullptr;  // of those whose share is not
    std::size_t unknown = 0;
    for (const Edge& edge : journey_.touchpoints[at].edges) {
      known += edge.share.value_or(0);
      if (!counts(edge, at)) continue;
      if (edge.share) {
        if (most == nullptr || *edge.share > *most->share + rounding) most = &edge;
      } else {
        ++unknown;
        if (first_unknown == nullptr) first_unknown = &edge;
      }
    }
    if (unknown == 0) return most;
    if (unknown == 1 && most == nullptr) return first_unknown;
    const double rest = std::max(0.0, whole - known);  // the most that one of them may have
    if (most != nullptr) {
      const bool is_more = *most->share > rest + rounding;
      const bool is_first_among_equals = *most->share >= rest - rounding && most < first_unknown;
      if (is_more || is_first_among_equals) return most;
    }
    elapsed_.is_undecided = true;
    return nullptr;
  }

  const Journey& journey_;
  Index size_, stages_;
  Index first_ = none;
  std::vector<bool> reaches_end_;
  bool ends_anywhere_ = false;
  Elapsed elapsed_;
  Index stage_ = none;          ///< of the path, the last that is not skipped
  std::optional<Seconds> own_;  ///< its own duration
  double waits_ = 0;            ///< in it so far
};

}  // namespace

std::optional<Seconds> seconds_of(const lexicon::Duration* said) {
  if (said == nullptr || !said->unit) return std::nullopt;
  const double unit = lexicon::seconds_in(*said->unit);
  return Seconds{said->low * unit, said->high * unit};
}

StepTime time_of(const Touchpoint& touchpoint) {
  StepTime time;
  if (touchpoint.skipped) return time;
  const auto wait = seconds_of(said(touchpoint.wait)), duration = seconds_of(said(touchpoint.duration));
  time.wait = wait.value_or(Seconds{});
  time.duration = duration.value_or(Seconds{});
  time.is_unknown = (!wait && !duration) || (touchpoint.wait && !wait) || (touchpoint.duration && !duration);
  return time;
}

std::optional<Seconds> time_of(const Stage& stage) {
  return stage.skipped ? std::nullopt : seconds_of(said(stage.duration));
}

void find_elapsed(Journey& journey) {
  const bool is_timed = std::any_of(journey.touchpoints.begin(), journey.touchpoints.end(),
                                    [](const Touchpoint& at) {
                                      return says_a_number(at.duration) || says_a_number(at.wait);
                                    }) ||
                        std::any_of(journey.stages.begin(), journey.stages.end(),
                                    [](const Stage& stage) { return says_a_number(stage.duration); });
  if (is_timed) journey.facts.elapsed = std::make_shared<const Elapsed>(ElapsedFinder(journey).find());
}

}  // namespace journey::model
