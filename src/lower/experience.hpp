// In: statements of a stage or a touchpoint. Out: what is experienced there: lines, emotions, needs, pains,
// opportunities.
#pragma once

#include "lower/property.hpp"
#include "model/journey.hpp"

#include <vector>

namespace journey::model::builder {

/// Where something is experienced. Both `none`: in the whole map.
struct Where {
  Index stage = none;
  Index touchpoint = none;
};

/// Collects experience into a journey. Pains and opportunities become elements of the journey.
class ExperienceBuilder {
 public:
  ExperienceBuilder(Journey& journey, const Names& names);

  /// Takes a statement of X; false where it is none.
  bool take(Experience& experience, const Said& said, Where where);
  /// An opportunity of the whole map.
  void take_opportunity(const Said& said, Where where, Experience* experience, Index pain);
  /// Binds what opportunities solve, once all pains of this life are known.
  void bind();

 private:
  void take_pain(Experience& experience, const Said& said, Where where);
  void take_need(Experience& experience, const Said& said) const;

  Journey& journey_;
  const Names& names_;
  std::vector<Index> pain_at_;  ///< by declaration: number in this life, or `none`
  /// Beside `Journey::opportunities`: declarations of the pains that each solves.
  std::vector<std::vector<Index>> solved_;
};

}  // namespace journey::model::builder
