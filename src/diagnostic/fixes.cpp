#include "diagnostic/fixes.hpp"

#include "text/trim.hpp"

#include <algorithm>
#include <map>

namespace journey::diagnostic {

namespace {

/// Edits that were taken, by where they begin.
using Edits = std::map<std::uint32_t, const Fix*>;

/// Whether an edit touches one that was taken. Two that insert at one place touch.
bool touches(const Edits& edits, const Fix& fix) {
  const auto next = edits.lower_bound(fix.span.begin);
  if (next != edits.end() && (next->first < fix.span.end || next->first == fix.span.begin)) return true;
  return next != edits.begin() && std::prev(next)->second->span.end > fix.span.begin;
}

/// An edit that takes all there is in a line takes the line.
text::Span whole_line(const Fix& fix, std::string_view bytes) {
  text::Span span = fix.span;
  if (!fix.replacement.empty() || span.empty()) return span;
  const std::size_t line_begin = span.begin == 0 ? 0 : bytes.rfind('\n', span.begin - 1) + 1;
  const std::size_t newline = bytes.find('\n', span.end);
  std::string_view behind =
      bytes.substr(span.end, newline == std::string_view::npos ? newline : newline - span.end);
  if (behind.ends_with('\r')) behind.remove_suffix(1);
  if (!text::is_blank(bytes.substr(line_begin, span.begin - line_begin)) || !text::is_blank(behind))
    return span;
  span.begin = static_cast<std::uint32_t>(line_begin);
  span.end = static_cast<std::uint32_t>(newline == std::string_view::npos ? bytes.size() : newline + 1);
  return span;
}

}  // namespace

std::vector<std::size_t> fixable(const Diagnostics& diagnostics, text::SourceId file) {
  std::vector<std::size_t> numbers;
  const auto& all = diagnostics.all();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto is_ready = [&](const Fix& fix) { return fix.is_sure && fix.span.source == file; };
    if (all[i].severity != Severity::off && !all[i].fixes.empty() &&
        std::all_of(all[i].fixes.begin(), all[i].fixes.end(), is_ready)) {
      numbers.push_back(i);
    }
  }
  return numbers;
}

Mended apply_fixes(const Diagnostics& diagnostics, std::span<const std::size_t> numbers,
                   std::string_view bytes) {
  Mended mended;
  Edits edits;
  for (const std::size_t number : numbers) {
    const std::vector<Fix>& fixes = diagnostics.all()[number].fixes;
    const auto is_possible = [&](const Fix& fix) {
      return fix.span.begin <= fix.span.end && fix.span.end <= bytes.size() && !touches(edits, fix);
    };
    if (!std::all_of(fixes.begin(), fixes.end(), is_possible)) continue;
    for (const Fix& fix : fixes) edits.emplace(fix.span.begin, &fix);
    mended.applied.push_back(number);
  }
  std::size_t at = 0;
  for (const auto& [begin, fix] : edits) {
    const text::Span span = whole_line(*fix, bytes);
    if (span.begin < at) continue;  // within a line that is gone
    mended.bytes += bytes.substr(at, span.begin - at);
    mended.bytes += fix->replacement;
    at = span.end;
  }
  mended.bytes += bytes.substr(at);
  return mended;
}

}  // namespace journey::diagnostic
