#include "review/sentences.hpp"

#include "review/naming.hpp"
#include "review/phrases.hpp"
#include "review/values.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace journey::review {

namespace {

using compare::Change;
using compare::Element;
using compare::File;
using compare::Kind;
using compare::Level;
using compare::Quantity;
using lexicon::Language;

Pieces colon(Language language) { return ours(lexicon::traits(language).marks.colon); }
Pieces comma(Language language) { return ours(lexicon::traits(language).marks.comma); }
Pieces aside(Pieces words, Language language) {
  const lexicon::Marks& marks = lexicon::traits(language).marks;
  return joined({ours(marks.aside_open), std::move(words), ours(marks.aside_close)});
}

/// Whether the heading above a change, or its label, says already what it is of.
bool goes_without_subject(const Change& change) {
  switch (change.element) {
    case Element::stage:
    case Element::touchpoint:
    case Element::journey:
    case Element::map:
    case Element::review:
    case Element::settings:
      return true;
    default:
      return is_own_text(change);
  }
}

/// What an added or removed thing says.
Pieces content_of(const Change& change, Language language) {
  const auto& value = change.new_value ? change.new_value : change.old_value;
  const std::string& title = change.title.empty() ? change.name : change.title;
  if (change.element == Element::way) {
    Pieces way = value ? value_alone(*value) : author(change.title);
    const std::string& target = change.name;
    if (target.empty()) return way;
    if (way.empty()) return joined({ours("→ "), author(target)});
    return joined({std::move(way), ours(" → "), author(target)});
  }
  if (value && change.element == Element::emotion) return value_alone(*value);
  if (change.element == Element::allow) return author(title);
  return author(title.empty() ? word_for(change.element, language) : title);
}

/// Where something stood or stands; what has no name there is the map itself.
Pieces place_named(const std::string& name, Language language) {
  return name.empty() ? ours(phrases::map_itself.in(language)) : quoted(name, language);
}

Pieces move_of(const Change& change, Language language) {
  if (change.property.quantity != Quantity::order)
    return say_in<phrases::moved>(language, place_named(change.from, language),
                                  place_named(change.to, language));
  const Pieces from = quoted(change.from, language), to = quoted(change.to, language);
  if (change.to.empty()) return say_in<phrases::became_first>(language, from);
  if (change.from.empty()) return say_in<phrases::was_first>(language, to);
  return say_in<phrases::after_another>(language, to, from);
}

Pieces way_of(const Change& change, Language language) {
  const bool names = change.new_value.has_value(), named = change.old_value.has_value();
  if (names == named) return value_changed(*change.old_value, *change.new_value);
  const Pieces target = quoted((names ? change.new_value : change.old_value)->text, language);
  return names ? say_in<phrases::names_target>(language, target)
               : say_in<phrases::names_no_target>(language, target);
}

/// Of a way, without the words behind it.
compare::Value share_of(const compare::Value& value) {
  return value.number ? percent_of(*value.number / 100) : value;
}

/// Behind the label of a changed property.
Pieces transition(const Change& change, Language language) {
  const auto &was = change.old_value, &is = change.new_value;
  if (!was && !is) return {};
  if (!was || !is) {
    const compare::Value& only = was ? *was : *is;
    const bool is_share =
        change.element == Element::way && change.property.keyword == lexicon::Keyword::share;
    return value_alone(is_share ? share_of(only) : only);
  }
  if (change.element == Element::emotion && is_own_text(change)) return emotion_changed(*was, *is, language);
  if (change.property.quantity == Quantity::name)
    return joined({code(was->text), ours(" → "), code(is->text)});
  if (change.element == Element::way && change.property.keyword == lexicon::Keyword::share)
    return value_changed(share_of(*was), share_of(*is));
  const bool is_text = is_own_text(change) || change.property.quantity == Quantity::label ||
                       change.property.quantity == Quantity::reason;
  return is_text ? text_changed(was->text, is->text, language) : value_changed(*was, *is);
}

/// What changed; of a rule of the settings, of which.
Pieces property_of(const Change& change, Language language) {
  Pieces word = word_for(change.property, language);
  if (change.property.quantity != Quantity::rule || change.name.empty()) return word;
  return joined({std::move(word), ours(" "), code(change.name)});
}

Sentence changed_fact(const Change& change, Language language) {
  const auto &was = change.old_value, &is = change.new_value;
  Sentence sentence;
  sentence.mark = was && !is ? Mark::removed : is && !was ? Mark::added : Mark::changed;
  const bool is_own = is_own_text(change);
  Pieces before;
  if (!goes_without_subject(change)) before = joined({subject_of(change, language), comma(language)});
  if (change.property.quantity == Quantity::content) {
    sentence.words =
        joined({subject_of(change, language), colon(language), ours(phrases::content_changed.in(language))});
  } else if (change.element == Element::way && change.property.quantity == Quantity::leads_to &&
             was.has_value() != is.has_value()) {
    sentence.mark = Mark::changed;
    sentence.words = joined({before, way_of(change, language)});
  } else {
    const Pieces label = is_own ? label_of(change, language) : property_of(change, language);
    const Pieces value = transition(change, language);
    sentence.words = joined({before, label, value.empty() ? Pieces() : colon(language), value});
  }
  return sentence;
}

Sentence fact_of(const Change& change, Language language) {
  Sentence sentence;
  switch (change.kind) {
    case Kind::added:
    case Kind::removed:
      sentence.mark = change.kind == Kind::added ? Mark::added : Mark::removed;
      if (change.element == Element::allow) {
        sentence.words = change.kind == Kind::added
                             ? say_in<phrases::quiets>(language, code(change.title))
                             : say_in<phrases::quiets_no_longer>(language, code(change.title));
      } else {
        sentence.words = joined({label_of(change, language), colon(language), content_of(change, language)});
      }
      break;
    case Kind::moved:
      sentence.mark = Mark::moved;
      sentence.words = joined({subject_of(change, language), colon(language), move_of(change, language)});
      break;
    case Kind::renamed:
    case Kind::changed:
      sentence = changed_fact(change, language);
      break;
  }
  if (!change.persona.empty())
    sentence.words = joined(
        {sentence.words, aside(say_in<phrases::for_persona>(language, author(change.persona)), language)});
  if (change.is_probable)
    sentence.words = joined({sentence.words, aside(ours(phrases::probably.in(language)), language)});
  const bool lost_its_name = change.kind == Kind::removed ||
                             (change.kind == Kind::renamed && change.property.quantity == Quantity::name);
  if (lost_its_name && change.level == Level::breaking)
    sentence.words =
        say_in<phrases::clauses>(language, sentence.words, ours(phrases::others_refer.in(language)));
  return sentence;
}

/// What a fact is of, as a reason: the property of what it is told of.
Pieces known_as(const Change& fact, Language language) {
  Pieces subject = subject_of(fact, language);
  if (fact.kind != Kind::changed || is_own_text(fact) || fact.property.empty()) return subject;
  return say_in<phrases::of>(language, word_for(fact.property, language), subject);
}

Pieces happened(const Pieces& subject, std::size_t number, Kind kind, Language language) {
  constexpr std::array happenings{&phrases::was_added, &phrases::was_removed, &phrases::was_moved,
                                  &phrases::was_renamed, &phrases::was_changed};
  return filled(*happenings[static_cast<std::size_t>(kind)], language, {subject, count(number)});
}

/// Touchpoint, else stage: what a line by itself begins with. Not of what names itself, or names its place.
Pieces place_of(const Change& change) {
  const std::string& touchpoint = touchpoint_title(change);
  if (!touchpoint.empty()) return author(touchpoint);
  const std::string& stage = stage_title(change);
  const bool is_heading = change.element == Element::stage || change.element == Element::touchpoint;
  const bool is_of_heading = change.kind == Kind::changed || change.property.quantity == Quantity::name;
  if (is_heading && is_of_heading && !is_own_text(change))
    return author(change.title.empty() ? change.name : change.title);
  return author(stage);
}

}  // namespace

std::string_view sign(Mark mark) {
  constexpr std::array<std::string_view, 6> signs{"+", "−", "~", "→", "↑", "↓"};
  return signs[static_cast<std::size_t>(mark)];
}

Pieces with_reasons(Pieces line, const Pieces& reasons, Language language) {
  if (reasons.empty()) return line;
  return joined({std::move(line), comma(language), say_in<phrases::because>(language, reasons)});
}

const std::string& stage_title(const Change& change) {
  return change.stage_title.empty() ? change.stage : change.stage_title;
}
const std::string& touchpoint_title(const Change& change) {
  return change.touchpoint_title.empty() ? change.touchpoint : change.touchpoint_title;
}

Sentences::Sentences(const compare::Comparison& comparison, Language language) : language_(language) {
  for (const File& file : comparison.files) {
    for (const Change& change : file.changes) {
      if (!change.is_consequence && !change.fingerprint.empty())
        facts_.emplace(change.fingerprint, Fact{&file, &change});
    }
  }
}

Sentence Sentences::of(const File& file, const Change& change) const {
  return change.is_consequence ? consequence_of(file, change, language_) : fact_of(change, language_);
}

Sentence Sentences::alone(const File& file, const Change& change) const {
  Sentence sentence = of(file, change);
  if (change.is_consequence && change.element != Element::finding) return sentence;
  Pieces place = place_of(change);
  if (!place.empty()) sentence.words = joined({std::move(place), colon(language_), sentence.words});
  return sentence;
}

Pieces Sentences::reasons(const File& file, const Change& consequence) const {
  std::vector<Fact> known;
  for (const std::string& fingerprint : consequence.because) {
    if (const auto found = facts_.find(fingerprint); found != facts_.end()) known.push_back(found->second);
  }
  constexpr std::size_t few = 2;
  if (known.empty()) return {};
  if (known.size() > few) return say_in<phrases::of_changes>(language_, count(known.size()));
  const auto told = [&](const Fact& fact) {
    Pieces words = known_as(*fact.change, language_);
    if (fact.file == &file) return words;
    return joined({std::move(words), aside(author(fact.file->path), language_)});
  };
  if (known.size() == 1) return happened(told(known[0]), 1, known[0].change->kind, language_);
  const Kind first = known[0].change->kind, second = known[1].change->kind;
  if (first == second)
    return happened(say_in<phrases::both>(language_, told(known[0]), told(known[1])), few, first, language_);
  return say_in<phrases::both>(language_, happened(told(known[0]), 1, first, language_),
                               happened(told(known[1]), 1, second, language_));
}

std::vector<const File*> Sentences::causing_files(const File& file, const Change& consequence) const {
  std::map<std::string_view, const File*> files;
  for (const std::string& fingerprint : consequence.because) {
    const auto found = facts_.find(fingerprint);
    if (found != facts_.end() && found->second.file != &file)
      files.emplace(found->second.file->path, found->second.file);
  }
  std::vector<const File*> by_path;
  for (const auto& [path, cause] : files) by_path.push_back(cause);
  return by_path;
}

}  // namespace journey::review
