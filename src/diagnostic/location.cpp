#include "diagnostic/location.hpp"

#include "diagnostic/phrases.hpp"
#include "text/ascii.hpp"
#include "text/escape.hpp"
#include "text/utf8.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::diagnostic {

namespace {

bool is_unreserved(char c) {
  return text::is_ascii_alnum(c) || std::string_view("-._~/").find(c) != std::string_view::npos;
}

}  // namespace

Extent extent_of(text::Span span, const text::Sources& sources) {
  const text::Source& source = sources[span.source];
  return {source.position(span.begin), source.position(span.end)};
}

std::string_view shown_path(std::string_view path) {
  while (path.starts_with("./")) {
    path.remove_prefix(2);
    while (path.starts_with('/')) path.remove_prefix(1);  // `.//a` is `a`, not the absolute `/a`
  }
  return path;
}

std::string uri_of(std::string_view path) {
  path = shown_path(path);
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    if (is_unreserved(c)) {
      uri += c;
    } else {
      fmt::format_to(std::back_inserter(uri), "%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return uri;
}

std::string_view word(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      return "note";
    case Severity::off:
      break;
  }
  return "off";
}

lexicon::Message spoken_level(Severity severity) {
  if (severity == Severity::error) return lexicon::say<phrases::error>();
  return severity == Severity::warning ? lexicon::say<phrases::warning>() : lexicon::say<phrases::note>();
}

std::string log_safe(std::string_view text) {
  return text::defuse_workflow_commands(text::escape_terminal(text));
}

std::string full_message(const Diagnostic& finding, const text::Sources& sources,
                         lexicon::Language language) {
  constexpr std::size_t labels_shown = 8;
  std::string text = log_safe(finding.message.in(language));
  for (std::size_t i = 0; i < std::min(finding.labels.size(), labels_shown); ++i) {
    const Label& label = finding.labels[i];
    const text::Source& source = sources[label.span.source];
    const text::Position place = source.position(label.span.begin);
    text += '\n' + log_safe(fmt::format("{}:{}:{}: {}", shown_path(source.path()), place.line, place.column,
                                        label.message.in(language)));
  }
  if (finding.labels.size() > labels_shown) {
    text += "\n" + lexicon::say<phrases::more_places>(finding.labels.size() - labels_shown).in(language);
  }
  if (!finding.hint.empty()) text += "\n" + hint_of(finding, language);
  return text;
}

std::string hint_of(const Diagnostic& finding, lexicon::Language language) {
  if (finding.hint.empty()) return {};
  return log_safe(lexicon::say<phrases::hint>(finding.hint).in(language));
}

std::string cut_to(std::string text, std::size_t bytes) {
  constexpr std::string_view cut = "…";
  if (text.size() <= bytes) return text;
  return text.replace(text::begin_of_character(text, bytes - cut.size()), std::string::npos, cut);
}

}  // namespace journey::diagnostic
