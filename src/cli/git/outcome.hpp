// In: what was asked for. Out: it, or in words why it is not to be had. What fails is a value here.
#pragma once

#include "cli/disk/files.hpp"

#include <optional>
#include <utility>

namespace journey::cli::git {

/// Exactly one of `value` and `problem` is set.
template <typename T>
struct Outcome {
  std::optional<T> value;
  Problem problem;

  Outcome(T made) : value(std::move(made)) {}
  Outcome(Problem why) : problem(std::move(why)) {}

  explicit operator bool() const { return value.has_value(); }
  T& operator*() { return *value; }
  const T& operator*() const { return *value; }
  T* operator->() { return &*value; }
  const T* operator->() const { return &*value; }
};

}  // namespace journey::cli::git
