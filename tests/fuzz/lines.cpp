// Any text, parted into lines: for pictures, for terminals, and by what changed in it.
#include "fuzz/outputs.hpp"
#include "fuzz/target.hpp"
#include "text/escape.hpp"
#include "text/fill.hpp"
#include "text/graphemes.hpp"
#include "text/line_break.hpp"
#include "text/line_diff.hpp"
#include "text/utf8.hpp"
#include "text/width.hpp"
#include "text/wrap.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace journey;
using namespace journey::fuzz;

namespace {

double width_of(std::string_view text) { return 8.0 * static_cast<double>(text::display_width(text)); }

std::set<std::size_t> boundaries_of(std::string_view text) {
  std::set<std::size_t> all{0};
  text::for_each_cluster(text, [&, at = std::size_t{0}](std::string_view cluster) mutable {
    hold(!cluster.empty(), "a character has bytes", text);
    all.insert(at += cluster.size());
  });
  return all;
}

/// Whether a line ends behind a character anyway (LB4, LB5).
bool ends_line(char32_t c) { return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029; }

/// White space, which lines lose at their ends.
bool is_space(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x205F || c == 0x3000;
}

bool is_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded c = text::decode(text, at);
    if (!is_space(c.code_point)) return false;
    at += c.size;
  }
  return true;
}

void hold_breaks(std::string_view text) {
  const auto breaks = text::break_opportunities(text);
  std::size_t before = 0;
  for (const text::Break& each : breaks) {
    hold(before < each.offset && each.offset < text.size(),
         "breaks stand one behind the other, within the text", text);
    hold(!text::continues_character(text[each.offset]) || text::find_invalid(text).has_value(),
         "a break parts no character", text);
    before = each.offset;
  }
  // A line end forgets all that stands before it (LB4, LB5), so that two texts break as each alone.
  const std::string twice = std::string(text) + "\n" + std::string(text);
  const auto both = text::break_opportunities(twice);
  std::vector<text::Break> expected(breaks.begin(), breaks.end());
  const auto offset = static_cast<std::uint32_t>(text.size() + 1);
  if (!text.empty()) expected.push_back({offset, true});
  for (const text::Break& each : breaks) expected.push_back({each.offset + offset, each.mandatory});
  const bool has_end = text.empty() || ends_line(text::last_code_point(text));
  hold(has_end || std::equal(both.begin(), both.end(), expected.begin(), expected.end()),
       "lines break each by itself", text);
}

/// As few lines as there can be, of words of which each fits: the plain way to count them.
std::size_t fewest_lines(std::string_view words, double width) {
  std::size_t lines = 0;
  double used = width + 1;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t begin = words.find_first_not_of(' ', at);
    if (begin == std::string_view::npos) break;
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    const double word = width_of(words.substr(begin, end - begin));
    // The blanks between two words are as many as were written.
    const double with = used + width_of(words.substr(at, begin - at)) + word;
    if (lines == 0 || with > width) {
      ++lines;
      used = word;
    } else {
      used = with;
    }
    at = end;
  }
  return lines;
}

void hold_wrapped(std::string_view text, double width) {
  const auto lines = text::wrap(text, width, width_of);
  const std::set<std::size_t> boundaries = boundaries_of(text);
  std::size_t at = 0;
  const std::string evidence = std::string(text) + "\nin " + std::to_string(width);
  for (const std::string_view line : lines) {
    hold(line.empty() ||
             (line.data() >= text.data() + at && line.data() + line.size() <= text.data() + text.size()),
         "lines are parts of the text in their order", evidence);
    if (line.empty()) continue;
    const auto begin = static_cast<std::size_t>(line.data() - text.data());
    hold(is_blank(text.substr(at, begin - at)), "nothing but white space is lost between lines", evidence);
    at = begin + line.size();
    const bool is_one =
        boundaries.upper_bound(begin) != boundaries.end() && *boundaries.upper_bound(begin) >= at;
    hold(is_one || width_of(line) <= width + 0.1, "a line is no wider than it may be",
         evidence + "\n" + std::string(line));
  }
  hold(is_blank(text.substr(at)), "nothing but white space is lost behind the last line", evidence);
  const bool is_plain =
      std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || (c >= 'a' && c <= 'z'); });
  if (is_plain && text.size() < 2000 && text::unbreakable_width(text, width_of) <= width)
    hold(lines.size() == fewest_lines(text, width), "there are as few lines as there can be", evidence);
}

void hold_filled(std::string_view text, std::size_t columns) {
  const std::string filled = text::fill(text, columns);
  hold(filled.empty() || filled.ends_with('\n'), "each line ends", filled);
  // What is no white space is there, in its order.
  const auto ink = [](std::string_view from) {
    std::string out;
    for (std::size_t at = 0; at < from.size();) {
      const text::Decoded c = text::decode(from, at);
      if (!is_space(c.code_point)) out += from.substr(at, c.size);
      at += c.size;
    }
    return out;
  };
  hold(ink(filled) == ink(text), "filling loses no letter", std::string(text) + "\n---\n" + filled);
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    lines.push_back(text.substr(at, end - at));
    at = end;
  }
  return lines;
}

void hold_changes(std::string_view before, std::string_view after) {
  const auto was = lines_of(before), is = lines_of(after);
  std::size_t old_at = 0, new_at = 0;
  const std::string evidence = std::string(before) + "\n---\n" + std::string(after);
  for (const text::LineChange& change : text::line_changes(before, after)) {
    hold(old_at <= change.old_begin && change.old_begin <= change.old_end && change.old_end <= was.size() &&
             new_at <= change.new_begin && change.new_begin <= change.new_end &&
             change.new_end <= is.size() && change.old_begin - old_at == change.new_begin - new_at,
         "changes stand one behind the other", evidence);
    for (; old_at < change.old_begin; ++old_at, ++new_at)
      hold(was[old_at] == is[new_at], "lines between changes are the same", evidence);
    old_at = change.old_end;
    new_at = change.new_end;
  }
  hold(was.size() - old_at == is.size() - new_at, "lines behind the changes are the same", evidence);
  for (; old_at < was.size(); ++old_at, ++new_at)
    hold(was[old_at] == is[new_at], "lines behind the changes are the same", evidence);
  hold(text::unified_diff(before, after, "a", text::DiffReader::patch).empty() == (before == after),
       "a diff shows what changed", evidence);
  const std::string log = text::unified_diff(before, after, "a", text::DiffReader::log);
  hold_text(log, "a diff for a log", "\t");
  hold_log(log, "a diff for a log");
}

/// Text as data of each format.
void hold_escaped(std::string_view text) {
  const Vocabulary one{{"a"}, {"b"}, true, false};
  const std::string xml = text::escape_xml(text);
  hold_xml("<a b=\"" + xml + "\">" + xml + "</a>", one, "escaped text");
  hold_text(text::escape_terminal(text), "text for a terminal", "\t");
  for (const char* before : {"", "::", " #"})
    hold_log(text::defuse_workflow_commands(before + text::escape_terminal(text)), "text for a log");
  hold_markdown(text::escape_markdown(text));
  (void)text::escape_dot(text);
}

}  // namespace

FUZZ_TARGET(lines) {
  if (input.size() < 2) return;
  // Never wider than it has to be, to see much of it.
  const double width = 8.0 * (1 + static_cast<unsigned char>(input[0]) % 60);
  const std::string_view text = input.substr(1);
  hold_breaks(text);
  hold_wrapped(text, width);
  hold_filled(text, static_cast<std::size_t>(width / 8));
  const std::size_t half = std::min(text.find("\n%%\n"), text.size());
  hold_changes(text.substr(0, half), text.substr(std::min(half + 4, text.size())));
  hold_escaped(text);
  const std::string composed = text::nfc(text);
  hold(text::nfc(composed) == composed, "composing twice is composing once", text);
}
