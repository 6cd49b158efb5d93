#include "lower/written.hpp"

#include "lexicon/enumeration.hpp"
#include "lower/reference.hpp"
#include "text/form.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace journey::lower {

namespace {

using lexicon::Argument;
using lexicon::Entry;
using lexicon::Keyword;
using lexicon::Value;
using model::WrittenPlace;
using model::WrittenReference;
using model::WrittenStatement;
using syntax::Statement;
using syntax::StatementId;

class Writer {
 public:
  explicit Writer(const Names& names) : names_(names) {}

  model::Written run() {
    const auto& units = names_.compilation().units;
    // Which statements are kept is known of all files before one refers to another.
    for (const Unit& unit : units) numbers_.push_back(number(unit.document));
    model::Written written;
    written.language = names_.compilation().content;
    for (unit_ = 0; unit_ < units.size(); ++unit_) written.files.push_back(file());
    return written;
  }

 private:
  [[nodiscard]] const Unit& unit() const { return names_.compilation().units[unit_]; }
  [[nodiscard]] const syntax::Document& document() const { return unit().document; }

  /// By statement its number among those that are kept; `none` for the others.
  static std::vector<model::Index> number(const syntax::Document& document) {
    std::vector<model::Index> numbers(document.statements.size(), model::none);
    model::Index count = 0;
    for (StatementId id = 0; id < document.statements.size();) {
      const Statement& s = document.statements[id];
      if (s.keyword == Keyword::unknown) {
        id = s.end;
      } else {
        numbers[id++] = count++;
      }
    }
    return numbers;
  }

  model::WrittenFile file() {
    model::WrittenFile file;
    file.source = document().id;
    file.is_map = unit().is_map;
    const auto& numbers = numbers_[unit_];
    for (StatementId id = 0; id < document().statements.size(); ++id) {
      if (numbers[id] == model::none) continue;
      file.statements.push_back(statement(id));
      file.statements.back().end = end_of(id);
    }
    for (const syntax::Allow& allow : document().allows) file.allows.push_back(allow_of(allow));
    return file;
  }

  /// The number of the first statement behind all that one holds.
  [[nodiscard]] model::Index end_of(StatementId id) const {
    const auto& numbers = numbers_[unit_];
    StatementId last = document().statements[id].end - 1;
    while (numbers[last] == model::none) --last;
    return numbers[last] + 1;
  }

  [[nodiscard]] model::WrittenAllow allow_of(const syntax::Allow& allow) const {
    model::WrittenAllow written;
    for (const text::Span rule : allow.rules) written.rules.emplace_back(unit().slice(rule));
    std::sort(written.rules.begin(), written.rules.end());
    written.reason = text::nfc(unit().slice(allow.reason));
    if (allow.target != syntax::no_statement) written.statement = numbers_[unit_][allow.target];
    written.span = allow.span;
    return written;
  }

  WrittenStatement statement(StatementId id) {
    const Statement& s = document().statements[id];
    const Entry* const entry = lexicon::entry_of(s.parent_kind, s.keyword);
    WrittenStatement w;
    w.keyword = s.keyword;
    w.parent_kind = s.parent_kind;
    w.parent = s.parent == syntax::no_statement ? model::none : numbers_[unit_][s.parent];
    w.span = document().span(s.head_begin, std::max(s.text_end, std::max(s.argument_end, s.head_end)));
    w.value = document().text(s);
    if (s.keyword == Keyword::custom_lane) w.lane = unit().lanes[s.lane];
    w.text = text::nfc(document().text_of(s));
    w.meaning = text::without_form(w.text);
    if (entry != nullptr) put_argument(w, id, *entry);
    put_value(w, id, entry);
    return w;
  }

  void put_argument(WrittenStatement& w, StatementId id, const Entry& entry) const {
    const text::Span span = document().argument(document().statements[id]);
    if (span.empty()) return;
    std::string as_written = text::nfc(unit().slice(span));
    if (lexicon::can_be_named(entry)) {
      w.name = std::move(as_written);
    } else if (entry.argument == Argument::names) {
      for (const text::Span piece : pieces_of(unit(), span))
        w.references.push_back(named(Kind::persona, piece));
    } else if (entry.argument == Argument::target) {
      w.target = target(span);
    } else if (entry.argument == Argument::metric) {
      w.target = named(Kind::metric, span);
    } else if (const auto* const date = unit().arguments.find<lexicon::Date>(id)) {
      w.argument = lexicon::to_string(*date);
    } else if (const auto* const dimension = unit().arguments.find<std::uint8_t>(id)) {
      w.argument = lexicon::word(entry.enumeration, *dimension, lexicon::Language::english);
    } else {
      w.argument = std::move(as_written);
    }
  }

  [[nodiscard]] WrittenPlace place_of(Kind kind, model::Index declaration) const {
    const StatementPlace place = names_.at(kind, declaration).place;
    return {place.unit, numbers_[place.unit][place.statement]};
  }

  [[nodiscard]] WrittenReference named(Kind kind, text::Span span) const {
    WrittenReference reference{text::nfc(unit().slice(span)), {}};
    const model::Index found = names_.find(kind, static_cast<UnitId>(unit_), unit().slice(span));
    if (found != model::none) reference.target = place_of(kind, found);
    return reference;
  }

  /// A touchpoint, else a stage; the ways out are their English words.
  [[nodiscard]] WrittenReference target(text::Span span) const {
    if (const auto out = lexicon::value_of(lexicon::Enumeration::target, unit().slice(span)))
      return {std::string(lexicon::word(lexicon::Enumeration::target, *out, lexicon::Language::english)), {}};
    WrittenReference reference = named(Kind::touchpoint, span);
    return reference.is_resolved() ? reference : named(Kind::stage, span);
  }

  void put_value(WrittenStatement& w, StatementId id, const Entry* entry) const {
    const ParsedTexts& values = unit().texts;
    const auto number = [&](double low, double high) { w.low = low, w.high = high; };
    if (const auto* const value = values.find<double>(id)) {
      number(*value, *value);
      w.meaning = fmt::format("{}", *value);
    } else if (const auto* const emotion = values.find<lexicon::Emotion>(id)) {
      w.low = emotion->low, w.high = emotion->high;
      w.text = text::nfc(emotion->words);
      w.meaning = text::without_form(w.text);
    } else if (const auto* const next = values.find<lexicon::Next>(id)) {
      w.low = w.high = next->share;
      w.text = text::nfc(next->label);
      w.meaning = text::without_form(w.text);
    } else if (const auto* const choice = values.find<std::uint8_t>(id);
               choice != nullptr && entry != nullptr) {
      w.choice = *choice;
      w.meaning = entry->enumeration == lexicon::Enumeration::none
                      ? fmt::format("{}", *choice)  // 1 to 5
                      : std::string(lexicon::word(entry->enumeration, *choice, lexicon::Language::english));
      if (entry->enumeration == lexicon::Enumeration::none) number(*choice, *choice);
    } else if (const auto* const frequency = values.find<lexicon::FrequencyValue>(id)) {
      if (frequency->percent) number(*frequency->percent, *frequency->percent);
      w.meaning = frequency->named ? std::string(lexicon::word(lexicon::Enumeration::frequency,
                                                               *frequency->named, lexicon::Language::english))
                                   : fmt::format("{}%", frequency->percent.value_or(0));
    } else if (const auto* const date = values.find<lexicon::Date>(id)) {
      w.date = *date;
      w.meaning = lexicon::to_string(*date);
    } else if (const auto* const period = values.find<lexicon::Period>(id)) {
      w.meaning = fmt::format("{} {}", period->count, static_cast<int>(period->unit));
    } else if (const auto* const duration = values.find<lexicon::Duration>(id); duration && duration->unit) {
      number(duration->low * lexicon::seconds_in(*duration->unit),
             duration->high * lexicon::seconds_in(*duration->unit));
      w.meaning = fmt::format("{}..{}", *w.low, *w.high);
    } else if (const auto* const scale = values.find<lexicon::Scale>(id)) {
      w.meaning = fmt::format("{}..{}", scale->worst, scale->best);
    } else if (const auto* const gap = values.find<lexicon::Gap>(id)) {
      number(gap->expected, gap->perceived);
      w.meaning = fmt::format("{}->{}", gap->expected, gap->perceived);
    } else if (const auto* const volume = values.find<lexicon::Volume>(id)) {
      number(volume->count, volume->count);
      w.meaning = fmt::format("{} per {} {}", volume->count, volume->period.count,
                              static_cast<int>(volume->period.unit));
    } else if (const auto* const phases = values.find<std::vector<syntax::Phase>>(id)) {
      w.meaning.clear();
      for (const syntax::Phase& phase : *phases)
        w.meaning.append(text::without_form(phase.name)).append(phase.optional ? "?," : ",");
    } else if (const auto* const normal = values.find<std::string>(id)) {
      w.meaning = *normal;
    } else if (entry != nullptr) {
      put_references(w, id, *entry);
    }
  }

  /// What is named, also where it leads to nothing: that is told by whoever checks.
  void put_references(WrittenStatement& w, StatementId id, const Entry& entry) const {
    const text::Span span = document().text(document().statements[id]);
    const bool is_one = entry.value == Value::reference || entry.value == Value::person;
    const bool is_list = entry.value == Value::references || entry.value == Value::people;
    if (span.empty() || (!is_one && !is_list)) return;
    const bool is_person = entry.value == Value::person || entry.value == Value::people;
    const auto kind = kind_of(entry.keyword);
    const auto put = [&](text::Span piece) {
      if (piece.empty()) return;
      if (is_person) {
        w.references.push_back(person(entry.keyword, piece));
      } else if (kind) {
        w.references.push_back(named(*kind, piece));
      } else {
        w.references.push_back({text::nfc(unit().slice(piece)), {}});
      }
    };
    if (is_one) return put(span);
    for (const text::Span piece : pieces_of(unit(), span)) put(piece);
  }

  [[nodiscard]] WrittenReference person(Keyword keyword, text::Span span) const {
    WrittenReference reference{text::nfc(unit().slice(span)), {}};
    const ResolvedPerson resolved = names_.person(keyword, static_cast<UnitId>(unit_), span);
    if (resolved.target == model::none) return reference;
    const Kind kind = resolved.kind == model::Person::Kind::persona ? Kind::persona : Kind::owner;
    reference.target = place_of(kind, resolved.target);
    return reference;
  }

  const Names& names_;
  std::size_t unit_ = 0;
  std::vector<std::vector<model::Index>> numbers_;
};

}  // namespace

model::Written written_of(const Names& names) { return Writer(names).run(); }

}  // namespace journey::lower
