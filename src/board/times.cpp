#include "board/times.hpp"

#include "board/subject.hpp"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace journey::board {

namespace {

using lexicon::Label;
using Unit = lexicon::Period::Unit;

struct UnitWords {
  Unit unit;
  Label one, many;
};
/// Weeks and quarters are left out: nobody adds them to months and days.
constexpr std::array time_units{
    UnitWords{Unit::year, Label::short_year, Label::short_years},
    UnitWords{Unit::month, Label::short_month, Label::short_months},
    UnitWords{Unit::day, Label::short_day, Label::short_day},
    UnitWords{Unit::hour, Label::short_hour, Label::short_hour},
    UnitWords{Unit::minute, Label::short_minute, Label::short_minute},
    UnitWords{Unit::second, Label::short_second, Label::short_second},
};

double length_of(std::size_t unit) { return lexicon::seconds_in(time_units[unit].unit); }

/// Whether no step of a way says a number: at least nothing is no news.
bool says_nothing(const model::Elapsed::Way& way) { return way.seconds <= 0 && way.unknown_steps > 0; }

std::string counted_units(const Wording& wording, std::size_t unit, double count) {
  return wording.counted(time_units[unit].one, time_units[unit].many, static_cast<std::uint64_t>(count));
}

}  // namespace

std::string written_time(const Wording& wording, double seconds, std::size_t most_units) {
  constexpr std::size_t last = time_units.size() - 1;
  constexpr double longest = 1e24;  // years of it can still be counted
  seconds = std::min(std::max(seconds, 0.0), longest);
  // From the largest unit that the time fills, or would once smaller ones are rounded.
  for (std::size_t first = 0;; ++first) {
    const double below = length_of(std::min(first + most_units, last));
    if (first < last && seconds < length_of(first) - below / 2) continue;
    const std::size_t smallest = std::min(first + most_units - 1, last);
    const double grain = length_of(smallest);
    double rest = std::round(seconds / grain) * grain;
    std::string text;
    for (std::size_t unit = first; unit <= smallest; ++unit) {
      const double exact = rest / length_of(unit);
      const double count = unit == smallest ? std::round(exact) : std::floor(exact + 1e-6);
      rest = std::max(0.0, rest - count * length_of(unit));
      if (count == 0 && !(first == last && text.empty())) continue;
      const std::string counted = counted_units(wording, unit, count);
      text = text.empty() ? counted : wording.phrase(Label::two_units, text, counted);
    }
    if (!text.empty()) return text;
  }
}

std::string written_time(const Wording& wording, const model::Elapsed::Way& way) {
  const std::string time = written_time(wording, way.seconds);
  return way.unknown_steps == 0 ? time : wording.phrase(Label::at_least, time);
}

std::string with_waiting(const Wording& wording, const std::string& time, double part) {
  // Whole percents, but all of it and nothing are said of nothing less.
  const double percent = part * 100, whole = std::round(percent);
  const bool is_near_end = percent != whole && (whole == 0 || whole == 100);
  const std::string waiting = wording.percent(is_near_end ? percent : whole);
  return wording.phrase(Label::of_it_waiting, time, waiting);
}

std::string written_elapsed(const Subject& subject, const model::Elapsed& elapsed) {
  const Wording& wording = subject.wording();
  if (elapsed.path.empty() || says_nothing(elapsed.typical)) return {};
  std::string time = written_time(wording, elapsed.typical.seconds);
  const bool is_known = elapsed.typical.unknown_steps == 0 && !elapsed.is_undecided;
  std::vector<std::string> why;
  if (!is_known) {
    time = wording.phrase(Label::at_least, time);
    // No part of a whole that nobody knows.
    const std::string waiting = written_time(wording, elapsed.waiting);
    if (elapsed.waiting > 0) why.push_back(wording.phrase(Label::wait_for, waiting));
  } else if (elapsed.waiting > 0) {
    time = with_waiting(wording, time, elapsed.waiting / elapsed.typical.seconds);
  }
  if (elapsed.typical.unknown_steps > 0)
    why.push_back(
        wording.counted(Label::step_says_no_time, Label::steps_say_no_time, elapsed.typical.unknown_steps));
  if (elapsed.is_undecided)
    why.push_back(wording.phrase(Label::path_ends_at, subject.title_of(elapsed.path.back())));
  return why.empty() ? time : wording.with_aside(time, wording.clauses(why));
}

std::string written_range(const Wording& wording, const model::Elapsed& elapsed) {
  if (says_nothing(elapsed.longest)) return {};
  const std::string shortest = written_time(wording, elapsed.shortest);
  const std::string longest = written_time(wording, elapsed.longest);
  if (shortest != longest) return wording.phrase(Label::from_to, shortest, longest);
  return elapsed.is_undecided ? shortest : std::string();
}

}  // namespace journey::board
