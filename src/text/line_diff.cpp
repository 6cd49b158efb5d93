#include "text/line_diff.hpp"

#include "text/escape.hpp"
#include "text/trim.hpp"

#include <algorithm>
#include <cstdint>

#include <fmt/format.h>

namespace journey::text {

namespace {

using Lines = std::vector<std::string_view>;

/// Lines with their ends, so that a lost or changed one is a difference.
Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t newline = text.find('\n');
    const std::size_t size = newline == std::string_view::npos ? text.size() : newline + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

std::string_view without_end(std::string_view line) {
  if (line.ends_with('\n')) line.remove_suffix(1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

bool is_blank_line(std::string_view line) { return is_blank(without_end(line)); }

/// Appends a change, as a part of the one before where they touch.
void add(std::vector<LineChange>& changes, LineChange change) {
  if (change.old_begin == change.old_end && change.new_begin == change.new_end) return;
  if (!changes.empty() && changes.back().old_end == change.old_begin &&
      changes.back().new_end == change.new_begin) {
    changes.back().old_end = change.old_end;
    changes.back().new_end = change.new_end;
  } else {
    changes.push_back(change);
  }
}

/// Lines side by side: what is not blank is paired in order, blank lines where both have some.
std::vector<LineChange> paired(const Lines& before, const Lines& after) {
  std::vector<LineChange> changes;
  std::size_t i = 0, j = 0;
  while (i < before.size() || j < after.size()) {
    const bool old_blank = i < before.size() && is_blank_line(before[i]);
    const bool new_blank = j < after.size() && is_blank_line(after[j]);
    const bool takes_old = i < before.size() && (old_blank || !new_blank);
    const bool takes_new = j < after.size() && (new_blank || !old_blank);
    const bool both = takes_old && takes_new;
    if (!both || before[i] != after[j]) {
      add(changes, {i, i + (takes_old ? 1U : 0U), j, j + (takes_new ? 1U : 0U)});
    }
    i += takes_old ? 1U : 0U;
    j += takes_new ? 1U : 0U;
  }
  return changes;
}

/// The longest common subsequence of before[from, old_end) and after[from, new_end), by the table of lengths
/// (Wagner and Fischer, 1974).
std::vector<LineChange> common_subsequence(const Lines& before, const Lines& after, std::size_t from,
                                           std::size_t old_end, std::size_t new_end) {
  const std::size_t rows = old_end - from, columns = new_end - from;
  std::vector<std::uint32_t> lengths((rows + 1) * (columns + 1), 0);
  const auto length = [&](std::size_t i, std::size_t j) -> std::uint32_t& {
    return lengths[i * (columns + 1) + j];
  };
  for (std::size_t i = rows; i-- > 0;) {
    for (std::size_t j = columns; j-- > 0;) {
      length(i, j) = before[from + i] == after[from + j] ? length(i + 1, j + 1) + 1
                                                         : std::max(length(i + 1, j), length(i, j + 1));
    }
  }
  std::vector<LineChange> changes;
  std::size_t i = 0, j = 0;
  while (i < rows || j < columns) {
    if (i < rows && j < columns && before[from + i] == after[from + j]) {
      ++i;
      ++j;
    } else if (j == columns || (i < rows && length(i + 1, j) >= length(i, j + 1))) {
      add(changes, {from + i, from + i + 1, from + j, from + j});
      ++i;
    } else {
      add(changes, {from + i, from + i, from + j, from + j + 1});
      ++j;
    }
  }
  return changes;
}

std::vector<LineChange> changes_of(const Lines& before, const Lines& after) {
  const auto solid = [](const Lines& lines) {
    return std::count_if(lines.begin(), lines.end(), [](auto line) { return !is_blank_line(line); });
  };
  if (solid(before) == solid(after)) return paired(before, after);
  std::size_t from = 0, old_end = before.size(), new_end = after.size();
  while (from < old_end && from < new_end && before[from] == after[from]) ++from;
  while (old_end > from && new_end > from && before[old_end - 1] == after[new_end - 1]) --old_end, --new_end;
  constexpr std::size_t cells_at_most = 4'000'000;  // 16 MB
  if ((old_end - from + 1) > cells_at_most / (new_end - from + 1)) return {{from, old_end, from, new_end}};
  return common_subsequence(before, after, from, old_end, new_end);
}

/// Writes hunks.
class Writer {
 public:
  Writer(const Lines& before, const Lines& after, DiffReader reader)
      : before_(before), after_(after), reader_(reader) {}

  void head(std::string_view path) {
    const std::string name = escape_terminal(path);
    line("1", "--- ", name + "\n");
    line("1", "+++ ", name + "\n");
  }

  /// `first` to `last`: changes that are near enough to share their context.
  void hunk(const LineChange* first, const LineChange* last) {
    const LineChange& end = *(last - 1);
    const std::size_t lead = std::min(first->old_begin, context);
    const std::size_t tail = std::min(before_.size() - end.old_end, context);
    const std::size_t old_begin = first->old_begin - lead, new_begin = first->new_begin - lead;
    const std::size_t old_count = end.old_end + tail - old_begin, new_count = end.new_end + tail - new_begin;
    line("36", "@@ ", fmt::format("-{} +{} @@\n", range(old_begin, old_count), range(new_begin, new_count)));
    std::size_t at = old_begin;
    for (const LineChange* change = first; change != last; ++change) {
      for (; at < change->old_begin; ++at) line("", " ", before_[at]);
      for (std::size_t i = change->old_begin; i < change->old_end; ++i) line("31", "-", before_[i]);
      for (std::size_t i = change->new_begin; i < change->new_end; ++i) line("32", "+", after_[i]);
      at = change->old_end;
    }
    for (; at < end.old_end + tail; ++at) line("", " ", before_[at]);
  }

  std::string take() { return std::move(out_); }

  static constexpr std::size_t context = 3;

 private:
  /// As POSIX has it: an empty range names the line before it.
  static std::string range(std::size_t begin, std::size_t count) {
    if (count == 1) return fmt::format("{}", begin + 1);
    return fmt::format("{},{}", count == 0 ? begin : begin + 1, count);
  }

  void line(std::string_view paint, std::string_view mark, std::string_view content) {
    const bool has_end = content.ends_with('\n');
    if (has_end) content.remove_suffix(1);
    if (reader_ != DiffReader::patch) {
      // A carriage return at the end is what changes most often, and nobody would see it.
      const bool has_return = content.ends_with('\r');
      if (has_return) content.remove_suffix(1);
      const std::string shown = defuse_workflow_commands(
          fmt::format("{}{}{}", mark, escape_terminal(content), has_return ? "^M" : ""));
      out_ += paint.empty() || reader_ == DiffReader::log ? shown + "\n"
                                                          : fmt::format("\x1b[{}m{}\x1b[0m\n", paint, shown);
    } else {
      out_.append(mark).append(content).append("\n");
    }
    if (!has_end) out_ += "\\ No newline at end of file\n";
  }

  const Lines& before_;
  const Lines& after_;
  DiffReader reader_;
  std::string out_;
};

}  // namespace

std::vector<LineChange> line_changes(std::string_view before, std::string_view after) {
  return changes_of(lines_of(before), lines_of(after));
}

std::string unified_diff(std::string_view before, std::string_view after, std::string_view path,
                         DiffReader reader) {
  const Lines old_lines = lines_of(before), new_lines = lines_of(after);
  const std::vector<LineChange> changes = changes_of(old_lines, new_lines);
  if (changes.empty()) return {};
  Writer writer(old_lines, new_lines, reader);
  writer.head(path);
  const LineChange* first = changes.data();
  const LineChange* const end = changes.data() + changes.size();
  for (const LineChange* change = first; change != end; ++change) {
    const LineChange* const next = change + 1;
    if (next != end && next->old_begin - change->old_end <= 2 * Writer::context) continue;
    writer.hunk(first, next);
    first = next;
  }
  return writer.take();
}

}  // namespace journey::text
