// In: a board and its picture. Out: one page that needs nothing else: no script, no font, no request.
//
// The picture stands inline, so that its text can be searched and selected; below it the same map as tables.
// The content-security policy allows the two style sheets by their hashes, pictures that are in the page if
// there are any, and nothing else.
#include "emit/data_uri.hpp"
#include "emit/formats.hpp"
#include "emit/graphviz.hpp"
#include "emit/html_parts.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::emit {

namespace {

using board::Board;

/// Ids of the picture begin with this (behind a prefix that was asked for), those of the tables do not.
constexpr std::string_view picture_prefix = "picture-";

/// A part of the page, with its place in the contents.
struct Section {
  std::string_view id;
  std::string_view heading;
  bool filled;
  void (*write)(HtmlMarkup&, const Board&);
  std::string_view css_class = "";
};

void write_summary(HtmlMarkup& out, const Board& board) {
  if (!board.insights.empty()) {
    out.open(Tag::div, {{Attr::css_class, "insights"}});
    write_facts(out, board.insights);
    out.close().newline();
  }
  out.open(Tag::div, {{Attr::css_class, "facts"}});
  write_facts(out, board.facts);
  out.close().newline();
}

void write_table(HtmlMarkup& out, const Board& board) {
  if (!board.lack.empty()) {
    out.label(Tag::p, board.lack).newline();
    return;
  }
  out.open(Tag::div, {{Attr::css_class, "scroller"},
                      {Attr::role, "group"},
                      {Attr::tabindex, "0"},
                      {Attr::aria_label, board.headings.table}});
  out.newline();
  write_step_table(out, board);
  out.close().newline();
}

bool has_pictures(const Board& board) {
  const auto has_face = [](const board::PersonaCard& card) { return card.avatar != nullptr; };
  return board.brand.logo || std::any_of(board.personas.begin(), board.personas.end(), has_face) ||
         std::any_of(board.other_personas.begin(), board.other_personas.end(), has_face) ||
         std::any_of(board.columns.begin(), board.columns.end(),
                     [](const board::Column& column) { return column.image != nullptr; });
}

/// Colours that authors chose for personas.
std::set<media::Color> colors_of(const Board& board) {
  std::set<media::Color> colors;
  for (const auto* cards : {&board.personas, &board.other_personas})
    for (const board::PersonaCard& card : *cards)
      if (const auto color = media::parse_color(card.color)) colors.insert(*color);
  return colors;
}

class Page {
 public:
  Page(const Board& board, Output picture, int picture_width, style::Theme theme, layout::Paper paper)
      : board_(board),
        picture_(std::move(picture)),
        picture_width_(picture_width),
        theme_(theme),
        paper_(paper),
        out_(board.label_language, board.as_written) {}

  std::string write() {
    const board::Headings& headings = board_.headings;
    sections_ = {
        {"map", headings.map, !picture_.text.empty(), nullptr, "picture"},
        {"summary", headings.summary, !board_.facts.empty() || !board_.insights.empty(), write_summary},
        {"personas", headings.personas, !board_.personas.empty(), write_personas},
        {"steps", headings.table, true, write_table, "steps-section"},
        {"pains", headings.pains, !board_.pains.empty(), write_pains},
        {"opportunities", headings.opportunities, !board_.opportunities.empty(), write_opportunities},
        {"metrics", headings.metrics, !board_.metrics.empty(), write_metrics},
        {"sources", headings.sources, !board_.sources.empty(), write_sources},
        {"unknowns", headings.unknowns, !board_.unknowns.empty(), write_unknowns},
        {"differences", headings.differences, !board_.differences.empty(), write_differences},
    };
    std::erase_if(sections_, [](const Section& section) { return !section.filled; });
    out_.own("<!doctype html>\n").open(Tag::html, {{Attr::lang, board_.language}}).newline();
    write_head();
    out_.open(Tag::body).newline();
    out_.link(headings.skip_to_table, "#steps",
              {{Attr::css_class, "skip"}, {Attr::lang, board_.label_language}});
    out_.newline();
    write_header();
    out_.open(Tag::main).newline();
    for (const Section& section : sections_) write_section(section);
    out_.close().newline();
    if (!board_.brand.footer.empty()) {
      out_.open(Tag::footer).newline().element(Tag::p, board_.brand.footer).newline();
      out_.close().newline();
    }
    out_.close().newline().close().newline();
    return out_.text();
  }

 private:
  void write_head() {
    const std::string style =
        page_style(theme_, paper_, board_.language, picture_width_, colors_of(board_), board_.brand);
    std::string styles = csp_hash(style);
    if (!picture_.style.empty()) styles += " " + csp_hash(picture_.style);
    out_.open(Tag::head).newline();
    out_.single(Tag::meta, {{Attr::charset, "utf-8"}}).newline();
    out_.single(Tag::meta,
                {{Attr::http_equiv, "Content-Security-Policy"},
                 {Attr::content,
                  fmt::format("default-src 'none'; style-src {};{} base-uri 'none'; form-action 'none'",
                              styles, has_pictures(board_) ? " img-src data:;" : "")}});
    out_.newline();
    const auto meta = [&](std::string_view name, std::string_view content) {
      out_.single(Tag::meta, {{Attr::name, std::string(name)}, {Attr::content, std::string(content)}})
          .newline();
    };
    meta("viewport", "width=device-width, initial-scale=1");
    meta("referrer", "no-referrer");
    meta("generator", "journey");
    meta("description", board_.description);
    out_.characters(Tag::title, board_.title).newline();
    out_.open(Tag::style).own(style).close().newline();
    out_.close().newline();
  }

  void write_header() {
    out_.open(Tag::header).newline();
    if (board_.brand.logo) out_.logo(*board_.brand.logo, picture_.embedded, "logo").newline();
    out_.element(Tag::h1, board_.title).newline();
    out_.open(Tag::p, {{Attr::css_class, "badges"}});
    for (const std::string& badge : {board_.state, board_.status}) {
      if (!badge.empty()) out_.label(Tag::span, badge, {{Attr::css_class, "badge"}});
    }
    for (const board::Fact& meta : board_.meta) {
      out_.open(Tag::span).words(meta.label + board_.headings.colon).text(meta.value).close();
    }
    out_.close().newline();
    out_.element(Tag::p, board_.description, {{Attr::css_class, "lead"}}).newline();
    out_.open(Tag::nav, {{Attr::aria_label, board_.headings.contents}, {Attr::lang, board_.label_language}});
    out_.open(Tag::ul);
    for (const Section& section : sections_) {
      out_.open(Tag::li).link(section.heading, std::string("#").append(section.id)).close();
    }
    out_.close().close().newline().close().newline();
  }

  void write_section(const Section& section) {
    const std::string heading_id = fmt::format("{}-heading", section.id);
    out_.open(Tag::section, {{Attr::id, std::string(section.id)},
                             {Attr::css_class, std::string(section.css_class)},
                             {Attr::aria_labelledby, heading_id}});
    out_.newline().label(Tag::h2, section.heading, {{Attr::id, heading_id}}).newline();
    if (section.write != nullptr) {
      section.write(out_, board_);
    } else {
      out_.open(Tag::div, {{Attr::css_class, "scroller"},
                           {Attr::role, "group"},
                           {Attr::tabindex, "0"},
                           {Attr::aria_label, std::string(section.heading)}});
      out_.newline().drawing(picture_.text, picture_.embedded).newline().close().newline();
    }
    out_.close().newline();
  }

  const Board& board_;
  Output picture_;
  int picture_width_;
  style::Theme theme_;
  layout::Paper paper_;
  std::vector<Section> sections_;
  HtmlMarkup out_;
};

}  // namespace

Output emit_html(const Input& input) {
  layout::Sheet sheet = *input.sheet;
  sheet.id_prefix += picture_prefix;
  Output picture = draw(sheet, input.theme, "html");
  if (!picture.problem.empty()) return {{}, std::move(picture.problem)};
  return {Page(*input.board, std::move(picture), sheet.width, input.theme, input.paper).write(), {}};
}

}  // namespace journey::emit
