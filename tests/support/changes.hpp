// In: a comparison, a map. Out: its changes as short lines, the map with an edit, for tests.
#pragma once

#include "compare/comparison.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace journey::support {

/// A map with `is` in place of the first `was`; fails the test where that is not in it.
inline std::string edited(std::string_view map, std::string_view was, std::string_view is) {
  std::string text(map);
  const std::size_t at = text.find(was);
  REQUIRE(at != std::string::npos);
  return text.replace(at, was.size(), is);
}

inline std::string line_of(const compare::Change& c) {
  std::string line = fmt::format("{}{} {}", c.is_consequence ? "=> " : "", word(c.kind), word(c.element));
  const auto add = [&](const std::string& label, const std::string& value) {
    if (!value.empty()) line += fmt::format(" {}{}", label, value);
  };
  add("#", c.name);
  if (!c.title.empty()) add("", "'" + c.title + "'");
  add("in ", c.touchpoint.empty() ? c.stage : c.touchpoint);
  add("for ", c.persona);
  add(".", c.property.english());
  if (c.old_value || c.new_value)
    line += fmt::format(": {} -> {}", c.old_value ? c.old_value->text : "()",
                        c.new_value ? c.new_value->text : "()");
  if (c.kind == compare::Kind::moved || !c.from.empty() || !c.to.empty())
    line += fmt::format(" ({} -> {})", c.from, c.to);
  if (c.others > 0) line += fmt::format(" and {} more", c.others);
  if (c.is_probable) line += " probably";
  if (c.level != compare::Level::info) line += fmt::format(" !{}", word(c.level));
  return line;
}

/// Of all files; those of another than the first behind its path.
inline std::vector<std::string> lines_of(const std::vector<compare::File>& files) {
  std::vector<std::string> lines;
  for (const compare::File& file : files) {
    if (file.is_form_only) lines.push_back(file.path + " form only");
    for (const compare::Change& change : file.changes)
      lines.push_back((&file == &files.front() ? "" : file.path + ": ") + line_of(change));
  }
  return lines;
}

}  // namespace journey::support
