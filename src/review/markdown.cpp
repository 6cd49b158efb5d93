// In: a comparison. Out: a comment of a pull request: a sentence, a line a map, what breaks, what needs a
// look, then the rest, map by map.
#include "emit/markdown_markup.hpp"
#include "review/comment_markup.hpp"
#include "review/outline.hpp"
#include "review/phrases.hpp"
#include "review/review.hpp"
#include "review/values.hpp"
#include "text/escape.hpp"
#include "text/lines.hpp"
#include "text/trim.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>

#include <fmt/format.h>

namespace journey::review {

namespace {

using compare::Change;
using compare::File;
using compare::FileKind;
using compare::Level;
using lexicon::Phrase;

/// Takes blocks as long as there is room; counts the changes of those that it did not take.
class Room {
 public:
  /// Headings and opening tags wait for the first line below them, so that none stands over nothing.
  void head(std::string block) { waiting_ += block; }
  /// Whether what comes has only to be counted.
  [[nodiscard]] bool is_full() const { return is_full_; }
  void leave_out(std::size_t changes) { left_out_ += changes; }
  /// False: it is left out, with the changes that it tells of.
  bool add(std::string_view block, std::size_t changes = 0) {
    const std::string all = waiting_ + std::string(block);
    const std::size_t units = text::count_utf16_units(all);
    if (is_full_ || used_ + units > longest_comment - reserve) {
      is_full_ = true;
      left_out_ += changes;
      return false;
    }
    used_ += units;
    text_ += all;
    waiting_.clear();
    return true;
  }
  /// A blank line, and what ends something that was begun, for which there is room always; nothing where it
  /// was not begun.
  void end(std::string_view block = {}) {
    if (waiting_.empty()) {
      const std::string_view blank = text_.ends_with("\n\n") ? "" : "\n";
      text_.append(blank).append(block);
      used_ += blank.size() + block.size();
    }
    waiting_.clear();
  }
  /// A blank line between what was begun and what comes.
  void part() {
    if (waiting_.empty()) end();
  }
  [[nodiscard]] std::size_t used() const { return used_; }
  [[nodiscard]] std::size_t left_out() const { return left_out_; }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  static constexpr std::size_t reserve = 1'000;  ///< for ends of tags, and the line that counts the rest
  std::string text_, waiting_;
  std::size_t used_ = 0, left_out_ = 0;
  bool is_full_ = false;
};

std::string capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

/// A sign as the first thing of an entry of a list, where `+` would begin another.
std::string listed_sign(Mark mark) {
  return mark == Mark::added || mark == Mark::changed ? "\\" + std::string(sign(mark))
                                                      : std::string(sign(mark));
}

class CommentWriter {
 public:
  CommentWriter(const compare::Comparison& comparison, const Options& options)
      : options_(options),
        language_(options.language),
        comparison_(comparison),
        sentences_(comparison, options.language),
        outline_(outline_of(comparison, sentences_)) {}

  std::string write() {
    room_.add(capital(comment_text(counted(outline_.counts, language_))) + "\n\n");
    write_table();
    write_level(Level::breaking, phrases::breaks_heading);
    write_level(Level::attention, phrases::look_heading);
    const bool is_single = outline_.files.size() == 1;
    for (const FileView& view : outline_.files) {
      if (room_.is_full()) {
        room_.leave_out(view.file->summary().info);
        for (const File* const map : view.redraws) room_.leave_out(map->summary().info);
        continue;
      }
      // The table says of a map that it came or went.
      if (is_whole(*view.file) && view.file->kind == FileKind::map) continue;
      if (is_single) {
        write_single(view);
      } else {
        write_folded(view);
      }
    }
    write_redrawn(outline_.redrawn, phrases::drawn_anew);
    write_form_only();
    std::string rest;
    if (room_.left_out() > 0)
      rest = capital(plain(say_in<phrases::more_changes>(language_, count(room_.left_out())))) + "\n\n";
    return inert(room_.take() + rest + "<!-- journey diff -->\n");
  }

 private:
  /// No line is a command to a runner that prints the comment in its log.
  static std::string inert(const std::string& comment) {
    std::string out;
    for (std::string_view rest = comment; !rest.empty();)
      out += text::defuse_workflow_commands(text::take_raw_line(rest)) + "\n";
    return out;
  }

  // --- a line a map ---

  void write_table() {
    constexpr std::size_t most_rows = 50;
    const std::size_t maps = static_cast<std::size_t>(
        std::count_if(outline_.files.begin(), outline_.files.end(),
                      [](const FileView& view) { return view.file->kind == FileKind::map; }));
    if (maps == 0) return;
    const auto name = [&](const Phrase& phrase) { return std::string(phrase.in(language_)); };
    emit::MarkdownTable table({name(phrases::map_column), "", name(phrases::owners_column),
                               name(phrases::before_column), name(phrases::after_column),
                               name(phrases::mean_column), name(phrases::drop_off_column)});
    std::size_t rows = 0;
    for (const FileView& view : outline_.files) {
      if (view.file->kind != FileKind::map || rows == most_rows) continue;
      table.add(row_of(*view.file));
      ++rows;
    }
    if (!room_.add(table.text() + "\n")) return;
    if (maps > rows)
      room_.add(capital(plain(say_in<phrases::more_maps>(language_, count(maps - rows)))) + "\n\n");
  }

  [[nodiscard]] std::vector<std::string> row_of(const File& file) const {
    const std::string href = file.status == compare::FileStatus::removed
                                 ? address(options_.old_link_base, file.path)
                                 : address(options_.link_base, file.path);
    const std::string title = title_of(file), shown_title = emit::inline_text(shown(title));
    std::string map = href.empty() ? shown_title : fmt::format("[{}]({})", shown_title, href);
    if (title != file.path) map += "<br>" + emit::inline_text(shown(file.path));
    const auto spark = [](const std::optional<compare::Glance>& glance) {
      return glance ? emit::sparkline(some_of(glance->curve)) : std::string();
    };
    const auto mean = [](const compare::Glance& glance) {
      return glance.mean ? std::optional(mean_of(glance)) : std::nullopt;
    };
    const auto drop_off = [](const compare::Glance& glance) {
      return glance.drop_off ? std::optional(percent_of(*glance.drop_off)) : std::nullopt;
    };
    const auto& glance = file.after ? file.after : file.before;
    return {map,
            comment_text(status_of(file, language_)),
            glance ? emit::inline_text(shown(glance->owners, 60)) : std::string(),
            spark(file.before),
            spark(file.after),
            both(file, mean),
            both(file, drop_off)};
  }

  /// A curve of more points than a cell takes, at even steps.
  static std::vector<double> some_of(const std::vector<double>& curve) {
    constexpr std::size_t most = 40;
    if (curve.size() <= most) return curve;
    std::vector<double> some;
    for (std::size_t i = 0; i < most; ++i) some.push_back(curve[i * (curve.size() - 1) / (most - 1)]);
    return some;
  }

  template <typename Number>
  [[nodiscard]] static std::string both(const File& file, const Number& number) {
    const auto of = [&](const std::optional<compare::Glance>& glance) {
      return glance ? number(*glance) : std::optional<compare::Value>();
    };
    const auto was = of(file.before), is = of(file.after);
    if (!was && !is) return {};
    if (was && is && was->text != is->text) return comment_text(number_changed(*was, *is));
    return comment_text(value_alone(is ? *is : *was));
  }

  // --- what must be seen, of all files ---

  void write_level(Level level, const Phrase& heading) {
    const bool says_file = comparison_.files.size() > 1;
    room_.head(fmt::format("### {}\n\n", heading.in(language_)));
    for (const File& file : comparison_.files) {
      for (const Change& change : file.changes) {
        if (change.level != level) continue;
        if (room_.is_full()) {
          room_.leave_out(1);
          continue;
        }
        const Sentence sentence = sentences_.alone(file, change);
        std::string line = fmt::format("- {} ", listed_sign(sentence.mark));
        if (says_file) line += emit::inline_text(shown(title_of(file))) + " · ";
        const Pieces reasons = change.is_consequence ? sentences_.reasons(file, change) : Pieces();
        line += comment_text(with_reasons(sentence.words, reasons, language_));
        room_.add(line + line_link(change, file, options_) + "\n", 1);
      }
    }
    room_.end();
  }

  // --- the rest, file by file ---

  void write_single(const FileView& view) {
    room_.head(fmt::format("### {}\n\n", phrases::follows_heading.in(language_)));
    write_follows(view);
    room_.end();
    room_.head(fmt::format("### {}\n\n", phrases::facts_heading.in(language_)));
    const bool folds = folds_wording(view);
    write_facts(view, folds);
    room_.end();
    if (folds) write_wording(view);
    write_below(view);
  }

  void write_folded(const FileView& view) {
    const std::size_t changes = view.file->summary().info;
    const Pieces summary =
        say_in<phrases::changes_of>(language_, author(title_of(*view.file)), count(changes));
    std::string words;
    for (const Piece& piece : summary)
      words += piece.voice == Voice::ours ? piece.text : tag_text(piece.text);
    room_.head(fmt::format("<details>\n<summary>{}</summary>\n\n", words));
    write_follows(view);
    const bool folds = folds_wording(view);
    write_facts(view, folds);
    room_.part();
    if (folds) write_wording(view);
    write_below(view);
    room_.end("</details>\n\n");
  }

  /// Little wording needs no fold, nor what is all that there is.
  static bool folds_wording(const FileView& view) {
    constexpr std::size_t few = 2;
    std::size_t wording = 0;
    bool has_others = false;
    for (const PlaceGroup& group : view.places) {
      for (const Change* const change : group.facts) {
        wording += is_wording(*change) ? 1 : 0;
        has_others |= change->level == Level::info && !is_wording(*change);
      }
    }
    return wording > few && (has_others || wording > 10 * few);
  }

  void write_follows(const FileView& view) {
    for (const CauseGroup& group : view.follows) {
      const bool is_told = std::any_of(group.follows.begin(), group.follows.end(),
                                       [](const Change* change) { return change->level == Level::info; });
      if (!is_told) continue;
      std::string lines;
      std::size_t told = 0;
      const std::string_view indent = group.reasons.empty() ? "" : "  ";
      if (!group.reasons.empty())
        lines =
            fmt::format("- {}{}\n", comment_text(say_in<phrases::because_heading>(language_, group.reasons)),
                        text::trim_end(lexicon::traits(language_).marks.colon));
      for (const Change* const change : group.follows) {
        if (change->level != Level::info) continue;
        lines += change_line(indent, *view.file, *change);
        ++told;
      }
      room_.add(lines, told);
    }
  }

  void write_facts(const FileView& view, bool folds_wording) {
    for (const PlaceGroup& group : view.places) {
      std::string head;
      for (const std::string* const title : {&group.stage, &group.touchpoint}) {
        if (title->empty()) continue;
        head += (head.empty() ? "" : " › ") + emit::inline_text(shown(*title));
      }
      const std::string_view indent = head.empty() ? "" : "  ";
      if (!head.empty()) head = "- " + head + "\n";
      for (const Change* const change : group.facts) {
        if (change->level != Level::info || (folds_wording && is_wording(*change))) continue;
        if (room_.add(head + change_line(indent, *view.file, *change), 1)) head.clear();
      }
    }
    if (view.asks_what_is_new)
      room_.add(fmt::format("- {}\n", capital(std::string(phrases::what_is_new.in(language_)))));
  }

  void write_wording(const FileView& view) {
    std::size_t all = 0;
    for (const PlaceGroup& group : view.places)
      all += static_cast<std::size_t>(std::count_if(
          group.facts.begin(), group.facts.end(), [](const Change* change) { return is_wording(*change); }));
    if (all == 0) return;
    const std::string opening = fmt::format("<details>\n<summary>{}</summary>\n\n",
                                            plain(say_in<phrases::wording_heading>(language_, count(all))));
    bool is_open = false;
    for (const PlaceGroup& group : view.places) {
      for (const Change* const change : group.facts) {
        if (!is_wording(*change)) continue;
        const Sentence sentence = sentences_.alone(*view.file, *change);
        const std::string line =
            fmt::format("- {}{}\n", comment_text(sentence.words), line_link(*change, *view.file, options_));
        if (room_.add((is_open ? "" : opening) + line, 1)) is_open = true;
      }
    }
    if (is_open) room_.end("</details>\n\n");
  }

  /// What stands below the changes of a file: a picture, both curves, the maps that it redraws.
  void write_below(const FileView& view) {
    const File& file = *view.file;
    write_redrawn(view.redraws, phrases::redraws);
    if (file.kind != FileKind::map || !file.after) return;
    if (const std::string picture = picture_address(file.path); !picture.empty())
      room_.add(fmt::format("![{}]({})\n\n",
                            comment_text(say_in<phrases::picture_of>(language_, author(title_of(file)))),
                            picture));
    if (options_.charts && file.before) write_chart(file);
  }

  [[nodiscard]] std::string picture_address(std::string_view path) const {
    constexpr std::string_view extension = ".journey";
    if (path.ends_with(extension)) path.remove_suffix(extension.size());
    return address(options_.image_base, std::string(path) + ".svg");
  }

  /// No text of the map is in it.
  void write_chart(const File& file) {
    const auto was = some_of(file.before->curve), is = some_of(file.after->curve);
    if (was.size() < 2 || is.size() < 2 || was == is) return;
    const auto line = [](const std::vector<double>& curve) {
      std::string numbers;
      for (const double unit : curve) numbers += fmt::format("{}{:.2f}", numbers.empty() ? "" : ", ", unit);
      return "  line [" + numbers + "]\n";
    };
    room_.add(
        fmt::format("```mermaid\nxychart-beta\n  x-axis 1 --> {}\n  y-axis \"{} → {}\" 0 --> 1\n{}{}```\n\n",
                    std::max(was.size(), is.size()), phrases::worst.in(language_),
                    phrases::best.in(language_), line(was), line(is)));
  }

  void write_redrawn(const std::vector<const File*>& maps, const Phrase& phrase) {
    if (maps.empty()) return;
    constexpr std::size_t named = 20;
    const std::string_view comma = lexicon::traits(language_).marks.list_comma;
    Pieces list;
    for (std::size_t i = 0; i < std::min(maps.size(), named); ++i)
      list = joined({list, ours(i == 0 ? "" : comma), author(title_of(*maps[i]))});
    if (maps.size() > named)
      list = joined({list, ours(comma), say_in<phrases::more_maps>(language_, count(maps.size() - named))});
    room_.part();
    room_.add(
        fmt::format("{}\n\n", capital(comment_text(filled(phrase, language_, {count(maps.size()), list})))));
    constexpr std::size_t told = 5;
    if (maps.size() > told) return;
    for (const File* const map : maps) {
      std::string head = fmt::format("- {}\n", emit::inline_text(shown(title_of(*map))));
      for (const Change& change : map->changes) {
        if (change.level == Level::info && room_.add(head + change_line("  ", *map, change), 1)) head.clear();
      }
    }
    room_.part();
  }

  void write_form_only() {
    constexpr std::size_t named = 20;
    if (outline_.form_only.empty()) return;
    const lexicon::Marks& marks = lexicon::traits(language_).marks;
    Pieces line = joined({ours(phrases::formatting_only.in(language_)), ours(marks.colon)});
    for (std::size_t i = 0; i < std::min(outline_.form_only.size(), named); ++i)
      line = joined({line, ours(i == 0 ? "" : marks.list_comma), author(outline_.form_only[i]->path)});
    if (outline_.form_only.size() > named)
      line = joined({line, ours(marks.list_comma),
                     say_in<phrases::more_maps>(language_, count(outline_.form_only.size() - named))});
    room_.add(capital(comment_text(line)) + "\n\n");
  }

  [[nodiscard]] std::string change_line(std::string_view indent, const File& file,
                                        const Change& change) const {
    const Sentence sentence = sentences_.of(file, change);
    return fmt::format("{}- {} {}{}\n", indent, listed_sign(sentence.mark), comment_text(sentence.words),
                       line_link(change, file, options_));
  }

  const Options& options_;
  lexicon::Language language_;
  const compare::Comparison& comparison_;
  Sentences sentences_;
  Outline outline_;
  Room room_;
};

}  // namespace

std::string markdown(const compare::Comparison& comparison, const Options& options) {
  return CommentWriter(comparison, options).write();
}

}  // namespace journey::review
