#include "diagnostic/baseline.hpp"

#include "diagnostic/fingerprint.hpp"
#include "diagnostic/run.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <limits>

#include <fmt/format.h>

namespace journey::diagnostic {

namespace {

constexpr std::string_view head =
    "# Findings that this project knows of and has put off. `journey check` is silent about them;\n"
    "# `journey check --write-baseline` writes the file anew. Fewer lines are better.\n";

std::string_view take_word(std::string_view& line) {
  const std::size_t space = std::min(line.find(' '), line.size());
  const std::string_view word = line.substr(0, space);
  line.remove_prefix(std::min(space + 1, line.size()));
  return word;
}

bool is_fingerprint(std::string_view word) {
  const std::size_t colon = word.find(':');
  if (colon != 16 || colon + 1 == word.size()) return false;
  const auto digits = [](std::string_view part, std::string_view allowed) {
    return part.find_first_not_of(allowed) == std::string_view::npos;
  };
  return digits(word.substr(0, colon), "0123456789abcdef") && digits(word.substr(colon + 1), "0123456789");
}

bool fits_a_line(std::string_view path) {
  return !path.empty() &&
         std::none_of(path.begin(), path.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

}  // namespace

std::string to_line(const Known& known) {
  return fmt::format("{} {} {}", known.fingerprint, known.rule, known.path);
}

Known known_from(std::string_view line) {
  Known known;
  known.fingerprint = take_word(line);
  known.rule = take_word(line);
  if (is_fingerprint(known.fingerprint) && !known.rule.empty() && fits_a_line(line)) known.path = line;
  return known;
}

std::string print_baseline(const Baseline& baseline) {
  std::string text(head);
  for (const Known& known : baseline) text.append(to_line(known)).append("\n");
  return text;
}

std::variant<Baseline, std::size_t> parse_baseline(std::string_view text) {
  Baseline baseline;
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::string_view line = text::take_line(text);
    if (line.empty() || line.starts_with('#')) continue;
    Known known = known_from(line);
    if (known.path.empty()) return number;
    baseline.insert(std::move(known));
  }
  return baseline;
}

std::vector<Known> known_of(const Diagnostics& diagnostics, const text::Sources& sources,
                            const std::vector<std::string>& paths) {
  Run run;
  run.add(diagnostics, sources, std::numeric_limits<std::size_t>::max());
  const std::vector<std::string> names = fingerprints(run, Scope::line);
  std::vector<Known> all(diagnostics.all().size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Diagnostic* const finding = run.findings()[i].diagnostic;
    const std::string& path = paths[finding->span.source];
    if (!fits_a_line(path)) continue;
    all[static_cast<std::size_t>(finding - diagnostics.all().data())] = {path, std::string(finding->rule),
                                                                         names[i]};
  }
  return all;
}

}  // namespace journey::diagnostic
