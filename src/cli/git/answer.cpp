#include "cli/git/answer.hpp"

#include "cli/git/fields.hpp"

#include <array>
#include <utility>

namespace journey::cli::git {

namespace {

constexpr std::array<std::pair<std::string_view, ObjectType>, 4> types{{{"blob", ObjectType::blob},
                                                                        {"tree", ObjectType::tree},
                                                                        {"commit", ObjectType::commit},
                                                                        {"tag", ObjectType::tag}}};

}  // namespace

std::optional<ObjectAnswer> parse_object_answer(std::string_view line, ObjectFormat format) {
  // These stand behind the name as it was asked for, which may say anything; a found one ends in a number.
  if (line.ends_with(" missing")) return ObjectAnswer{};
  if (line.ends_with(" ambiguous")) return ObjectAnswer{ObjectAnswer::Status::ambiguous};
  const auto digits = field(line, ' '), word = digits ? field(line, ' ') : std::nullopt;
  if (!word) return std::nullopt;
  const auto id = parse_object_id(*digits, format);
  const auto size = number_of<std::uint64_t>(line);
  if (!id || !size) return std::nullopt;
  for (const auto& [name, type] : types)
    if (name == *word) return ObjectAnswer{ObjectAnswer::Status::found, *id, type, *size};
  return std::nullopt;
}

}  // namespace journey::cli::git
