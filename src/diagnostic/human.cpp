#include "diagnostic/human.hpp"

#include "diagnostic/excerpt.hpp"
#include "diagnostic/location.hpp"
#include "diagnostic/phrases.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace journey::diagnostic {

using lexicon::say;

namespace {

/// More second places than these are counted, not shown.
constexpr std::size_t labels_shown = 8;

/// Parameters of SGR.
std::string_view color_of(Severity severity) {
  if (severity == Severity::error) return "1;31";
  return severity == Severity::warning ? "1;33" : "1;36";
}

constexpr std::string_view bold = "1";
constexpr std::string_view gutter_color = "1;34";

/// Prints the blocks of one finding below each other.
class Printer {
 public:
  Printer(const text::Sources& sources, const HumanStyle& style, std::size_t gutter)
      : sources_(sources), style_(style), gutter_(gutter) {}

  void line(const std::string& text) { out_ += text + "\n"; }

  [[nodiscard]] std::string painted(std::string_view text, std::string_view color) const {
    return style_.color ? fmt::format("\x1b[{}m{}\x1b[0m", color, text) : std::string(text);
  }

  /// Where it is, the line, the mark below with `words` behind it.
  void block(text::Span span, std::string_view arrow, char mark, std::string_view color,
             std::string_view words) {
    const text::Source& source = sources_[span.source];
    const text::Position place = source.position(span.begin);
    std::size_t start = source.line_begin(place.line);
    std::string_view shown = source.line(place.line);
    if (start == 0 &&
        shown.starts_with("\xEF\xBB\xBF")) {  // a byte-order mark is not part of what people see
      shown.remove_prefix(3);
      start = 3;
    }
    const std::size_t begin = std::max<std::size_t>(span.begin, start) - start;
    const std::size_t end = std::max<std::size_t>(span.end, start) - start;
    const Excerpt excerpt = make_excerpt(shown, begin, end, style_.width);

    const std::string margin(gutter_, ' ');
    const std::string bar = painted("|", gutter_color);
    line(fmt::format("{}{} {}:{}:{}", margin, painted(arrow, gutter_color), log_safe(source.path()),
                     place.line, place.column));
    if (!source.is_quotable()) return;
    line(fmt::format("{} {}", margin, bar));
    line(fmt::format("{} {} {}", painted(fmt::format("{:>{}}", place.line, gutter_), gutter_color), bar,
                     excerpt.text));
    const std::string under(excerpt.marked, mark);
    line(fmt::format("{} {} {}{}{}{}", margin, bar, std::string(excerpt.before, ' '), painted(under, color),
                     words.empty() ? "" : " ", painted_words(words, color)));
    if (const std::uint32_t last = source.line_of(span.empty() ? span.begin : span.end - 1);
        last > place.line) {
      line(fmt::format("{} {} {}", margin, bar, say<phrases::to_line>(last).in(style_.language)));
    }
  }

  /// A line of its own below the excerpt: what kind of remark it is, with its colon, and what it says.
  void remark(const lexicon::Phrase& kind, const lexicon::Message& said) {
    const std::string begin(kind.in(style_.language).substr(0, kind.in(style_.language).find('{')));
    line(fmt::format("{} {} {}{}", std::string(gutter_, ' '), painted("=", gutter_color),
                     painted(begin, bold), log_safe(said.in(style_.language))));
  }

  std::string take() { return std::move(out_); }

 private:
  [[nodiscard]] std::string painted_words(std::string_view words, std::string_view color) const {
    return words.empty() ? std::string() : painted(log_safe(words), color);
  }

  const text::Sources& sources_;
  const HumanStyle& style_;
  std::size_t gutter_;
  std::string out_;
};

std::size_t digits(std::uint32_t number) { return fmt::formatted_size("{}", number); }

}  // namespace

std::string print_human(const Diagnostic& finding, const text::Sources& sources, const HumanStyle& style) {
  const std::size_t labels = std::min(finding.labels.size(), labels_shown);
  std::size_t gutter = digits(sources[finding.span.source].line_of(finding.span.begin));
  for (std::size_t i = 0; i < labels; ++i) {
    const text::Span span = finding.labels[i].span;
    gutter = std::max(gutter, digits(sources[span.source].line_of(span.begin)));
  }
  Printer printer(sources, style, gutter);
  const std::string message = log_safe(finding.message.in(style.language));
  printer.line(fmt::format(
      "{}: {}",
      printer.painted(fmt::format("{}[{}]", spoken_level(finding.severity).in(style.language), finding.rule),
                      color_of(finding.severity)),
      printer.painted(message, bold)));
  printer.block(finding.span, "-->", '^', color_of(finding.severity), "");
  for (std::size_t i = 0; i < labels; ++i) {
    printer.block(finding.labels[i].span, ":::", '-', gutter_color,
                  finding.labels[i].message.in(style.language));
  }
  if (finding.labels.size() > labels) {
    printer.remark(phrases::remark, say<phrases::more_places>(finding.labels.size() - labels));
  }
  if (!finding.hint.empty()) printer.remark(phrases::hint, finding.hint);
  printer.line("");
  return printer.take();
}

lexicon::Message counted(const Counts& counts) {
  std::vector<lexicon::Message> list;
  if (counts.errors > 0) list.push_back(say<phrases::errors>(counts.errors));
  if (counts.warnings > 0) list.push_back(say<phrases::warnings>(counts.warnings));
  if (counts.notes > 0) list.push_back(say<phrases::notes>(counts.notes));
  if (list.empty()) return say<phrases::no_mistakes>();
  return lexicon::Message::list(std::move(list), lexicon::Conjunction::none);
}

}  // namespace journey::diagnostic
