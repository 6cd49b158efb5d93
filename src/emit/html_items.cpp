// In: items of a board. Out: what stands in a cell of the page: text, numbers that link, severity, metrics,
// tags.
#include "emit/html_parts.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace journey::emit {

namespace {

using board::Fact;
using board::Item;
using lexicon::Keyword;

constexpr std::array<std::string_view, 11> classes_of_kinds{"text",     "speech", "emotion",     "gain",
                                                            "need",     "pain",   "opportunity", "metric",
                                                            "servqual", "owner",  "channel"};

/// Bytes from which on a fact gets more room.
constexpr std::size_t long_fact = 90;

std::string class_of_item(const Item& item) {
  const auto kind = static_cast<std::size_t>(item.kind);
  std::string name(kind < classes_of_kinds.size() ? classes_of_kinds[kind] : "source");
  if (const auto tone = class_of(item.tone); !tone.empty()) name += fmt::format(" {}", tone);
  return name;
}

/// The id of a pain or an opportunity by its number, or nothing where the page has no such entry.
const std::string* id_of_number(const board::Board& board, const std::string& number) {
  const auto& list = number.starts_with('P') ? board.pains : board.opportunities;
  // Numbers rise through the list.
  const auto number_of = [](const std::string& text) { return std::strtoul(text.c_str() + 1, nullptr, 10); };
  const auto found = std::lower_bound(
      list.begin(), list.end(), number,
      [&](const Item& item, const std::string& key) { return number_of(item.number) < number_of(key); });
  return found != list.end() && found->number == number ? &found->id : nullptr;
}

void write_metric(HtmlMarkup& out, const board::MetricValue& metric) {
  if (metric.current.empty() && metric.target.empty()) return;
  out.text(" ").open(Tag::span, {{Attr::css_class, "numbers"}});
  if (!metric.current.empty()) out.element(Tag::strong, metric.current);
  if (!metric.target.empty()) {
    out.text(" ").open(Tag::span, {{Attr::css_class, class_of_target(metric)}});
    out.text(fmt::format("→ {}{}", metric.target, metric.tone == board::Tone::good ? " ✓" : "")).close();
  }
  out.close();
}

void write_item(HtmlMarkup& out, const board::Board& board, const Item& item, bool says_assumed) {
  if (!item.number.empty()) {
    write_numbers(out, board, {item.number});
    out.text(" ");
  }
  out.link(item.text, item.href);
  if (item.severity > 0) {
    out.text(" ");
    write_severity(out, item);
  }
  if (item.metric) write_metric(out, *item.metric);
  if (item.kind == Item::Kind::opportunity && !item.links.empty()) {
    out.text(" → ");
    write_numbers(out, board, item.links);
  }
  if (!item.beneath.empty()) {
    out.text(item.kind == Item::Kind::speech ? " " : " · ");
    out.open(Tag::span, {{Attr::css_class, "beneath"}}).words(item.beneath).close();
  }
  write_tags(out, board, item, says_assumed);
  if (!item.confidence.empty()) out.text(" ").label(Tag::span, item.confidence, {{Attr::css_class, "tag"}});
}

}  // namespace

std::string_view class_of(board::Tone tone) {
  switch (tone) {
    case board::Tone::good:
      return "good";
    case board::Tone::bad:
      return "bad";
    case board::Tone::neutral:
      break;
  }
  return {};
}

std::string class_of_target(const board::MetricValue& metric) {
  const std::string_view tone = class_of(metric.tone);
  return tone.empty() ? "target" : fmt::format("target {}", tone);
}

std::string_view value_of(const std::vector<Fact>& facts, board::FactKey key) {
  const Fact* const found = board::find_fact(facts, key);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}

void write_numbers(HtmlMarkup& out, const board::Board& board, const std::vector<std::string>& numbers) {
  for (std::size_t at = 0; at < numbers.size(); ++at) {
    if (at > 0) out.text(board.headings.separator);
    const std::string* id = id_of_number(board, numbers[at]);
    if (id == nullptr) {
      out.element(Tag::span, numbers[at], {{Attr::css_class, "number"}});
    } else {
      out.link(numbers[at], "#" + *id, {{Attr::css_class, "number"}});
    }
  }
}

void write_tags(HtmlMarkup& out, const board::Board& board, const Item& item, bool says_assumed) {
  for (const std::string& persona : item.personas) {
    out.text(" ").element(Tag::span, persona, {{Attr::css_class, "tag"}});
  }
  if (item.assumed && says_assumed) {
    out.text(" ").label(Tag::span, board.headings.assumed, {{Attr::css_class, "tag assumed"}});
  }
}

void write_severity(HtmlMarkup& out, const Item& item) {
  if (item.severity == 0) return;
  std::string bars;
  for (std::uint8_t at = 1; at <= 4; ++at) bars += at <= item.severity ? "▰" : "▱";
  out.open(Tag::span, {{Attr::css_class, "severity"}});
  out.element(Tag::span, bars, {{Attr::aria_hidden, "true"}}).text(" ");
  out.words(value_of(item.facts, Keyword::severity)).close();
}

void write_items(HtmlMarkup& out, const board::Board& board, const std::vector<Item>& items,
                 bool says_assumed) {
  if (items.size() == 1) {
    out.open(Tag::div, {{Attr::css_class, class_of_item(items.front())}});
    write_item(out, board, items.front(), says_assumed);
    out.close();
    return;
  }
  out.open(Tag::ul);
  for (const Item& item : items) {
    out.open(Tag::li, {{Attr::css_class, class_of_item(item)}});
    write_item(out, board, item, says_assumed);
    out.close();
  }
  out.close();
}

void write_facts(HtmlMarkup& out, const std::vector<Fact>& facts,
                 const std::vector<board::FactKey>& left_out) {
  const auto is_wanted = [&](const Fact& fact) {
    return std::find(left_out.begin(), left_out.end(), fact.key) == left_out.end();
  };
  if (std::none_of(facts.begin(), facts.end(), is_wanted)) return;
  out.open(Tag::dl);
  const std::string* label = nullptr;
  for (const Fact& fact : facts) {
    if (!is_wanted(fact)) continue;
    // Facts with one label that follow each other share it.
    if (label == nullptr || *label != fact.label) {
      if (label != nullptr) out.close();
      out.open(Tag::div);
      Name{fact.label, fact.key != Keyword::fact}.write(
          out, Tag::dt);  // a persona's facts are named by the author
      label = &fact.label;
    }
    out.open(Tag::dd, {{Attr::css_class, fact.value.size() > long_fact ? "long" : ""}});
    out.link(fact.value, fact.href).close();
  }
  out.close().close();
}

}  // namespace journey::emit
