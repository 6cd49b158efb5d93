#include "cli/commands/rules_documentation.hpp"

#include "cli/options/speech.hpp"
#include "diagnostic/location.hpp"
#include "text/escape.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

namespace journey::cli {

namespace {

using diagnostic::RuleInfo;

struct Chapter {
  std::string_view category, title, about;
};

constexpr std::array<Chapter, 7> chapters{{
    {"consistency", "Consistency", "The map says one thing here and another there."},
    {"completeness", "Completeness", "Something that a map of this kind needs is not said."},
    {"plausibility", "Plausibility", "It may be true, but rarely is."},
    {"evidence", "Evidence", "What the map rests on."},
    {"upkeep", "Upkeep", "What was true may be no longer."},
    {"form", "Form", "How the map is written."},
    {"mistake", "Mistakes", "Errors: with one of these a map is not built, and no comment allows them."},
}};

template <typename Visit>
void each_line(std::string_view text, Visit visit) {
  while (!text.empty()) visit(text::escape_terminal(text::take_raw_line(text)));
}

template <typename Visit>
void each_of(const std::vector<RuleInfo>& rules, std::string_view category, Visit visit) {
  for (const RuleInfo& rule : rules) {
    if (rule.category == category) visit(rule);
  }
}

// --- Markdown ---

constexpr std::string_view markdown_head =
    "# What journey checks\n"
    "\n"
    "Made by `journey rules --format markdown`; the essays stand in `src/check/rules/` and\n"
    "`src/diagnostic/errors.def`. `journey explain RULE` prints one of them.\n"
    "\n"
    "A **warning** is something that a reader would stumble over; a **note**, which only `journey check` "
    "prints,\n"
    "is something worth a look. A draft (`status: draft`), and a map whose `journey` says nothing but its "
    "title,\n"
    "is not asked for what it lacks. What is meant as it is, is allowed where it stands:\n"
    "\n"
    "```journey\n"
    "# journey: allow ends-on-its-low because the map of the future puts it right\n"
    "```\n";

/// Essays hold backticks and angle brackets that mean themselves.
std::string markdown_prose(std::string_view prose) {
  std::string out;
  bool code = false;
  for (const char c : prose) {
    if (c == '`') code = !code;
    if (!code && c == '<') {
      out += "&lt;";
    } else {
      out += c;
    }
  }
  return out;
}

void markdown_example(std::string& out, std::string_view title, std::string_view example) {
  if (example.empty()) return;
  out += fmt::format("\n{}\n\n```journey\n", title);
  each_line(example, [&](const std::string& line) { out += line + "\n"; });
  out += "```\n";
}

// --- mdoc ---

constexpr std::string_view manual_head =
    ".\\\" Made by `journey rules --format man`.\n"
    ".Dd November 22, 2026\n"
    ".Dt JOURNEY-RULES 7\n"
    ".Os\n"
    ".Sh NAME\n"
    ".Nm journey-rules\n"
    ".Nd what journey checks a map for\n"
    ".Sh DESCRIPTION\n"
    "A warning is something that a reader would stumble over; a note, which only\n"
    ".Ic journey check\n"
    "prints, is something worth a look.\n"
    "A draft, and a map whose\n"
    ".Ic journey\n"
    "says nothing but its title, is not asked for what it lacks.\n"
    "What is meant as it is, is allowed where it stands:\n"
    ".Bd -literal -offset indent\n"
    "# journey: allow ends-on-its-low because the map of the future puts it right\n"
    ".Ed\n";

/// A line of roff: backslashes printed, nothing taken for a request.
std::string manual_line(std::string_view line) {
  std::string out;
  if (line.starts_with('.') || line.starts_with('\'')) out += "\\&";
  for (const char c : line) {
    if (c == '\\') {
      out += "\\e";
    } else {
      out += c;
    }
  }
  return out;
}

/// Prose, a sentence a line as mdoc wants it.
std::string manual_prose(std::string_view prose) {
  std::string out;
  while (!prose.empty()) {
    std::size_t end = prose.find(". ");
    end = end == std::string_view::npos ? prose.size() : end + 1;
    out += manual_line(prose.substr(0, end)) + "\n";
    prose.remove_prefix(std::min(end + 1, prose.size()));
  }
  return out;
}

void manual_example(std::string& out, std::string_view title, std::string_view example) {
  if (example.empty()) return;
  out += fmt::format(".Pp\n{}\n.Bd -literal -offset indent\n", title);
  each_line(example, [&](const std::string& line) { out += manual_line(line) + "\n"; });
  out += ".Ed\n";
}

}  // namespace

std::string rules_as_markdown(const std::vector<RuleInfo>& rules) {
  std::string out(markdown_head);
  for (const Chapter& chapter : chapters) {
    out += fmt::format("\n## {}\n\n{}\n\n| rule | | finds |\n|---|---|---|\n", chapter.title, chapter.about);
    each_of(rules, chapter.category, [&](const RuleInfo& rule) {
      out += fmt::format("| [`{0}`](#{0}) | {1} | {2} |\n", rule.name, diagnostic::word(rule.level),
                         markdown_prose(spoken(rule.summary)));
    });
    each_of(rules, chapter.category, [&](const RuleInfo& rule) {
      out += fmt::format("\n### {}\n\n{}: {}.\n\n{}\n", rule.name, diagnostic::word(rule.level),
                         markdown_prose(spoken(rule.summary)), markdown_prose(spoken(rule.why)));
      markdown_example(out, "This is reported:", rule.bad);
      markdown_example(out, "This is right:", rule.good);
    });
  }
  return out;
}

std::string rules_as_manual(const std::vector<RuleInfo>& rules) {
  std::string out(manual_head);
  for (const Chapter& chapter : chapters) {
    std::string heading(chapter.title);
    for (char& c : heading) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    out += fmt::format(".Sh {}\n{}\n", heading, chapter.about);
    each_of(rules, chapter.category, [&](const RuleInfo& rule) {
      out += fmt::format(".Ss {} ({})\n{}.\n.Pp\n{}", rule.name, diagnostic::word(rule.level),
                         manual_line(spoken(rule.summary)), manual_prose(spoken(rule.why)));
      manual_example(out, "This is reported:", rule.bad);
      manual_example(out, "This is right:", rule.good);
    });
  }
  return out + ".Sh SEE ALSO\n.Xr journey 1 ,\n.Xr journey 5\n";
}

}  // namespace journey::cli
