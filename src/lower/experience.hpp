// In: statements of a stage or a touchpoint. Out: what is experienced there: lines, emotions, needs, pains,
// opportunities.
#pragma once

#include "lower/property.hpp"
#include "model/journey.hpp"

#include <vector>

namespace journey::lower {

/// Collects experience into a journey. Pains and opportunities become elements of the journey.
class ExperienceBuilder {
 public:
  ExperienceBuilder(model::Journey& journey, const Names& names);

  /// Takes a statement of X; false where it is none.
  bool take(model::Experience& experience, const PropertyReader& property, model::Place place);
  /// An opportunity of the whole map.
  void take_opportunity(const PropertyReader& property, model::Place place, model::Experience* experience,
                        model::Index pain);
  /// Binds what opportunities solve and wait for, once all pains of this persona journey are known.
  void bind();

 private:
  void take_pain(model::Experience& experience, const PropertyReader& property, model::Place place);
  void take_need(model::Experience& experience, const PropertyReader& property) const;

  model::Journey& journey_;
  const Names& names_;
  std::vector<model::Index> pain_at_;  ///< by declaration: number in this persona journey, or `none`
  /// Beside `Journey::opportunities`: declarations of the pains that each solves.
  std::vector<std::vector<model::Index>> solved_;
  std::vector<model::Index> opportunity_at_;  ///< likewise by declaration of an opportunity
  /// Beside `Journey::opportunities`: declarations of those that come before each.
  std::vector<std::vector<model::Index>> before_;
};

}  // namespace journey::lower
