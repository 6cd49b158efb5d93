#include "lower/values.hpp"

#include "diagnostic/errors.hpp"
#include "lexicon/icon.hpp"
#include "lexicon/lane.hpp"
#include "lexicon/phase.hpp"
#include "lower/image_totals.hpp"
#include "lower/phrases.hpp"
#include "lower/phrases_figures.hpp"
#include "lower/phrases_files.hpp"
#include "lower/phrases_values.hpp"
#include "model/limits.hpp"
#include "syntax/phrases.hpp"
#include "syntax/places.hpp"
#include "syntax/values.hpp"
#include "text/half_width.hpp"
#include "text/nearest.hpp"
#include "text/quote.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>
#include <variant>

#include <fmt/format.h>

namespace journey::lower {

namespace {

using lexicon::Argument;
using lexicon::Entry;
using lexicon::Keyword;
using lexicon::Message;
using lexicon::Parent;
using lexicon::say;
using lexicon::Value;
using syntax::Statement;
using syntax::StatementId;
namespace rule = diagnostic::rule;

constexpr std::array shown_beside_lanes{
    Keyword::stage, Keyword::touchpoint,  Keyword::channel,  Keyword::owner,  Keyword::emotion, Keyword::need,
    Keyword::pain,  Keyword::opportunity, Keyword::servqual, Keyword::metric, Keyword::source};

bool is_shown(Keyword keyword) {
  return lexicon::text_lane(keyword) != nullptr ||
         std::find(shown_beside_lanes.begin(), shown_beside_lanes.end(), keyword) != shown_beside_lanes.end();
}

class Checker {
 public:
  Checker(Compilation& compilation, const Names& names, References& references)
      : names_(names), compilation_(compilation), references_(references) {}

  void check(UnitId unit, StatementId id) {
    const syntax::Document& document = compilation_.units[unit].document;
    const Statement& s = document.statements[id];
    if (s.keyword == Keyword::custom_lane) return check_measured(unit, id);
    if (s.keyword == Keyword::unknown) return;
    const Entry* entry = lexicon::entry_of(s.parent_kind, s.keyword);
    if (entry == nullptr || s.damaged) return;
    check_argument(unit, id, *entry, document.argument(s));
    // Empty and long texts where none may be are reported as that.
    if (s.long_text || document.text(s).empty()) return;
    // An argument where none is taken was mostly meant as a name, and the text as a title; if the text is
    // right all the same, others go on from it.
    is_heard_ = entry->argument != Argument::none || document.argument(s).empty();
    if (!keep_value(unit, id, *entry, document.text(s)) && is_heard_)
      check_text(unit, id, *entry, document.text(s));
  }

 private:
  /// The value, or nothing where it is wrong, which is reported. One that is right but for full-width
  /// characters is shown as it should be.
  template <typename Parse>
  auto read(const Parse& parse, text::Span span) {
    const std::string_view text = slice(span);
    auto parsed = parse(text);
    using Right = std::variant_alternative_t<0, decltype(parsed)>;
    if (auto* const right = std::get_if<Right>(&parsed)) return std::optional<Right>(std::move(*right));
    diagnostic::Diagnostic& finding = report(std::get<syntax::ValueError>(parsed), span);
    if (finding.fixes.empty()) {
      const std::string half = text::half_width(text);
      if (half != text && parse(half).index() == 0) {
        finding.hint = say<phrases::without_full_width>(text::quote(half));
        finding.fixes = {{span, half}};
        finding.suggestion.clear();
      }
    }
    return std::optional<Right>();
  }

  /// The finding about a value that is not right, until the next one.
  diagnostic::Diagnostic& report(const syntax::ValueError& wrong, text::Span span) {
    const text::Span part{span.source, span.begin + wrong.begin, span.begin + wrong.end};
    auto& finding = diagnostics().error(wrong.rule, part, wrong.message, wrong.hint);
    finding.suggestion = wrong.suggestion;
    if (!wrong.replacement.empty()) finding.fixes = {{part, wrong.replacement}};
    return finding;
  }

  diagnostic::Diagnostics& diagnostics() { return is_heard_ ? compilation_.diagnostics : unheard_; }

  /// A line of a lane with a scale begins with a number on it, then come words.
  void check_measured(UnitId unit, StatementId id) {
    const Unit& in = compilation_.units[unit];
    const Statement& s = in.at(id);
    const model::Index lane = names_.find(Kind::lane, unit, in.lanes[s.lane]);
    if (lane == model::none || s.long_text || s.damaged || in.document.text(s).empty()) return;
    const auto& scale = scale_of_lane(lane);
    if (!scale) return;
    is_heard_ = true;
    const text::Span span = in.document.text(s);
    auto measured =
        read([&](std::string_view text) { return syntax::parse_emotion(text, writing(), *scale); }, span);
    if (!measured || !measured->low) return;
    if (*measured->low != *measured->high) {
      diagnostics().error(rule::bad_emotion, span, say<phrases::one_number_a_line>(text::quote(slice(span))),
                          say<phrases::number_then_words>(
                              text::quote(fmt::format("{} {}", *measured->low, measured->words))));
    } else if (!scale->holds(*measured->low)) {
      diagnostics().error(
          rule::score_outside_scale, span,
          say<phrases::outside_the_lane>(fmt::format("{}", *measured->low), fmt::format("{}", scale->worst),
                                         fmt::format("{}", scale->best)),
          say<phrases::set_scale_of_lane>(writing().quoted(Keyword::scale)));
    } else {
      compilation_.units[unit].texts.put(id, std::move(*measured));
    }
  }

  /// The scale of a lane, wherever it is declared; nothing where it has none, or a wrong one.
  const std::optional<lexicon::Scale>& scale_of_lane(model::Index lane) {
    const auto inserted = scales_.try_emplace(lane);
    std::optional<lexicon::Scale>& known = inserted.first->second;
    if (!inserted.second) return known;
    const StatementPlace place = names_.at(Kind::lane, lane).place;
    const Unit& there = compilation_.units[place.unit];
    each_child(there.document, place.statement, [&](StatementId id) {
      if (there.at(id).keyword != Keyword::scale) return;
      const auto said = syntax::parse_scale(there.slice(there.document.text(there.at(id))));
      if (const auto* const right = std::get_if<lexicon::Scale>(&said)) known = *right;
    });
    return known;
  }

  void check_argument(UnitId unit, StatementId id, const Entry& entry, text::Span argument) {
    if (argument.empty()) return;
    is_heard_ = true;
    if (entry.argument == Argument::target) references_.check_target(unit, argument);
    auto& arguments = compilation_.units[unit].arguments;
    if (entry.argument == Argument::date) {
      if (auto date = read(syntax::parse_date, argument)) arguments.put(id, *date);
    } else if (entry.argument == Argument::metric) {
      arguments.put(id, ResolvedReference{references_.check(Kind::metric, unit, argument), argument});
    } else if (entry.argument == Argument::dimension) {
      if (const auto value = syntax::find_enumerated(entry.enumeration, slice(argument)))
        arguments.put(id, *value);
    }
  }

  /// 成本 is what something takes, and what it costs: an amount that is no rating is the latter.
  syntax::Parsed<std::uint8_t> rating_of(UnitId unit, StatementId id, std::string_view text) {
    constexpr std::string_view effort_or_cost = "成本";
    auto rating = syntax::parse_one_to_five(text);
    auto* const wrong = std::get_if<syntax::ValueError>(&rating);
    const Unit& in = compilation_.units[unit];
    if (wrong == nullptr || in.slice(in.document.head(in.at(id))) != effort_or_cost) return rating;
    if (syntax::parse_amount(text, writing()).index() == 0)
      wrong->hint = say<syntax::phrases::write>(writing().line(Keyword::cost, text));
    return rating;
  }

  /// Parses a text that means something by itself; false for all other kinds.
  bool keep_value(UnitId unit, StatementId id, const Entry& entry, text::Span span) {
    const auto keep = [&](const auto& parse) {
      if (auto value = read(parse, span)) compilation_.units[unit].texts.put(id, std::move(*value));
      return true;
    };
    switch (entry.value) {
      case Value::number:
        return keep(syntax::parse_number);
      case Value::amount:
        return keep([&](std::string_view text) { return syntax::parse_amount(text, writing()); });
      case Value::change:
        return keep(syntax::parse_change);
      case Value::percentage:
        return keep(syntax::parse_percentage);
      case Value::volume:
        return keep([&](std::string_view text) { return syntax::parse_volume(text, language_of(unit, id)); });
      case Value::currency:
        return keep(syntax::parse_currency);
      case Value::integer_1_to_5:
        return keep([&](std::string_view text) { return rating_of(unit, id, text); });
      case Value::share_or_frequency:
        return keep(
            [&](std::string_view text) { return syntax::parse_frequency(text, language_of(unit, id)); });
      case Value::date:
        return keep(syntax::parse_date);
      case Value::period:
        return keep([&](std::string_view text) { return syntax::parse_period(text, language_of(unit, id)); });
      case Value::duration:
        compilation_.units[unit].texts.put(id, syntax::parse_duration(slice(span)));
        return true;
      case Value::language:
        return keep(syntax::parse_language);
      case Value::scale:
        return keep(syntax::parse_scale);
      case Value::color:
        return keep(syntax::parse_color);
      case Value::emotion:
        return keep([&](std::string_view text) {
          auto emotion = syntax::parse_emotion(text);
          if (std::holds_alternative<syntax::ValueError>(emotion))
            emotion = syntax::parse_emotion(text, writing(), scale_of(unit));
          return emotion;
        });
      case Value::next:
        return keep(syntax::parse_next);
      case Value::servqual:
        return keep(syntax::parse_servqual);
      case Value::phases:
        keep_phases(unit, id, span);
        return true;
      case Value::enumeration:
        return keep([&](std::string_view word) -> syntax::Parsed<std::uint8_t> {
          if (const auto value = syntax::find_enumerated(entry.enumeration, word)) return *value;
          auto wrong = std::get<syntax::ValueError>(
              syntax::parse_enumeration(entry.enumeration, word, language_of(unit, id)));
          if (const auto said = syntax::keyword_of_value(entry.parent, word)) {
            wrong.hint = say<phrases::is_said_by>(text::quote(word), writing().quoted(*said),
                                                  writing().line(*said, word));
            wrong.suggestion.clear();
            wrong.replacement.clear();
          }
          return wrong;
        });
      case Value::enumeration_or_text:
        if (const auto value = syntax::find_enumerated(entry.enumeration, slice(span)))
          compilation_.units[unit].texts.put(id, *value);
        return true;
      case Value::file:
        // Data is read, not only looked at; whoever reads it says what is wrong.
        if (entry.keyword != Keyword::data) keep_path(unit, id, span);
        return true;
      case Value::text:
      case Value::title:
      case Value::optional_text:
      case Value::path:  // of an import, followed already
      case Value::names:
      case Value::link:
      case Value::icon:
      case Value::image_file:
      case Value::reference:
      case Value::references:
      case Value::person:
      case Value::people:
        return false;
    }
    return false;
  }

  /// Checks a text that is as it is written, or that means something together with others.
  void check_text(UnitId unit, StatementId id, const Entry& entry, text::Span span) {
    switch (entry.value) {
      case Value::link:
        read(syntax::parse_link, span);
        break;
      case Value::icon:
        check_icon(span);
        break;
      case Value::image_file:
        keep_image(unit, id, span);
        break;
      case Value::reference:
        check_reference(unit, id, entry.keyword, span);
        break;
      case Value::references:
        check_references(unit, id, entry, span);
        break;
      case Value::person:
        compilation_.units[unit].texts.put(id, names_.person(entry.keyword, unit, span));
        break;
      case Value::people:
        check_people(unit, id, entry.keyword, span);
        break;
      default:
        break;
    }
  }

  void check_reference(UnitId unit, StatementId id, Keyword keyword, text::Span span) {
    if (keyword == Keyword::phase) return;  // depends on the model; see phases
    if (keyword == Keyword::model && lexicon::built_in_model(slice(span)) != nullptr) return;
    if (keyword == Keyword::model && names_.find(Kind::model, unit, slice(span)) == model::none) {
      if (names_.was_meant(slice(span)) || names_.may_be_missing(Kind::model)) return;
      std::vector<std::string_view> models;
      for (const Declaration& own : names_.all(Kind::model)) models.emplace_back(own.name);
      for (const lexicon::BuiltInModel& built_in : lexicon::built_in_models())
        models.push_back(built_in.name);
      return references_.report_unknown(
          span, name_of(Kind::model), models,
          say<phrases::declare_it>(writing().head(Keyword::model, writing().name(), "…, …")));
    }
    if (const auto kind = kind_of(keyword))
      compilation_.units[unit].texts.put(id, ResolvedReference{references_.check(*kind, unit, span), span});
  }

  void check_references(UnitId unit, StatementId id, const Entry& entry, text::Span list) {
    std::vector<ResolvedReference> resolved;
    each_piece(unit, list, [&](text::Span piece) {
      if (entry.keyword == Keyword::show) {
        check_shown(unit, piece);
      } else if (entry.parent != Parent::journey || entry.keyword != Keyword::persona) {
        // The journey's own personas are checked where the persona journeys are found.
        if (const auto kind = kind_of(entry.keyword))
          resolved.push_back({references_.check(*kind, unit, piece), piece});
      }
    });
    if (!resolved.empty()) compilation_.units[unit].texts.put(id, std::move(resolved));
  }

  void check_people(UnitId unit, StatementId id, Keyword keyword, text::Span list) {
    std::vector<ResolvedPerson> people;
    each_piece(unit, list, [&](text::Span piece) { people.push_back(names_.person(keyword, unit, piece)); });
    if (!people.empty()) compilation_.units[unit].texts.put(id, std::move(people));
  }

  /// Calls `take` with each item of a list that has a text, and reports the others.
  template <typename Take>
  void each_piece(UnitId unit, text::Span list, Take take) {
    for (const text::Span piece : pieces_of(compilation_.units[unit], list)) {
      if (!piece.empty()) {
        take(piece);
        continue;
      }
      compilation_.diagnostics.error(rule::empty_item, separator_at(list, piece.begin),
                                     say<phrases::item_without_text>(),
                                     say<phrases::take_the_separator_out>());
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
      for (const lexicon::LaneRow& lane : lexicon::lanes())
        if (lexicon::text_lane(lane.keyword) == &lane) add(lane.keyword);
    }
    references_.report_unknown(piece, name_of(Kind::lane), words,
                               say<phrases::what_a_view_shows>(
                                   writing().quoted(Keyword::stage), writing().quoted(Keyword::touchpoint),
                                   writing().quoted(Keyword::channel), writing().quoted(Keyword::owner)));
  }

  [[nodiscard]] const lexicon::Writing& writing() const { return compilation_.writing; }

  /// The language in which a message lists words: that of the keyword before the value, which is that of the
  /// file where several have the keyword.
  [[nodiscard]] lexicon::Language language_of(UnitId unit, StatementId id) const {
    const syntax::Document& document = compilation_.units[unit].document;
    const std::string_view word = slice(document.head(document.statements[id]));
    const lexicon::Language own = writing().language();
    return lexicon::language_of_word(word).value_or(
        lexicon::has_word(own, word) ? own : lexicon::Language::english);
  }

  /// The scale of the map that a file is, as its `scale` says; else that of the language.
  [[nodiscard]] lexicon::Scale scale_of(UnitId unit) const {
    const syntax::Document& document = compilation_.units[unit].document;
    lexicon::Scale scale;
    each_top(document, [&](StatementId journey) {
      if (document.statements[journey].keyword != Keyword::journey) return;
      each_child(document, journey, [&](StatementId id) {
        const Statement& s = document.statements[id];
        if (s.keyword != Keyword::scale) return;
        const auto said = syntax::parse_scale(slice(document.text(s)));
        if (const auto* const right = std::get_if<lexicon::Scale>(&said)) scale = *right;
      });
    });
    return scale;
  }

  void keep_phases(UnitId unit, StatementId id, text::Span span) {
    auto phases = read(syntax::parse_phases, span);
    if (!phases) return;
    if (phases->size() > model::limits().phases) {
      diagnostics().error(rule::limit_exceeded, span, say<phrases::too_many_phases>(model::limits().phases));
    }
    compilation_.units[unit].texts.put(id, std::move(*phases));
  }

  void check_icon(text::Span span) {
    const std::string_view word = slice(span);
    const auto& names = lexicon::icon_names;
    if (std::find(names.begin(), names.end(), word) != names.end()) return;
    const auto meant = text::meant(word, names);
    std::vector<Message> all;
    for (const std::string_view name : names) all.push_back(Message::verbatim(std::string(name)));
    auto& finding = compilation_.diagnostics.error(
        rule::unknown_icon, span, say<phrases::no_such_icon>(text::quote(word)),
        say<phrases::icons_built_in>(Message::list(std::move(all), lexicon::Conjunction::none)));
    if (meant) finding.fixes.push_back({span, std::string(meant->word), meant->is_sure});
    if (syntax::trailing_comment(word) != std::string_view::npos) {
      finding.hint = lexicon::say<syntax::comment_hint>();
    } else if (meant) {
      finding.suggest(meant->word);
    }
  }

  /// Keeps the path of a file that can be used.
  void keep_path(UnitId unit, StatementId id, text::Span span) {
    auto path = read(syntax::parse_path, span);
    if (!path) return;
    const Message problem = compilation_.files.check(span.source, *path, FileKind::journey);
    report_unusable(span, problem, say<phrases::how_paths_lead>());
    if (problem.empty()) compilation_.units[unit].texts.put(id, std::move(*path));
  }

  /// Behind the first picture that is too much none is looked at any more.
  void keep_image(UnitId unit, StatementId id, text::Span span) {
    const auto path = read(syntax::parse_path, span);
    if (!path || images_.is_over()) return;
    const ImageAnswer answer = compilation_.files.image(span.source, *path);
    report_unusable(span, answer.problem,
                    answer.is_read ? say<phrases::save_as_plain>() : say<phrases::how_paths_lead>());
    if (answer.image != nullptr) compilation_.units[unit].texts.put(id, answer.image);
    if (Message over = images_.add(answer); !over.empty())
      compilation_.diagnostics.error(rule::limit_exceeded, span, std::move(over),
                                     say<phrases::save_it_smaller>());
  }

  void report_unusable(text::Span span, const Message& problem, Message hint) {
    if (problem.empty()) return;
    diagnostics().error(rule::unreadable_file, span,
                        say<phrases::cannot_be_used>(text::quote(slice(span)), problem), std::move(hint));
  }

  [[nodiscard]] std::string_view slice(text::Span span) const { return compilation_.sources.slice(span); }

  const Names& names_;
  Compilation& compilation_;
  References& references_;
  ImageTotals images_;
  std::unordered_map<model::Index, std::optional<lexicon::Scale>> scales_;  ///< of lanes
  bool is_heard_ = true;  ///< false: what is wrong with the statement's text is not worth a word
  diagnostic::Diagnostics unheard_;
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

void check_values(Compilation& compilation, const Names& names, References& references) {
  Checker checker(compilation, names, references);
  for (UnitId unit = 0; unit < compilation.units.size(); ++unit) {
    const auto count = static_cast<StatementId>(compilation.units[unit].document.statements.size());
    compilation.units[unit].texts.reserve(count);
    for (StatementId id = 0; id < count; ++id) checker.check(unit, id);
  }
}

}  // namespace journey::lower
