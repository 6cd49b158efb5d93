// In: a line of `git cat-file --batch-command`. Out: what it says of a name. Pure.
#pragma once

#include "cli/git/object.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace journey::cli::git {

enum class ObjectType : std::uint8_t { blob, tree, commit, tag };

/// What git says of a name.
struct ObjectAnswer {
  enum class Status : std::uint8_t { found, missing, ambiguous };
  Status status = Status::missing;
  ObjectId id = {};
  ObjectType type = ObjectType::blob;
  std::uint64_t size = 0;  ///< bytes

  bool operator==(const ObjectAnswer&) const = default;
};

/// Nothing where the line is no answer.
std::optional<ObjectAnswer> parse_object_answer(std::string_view line, ObjectFormat format);

}  // namespace journey::cli::git
