// In: a comparison. Out: one page that needs nothing else: no script, no font, no request.
//
// The content-security policy allows the style sheets by their hashes, pictures that are in the page if there
// are any, and nothing else, as that of a map does (emit/html.cpp).
#include "emit/data_uri.hpp"
#include "emit/html_markup.hpp"
#include "emit/html_parts.hpp"
#include "emit/markdown_markup.hpp"
#include "review/beside.hpp"
#include "review/comment_markup.hpp"
#include "review/outline.hpp"
#include "review/phrases.hpp"
#include "review/review.hpp"
#include "review/values.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

namespace journey::review {

namespace {

using compare::Change;
using compare::File;
using compare::Level;
using emit::Attr;
using emit::HtmlMarkup;
using emit::Tag;
using lexicon::Phrase;

/// What this page has beside what that of a map has. Colour says nothing that a sign does not say too.
constexpr std::string_view own_rules =
    "del{text-decoration:line-through;color:var(--bad)}\n"
    "ins{text-decoration:underline;text-underline-offset:.2em;color:var(--good)}\n"
    "li{margin-top:.375rem}\n"
    ".sign{display:inline-block;min-width:1.25em;font-weight:700}\n"
    ".breaking .sign{color:var(--bad)}\n"
    ".path{margin:0 0 1rem;color:var(--muted);font-size:.875rem}\n"
    ".curves{font-family:monospace}\n"
    "table.list th[colspan]{color:var(--muted);font-weight:600}\n"
    "table.list td{width:33%}\n";

class ReviewPage {
 public:
  ReviewPage(const compare::Comparison& comparison, const Options& options)
      : options_(options),
        language_(options.language),
        comparison_(comparison),
        sentences_(comparison, options.language),
        outline_(outline_of(comparison, sentences_)) {}

  std::string write() {
    const bool is_single = outline_.files.size() == 1;
    title_ = is_single
                 ? plain(say_in<phrases::picture_of>(language_, author(title_of(*outline_.files[0].file))))
                 : std::string(phrases::facts_heading.in(language_));
    out_.own("<!doctype html>\n")
        .open(Tag::html, {{Attr::lang, std::string(lexicon::tag_of(language_))}})
        .newline();
    write_head();
    out_.open(Tag::body).newline().open(Tag::header).newline();
    out_.element(Tag::h1, title_).newline();
    out_.element(Tag::p, plain(counted(outline_.counts, language_)), {{Attr::css_class, "lead"}}).newline();
    out_.close().newline().open(Tag::main).newline();
    write_level(Level::breaking, phrases::breaks_heading, "breaking");
    write_level(Level::attention, phrases::look_heading, "attention");
    for (const FileView& view : outline_.files) write_file(view);
    write_names(outline_.redrawn, phrases::drawn_anew);
    if (!outline_.form_only.empty()) write_form_only();
    out_.close().newline().close().newline().close().newline();
    return out_.text();
  }

 private:
  [[nodiscard]] std::string word(const Phrase& phrase) const { return std::string(phrase.in(language_)); }

  void write_head() {
    const std::string style = emit::page_style(style::Theme::automatic, layout::Paper::a4,
                                               lexicon::tag_of(language_), picture_width, {}, {});
    std::string styles = emit::csp_hash(style) + " " + emit::csp_hash(own_rules);
    bool has_pictures = false;
    for (const Overlay& overlay : options_.overlays) {
      if (!overlay.style.empty()) styles += " " + emit::csp_hash(overlay.style);
      has_pictures |= overlay.svg.find("data:image/") != std::string::npos;
    }
    out_.open(Tag::head).newline().single(Tag::meta, {{Attr::charset, "utf-8"}}).newline();
    out_.single(Tag::meta,
                {{Attr::http_equiv, "Content-Security-Policy"},
                 {Attr::content,
                  fmt::format("default-src 'none'; style-src {};{} base-uri 'none'; form-action 'none'",
                              styles, has_pictures ? " img-src data:;" : "")}});
    out_.newline();
    const auto meta = [&](const char* name, const char* content) {
      out_.single(Tag::meta, {{Attr::name, name}, {Attr::content, content}}).newline();
    };
    meta("viewport", "width=device-width, initial-scale=1");
    meta("referrer", "no-referrer");
    meta("generator", "journey");
    out_.characters(Tag::title, title_).newline();
    out_.open(Tag::style).own(style).close().newline();
    out_.open(Tag::style).own(own_rules).close().newline();
    out_.close().newline();
  }

  void write_pieces(const Pieces& pieces) {
    for (const Piece& piece : pieces) {
      if (piece.voice == Voice::gone) {
        out_.element(Tag::del, piece.text);
      } else if (piece.voice == Voice::came) {
        out_.element(Tag::ins, piece.text);
      } else if (piece.voice == Voice::ours) {
        out_.text(piece.text);
      } else {
        out_.element(Tag::span, piece.text);
      }
    }
  }

  void write_sentence(const Sentence& sentence) {
    out_.element(Tag::span, sign(sentence.mark), {{Attr::css_class, "sign"}}).text(" ");
    write_pieces(sentence.words);
  }

  void write_link(const Change& change) {
    const auto& place = change.after ? change.after : change.before;
    if (!place) return;
    const std::string href =
        address(change.after ? options_.link_base : options_.old_link_base, place->path, place->line);
    if (!href.empty()) out_.text(" ").link(fmt::format("L{}", place->line), href);
  }

  // --- what must be seen ---

  void write_level(Level level, const Phrase& heading, const char* css_class) {
    bool is_open = false;
    for (const File& file : comparison_.files) {
      for (const Change& change : file.changes) {
        if (change.level != level) continue;
        if (!is_open) {
          out_.open(Tag::section, {{Attr::css_class, css_class}}).newline();
          out_.element(Tag::h2, word(heading)).newline().open(Tag::ul).newline();
          is_open = true;
        }
        Sentence sentence = sentences_.alone(file, change);
        if (comparison_.files.size() > 1)
          sentence.words = joined({author(title_of(file)), ours(" · "), sentence.words});
        if (change.is_consequence)
          sentence.words = with_reasons(sentence.words, sentences_.reasons(file, change), language_);
        out_.open(Tag::li);
        write_sentence(sentence);
        write_link(change);
        out_.close().newline();
      }
    }
    if (is_open) out_.close().newline().close().newline();
  }

  // --- file by file ---

  void write_file(const FileView& view) {
    const File& file = *view.file;
    out_.open(Tag::section).newline().element(Tag::h2, shown(title_of(file))).newline();
    Pieces path = author(file.path);
    if (const Pieces status = status_of(file, language_); !status.empty())
      path = joined({path, ours(" · "), status});
    out_.open(Tag::p, {{Attr::css_class, "path"}});
    write_pieces(path);
    out_.close().newline();
    write_glances(file);
    for (const Overlay& overlay : options_.overlays) {
      if (overlay.path != file.path || overlay.svg.empty()) continue;
      out_.open(Tag::figure, {{Attr::css_class, "picture"}}).newline();
      out_.open(Tag::div,
                {{Attr::css_class, "scroller"},
                 {Attr::role, "group"},
                 {Attr::tabindex, "0"},
                 {Attr::aria_label, plain(say_in<phrases::picture_of>(language_, author(title_of(file))))}});
      out_.own(overlay.svg).close().newline().close().newline();
    }
    write_follows(view);
    write_table(view);
    if (view.asks_what_is_new) out_.element(Tag::p, word(phrases::what_is_new)).newline();
    write_names(view.redraws, phrases::redraws);
    out_.close().newline();
  }

  void write_glances(const File& file) {
    if (!file.before || !file.after) return;
    const auto line = [&](const Phrase& label, const Pieces& value, const char* css_class) {
      if (value.empty()) return;
      out_.open(Tag::div).element(Tag::dt, word(label)).open(Tag::dd, {{Attr::css_class, css_class}});
      write_pieces(value);
      out_.close().close();
    };
    out_.open(Tag::div, {{Attr::css_class, "facts"}}).open(Tag::dl);
    line(phrases::owners_column, author(file.after->owners), "");
    line(phrases::before_column, ours(emit::sparkline(file.before->curve)), "curves");
    line(phrases::after_column, ours(emit::sparkline(file.after->curve)), "curves");
    if (file.before->mean && file.after->mean)
      line(phrases::mean_column, number_changed(mean_of(*file.before), mean_of(*file.after)), "");
    if (file.before->drop_off && file.after->drop_off)
      line(phrases::drop_off_column,
           number_changed(percent_of(*file.before->drop_off), percent_of(*file.after->drop_off)), "");
    out_.close().close().newline();
  }

  void write_follows(const FileView& view) {
    if (view.follows.empty()) return;
    out_.element(Tag::h3, word(phrases::follows_heading)).newline().open(Tag::ul).newline();
    for (const CauseGroup& group : view.follows) {
      for (const Change* const change : group.follows) {
        Sentence sentence = sentences_.of(*view.file, *change);
        sentence.words = with_reasons(sentence.words, group.reasons, language_);
        out_.open(Tag::li);
        write_sentence(sentence);
        write_link(*change);
        out_.close().newline();
      }
    }
    out_.close().newline();
  }

  void write_table(const FileView& view) {
    if (view.places.empty()) return;
    out_.element(Tag::h3, word(phrases::facts_heading)).newline();
    out_.open(Tag::table, {{Attr::css_class, "list"}}).newline().open(Tag::thead).open(Tag::tr);
    for (const Phrase* const head : {&phrases::what_column, &phrases::before_column, &phrases::after_column})
      out_.element(Tag::th, word(*head), {{Attr::scope, "col"}});
    out_.close().close().newline().open(Tag::tbody).newline();
    for (const PlaceGroup& group : view.places) {
      Pieces place = author(group.stage);
      if (!group.touchpoint.empty())
        place = joined({place, ours(place.empty() ? "" : " › "), author(group.touchpoint)});
      if (!place.empty()) {
        out_.open(Tag::tr).open(Tag::th, {{Attr::colspan, "3"}, {Attr::scope, "rowgroup"}});
        write_pieces(place);
        out_.close().close().newline();
      }
      for (const Change* const change : group.facts) write_row(*view.file, *change);
    }
    out_.close().close().newline();
  }

  void write_row(const File& file, const Change& change) {
    const Beside beside = beside_of(change, language_);
    out_.open(Tag::tr).open(Tag::th, {{Attr::scope, "row"}});
    out_.element(Tag::span, sign(sentences_.of(file, change).mark), {{Attr::css_class, "sign"}}).text(" ");
    write_pieces(beside.what);
    if (!change.persona.empty()) {
      out_.text(" ");
      write_pieces(say_in<phrases::for_persona>(language_, author(change.persona)));
    }
    if (change.is_probable) {
      const lexicon::Marks& marks = lexicon::traits(language_).marks;
      write_pieces(
          joined({ours(marks.aside_open), ours(phrases::probably.in(language_)), ours(marks.aside_close)}));
    }
    write_link(change);
    out_.close();
    for (const Pieces* const side : {&beside.before, &beside.after}) {
      out_.open(Tag::td, {{Attr::css_class, side->empty() ? "gap" : ""}});
      write_pieces(*side);
      out_.close();
    }
    out_.close().newline();
  }

  void write_names(const std::vector<const File*>& maps, const Phrase& phrase) {
    if (maps.empty()) return;
    Pieces list;
    for (const File* const map : maps) {
      if (!list.empty())
        list.push_back({Voice::ours, std::string(lexicon::traits(language_).marks.list_comma)});
      list.push_back({Voice::author, shown(title_of(*map))});
    }
    out_.open(Tag::p);
    write_pieces(filled(phrase, language_, {count(maps.size()), list}));
    out_.close().newline();
  }

  void write_form_only() {
    out_.open(Tag::section).newline().element(Tag::h2, word(phrases::formatting_only)).newline();
    out_.open(Tag::ul).newline();
    for (const File* const file : outline_.form_only) out_.element(Tag::li, shown(file->path)).newline();
    out_.close().newline().close().newline();
  }

  static constexpr int picture_width = 1200;  ///< px that a picture is as wide as at most

  const Options& options_;
  lexicon::Language language_;
  const compare::Comparison& comparison_;
  Sentences sentences_;
  Outline outline_;
  std::string title_;
  HtmlMarkup out_;
};

}  // namespace

std::string html(const compare::Comparison& comparison, const Options& options) {
  return ReviewPage(comparison, options).write();
}

}  // namespace journey::review
