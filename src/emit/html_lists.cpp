// In: a board. Out: the lists of its page: pains, opportunities by theme, metrics, sources, differences,
// personas.
#include "emit/html_parts.hpp"

#include <algorithm>
#include <functional>
#include <iterator>

#include <fmt/format.h>

namespace journey::emit {

namespace {

using board::Board;
using board::Fact;
using board::Item;
using lexicon::Keyword;

/// A column of a list of items. One that no item fills is left out.
struct ListColumn {
  std::string heading;
  std::function<bool(const Item&)> fills;
  std::function<void(const Item&)> write;
  bool is_head = false;
};

/// A table of items, a row each, with the ids that numbers link to.
void write_list(HtmlMarkup& out, const std::vector<const Item*>& items, const Name& caption,
                std::vector<ListColumn> columns) {
  std::erase_if(columns, [&](const ListColumn& column) {
    return std::none_of(items.begin(), items.end(), [&](const Item* item) { return column.fills(*item); });
  });
  out.open(Tag::table, {{Attr::css_class, "list"}}).newline();
  caption.write(out, Tag::caption);
  out.newline().open(Tag::thead).open(Tag::tr);
  for (const ListColumn& column : columns) out.label(Tag::th, column.heading, {{Attr::scope, "col"}});
  out.close().close().newline().open(Tag::tbody).newline();
  for (const Item* item : items) {
    out.open(Tag::tr, {{Attr::id, item->id}});
    for (const ListColumn& column : columns) {
      if (column.is_head) {
        out.open(Tag::th, {{Attr::scope, "row"}});
      } else {
        out.open(Tag::td, {{Attr::css_class, column.fills(*item) ? "" : "gap"}});
      }
      if (column.fills(*item)) column.write(*item);
      out.close();
    }
    out.close().newline();
  }
  out.close().close().newline();
}

std::vector<const Item*> pointers_to(const std::vector<Item>& items) {
  std::vector<const Item*> pointers;
  for (const Item& item : items) pointers.push_back(&item);
  return pointers;
}

class ListWriter {
 public:
  ListWriter(HtmlMarkup& out, const Board& board) : out_(out), board_(board), headings_(board.headings) {}

  ListColumn number() const {
    return {headings_.number, [](const Item&) { return true; },
            [this](const Item& item) {
              out_.element(Tag::span, item.number, {{Attr::css_class, "number"}});
            }};
  }
  ListColumn text(const std::string& heading) const {
    return {heading, [](const Item&) { return true; },
            [this](const Item& item) {
              out_.link(item.text, item.href);
              write_tags(out_, board_, item, true);
            },
            true};
  }
  ListColumn fact(const std::string& heading, board::FactKey key) const {
    return {heading, [key](const Item& item) { return !value_of(item.facts, key).empty(); },
            [this, key](const Item& item) { out_.text(value_of(item.facts, key)); }};
  }
  ListColumn severity() const {
    return {headings_.severity, [](const Item& item) { return item.severity > 0; },
            [this](const Item& item) { write_severity(out_, item); }};
  }
  ListColumn place() const {
    return {headings_.place, [](const Item& item) { return !item.place.empty(); },
            [this](const Item& item) { out_.text(item.place); }};
  }
  ListColumn links(const std::string& heading, std::vector<std::string> Item::*numbers) const {
    return {heading, [numbers](const Item& item) { return !(item.*numbers).empty(); },
            [this, numbers](const Item& item) { write_numbers(out_, board_, item.*numbers); }};
  }
  ListColumn details(std::vector<board::FactKey> left_out) const {
    const auto has = [left_out](const Item& item) {
      return std::any_of(item.facts.begin(), item.facts.end(), [&](const Fact& fact) {
        return std::find(left_out.begin(), left_out.end(), fact.key) == left_out.end();
      });
    };
    return {headings_.details, has,
            [this, left_out](const Item& item) { write_facts(out_, item.facts, left_out); }};
  }
  /// A number of a metric.
  ListColumn value(const std::string& heading, std::string board::MetricValue::*member) const {
    return {heading, [member](const Item& item) { return item.metric && !((*item.metric).*member).empty(); },
            [this, member](const Item& item) { out_.text((*item.metric).*member); }};
  }
  ListColumn target() const {
    return {headings_.target, [](const Item& item) { return item.metric && !item.metric->target.empty(); },
            [this](const Item& item) {
              const board::MetricValue& metric = *item.metric;
              out_.element(Tag::span, metric.target + (metric.tone == board::Tone::good ? " ✓" : ""),
                           {{Attr::css_class, class_of_target(metric)}});
            }};
  }
  ListColumn history() const {
    return {headings_.history, [](const Item& item) { return item.metric && !item.metric->history.empty(); },
            [this](const Item& item) { write_history(*item.metric); }};
  }

 private:
  /// The line of the values, for the eye only, and the values as text.
  void write_history(const board::MetricValue& metric) const {
    constexpr double width = 96;
    constexpr double height = 24;
    constexpr double margin = 3;
    const auto [low, high] = std::minmax_element(metric.history.begin(), metric.history.end());
    const double range = *high - *low;
    std::string points;
    for (std::size_t at = 0; at < metric.history.size(); ++at) {
      const double x = margin + (width - 2 * margin) * static_cast<double>(at) /
                                    static_cast<double>(metric.history.size() - 1);
      const double part = range > 0 ? (metric.history[at] - *low) / range : 0.5;
      points += fmt::format("{}{:.1f},{:.1f}", at > 0 ? " " : "", x,
                            height - margin - (height - 2 * margin) * part);
    }
    out_.open(Tag::svg, {{Attr::css_class, "trend"},
                         {Attr::view_box, fmt::format("0 0 {} {}", width, height)},
                         {Attr::aria_hidden, "true"}});
    out_.element(Tag::polyline, "", {{Attr::points, points}}).close();
    out_.open(Tag::ol, {{Attr::css_class, "history"}});
    for (std::size_t at = 0; at < metric.history_texts.size(); ++at) {
      out_.open(Tag::li).text(metric.history_texts[at]).text(" ");
      out_.element(Tag::span, metric.history_dates[at], {{Attr::css_class, "date"}}).close();
    }
    out_.close();
  }

  HtmlMarkup& out_;
  const Board& board_;
  const board::Headings& headings_;
};

/// A box that scrolls sideways by itself and can be reached by the keyboard.
void open_scroller(HtmlMarkup& out, std::string_view label) {
  out.open(Tag::div, {{Attr::css_class, "scroller"},
                      {Attr::role, "group"},
                      {Attr::tabindex, "0"},
                      {Attr::aria_label, std::string(label)}});
  out.newline();
}

}  // namespace

void write_pains(HtmlMarkup& out, const Board& board) {
  const ListWriter columns(out, board);
  open_scroller(out, board.headings.pains);
  write_list(out, pointers_to(board.pains), {board.headings.pains},
             {columns.number(), columns.text(board.headings.pain), columns.severity(), columns.place(),
              columns.details({Keyword::severity}), columns.links(board.headings.solved_by, &Item::links)});
  out.close().newline();
}

void write_opportunities(HtmlMarkup& out, const Board& board) {
  const ListWriter columns(out, board);
  const board::Headings& headings = board.headings;
  for (const Board::Strategy& strategy : board.strategies) {
    const bool has_heading = board.strategies.size() > 1 || !strategy.title.empty();
    const Name name{!strategy.title.empty() ? strategy.title
                    : has_heading           ? headings.other_strategies
                                            : headings.opportunities,
                    strategy.title.empty()};
    if (has_heading) {
      name.write(out, Tag::h3);
      out.newline();
    }
    std::vector<const Item*> items;
    for (const std::uint32_t index : strategy.opportunities) items.push_back(&board.opportunities[index]);
    open_scroller(out, name.text);
    write_list(
        out, items, name,
        {columns.number(), columns.text(headings.opportunity),
         columns.fact(headings.priority, Keyword::priority), columns.fact(headings.impact, Keyword::impact),
         columns.fact(headings.effort, Keyword::effort), columns.fact(headings.owner, Keyword::owner),
         columns.fact(headings.due, Keyword::due), columns.fact(headings.status, Keyword::status),
         columns.links(headings.depends_on, &Item::after), columns.links(headings.solves, &Item::links),
         columns.place(),
         columns.details({Keyword::strategy, Keyword::priority, Keyword::impact, Keyword::effort,
                          Keyword::owner, Keyword::due, Keyword::status, Keyword::depends_on})});
    out.close().newline();
  }
}

void write_metrics(HtmlMarkup& out, const Board& board) {
  const ListWriter columns(out, board);
  const board::Headings& headings = board.headings;
  open_scroller(out, headings.metrics);
  write_list(out, pointers_to(board.metrics), {headings.metrics},
             {columns.text(headings.metric), columns.value(headings.current, &board::MetricValue::current),
              columns.target(), columns.value(headings.baseline, &board::MetricValue::baseline),
              columns.history(), columns.details({Keyword::unit})});
  out.close().newline();
}

void write_sources(HtmlMarkup& out, const Board& board) {
  out.open(Tag::ul, {{Attr::css_class, "sources"}}).newline();
  for (const board::SourceEntry& source : board.sources) {
    out.open(Tag::li).open(Tag::strong).link(source.title, source.href).close();
    if (source.assumed) {
      out.text(" ").label(Tag::span, board.headings.assumed, {{Attr::css_class, "tag assumed"}});
    }
    write_facts(out, source.facts);
    out.close().newline();
  }
  out.close().newline();
}

void write_unknowns(HtmlMarkup& out, const Board& board) {
  out.open(Tag::ul, {{Attr::css_class, "sources"}}).newline();
  for (const board::Unknown& unknown : board.unknowns) {
    out.open(Tag::li).label(Tag::strong, unknown.claim.label, {}).text(board.headings.colon);
    out.words(unknown.claim.value);
    if (!unknown.place.empty()) out.text(" · ").words(unknown.place);
    if (unknown.assumed)
      out.text(" ").label(Tag::span, board.headings.assumed, {{Attr::css_class, "tag assumed"}});
    out.close().newline();
  }
  out.close().newline();
}

void write_differences(HtmlMarkup& out, const Board& board) {
  const auto& all = board.differences;
  for (auto from = all.begin(); from != all.end();) {
    const auto to = std::find_if(
        from, all.end(), [&](const board::Difference& each) { return each.persona != from->persona; });
    out.element(Tag::h3, from->persona).newline();
    open_scroller(out, from->persona);
    out.open(Tag::table, {{Attr::css_class, "list"}}).newline();
    out.element(Tag::caption, from->persona).newline().open(Tag::thead).open(Tag::tr);
    out.label(Tag::th, board.headings.place, {{Attr::scope, "col"}});
    out.label(Tag::th, board.headings.property, {{Attr::scope, "col"}});
    out.label(Tag::th, board.headings.details, {{Attr::scope, "col"}});
    out.close().close().newline().open(Tag::tbody).newline();
    for (auto each = from; each != to; ++each) {
      out.open(Tag::tr);
      // What belongs to one place stands under one head.
      if (each == from || each->place != std::prev(each)->place) {
        const auto next = std::find_if(
            each, to, [&](const board::Difference& other) { return other.place != each->place; });
        const auto rows = std::distance(each, next);
        out.element(Tag::th, each->place,
                    {{Attr::scope, "row"}, {Attr::rowspan, rows > 1 ? fmt::format("{}", rows) : ""}});
      }
      const bool is_lane = std::any_of(board.lanes.begin(), board.lanes.end(), [&](const board::Lane& lane) {
        return lane.is_own && lane.label == each->label;
      });
      Name{each->label, !is_lane}.write(out, Tag::td);
      out.open(Tag::td, {{Attr::css_class, each->values.empty() ? "gap" : ""}});
      if (each->values.size() == 1) out.text(each->values.front());
      if (each->values.size() > 1) {
        out.open(Tag::ul);
        for (const std::string& value : each->values) out.element(Tag::li, value);
        out.close();
      }
      out.close().close().newline();
    }
    out.close().close().close().newline();
    from = to;
  }
}

std::string class_of_face(const board::PersonaCard& persona) {
  const auto color = media::parse_color(persona.color);
  return color ? "avatar " + style::class_of(*color) : "avatar";
}

namespace {

/// A text of a persona, with what it says of itself.
void write_backed(HtmlMarkup& out, std::string_view text, const board::PersonaCard::Backing& backing) {
  out.link(text, backing.href);
  for (const std::string& mark : backing.marks)
    out.text(" ").label(Tag::span, mark, {{Attr::css_class, "tag"}});
}

void write_persona(HtmlMarkup& out, const Board& board, const board::PersonaCard& persona) {
  out.open(Tag::div, {{Attr::css_class, "persona"}, {Attr::id, persona.id}}).newline();
  out.open(Tag::div, {{Attr::css_class, "face"}});
  // The name stands beside it.
  if (persona.avatar) {
    out.face(*persona.avatar, class_of_face(persona));
  } else {
    out.element(Tag::span, persona.initial,
                {{Attr::css_class, class_of_face(persona)}, {Attr::aria_hidden, "true"}});
  }
  out.open(Tag::div).element(Tag::h3, persona.title);
  std::string line = persona.subtitle;
  if (!persona.place.empty()) line += (line.empty() ? "" : " · ") + persona.place;
  if (!line.empty()) out.element(Tag::p, line, {{Attr::css_class, "subtitle"}});
  if (persona.assumed) out.label(Tag::span, board.headings.assumed, {{Attr::css_class, "tag assumed"}});
  out.close().close().newline();
  if (!persona.quote.empty()) {
    out.open(Tag::blockquote).open(Tag::p);
    write_backed(out, persona.quote, persona.quote_backing);
    out.close().close().newline();
  }
  if (!persona.bio.empty()) {
    out.open(Tag::p, {{Attr::css_class, "bio"}});
    write_backed(out, persona.bio, persona.bio_backing);
    out.close().newline();
  }
  if (!persona.lists.empty()) {
    out.open(Tag::dl, {{Attr::css_class, "lists"}});
    for (const board::PersonaCard::List& list : persona.lists) {
      out.open(Tag::div).label(Tag::dt, list.label);
      for (const board::PersonaCard::Entry& item : list.items) {
        out.open(Tag::dd);
        write_backed(out, item.text, item.backing);
        out.close();
      }
      out.close();
    }
    out.close().newline();
  }
  write_facts(out, persona.facts);
  out.close().newline();
}

}  // namespace

void write_personas(HtmlMarkup& out, const Board& board) {
  for (const auto* cards : {&board.personas, &board.other_personas})
    for (const board::PersonaCard& persona : *cards) write_persona(out, board, persona);
}

}  // namespace journey::emit
