// In: a board. Out: the map as a table that assistive technology can walk: stages over touchpoints, lanes
// below.
#include "emit/html_parts.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::emit {

namespace {

using board::Board;
using board::Cell;
using board::Lane;
using lexicon::Keyword;

/// An attribute that is only written where it says something.
std::string span_of(std::uint32_t count) { return count > 1 ? fmt::format("{}", count) : std::string(); }

class StepTable {
 public:
  StepTable(HtmlMarkup& out, const Board& board) : out_(out), board_(board) {}

  void write() {
    out_.open(Tag::table, {{Attr::css_class, "steps"}}).newline();
    out_.label(Tag::caption, board_.headings.table_caption).newline();
    write_head();
    for (std::size_t at = 0; at < board_.lanes.size(); ++at) {
      const bool new_band = at == 0 || board_.lanes[at].band != board_.lanes[at - 1].band;
      if (new_band) {
        if (at > 0) out_.close().newline();
        out_.open(Tag::tbody).newline();
      }
      write_lane(board_.lanes[at]);
    }
    if (!board_.lanes.empty()) out_.close().newline();
    out_.close().newline();
  }

 private:
  [[nodiscard]] bool is_bare(const board::Stage& stage) const {
    return board_.columns[stage.first_column].title.empty();
  }

  void write_head() {
    out_.open(Tag::thead).newline().open(Tag::tr);
    out_.label(Tag::th, board_.stage_label, {{Attr::scope, "row"}});
    for (const board::Stage& stage : board_.stages) {
      // A stage without touchpoints is its own column.
      const bool bare = is_bare(stage);
      out_.open(Tag::th, {{Attr::scope, bare ? "col" : "colgroup"},
                          {Attr::colspan, span_of(stage.columns)},
                          {Attr::id, stage.id},
                          {Attr::css_class, stage.optional ? "stage optional" : "stage"}});
      out_.element(Tag::span, fmt::format("{}", stage.number), {{Attr::css_class, "count"}}).text(" ");
      out_.link(stage.title, stage.href);
      if (!stage.phase.empty()) out_.text(" ").element(Tag::span, stage.phase, {{Attr::css_class, "tag"}});
      if (stage.optional)
        out_.text(" ").label(Tag::span, board_.headings.optional, {{Attr::css_class, "tag"}});
      if (!stage.subtitle.empty()) out_.element(Tag::div, stage.subtitle, {{Attr::css_class, "subtitle"}});
      out_.close();
    }
    out_.close().newline();
    const bool any_touchpoint =
        std::any_of(board_.columns.begin(), board_.columns.end(),
                    [](const board::Column& column) { return !column.title.empty(); });
    // Without a single touchpoint the second row would be empty but for its own head.
    if (any_touchpoint) {
      out_.open(Tag::tr).label(Tag::th, board_.touchpoint_label, {{Attr::scope, "row"}});
      for (const board::Column& column : board_.columns) {
        if (!column.title.empty()) {
          write_touchpoint(column);
        } else {
          out_.element(Tag::td, "");
        }
      }
      out_.close().newline();
    }
    out_.close().newline();
  }

  void write_touchpoint(const board::Column& column) {
    std::string classes = "touchpoint";
    if (!column.moment_of_truth.empty()) classes += " moment";
    if (column.skipped) classes += " skipped";
    out_.open(Tag::th, {{Attr::scope, "col"}, {Attr::id, column.id}, {Attr::css_class, classes}});
    out_.link(column.title, column.href);
    const auto tag = [&](const std::string& text, std::string_view classes_of_tag) {
      if (!text.empty())
        out_.text(" ").label(Tag::span, text, {{Attr::css_class, std::string(classes_of_tag)}});
    };
    if (!column.moment_of_truth.empty()) tag("★ " + column.moment_of_truth, "tag moment");
    if (column.optional) tag(board_.headings.optional, "tag");
    tag(column.skipped_label, "tag");
    if (column.assumed) tag(board_.headings.assumed, "tag assumed");
    if (!column.channels.empty()) {
      std::string channels;
      for (const board::ChannelMark& channel : column.channels) {
        if (!channels.empty()) channels += board_.headings.separator;
        channels += channel.label;
      }
      out_.element(Tag::div, channels, {{Attr::css_class, "subtitle"}});
    }
    if (column.image) {
      out_.open(Tag::div);
      out_.image(*column.image, picture_of(column), "picture").close();
    }
    // Goal, times, device and owner are lanes of their own; of a picture that is shown nobody needs the path.
    write_facts(out_, column.facts,
                {Keyword::goal, Keyword::duration, Keyword::wait, Keyword::device, Keyword::owner,
                 column.image ? board::FactKey(Keyword::image) : board::FactKey()});
    out_.close();
  }

  /// "Image: Pick up the parcel", for those who don't see it.
  [[nodiscard]] std::string picture_of(const board::Column& column) const {
    for (const board::Fact& fact : column.facts)
      if (fact.key == Keyword::image) return fact.label + board_.headings.colon + column.title;
    return column.title;
  }

  /// A lane is two rows where a stage says something as a whole besides its touchpoints.
  void write_lane(const Lane& lane) {
    const Cell* whole_map = nullptr;
    std::vector<const Cell*> of_stage(board_.stages.size(), nullptr);
    std::vector<const Cell*> of_column(board_.columns.size(), nullptr);
    std::vector<bool> has_columns(board_.stages.size(), false);
    for (const Cell& cell : lane.cells) {
      if (cell.of_stage && board_.stages.size() > 1 && cell.columns == board_.columns.size()) {
        whole_map = &cell;
      } else if (cell.of_stage) {
        of_stage[cell.stage] = &cell;
      } else {
        of_column[cell.first_column] = &cell;
        has_columns[cell.stage] = true;
      }
    }
    bool two_rows = false;
    for (std::size_t at = 0; at < of_stage.size(); ++at) {
      two_rows = two_rows || (of_stage[at] != nullptr && has_columns[at]);
    }
    const std::string rows = two_rows ? "2" : "";
    if (!lane.line_above.empty()) {
      out_.open(Tag::tr, {{Attr::css_class, "line"}});
      out_.label(Tag::td, lane.line_above, {{Attr::colspan, fmt::format("{}", board_.columns.size() + 1)}});
      out_.close().newline();
    }
    out_.open(Tag::tr).open(Tag::th, {{Attr::scope, "row"}, {Attr::rowspan, rows}});
    if (lane.is_own) {
      out_.text(lane.label);
    } else {
      out_.words(lane.label);
    }
    if (!lane.description.empty()) out_.element(Tag::div, lane.description, {{Attr::css_class, "subtitle"}});
    out_.close();
    if (whole_map != nullptr) {
      write_cell(whole_map, whole_map->columns, "", true);
      out_.close().newline();
      return;
    }
    for (std::uint32_t at = 0; at < board_.stages.size(); ++at) {
      const board::Stage& stage = board_.stages[at];
      if (of_stage[at] != nullptr) {
        write_cell(of_stage[at], stage.columns, has_columns[at] ? "" : rows, true);
        continue;
      }
      write_columns(of_column, stage, rows);
    }
    out_.close().newline();
    if (!two_rows) return;
    out_.open(Tag::tr);
    for (std::uint32_t at = 0; at < board_.stages.size(); ++at) {
      if (of_stage[at] != nullptr && has_columns[at]) write_columns(of_column, board_.stages[at], "");
    }
    out_.close().newline();
  }

  void write_columns(const std::vector<const Cell*>& of_column, const board::Stage& stage,
                     const std::string& rows) {
    for (std::uint32_t column = stage.first_column; column < stage.first_column + stage.columns; ++column) {
      write_cell(of_column[column], 1, rows, !board_.columns[column].assumed);
    }
  }

  void write_cell(const Cell* cell, std::uint32_t columns, const std::string& rows, bool says_assumed) {
    out_.open(Tag::td, {{Attr::colspan, span_of(columns)},
                        {Attr::rowspan, rows},
                        {Attr::css_class, cell == nullptr ? "gap" : ""}});
    if (cell != nullptr) write_items(out_, board_, cell->items, says_assumed);
    out_.close();
  }

  HtmlMarkup& out_;
  const Board& board_;
};

}  // namespace

void write_step_table(HtmlMarkup& out, const Board& board) { StepTable(out, board).write(); }

}  // namespace journey::emit
