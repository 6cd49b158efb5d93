// In: a comparison. Out: it as lines for a terminal.
#include "emit/markdown_markup.hpp"
#include "review/outline.hpp"
#include "review/phrases.hpp"
#include "review/review.hpp"
#include "review/values.hpp"
#include "text/escape.hpp"
#include "text/trim.hpp"

#include <array>
#include <string>

namespace journey::review {

namespace {

using compare::Change;
using compare::File;
using compare::Level;

/// SGR parameters of what is coloured.
constexpr std::string_view red = "31", green = "32", yellow = "33", cyan = "36", bold = "1", faint = "2";

class TextWriter {
 public:
  TextWriter(const compare::Comparison& comparison, const Options& options)
      : options_(options),
        sentences_(comparison, options.language),
        outline_(outline_of(comparison, sentences_)) {}

  std::string write() {
    for (const FileView& view : outline_.files) write_file(view);
    if (!outline_.redrawn.empty()) {
      write_redrawn(0, outline_.redrawn, phrases::drawn_anew);
      out_ += '\n';
    }
    for (const File* const file : outline_.form_only)
      line(0, joined({author(file->path), ours(": "), ours(phrases::formatting_only.in(options_.language))}));
    if (!outline_.form_only.empty()) out_ += '\n';
    line(0, counted(outline_.counts, options_.language), bold);
    return std::move(out_);
  }

 private:
  void write_file(const FileView& view) {
    const File& file = *view.file;
    const std::string title = title_of(file);
    Pieces head = author(file.path);
    if (title != file.path) head = joined({head, ours("  "), author(title)});
    if (const Pieces status = status_of(file, options_.language); !status.empty())
      head = joined({head, ours(lexicon::traits(options_.language).marks.aside_open), status,
                     ours(lexicon::traits(options_.language).marks.aside_close)});
    line(0, head, bold);
    if (is_whole(file)) {
      out_ += '\n';
      return;
    }
    write_glances(file);
    stage_.clear();
    for (const CauseGroup& group : view.follows) write_follows(file, group);
    if (!view.follows.empty() && !view.places.empty()) out_ += '\n';
    for (const PlaceGroup& group : view.places) write_place(file, group);
    if (view.asks_what_is_new) line(1, ours(phrases::what_is_new.in(options_.language)), faint);
    write_redrawn(1, view.redraws, phrases::redraws);
    out_ += '\n';
  }

  void write_glances(const File& file) {
    if (!file.before || !file.after || !options_.sparklines) return;
    const auto &was = file.before->curve, &is = file.after->curve;
    if (was == is || was.empty() || is.empty()) return;
    line(1, ours(emit::sparkline(was) + " → " + emit::sparkline(is)));
  }

  void write_follows(const File& file, const CauseGroup& group) {
    const std::size_t depth = group.reasons.empty() ? 1 : 2;
    if (!group.reasons.empty())
      line(1, joined({say_in<phrases::because_heading>(options_.language, group.reasons),
                      ours(text::trim_end(lexicon::traits(options_.language).marks.colon))}));
    for (const Change* const change : group.follows) write_change(depth, file, *change);
  }

  void write_place(const File& file, const PlaceGroup& group) {
    std::size_t depth = 1;
    if (group.stage != stage_) {
      stage_ = group.stage;
      if (!stage_.empty()) line(depth, author(stage_));
    }
    depth += stage_.empty() ? 0 : 1;
    if (!group.touchpoint.empty()) line(depth++, author(group.touchpoint));
    for (const Change* const change : group.facts) write_change(depth, file, *change);
  }

  /// Maps that are drawn anew; what a reviewer has to look at, and all where they are few, in a line each.
  void write_redrawn(std::size_t depth, const std::vector<const File*>& maps, const lexicon::Phrase& phrase) {
    if (maps.empty()) return;
    constexpr std::size_t named = 12, told = 5;
    Pieces list;
    for (std::size_t i = 0; i < std::min(maps.size(), named); ++i)
      list = joined({list, ours(i == 0 ? "" : lexicon::traits(options_.language).marks.list_comma),
                     author(maps[i]->path)});
    if (maps.size() > named)
      list = joined({list, ours(lexicon::traits(options_.language).marks.list_comma),
                     say_in<phrases::more_maps>(options_.language, count(maps.size() - named))});
    line(depth, filled(phrase, options_.language, {count(maps.size()), list}));
    for (const File* const map : maps) {
      bool is_headed = false;
      for (const Change& change : map->changes) {
        if (change.level == Level::info && maps.size() > told) continue;
        if (!is_headed) line(depth + 1, author(map->path));
        is_headed = true;
        write_change(depth + 2, *map, change);
      }
    }
  }

  void write_change(std::size_t depth, const File& file, const Change& change) {
    const Sentence sentence = sentences_.of(file, change);
    const std::string_view level = change.level == Level::breaking    ? "✗ "
                                   : change.level == Level::attention ? "! "
                                                                      : "";
    const std::string_view color = sentence.mark == Mark::added     ? green
                                   : sentence.mark == Mark::removed ? red
                                                                    : cyan;
    std::string words = colored(level, change.level == Level::breaking ? red : yellow);
    words += colored(sign(sentence.mark), color) + " ";
    for (const Piece& piece : sentence.words) words += said(piece);
    put(depth, words);
  }

  [[nodiscard]] std::string said(const Piece& piece) const {
    if (!options_.color) return in_words({piece});
    const bool is_red = piece.voice == Voice::gone || piece.voice == Voice::was;
    const bool is_green = piece.voice == Voice::came || piece.voice == Voice::is;
    if (is_red || is_green) return colored(piece.text, is_red ? red : green);
    return in_words({piece});
  }

  [[nodiscard]] std::string colored(std::string_view words, std::string_view sgr) const {
    if (!options_.color || words.empty()) return std::string(words);
    return std::string("\x1b[").append(sgr).append("m").append(words).append("\x1b[0m");
  }

  void line(std::size_t depth, const Pieces& pieces, std::string_view sgr = "") {
    std::string words;
    for (const Piece& piece : pieces) words += said(piece);
    put(depth, sgr.empty() ? words : colored(words, sgr));
  }
  void put(std::size_t depth, std::string_view words) {
    // What begins with `::` is a command to some logs.
    out_ += text::defuse_workflow_commands(std::string(2 * depth, ' ').append(words)) + "\n";
  }

  const Options& options_;
  Sentences sentences_;
  Outline outline_;
  std::string stage_;
  std::string out_;
};

}  // namespace

std::string text(const compare::Comparison& comparison, const Options& options) {
  return TextWriter(comparison, options).write();
}

}  // namespace journey::review
