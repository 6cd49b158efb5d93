// In: a statement with what is said below it. Out: on what its text or number rests, whose it is, how long it
// takes.
#pragma once

#include "lower/property.hpp"
#include "model/journey.hpp"

#include <memory>

namespace journey::lower {

/// Takes a statement that tells of the line above it; false where it is none.
bool take_backing(model::Backing& backing, const PropertyReader& property);
/// What stands below a line; null where that is nothing.
std::shared_ptr<const model::Backing> backing_of(const PropertyReader& line);
std::shared_ptr<const model::Work> work_of(const PropertyReader& line);
/// The sources below a number.
std::vector<model::Reference> sources_of(const PropertyReader& figure);

}  // namespace journey::lower
