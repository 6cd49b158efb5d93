// What a compilation may cost at most. All in limits.def; `journey rules --limits` lists them.
#pragma once

#include "media/image_limits.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace journey::model {

/// In bytes, pixels and numbers of things; what each is a limit of is said beside its row.
struct Limits {
#define LIMIT(id, name, value, most, phrase) std::size_t id = value;
#include "model/limits.def"
#undef LIMIT
};

/// A limit as command lines and lists know it.
struct LimitRow {
  std::string_view name;
  std::size_t Limits::*value;
  std::size_t most;  ///< that it may be raised to; its own value: it stands
};
std::span<const LimitRow> limit_rows();

/// What this process goes by.
const Limits& limits();
/// To be called before anything is compiled, and by no thread beside others.
void set_limits(const Limits& limits);

/// What one image may cost, for whoever reads it.
media::ImageLimits image_limits();

}  // namespace journey::model
