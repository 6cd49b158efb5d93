#include "lower/values.hpp"

#include "diagnostic/errors.hpp"
#include "lexicon/icon.hpp"
#include "lexicon/phase.hpp"
#include "model/limits.hpp"
#include "syntax/quote.hpp"
#include "syntax/values.hpp"
#include "text/half_width.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace journey::lower {

namespace {

using lexicon::Argument;
using lexicon::Entry;
using lexicon::Keyword;
using lexicon::Parent;
using lexicon::Value;
using syntax::Statement;
using syntax::StatementId;
namespace rule = diagnostic::rule;

constexpr std::array shown_beside_lanes{
    Keyword::stage, Keyword::touchpoint,  Keyword::channel,  Keyword::owner,  Keyword::emotion, Keyword::need,
    Keyword::pain,  Keyword::opportunity, Keyword::servqual, Keyword::metric, Keyword::source};

bool is_shown(Keyword keyword) {
  const auto lanes = lexicon::experience_lanes();
  return std::find(lanes.begin(), lanes.end(), keyword) != lanes.end() ||
         std::find(shown_beside_lanes.begin(), shown_beside_lanes.end(), keyword) != shown_beside_lanes.end();
}

class Checker {
 public:
  Checker(const Names& names, References& references)
      : names_(names), compilation_(names.compilation()), references_(references) {}

  void check(UnitId unit, const Statement& s) {
    if (s.keyword == Keyword::unknown || s.keyword == Keyword::custom_lane) return;
    const Entry* entry = lexicon::entry_of(s.parent_kind, s.keyword);
    if (entry == nullptr || s.damaged) return;
    const syntax::Document& document = compilation_.units[unit].document;
    check_argument(unit, *entry, document.argument(s));
    // An argument where none is taken was mostly meant as a name, and the text as a title.
    if (entry->argument == Argument::none && !document.argument(s).empty()) return;
    // Empty and long texts where none may be are reported as that.
    if (!s.long_text && !document.text(s).empty()) check_text(unit, s, *entry, document.text(s));
  }

 private:
  void check_argument(UnitId unit, const Entry& entry, text::Span argument) {
    if (argument.empty()) return;
    if (entry.argument == Argument::date) read(syntax::parse_date, argument);
    if (entry.argument == Argument::target) references_.check_target(unit, argument);
  }

  void check_text(UnitId unit, const Statement& s, const Entry& entry, text::Span span) {
    switch (entry.value) {
      case Value::text:
      case Value::title:
      case Value::optional_text:
      case Value::duration:
      case Value::path:  // of an import, followed already
      case Value::names:
        break;
      case Value::number:
        read(syntax::parse_number, span);
        break;
      case Value::integer_1_to_5:
        read(syntax::parse_one_to_five, span);
        break;
      case Value::share_or_frequency:
        read(syntax::parse_frequency, span);
        break;
      case Value::date:
        read(syntax::parse_date, span);
        break;
      case Value::period:
        read(syntax::parse_period, span);
        break;
      case Value::language:
        read(syntax::parse_language, span);
        break;
      case Value::scale:
        read(syntax::parse_scale, span);
        break;
      case Value::link:
        read(syntax::parse_link, span);
        break;
      case Value::color:
        read(syntax::parse_color, span);
        break;
      case Value::emotion:
        read(syntax::parse_emotion, span);
        break;
      case Value::next:
        read(syntax::parse_next, span);
        break;
      case Value::servqual:
        read(syntax::parse_servqual, span);
        break;
      case Value::phases:
        check_phase_list(span);
        break;
      case Value::enumeration:
        read(
            [&](std::string_view word) {
              return syntax::parse_enumeration(entry.enumeration, word, language_of(unit, s));
            },
            span);
        break;
      case Value::enumeration_or_text:
        break;
      case Value::icon:
        check_icon(span);
        break;
      // Data is read, not only looked at; whoever reads it says what is wrong.
      case Value::file:
        if (entry.keyword != Keyword::data) check_file(span);
        break;
      case Value::image_file:
        check_image(span);
        break;
      case Value::reference:
        check_reference(unit, entry.keyword, span);
        break;
      case Value::references:
        check_references(unit, entry, span);
        break;
    }
  }

  void check_reference(UnitId unit, Keyword keyword, text::Span span) {
    if (keyword == Keyword::phase) return;  // depends on the model; see phases
    if (keyword == Keyword::model && lexicon::built_in_model(slice(span)) != nullptr) return;
    if (keyword == Keyword::model && names_.find(Kind::model, unit, slice(span)) == model::none) {
      if (names_.was_meant(slice(span)) || names_.may_be_missing(Kind::model)) return;
      std::vector<std::string_view> models;
      for (const Declaration& own : names_.all(Kind::model)) models.emplace_back(own.name);
      for (const lexicon::BuiltInModel& built_in : lexicon::built_in_models())
        models.push_back(built_in.name);
      return references_.report_unknown(
          span, "model", models,
          fmt::format("declare it: {}", writing().head(Keyword::model, writing().name(), "…, …")));
    }
    if (const auto kind = kind_of(keyword)) references_.check(*kind, unit, span);
  }

  void check_references(UnitId unit, const Entry& entry, text::Span list) {
    for (const text::Span piece : pieces_of(compilation_.units[unit], list)) {
      if (piece.empty()) {
        compilation_.diagnostics.error(rule::empty_item, separator_at(list, piece.begin),
                                       "a list has an item without text",
                                       "take the separator out, or say what is missing");
      } else if (entry.keyword == Keyword::show) {
        check_shown(unit, piece);
      } else if (entry.parent != Parent::journey || entry.keyword != Keyword::persona) {
        // The journey's own personas are checked where the persona journeys are found.
        if (const auto kind = kind_of(entry.keyword)) references_.check(*kind, unit, piece);
      }
    }
  }

  /// The separator behind an item without text, or before it at the end of the list: it has bytes to point
  /// at.
  [[nodiscard]] text::Span separator_at(text::Span list, std::uint32_t item) const {
    const std::string_view bytes = compilation_.sources[list.source].bytes();
    std::uint32_t begin = item;
    if (begin >= list.end) begin = static_cast<std::uint32_t>(text::begin_of_character(bytes, begin - 1));
    return {list.source, begin, begin + text::decode(bytes, begin).size};
  }

  void check_shown(UnitId unit, text::Span piece) {
    if (shown(names_, unit, slice(piece)) || names_.was_meant(slice(piece))) return;
    if (names_.may_be_missing(Kind::lane)) return;
    std::vector<std::string_view> words;
    for (const Declaration& lane : names_.all(Kind::lane)) words.emplace_back(lane.name);
    for (std::size_t language = 0; language < lexicon::language_count; ++language) {
      const auto add = [&](Keyword keyword) {
        const auto all = lexicon::words_of(keyword, static_cast<lexicon::Language>(language));
        for (const std::string_view word : all) {
          if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
        }
      };
      std::for_each(shown_beside_lanes.begin(), shown_beside_lanes.end(), add);
      std::for_each(lexicon::experience_lanes().begin(), lexicon::experience_lanes().end(), add);
    }
    references_.report_unknown(
        piece, "lane", words,
        fmt::format("a view shows lanes, {}, {}, {}, {}", writing().quoted(Keyword::stage),
                    writing().quoted(Keyword::touchpoint), writing().quoted(Keyword::channel),
                    writing().quoted(Keyword::owner)));
  }

  [[nodiscard]] const lexicon::Writing& writing() const { return compilation_.writing; }

  /// The language in which a message lists words: that of the keyword before the value, which is that of the
  /// file where several have the keyword.
  [[nodiscard]] lexicon::Language language_of(UnitId unit, const Statement& s) const {
    const std::string_view word = slice(compilation_.units[unit].document.head(s));
    const lexicon::Language own = writing().language();
    return lexicon::language_of_word(word).value_or(
        lexicon::has_word(own, word) ? own : lexicon::Language::english);
  }

  void check_phase_list(text::Span span) {
    const auto phases = syntax::parse_phases(slice(span));
    if (report(phases, span) != nullptr ||
        std::get<std::vector<syntax::Phase>>(phases).size() <= model::Limits::phases)
      return;
    compilation_.diagnostics.error(
        rule::limit_exceeded, span,
        fmt::format("a stage model has more than {} phases", model::Limits::phases));
  }

  void check_icon(text::Span span) {
    const std::string_view word = slice(span);
    const auto& names = lexicon::icon_names;
    if (std::find(names.begin(), names.end(), word) != names.end()) return;
    const auto near = text::nearest(word, names);
    auto& finding = compilation_.diagnostics.error(
        rule::unknown_icon, span, fmt::format("there is no icon {}", syntax::quote(word)),
        near ? fmt::format("did you mean `{}`?", *near)
             : fmt::format("built in are {}", fmt::join(names, ", ")));
    if (near)
      finding.fixes.push_back(
          {span, std::string(*near), near == text::last_nearest(word, names) && text::is_slip(word, *near)});
    if (syntax::trailing_comment(word) != std::string_view::npos) finding.hint = syntax::comment_hint;
  }

  void check_file(text::Span span) {
    const auto path = syntax::parse_path(slice(span));
    if (!read(syntax::parse_path, span)) return;
    report_unusable(span, compilation_.files.check(span.source, std::get<std::string>(path)));
  }

  /// Each mention is embedded, so each counts.
  void check_image(text::Span span) {
    const auto path = syntax::parse_path(slice(span));
    if (!read(syntax::parse_path, span)) return;
    const ImageAnswer answer = compilation_.files.image(span.source, std::get<std::string>(path));
    report_unusable(span, answer.problem);
    const bool fitted = image_bytes_ <= model::Limits::embedded_image_bytes;
    image_bytes_ += answer.bytes;
    if (!fitted || image_bytes_ <= model::Limits::embedded_image_bytes) return;
    compilation_.diagnostics.error(rule::limit_exceeded, span,
                                   fmt::format("with this one the images of the map have more than {} bytes",
                                               model::Limits::embedded_image_bytes),
                                   "a picture is shown small; save it with fewer pixels");
  }

  void report_unusable(text::Span span, const std::string& problem) {
    if (problem.empty()) return;
    compilation_.diagnostics.error(rule::unreadable_file, span,
                                   fmt::format("{} can't be used: {}", syntax::quote(slice(span)), problem),
                                   "the path is relative to this file and uses `/`");
  }

  /// Whether the value is right; reports it where it is not. One that is right but for full-width characters
  /// is shown as it should be.
  template <typename Parse>
  bool read(const Parse& parse, text::Span span) {
    const std::string_view text = slice(span);
    diagnostic::Diagnostic* const finding = report(parse(text), span);
    if (finding == nullptr) return true;
    if (!finding->fixes.empty()) return false;
    const std::string half = text::half_width(text);
    if (half != text && parse(half).index() == 0) {
      finding->hint = fmt::format("write {}, without full-width characters", syntax::quote(half));
      finding->fixes = {{span, half}};
    }
    return false;
  }

  /// The finding about a value that is not right, until the next one; null for one that is.
  template <typename T>
  diagnostic::Diagnostic* report(const syntax::Parsed<T>& parsed, text::Span span) {
    const auto* wrong = std::get_if<syntax::ValueError>(&parsed);
    if (wrong == nullptr) return nullptr;
    const text::Span part{span.source, span.begin + wrong->begin, span.begin + wrong->end};
    auto& finding = compilation_.diagnostics.error(wrong->rule, part, wrong->message, wrong->hint);
    if (!wrong->replacement.empty()) finding.fixes = {{part, wrong->replacement}};
    return &finding;
  }

  [[nodiscard]] std::string_view slice(text::Span span) const { return compilation_.sources.slice(span); }

  const Names& names_;
  const Compilation& compilation_;
  References& references_;
  std::size_t image_bytes_ = 0;
};

}  // namespace

std::optional<model::View::Shown> shown(const Names& names, UnitId unit, std::string_view word) {
  if (const model::Index lane = names.find(Kind::lane, unit, word); lane != model::none)
    return model::View::Shown{Keyword::custom_lane, lane};
  const std::string composed = text::nfc(word);
  for (const Parent parent : {Parent::touchpoint, Parent::stage, Parent::top}) {
    const Entry* entry = lexicon::find_entry(parent, composed);
    if (entry != nullptr && is_shown(entry->keyword)) return model::View::Shown{entry->keyword, model::none};
  }
  return std::nullopt;
}

void check_values(const Names& names, References& references) {
  Checker checker(names, references);
  const Compilation& compilation = names.compilation();
  for (UnitId unit = 0; unit < compilation.units.size(); ++unit) {
    for (const Statement& s : compilation.units[unit].document.statements) checker.check(unit, s);
  }
}

}  // namespace journey::lower
