// In: a text before and after. Out: which lines changed, and a unified diff for people and `patch`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace journey::text {

/// Lines [old_begin, old_end) became lines [new_begin, new_end), counted from 0. One of them may be empty.
struct LineChange {
  std::size_t old_begin = 0, old_end = 0;
  std::size_t new_begin = 0, new_end = 0;
};

/// The changes between two texts in order, none touching another. Where both have equally many lines that are
/// not blank, these are taken for the same lines in the same order, which is exact for whoever changes lines
/// and neither adds nor removes any; linear then. Else the longest common subsequence where that is cheap, or
/// one change from the first to the last line that differs.
std::vector<LineChange> line_changes(std::string_view before, std::string_view after);

/// Who reads a diff. For `patch` lines are what they are, byte by byte. In the log of a CI run none is a
/// command of the runner (`::error::` behind the blank of a context line, `##[error]` anywhere), and what a
/// terminal would obey is visible; a terminal gets colours with that.
enum class DiffReader : std::uint8_t { patch, log, terminal };

/// A unified diff (POSIX `diff -u`) with three lines of context; empty where nothing changed. `path` stands
/// in its head as it is, for `patch -p0`, with what no terminal may get made visible.
std::string unified_diff(std::string_view before, std::string_view after, std::string_view path,
                         DiffReader reader);

}  // namespace journey::text
