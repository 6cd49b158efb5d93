#include "cli/commands/rules_documentation.hpp"

#include "cli/commands/phrases.hpp"
#include "cli/commands/phrases_papers.hpp"
#include "cli/options/speech.hpp"
#include "diagnostic/location.hpp"
#include "text/escape.hpp"
#include "text/lines.hpp"

#include <array>
#include <string_view>

#include <fmt/format.h>

namespace journey::cli {

namespace {

using diagnostic::RuleInfo;

struct Chapter {
  std::string_view category;
  const lexicon::Phrase &title, &about;
};

constexpr std::array<Chapter, 7> chapters{{
    {"consistency", phrases::consistency, phrases::consistency_about},
    {"completeness", phrases::completeness, phrases::completeness_about},
    {"plausibility", phrases::plausibility, phrases::plausibility_about},
    {"evidence", phrases::evidence, phrases::evidence_about},
    {"upkeep", phrases::upkeep, phrases::upkeep_about},
    {"form", phrases::form, phrases::form_about},
    {"mistake", phrases::mistakes, phrases::mistakes_about},
}};

/// A phrase that speaks of nothing, in the language of the process.
std::string_view words(const lexicon::Phrase& phrase) { return phrase.in(speech()); }

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

constexpr std::string_view manual_title =
    ".\\\" Made by `journey rules --format man`.\n"
    ".Dd November 22, 2026\n"
    ".Dt JOURNEY-RULES 7\n"
    ".Os\n";

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

/// Where the first sentence of a text ends, and where the next begins: behind a space, or a full-width stop,
/// unless that is the last one within brackets.
struct SentenceEnd {
  std::size_t end, next;
};
SentenceEnd sentence_end(std::string_view prose) {
  constexpr std::string_view stop = ". ";
  constexpr std::string_view wide_stop = "。";
  const std::size_t narrow = prose.find(stop);
  std::size_t wide = prose.find(wide_stop);
  const auto closes = [&](std::size_t at) {
    const std::string_view rest = prose.substr(at + wide_stop.size());
    return rest.starts_with("」") || rest.starts_with("）") || rest.starts_with("』") ||
           rest.starts_with("”");
  };
  while (wide != std::string_view::npos && closes(wide)) wide = prose.find(wide_stop, wide + 1);
  if (wide < narrow) return {wide + wide_stop.size(), wide + wide_stop.size()};
  if (narrow != std::string_view::npos) return {narrow + 1, narrow + stop.size()};
  return {prose.size(), prose.size()};
}

/// Prose, a sentence a line as mdoc wants it.
std::string manual_prose(std::string_view prose) {
  std::string out;
  while (!prose.empty()) {
    const SentenceEnd sentence = sentence_end(prose);
    out += manual_line(prose.substr(0, sentence.end)) + "\n";
    prose.remove_prefix(sentence.next);
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
  std::string out(words(phrases::markdown_head));
  for (const Chapter& chapter : chapters) {
    out += fmt::format("\n## {}\n\n{}\n\n{}\n|---|---|---|\n", words(chapter.title), words(chapter.about),
                       words(phrases::markdown_columns));
    each_of(rules, chapter.category, [&](const RuleInfo& rule) {
      out += fmt::format("| [`{0}`](#{0}) | {1} | {2} |\n", rule.name,
                         spoken(diagnostic::spoken_level(rule.level)), markdown_prose(spoken(rule.summary)));
    });
    each_of(rules, chapter.category, [&](const RuleInfo& rule) {
      out += fmt::format("\n### {}\n\n{}\n\n{}\n", rule.name,
                         markdown_prose(spoken(say<phrases::level_and_summary>(
                             diagnostic::spoken_level(rule.level), rule.summary))),
                         markdown_prose(spoken(rule.why)));
      markdown_example(out, words(phrases::this_is_reported), rule.bad);
      markdown_example(out, words(phrases::this_is_right), rule.good);
    });
  }
  return out;
}

std::string rules_as_manual(const std::vector<RuleInfo>& rules) {
  std::string out(manual_title);
  out += words(phrases::manual_head);
  for (const Chapter& chapter : chapters) {
    std::string heading(words(chapter.title));
    for (char& c : heading) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    out += fmt::format(".Sh {}\n{}\n", heading, words(chapter.about));
    each_of(rules, chapter.category, [&](const RuleInfo& rule) {
      out += fmt::format(
          ".Ss {}\n{}\n.Pp\n{}",
          spoken(say<phrases::rule_of_level>(std::string(rule.name), diagnostic::spoken_level(rule.level))),
          manual_line(spoken(say<phrases::summary_sentence>(rule.summary))), manual_prose(spoken(rule.why)));
      manual_example(out, words(phrases::this_is_reported), rule.bad);
      manual_example(out, words(phrases::this_is_right), rule.good);
    });
  }
  return out + fmt::format(".Sh {}\n.Xr journey 1 ,\n.Xr journey 5\n", words(phrases::see_also));
}

}  // namespace journey::cli
