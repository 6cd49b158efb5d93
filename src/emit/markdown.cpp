// In: a board. Out: GitHub Flavored Markdown that reads well rendered and as it is.
//
// Pains and opportunities are called by name: numbers would change in every line below one that is put in.
//
// A map of eight stages is far too wide for one table, so each stage is a section with a table of its
// touchpoints.
#include "emit/formats.hpp"
#include "emit/markdown_markup.hpp"
#include "emit/marks.hpp"
#include "text/escape.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <tuple>
#include <vector>

#include <fmt/format.h>

namespace journey::emit {

namespace {

using board::Board;
using board::Cell;
using board::Fact;
using board::Item;
using board::Lane;
using lexicon::Keyword;

/// More columns than this would scroll sideways on GitHub: a wider stage gets several tables.
constexpr std::uint32_t columns_a_table = 4;
constexpr std::string_view new_line = "<br>";

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
  return fmt::format("{}", fmt::join(texts, between));
}

std::string value_of(const std::vector<Fact>& facts, board::FactKey key) {
  const Fact* fact = board::find_fact(facts, key);
  return fact == nullptr ? std::string() : inline_text(fact->value);
}

/// Where the lines of a curve have something to show: in every column, and between them what is gone, so that
/// all lines stay below each other.
class CurveSlots {
 public:
  explicit CurveSlots(const Board& board) {
    for (std::uint32_t column = 0; column < board.columns.size(); ++column) slots_.emplace_back(column, 1, 0);
    for (const board::CurveLine& line : board.curve.lines)
      for (const board::CurvePoint& point : line.points)
        if (point.gone) slots_.push_back(key(point));
    std::sort(slots_.begin(), slots_.end());
  }
  [[nodiscard]] std::size_t count() const { return slots_.size(); }
  [[nodiscard]] std::size_t of_column(std::uint32_t column) const { return number({column, 1, 0}); }
  [[nodiscard]] std::size_t between(const board::CurvePoint& point) const { return number(key(point)); }

 private:
  using Key = std::tuple<std::uint32_t, int, std::uint32_t>;
  static Key key(const board::CurvePoint& point) {
    return {point.first_column, point.gone->before ? 0 : 2, point.gone->at};
  }
  [[nodiscard]] std::size_t number(const Key& key) const {
    return static_cast<std::size_t>(std::lower_bound(slots_.begin(), slots_.end(), key) - slots_.begin());
  }
  std::vector<Key> slots_;  ///< sorted, each once
};

class MarkdownPage {
 public:
  explicit MarkdownPage(const Board& board) : board_(board), headings_(board.headings) {}

  std::string write() {
    head();
    summary();
    personas();
    stages();
    pains();
    opportunities();
    metrics();
    sources();
    unknowns();
    differences();
    return std::move(out_);
  }

 private:
  void heading(int level, std::string_view markdown) {
    if (!out_.empty()) out_ += '\n';
    out_ += fmt::format("{:#<{}} {}\n\n", "", level, markdown);
  }
  void paragraph(std::string_view markdown) { out_ += fmt::format("{}\n", markdown); }
  void bullet(std::string_view markdown) { out_ += fmt::format("- {}\n", markdown); }

  [[nodiscard]] std::string pair(std::string_view label, std::string_view markdown) const {
    // Before a colon and after a space or `>`, `**` opens and closes whatever stands inside.
    return fmt::format("**{}**{}{}", inline_text(label), headings_.colon, markdown);
  }
  [[nodiscard]] std::string fact(const Fact& fact) const {
    return pair(fact.label, link(fact.value, fact.href));
  }
  /// Facts a line each, for a cell; `left_out` are keys that stand elsewhere.
  [[nodiscard]] std::string details(const std::vector<Fact>& facts,
                                    const std::vector<board::FactKey>& left_out) const {
    std::vector<std::string> lines;
    for (const Fact& each : facts) {
      if (std::find(left_out.begin(), left_out.end(), each.key) == left_out.end())
        lines.push_back(fact(each));
    }
    return joined(lines, new_line);
  }

  /// " (…)" or 「（…）」 behind a text; nothing around nothing.
  [[nodiscard]] std::string aside(std::string_view markdown) const {
    return markdown.empty() ? std::string()
                            : fmt::format("{}{}{}", headings_.aside_open, markdown, headings_.aside_close);
  }

  /// "(high, Ana, assumed, low confidence)": who has an item, and that it is only assumed; with `say_facts`
  /// also its severity and how sure it is, which stand elsewhere in lists.
  [[nodiscard]] std::string marks(const Item& item, bool say_assumed, bool say_facts) const {
    std::vector<std::string> marks;
    if (const Fact* severity = board::find_fact(item.facts, Keyword::severity);
        severity != nullptr && say_facts) {
      marks.push_back(inline_text(severity->value));
    }
    for (const std::string& persona : item.personas) marks.push_back(inline_text(persona));
    if (item.assumed && say_assumed) marks.push_back(inline_text(headings_.assumed));
    if (!item.confidence.empty() && say_facts) marks.push_back(inline_text(item.confidence));
    return aside(joined(marks, headings_.separator));
  }

  /// A text of a persona in one line, with what it says of itself.
  [[nodiscard]] std::string backed(std::string_view text, const board::PersonaCard::Backing& backing,
                                   bool starts_block = false) const {
    std::vector<std::string> marks;
    for (const std::string& mark : backing.marks) marks.push_back(inline_text(mark));
    return link(text, backing.href, starts_block) + aside(joined(marks, headings_.separator));
  }

  [[nodiscard]] std::string metric_text(const board::MetricValue& metric) const {
    if (metric.current.empty() && metric.target.empty()) return {};
    if (metric.target.empty()) return inline_text(metric.current);
    return inline_text(metric.current.empty() ? "→ " + metric.target
                                              : metric.current + " → " + metric.target);
  }

  /// What an item is called, before what it says.
  static std::string named(const Item& item, std::string_view markdown) {
    return item.number.empty() ? std::string(markdown)
                               : fmt::format("**{}** {}", inline_text(item.number), markdown);
  }
  /// Names of other items.
  [[nodiscard]] std::string listed(const std::vector<std::string>& called) const {
    std::vector<std::string> names;
    for (const std::string& name : called) names.push_back(inline_text(name));
    return joined(names, headings_.separator);
  }

  [[nodiscard]] std::string item_text(const Item& item, bool say_assumed, bool starts_block = false) const {
    std::string text = link(item.text, item.href, starts_block && item.number.empty());
    text = named(item, text);
    if (item.metric) {
      const std::string numbers = metric_text(*item.metric);
      if (!numbers.empty()) text += headings_.colon + numbers;
    }
    if (item.kind == Item::Kind::opportunity && !item.links.empty()) {
      text += fmt::format(" → {}", listed(item.links));
    }
    if (!item.beneath.empty())
      text += (item.kind == Item::Kind::speech ? " " : " · ") + inline_text(item.beneath);
    return text + marks(item, say_assumed, true);
  }
  [[nodiscard]] std::string cell_text(const std::vector<Item>& items, bool say_assumed) const {
    std::vector<std::string> lines;
    for (const Item& item : items) lines.push_back(item_text(item, say_assumed));
    return joined(lines, new_line);
  }

  void head() {
    heading(1, inline_text(board_.title));
    std::vector<std::string> badges;
    for (const std::string& badge : {board_.state, board_.status}) {
      if (!badge.empty()) badges.push_back(strong(badge));
    }
    for (const Fact& meta : board_.meta) {
      badges.push_back(inline_text(meta.label) + headings_.colon + inline_text(meta.value));
    }
    paragraph(joined(badges, " · "));
    out_ += '\n';
    paragraph(text::escape_markdown(board_.description));
  }

  void summary() {
    heading(2, inline_text(headings_.summary));
    for (const Fact& each : board_.facts) bullet(fact(each));
    for (const Fact& each : board_.insights) bullet(fact(each));
    const CurveSlots slots(board_);
    for (const board::CurveLine& line : board_.curve.lines) {
      std::vector<double> units(slots.count(), no_value);
      for (const board::CurvePoint& point : line.points) {
        if (point.gone) {
          units[slots.between(point)] = point.unit;
          continue;
        }
        for (std::uint32_t at = 0; at < point.columns; ++at)
          units[slots.of_column(point.first_column + at)] = point.unit;
      }
      const std::string label = line.persona.empty()
                                    ? board_.emotion_label
                                    : fmt::format("{} · {}", board_.emotion_label, line.persona);
      bullet(pair(label, sparkline(units)));
    }
  }

  void personas() {
    if (board_.personas.empty()) return;
    heading(2, inline_text(headings_.personas));
    const std::size_t begin = out_.size();
    for (const board::PersonaCard& card : board_.personas) persona(card, out_.size() == begin);
    for (const board::PersonaCard& card : board_.other_personas) persona(card, false);
  }

  void persona(const board::PersonaCard& persona, bool first) {
    if (!first) out_ += '\n';
    std::vector<std::string> line{strong(persona.title)};
    for (const std::string& text : {persona.subtitle, persona.place}) {
      if (!text.empty()) line.push_back(inline_text(text));
    }
    paragraph(joined(line, " · ") + (persona.assumed ? aside(inline_text(headings_.assumed)) : ""));
    if (!persona.quote.empty())
      out_ += fmt::format("\n> {}\n", backed(persona.quote, persona.quote_backing, true));
    if (!persona.bio.empty()) out_ += fmt::format("\n{}\n", backed(persona.bio, persona.bio_backing, true));
    if (persona.lists.empty() && persona.facts.empty()) return;
    out_ += '\n';
    for (const board::PersonaCard::List& list : persona.lists) {
      std::vector<std::string> items;
      for (const board::PersonaCard::Entry& item : list.items)
        items.push_back(backed(item.text, item.backing));
      bullet(pair(list.label, joined(items, headings_.clause_separator)));
    }
    for (const Fact& each : persona.facts) bullet(fact(each));
  }

  /// A cell, and the number of its lane.
  struct Spot {
    std::size_t lane;
    const Cell* cell;
  };

  /// Puts each cell where it will be told, lane by lane.
  void sort_cells() {
    of_stages_.resize(board_.stages.size());
    of_columns_.resize(board_.columns.size());
    for (std::size_t i = 0; i < board_.lanes.size(); ++i) {
      for (const Cell& cell : board_.lanes[i].cells) {
        auto& spots = !cell.of_stage ? of_columns_[cell.first_column]
                      : board_.stages.size() > 1 && cell.columns == board_.columns.size()
                          ? of_map_
                          : of_stages_[cell.stage];
        spots.push_back({i, &cell});
      }
    }
  }

  /// What the lanes say of a whole stage (or of the whole map), a bullet a lane.
  void spanning_cells(const std::vector<Spot>& spots) {
    for (const Spot& spot : spots) {
      std::vector<std::string> items;
      for (const Item& item : spot.cell->items)
        items.push_back(item_text(item, true, spot.cell->items.size() > 1));
      const std::string& label = board_.lanes[spot.lane].label;
      if (items.size() == 1) {
        bullet(pair(label, items.front()));
        continue;
      }
      bullet(strong(label));
      for (const std::string& item : items) out_ += fmt::format("  - {}\n", item);
    }
  }

  void stages() {
    heading(2, inline_text(headings_.table));
    if (!board_.lack.empty()) return paragraph(text::escape_markdown(board_.lack));
    sort_cells();
    spanning_cells(of_map_);
    for (std::uint32_t index = 0; index < board_.stages.size(); ++index) stage(index);
  }

  void stage(std::uint32_t index) {
    const board::Stage& stage = board_.stages[index];
    std::string title = inline_text(stage.title);
    title += aside(inline_text(stage.phase));
    if (stage.optional) title += fmt::format(" · {}", inline_text(headings_.optional));
    heading(3, fmt::format("{}. {}", stage.number, title));
    // Times and owners are lanes of their own.
    const std::size_t before = out_.size();
    for (const Fact& each : stage.facts) {
      if (each.key != Keyword::duration && each.key != Keyword::owner) bullet(fact(each));
    }
    spanning_cells(of_stages_[index]);
    const bool is_bare = board_.columns[stage.first_column].title.empty();
    if (is_bare) return;
    if (out_.size() > before) out_ += '\n';
    for (std::uint32_t first = 0; first < stage.columns; first += columns_a_table) {
      if (first > 0) out_ += '\n';
      touchpoint_table(stage.first_column + first, std::min(columns_a_table, stage.columns - first));
    }
  }

  void touchpoint_table(std::uint32_t first, std::uint32_t count) {
    std::vector<std::string> head{inline_text(board_.touchpoint_label)};
    std::vector<std::string> channels{strong(headings_.channel)};
    std::vector<std::string> moments{strong(headings_.moment_of_truth)};
    std::vector<std::string> details_row{strong(headings_.details)};
    for (std::uint32_t at = first; at < first + count; ++at) {
      const board::Column& column = board_.columns[at];
      std::string title = link(column.title, column.href);
      std::vector<std::string> marks;
      if (column.optional) marks.push_back(inline_text(headings_.optional));
      if (!column.skipped_label.empty()) marks.push_back(inline_text(column.skipped_label));
      if (column.assumed) marks.push_back(inline_text(headings_.assumed));
      if (!marks.empty()) title += aside(joined(marks, headings_.separator));
      head.push_back(std::move(title));
      std::vector<std::string> names;
      for (const board::ChannelMark& channel : column.channels) names.push_back(inline_text(channel.label));
      channels.push_back(joined(names, headings_.separator));
      moments.push_back(column.moment_of_truth.empty() ? "" : "★ " + inline_text(column.moment_of_truth));
      // Goal, times, device and owner are lanes of their own.
      details_row.push_back(details(
          column.facts, {Keyword::goal, Keyword::duration, Keyword::wait, Keyword::device, Keyword::owner}));
    }
    MarkdownTable table(std::move(head));
    for (auto* row : {&channels, &moments, &details_row}) {
      if (std::any_of(row->begin() + 1, row->end(), [](const std::string& cell) { return !cell.empty(); })) {
        table.add(std::move(*row));
      }
    }
    std::map<std::size_t, std::vector<std::string>> rows;  // by lane
    for (std::uint32_t at = first; at < first + count; ++at) {
      for (const Spot& spot : of_columns_[at]) {
        auto& row = rows.try_emplace(spot.lane, count + 1).first->second;
        row[at - first + 1] = cell_text(spot.cell->items, !board_.columns[at].assumed);
      }
    }
    for (auto& [lane, row] : rows) {
      row.front() = strong(board_.lanes[lane].label);
      table.add(std::move(row));
    }
    out_ += table.text(count + 1, true);
  }

  void pains() {
    if (board_.pains.empty()) return;
    heading(2, inline_text(headings_.pains));
    MarkdownTable table(
        {headings_.pain, headings_.severity, headings_.place, headings_.details, headings_.solved_by});
    for (const Item& pain : board_.pains) {
      table.add({named(pain, link(pain.text, pain.href)) + marks(pain, true, false),
                 value_of(pain.facts, Keyword::severity), inline_text(pain.place),
                 details(pain.facts, {Keyword::severity}), listed(pain.links)});
    }
    out_ += table.text(1);
  }

  void opportunities() {
    if (board_.opportunities.empty()) return;
    heading(2, inline_text(headings_.opportunities));
    bool first = true;
    for (const Board::Strategy& strategy : board_.strategies) {
      if (board_.strategies.size() > 1 || !strategy.title.empty()) {
        if (first) out_.pop_back();  // a heading brings its own blank line
        heading(3, inline_text(strategy.title.empty() ? headings_.other_strategies : strategy.title));
      }
      first = false;
      MarkdownTable table({headings_.opportunity, headings_.priority, headings_.impact, headings_.effort,
                           headings_.owner, headings_.due, headings_.status, headings_.depends_on,
                           headings_.solves, headings_.place, headings_.details});
      for (const std::uint32_t index : strategy.opportunities) {
        const Item& item = board_.opportunities[index];
        table.add(
            {named(item, link(item.text, item.href)) + marks(item, true, false),
             value_of(item.facts, Keyword::priority), value_of(item.facts, Keyword::impact),
             value_of(item.facts, Keyword::effort), value_of(item.facts, Keyword::owner),
             value_of(item.facts, Keyword::due), value_of(item.facts, Keyword::status), listed(item.after),
             listed(item.links), inline_text(item.place),
             details(item.facts, {Keyword::strategy, Keyword::priority, Keyword::impact, Keyword::effort,
                                  Keyword::owner, Keyword::due, Keyword::status, Keyword::depends_on})});
      }
      out_ += table.text(1);
    }
  }

  void metrics() {
    if (board_.metrics.empty()) return;
    heading(2, inline_text(headings_.metrics));
    MarkdownTable table({headings_.metric, headings_.current, headings_.target, headings_.baseline,
                         headings_.history, headings_.details});
    for (const Item& item : board_.metrics) {
      const board::MetricValue value = item.metric ? *item.metric : board::MetricValue{};
      std::vector<std::string> history;
      for (std::size_t at = 0; at < value.history_texts.size(); ++at) {
        history.push_back(
            inline_text(fmt::format("{} ({})", value.history_texts[at], value.history_dates[at])));
      }
      table.add({inline_text(item.text) + marks(item, true, false), inline_text(value.current),
                 inline_text(value.target), inline_text(value.baseline), joined(history, " → "),
                 details(item.facts, {Keyword::unit})});
    }
    out_ += table.text(1);
  }

  void sources() {
    if (board_.sources.empty()) return;
    heading(2, inline_text(headings_.sources));
    for (const board::SourceEntry& source : board_.sources) {
      std::vector<std::string> facts;
      for (const Fact& each : source.facts) facts.push_back(fact(each));
      std::string line = link(source.title, source.href, true);
      if (!facts.empty()) line += " · " + joined(facts, " · ");
      bullet(line);
    }
  }

  void unknowns() {
    if (board_.unknowns.empty()) return;
    heading(2, inline_text(headings_.unknowns));
    for (const board::Unknown& unknown : board_.unknowns) {
      std::vector<std::string> parts{fact(unknown.claim)};
      if (!unknown.place.empty()) parts.push_back(inline_text(unknown.place));
      bullet(joined(parts, " · ") + (unknown.assumed ? aside(inline_text(headings_.assumed)) : ""));
    }
  }

  void differences() {
    if (board_.differences.empty()) return;
    heading(2, inline_text(headings_.differences));
    out_.pop_back();
    for (auto from = board_.differences.begin(); from != board_.differences.end();) {
      const auto to = std::find_if(from, board_.differences.end(), [&](const board::Difference& each) {
        return each.persona != from->persona;
      });
      heading(3, inline_text(from->persona));
      MarkdownTable table({headings_.place, headings_.property, headings_.details});
      for (auto each = from; each != to; ++each) {
        std::vector<std::string> values;
        for (const std::string& value : each->values) values.push_back(inline_text(value));
        table.add(
            {inline_text(each->place), strong(each->label), values.empty() ? "–" : joined(values, new_line)});
      }
      out_ += table.text(3);
      from = to;
    }
  }

  const Board& board_;
  const board::Headings& headings_;
  std::string out_;
  std::vector<Spot> of_map_;
  std::vector<std::vector<Spot>> of_stages_, of_columns_;
};

}  // namespace

Output emit_markdown(const Input& input) {
  Output page{MarkdownPage(*input.board).write(), {}};
  page.text.append("\n").append(markdown_mark);
  return page;
}

}  // namespace journey::emit
