// In: what follows from facts and is nowhere written. Out: a line of it.
#include "lexicon/enumeration.hpp"
#include "review/naming.hpp"
#include "review/phrases.hpp"
#include "review/sentences.hpp"
#include "review/values.hpp"

#include <utility>

namespace journey::review {

namespace {

using compare::Change;
using compare::Element;
using compare::File;
using compare::Kind;
using compare::Quantity;
using lexicon::Keyword;
using lexicon::Language;
using lexicon::Phrase;

Mark mark_of(const Change& change) {
  const auto &was = change.old_value, &is = change.new_value;
  if (!was || !is || !was->number || !is->number || *was->number == *is->number) return Mark::changed;
  return *is->number < *was->number ? Mark::fell : Mark::rose;
}

Pieces both_clauses(Pieces first, Pieces next, Language language) {
  if (next.empty()) return first;
  return say_in<phrases::clauses>(language, std::move(first), std::move(next));
}

Pieces colon_of(Language language) { return ours(lexicon::traits(language).marks.colon); }

/// Old and new, where one of them may be missing.
Pieces both_values(const Change& change) {
  const auto &was = change.old_value, &is = change.new_value;
  // The sign before the line says which way it went.
  if (was && is) return value_changed(*was, *is);
  if (was) return joined({value_alone(*was), ours(" → –")});
  return is ? joined({ours("– → "), value_alone(*is)}) : Pieces();
}

Pieces compiles_line(const Change& change, Language language) {
  const bool is_broken = change.level == compare::Level::breaking;
  Pieces line = ours((is_broken ? phrases::stops_compiling : phrases::compiles_again).in(language));
  if (!is_broken || change.message.empty()) return line;
  line = joined({std::move(line), colon_of(language), with_code(change.message.in(language))});
  if (change.others == 0) return line;
  return both_clauses(std::move(line), say_in<phrases::more_mistakes>(language, count(change.others)),
                      language);
}

Pieces target_of(const std::optional<compare::Value>& value, Language language) {
  if (!value) return ours("–");
  if (value->text == "end") return ours(phrases::good_end.in(language));
  if (value->text == "exit") return ours(phrases::exit.in(language));
  return quoted(value->text, language);
}

/// What an author writes so that the way leads where it did.
Pieces target_hint(const File& file, const Change& change, Language language) {
  if (change.from.empty()) return {};
  const Language of_map = lexicon::language_of_tag(file.language);
  std::string_view target = change.from;
  if (const auto ends = lexicon::value_of(lexicon::Enumeration::target, target))
    target = lexicon::word(lexicon::Enumeration::target, *ends, of_map);
  const std::string line = std::string(lexicon::word(Keyword::next, of_map)).append(" ").append(target);
  return say_in<phrases::name_its_target>(language, code(line));
}

Pieces leads_line(const File& file, const Change& change, Language language) {
  const Language of_map = lexicon::language_of_tag(file.language);
  Pieces line = say_in<phrases::leads_elsewhere>(language, code(lexicon::word(Keyword::next, of_map)),
                                                 target_of(change.new_value, language),
                                                 target_of(change.old_value, language));
  if (const std::string& from = touchpoint_title(change); !from.empty())
    line = joined({quoted(from, language), colon_of(language), std::move(line)});
  if (change.others > 0)
    line = both_clauses(std::move(line), say_in<phrases::and_more>(language, count(change.others)), language);
  return both_clauses(std::move(line), target_hint(file, change, language), language);
}

Pieces reach_line(const Change& change, Language language) {
  const std::string& title = change.title.empty() ? change.name : change.title;
  const bool nobody = change.new_value && change.new_value->number == 0.0;
  Pieces line =
      nobody ? say_in<phrases::nobody_comes>(language, quoted(title, language))
             : say_in<phrases::of>(language, ours(phrases::reach.in(language)), quoted(title, language));
  line = joined({std::move(line), colon_of(language), both_values(change)});
  if (change.others == 0) return line;
  return both_clauses(std::move(line), say_in<phrases::reach_of_others>(language, count(change.others)),
                      language);
}

Pieces point_line(const Change& change, const Phrase& label, Language language) {
  if (!change.old_value || !change.new_value)
    return joined({ours(label.in(language)), colon_of(language), both_values(change)});
  const auto at = [&](const compare::Value& value, const std::string& title) {
    return title.empty() ? value_alone(value)
                         : say_in<phrases::at_place>(language, value_alone(value), quoted(title, language));
  };
  if (change.from == change.to)
    return joined({ours(label.in(language)), colon_of(language),
                   say_in<phrases::at_place>(language, both_values(change), quoted(change.to, language))});
  return joined({ours(label.in(language)), colon_of(language), at(*change.old_value, change.from),
                 ours(" → "), at(*change.new_value, change.to)});
}

Pieces number_line(const Change& change, Language language) {
  const std::string& title = change.title.empty() ? change.name : change.title;
  const auto part = [](const std::optional<compare::Value>& value) {
    return value ? value_alone(*value) : ours("–");
  };
  const auto all = count(change.others + 1);
  return change.element == Element::pain
             ? say_in<phrases::pain_numbers>(language, all, quoted(title, language), part(change.new_value),
                                             part(change.old_value))
             : say_in<phrases::opportunity_numbers>(language, all, quoted(title, language),
                                                    part(change.new_value), part(change.old_value));
}

Pieces finding_line(const Change& change, Language language) {
  const Pieces message = change.message.empty() ? code(change.name) : with_code(change.message.in(language));
  return change.kind == Kind::removed ? say_in<phrases::gone_finding>(language, message)
                                      : say_in<phrases::new_finding>(language, message);
}

Pieces solves_line(const Change& change, Language language) {
  const Pieces subject = subject_of(change, language);
  const Pieces pains = change.old_value ? quoted(change.old_value->text, language) : ours("–");
  return change.level == compare::Level::breaking ? say_in<phrases::solves_gone>(language, subject, pains)
                                                  : say_in<phrases::solves_nothing>(language, subject, pains);
}

Pieces line_of(const File& file, const Change& change, Language language) {
  if (change.element == Element::finding) return finding_line(change, language);
  if (change.property.keyword == Keyword::solves) return solves_line(change, language);
  const auto labelled = [&](const Phrase& label) {
    return joined({ours(label.in(language)), colon_of(language), both_values(change)});
  };
  switch (change.property.quantity) {
    case Quantity::compiles:
      return compiles_line(change, language);
    case Quantity::leads_to:
      return leads_line(file, change, language);
    case Quantity::reach:
      return reach_line(change, language);
    case Quantity::drop_off:
      return labelled(phrases::drop_off);
    case Quantity::mean:
      return labelled(phrases::mean);
    case Quantity::lowest:
      return point_line(change, phrases::lowest, language);
    case Quantity::end:
      return point_line(change, phrases::end, language);
    case Quantity::number:
      return number_line(change, language);
    default:
      break;
  }
  return joined({subject_of(change, language), colon_of(language), word_for(change.property, language),
                 ours(" "), both_values(change)});
}

}  // namespace

Sentence consequence_of(const File& file, const Change& change, Language language) {
  Sentence sentence;
  sentence.mark = change.element == Element::finding
                      ? (change.kind == Kind::removed ? Mark::removed : Mark::added)
                      : mark_of(change);
  if (change.property.quantity == Quantity::number) sentence.mark = Mark::changed;
  sentence.words = line_of(file, change, language);
  if (!change.persona.empty()) {
    const lexicon::Marks& marks = lexicon::traits(language).marks;
    sentence.words =
        joined({sentence.words, ours(marks.aside_open),
                say_in<phrases::for_persona>(language, author(change.persona)), ours(marks.aside_close)});
  }
  return sentence;
}

}  // namespace journey::review
