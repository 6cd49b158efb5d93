#include "model/main_path.hpp"

#include <algorithm>

namespace journey::model {

namespace {

constexpr double whole_share = 100.0;

class MainPath {
 public:
  explicit MainPath(const Journey& journey) : journey_(journey), seen_(journey.touchpoints.size(), false) {}

  std::vector<Place> path() {
    const Index begin = first();
    const auto stages = static_cast<Index>(journey_.stages.size());
    pass_bare_stages(0, begin == none ? stages : journey_.touchpoints[begin].stage);
    for (Index at = begin; at != none;) at = step(at);
    if (path_.empty()) take_all();
    return std::move(path_);
  }

 private:
  /// The first that everybody comes to.
  [[nodiscard]] Index first() const {
    for (Index i = 0; i < journey_.touchpoints.size(); ++i) {
      const Touchpoint& here = journey_.touchpoints[i];
      if (!here.optional.is_optional && !journey_.stages[here.stage].optional.is_optional) return i;
    }
    return none;
  }

  /// Where most go on from `at`; `none` where the path ends.
  Index step(Index at) {
    const Touchpoint& here = journey_.touchpoints[at];
    seen_[at] = true;
    path_.push_back({here.stage, at});
    const Edge* onward = most_taken(here);
    if (onward == nullptr) return none;
    const bool ends = onward->to != Edge::To::touchpoint;
    // What follows from the order of the map also goes through the stages that have no touchpoint to name.
    if (!onward->written)
      pass_bare_stages(here.stage + 1, ends ? static_cast<Index>(journey_.stages.size())
                                            : journey_.touchpoints[onward->target].stage);
    return ends ? none : onward->target;
  }

  [[nodiscard]] const Edge* most_taken(const Touchpoint& here) const {
    double known = 0;
    int unknown = 0;
    for (const Edge& edge : here.edges) {
      known += edge.share.value_or(0);
      unknown += edge.share ? 0 : 1;
    }
    const double part = unknown == 0 ? 0 : std::max(0.0, whole_share - known) / unknown;
    const Edge* most = nullptr;
    for (const Edge& edge : here.edges) {
      if (edge.to == Edge::To::exit || (edge.to == Edge::To::touchpoint && seen_[edge.target])) continue;
      if (most == nullptr || edge.share.value_or(part) > most->share.value_or(part)) most = &edge;
    }
    return most;
  }

  void pass_bare_stages(Index from, Index before) {
    for (Index stage = from; stage < before; ++stage)
      if (journey_.stages[stage].touchpoint_count == 0 && !journey_.stages[stage].optional.is_optional)
        path_.push_back({stage, none});
  }

  void take_all() {
    for (Index stage = 0; stage < journey_.stages.size(); ++stage) {
      const Stage& of = journey_.stages[stage];
      if (of.touchpoint_count == 0) path_.push_back({stage, none});
      for (Index at = 0; at < of.touchpoint_count; ++at) path_.push_back({stage, of.first_touchpoint + at});
    }
  }

  const Journey& journey_;
  std::vector<bool> seen_;
  std::vector<Place> path_;
};

}  // namespace

std::vector<Place> main_path(const Journey& journey) { return MainPath(journey).path(); }

}  // namespace journey::model
