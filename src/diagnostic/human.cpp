#include "diagnostic/human.hpp"

#include "diagnostic/excerpt.hpp"
#include "diagnostic/location.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

namespace journey::diagnostic {

namespace {

/// More second places than these are counted, not shown.
constexpr std::size_t labels_shown = 8;

struct Look {
  std::string_view word;
  std::string_view color;  // parameters of SGR
};

Look look_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return {"error", "1;31"};
    case Severity::warning:
      return {"warning", "1;33"};
    case Severity::note:
    case Severity::off:
      break;
  }
  return {"note", "1;36"};
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
    if (!source.was_read()) return;
    line(fmt::format("{} {}", margin, bar));
    line(fmt::format("{} {} {}", painted(fmt::format("{:>{}}", place.line, gutter_), gutter_color), bar,
                     excerpt.text));
    const std::string under(excerpt.marked, mark);
    line(fmt::format("{} {} {}{}{}{}", margin, bar, std::string(excerpt.before, ' '), painted(under, color),
                     words.empty() ? "" : " ", painted_words(words, color)));
    if (const std::uint32_t last = source.line_of(span.empty() ? span.begin : span.end - 1);
        last > place.line) {
      line(fmt::format("{} {} … to line {}", margin, bar, last));
    }
  }

  void remark(std::string_view kind, std::string_view text) {
    line(fmt::format("{} {} {} {}", std::string(gutter_, ' '), painted("=", gutter_color),
                     painted(fmt::format("{}:", kind), bold), log_safe(text)));
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
  const Look look = look_of(finding.severity);
  Printer printer(sources, style, gutter);
  const std::string message = log_safe(finding.message.in(style.language));
  printer.line(fmt::format("{}: {}",
                           printer.painted(fmt::format("{}[{}]", look.word, finding.rule), look.color),
                           printer.painted(message, bold)));
  printer.block(finding.span, "-->", '^', look.color, "");
  for (std::size_t i = 0; i < labels; ++i) {
    printer.block(finding.labels[i].span, ":::", '-', gutter_color, finding.labels[i].message.in(style.language));
  }
  if (finding.labels.size() > labels) {
    printer.remark("note", fmt::format("and {} more places", finding.labels.size() - labels));
  }
  if (!finding.hint.empty()) printer.remark("hint", finding.hint.in(style.language));
  printer.line("");
  return printer.take();
}

std::string print_counts(const Counts& counts) {
  std::string text;
  const auto add = [&](std::size_t n, std::string_view word) {
    if (n > 0) text += fmt::format("{}{} {}{}", text.empty() ? "" : ", ", n, word, n == 1 ? "" : "s");
  };
  add(counts.errors, "error");
  add(counts.warnings, "warning");
  add(counts.notes, "note");
  return text.empty() ? "no mistakes" : text;
}

}  // namespace journey::diagnostic
