#include "board/figures.hpp"

#include "lexicon/currency.hpp"
#include "model/journey.hpp"

#include <array>
#include <cmath>

#include <fmt/format.h>

namespace journey::board {

namespace {

using lexicon::Label;

/// A number that a word like "≈" precedes where it is an estimate.
std::string estimated(const Wording& wording, std::string number, bool is_estimate) {
  return is_estimate ? wording.phrase(Label::approximately, number) : number;
}

std::string with_currency(std::string number, std::string_view currency) {
  if (currency.empty()) return number;
  const lexicon::Currency* const known = lexicon::find_currency(currency);
  if (known != nullptr && !known->sign.empty()) return fmt::format("{}{}", known->sign, number);
  return fmt::format("{}\u00A0{}", currency, number);
}

}  // namespace

std::string written_people(const Wording& wording, double people) {
  constexpr double half = 0.5;
  if (people > 0 && people < half) return "<1";
  return wording.number(std::round(people));
}

std::string written_money(const Wording& wording, double amount, std::string_view currency) {
  constexpr double small = 100;
  const lexicon::Currency* const known = lexicon::find_currency(currency);
  const int digits = known == nullptr ? 2 : known->minor_units;
  const bool is_small = std::abs(amount) < small && amount != 0 && digits > 0;
  return with_currency(is_small ? wording.fixed(amount, digits) : wording.number(std::round(amount)),
                       currency);
}

std::string written_amount(const Wording& wording, double amount, std::string_view currency) {
  // As the author has it, but half a euro is 0.50.
  if (amount != std::round(amount)) return written_money(wording, amount, currency);
  return with_currency(wording.number(amount), currency);
}

std::string written_volume(const Wording& wording, const lexicon::Volume& volume) {
  struct Words {
    Label each, one, many;
  };
  constexpr std::array words{Words{Label::each_day, Label::unit_day, Label::unit_days},
                             Words{Label::each_week, Label::unit_week, Label::unit_weeks},
                             Words{Label::each_month, Label::unit_month, Label::unit_months},
                             Words{Label::each_quarter, Label::unit_quarter, Label::unit_quarters},
                             Words{Label::each_year, Label::unit_year, Label::unit_years}};
  const auto first = static_cast<std::size_t>(lexicon::Period::Unit::day);
  const Words& of = words[static_cast<std::size_t>(volume.period.unit) - first];
  const bool is_one = volume.period.count == 1;
  const std::string period =
      is_one ? wording.label(of.each) : wording.counted(of.one, of.many, volume.period.count);
  const std::string count = wording.number(volume.count);
  return wording.phrase(is_one ? Label::volume_each : Label::volume_each_of, count, period);
}

std::string written_affected(const Wording& wording, const model::PainImpact& impact) {
  if (!impact.affected) return {};
  const std::string people =
      estimated(wording, written_people(wording, *impact.affected), impact.is_by_convention);
  return wording.phrase(Label::people_a_month, people);
}

std::string written_loss(const Wording& wording, const model::PainImpact& impact, std::string_view currency) {
  if (!impact.loss) return {};
  const std::string money =
      estimated(wording, written_money(wording, *impact.loss, currency), impact.is_by_convention);
  return wording.phrase(Label::a_month, money);
}

std::string written_payback(const Wording& wording, const model::Payback& payback) {
  constexpr double tenth = 10, least = 0.05;
  const double shown = std::round(payback.months * tenth) / tenth;
  const bool is_one = shown == 1 && wording.traits().plural == lexicon::Plural::one_other;
  const std::string number = payback.months < least ? "<" + wording.number(1 / tenth) : wording.number(shown);
  const std::string months =
      wording.phrase(is_one ? Label::month_of_payback : Label::months_of_payback, number);
  return wording.phrase(payback.or_sooner ? Label::pays_back_or_sooner : Label::pays_back, months);
}

std::string written_person(const model::Journey& journey, const model::Person& person) {
  const bool is_persona =
      person.kind == model::Person::Kind::persona && person.target < journey.personas().size();
  return is_persona ? journey.personas()[person.target].name : person.text;
}

std::string written_people(const Wording& wording, const model::Journey& journey,
                           const std::vector<model::Person>& people) {
  std::vector<std::string> names;
  for (const model::Person& person : people) names.push_back(written_person(journey, person));
  return wording.listed(names);
}

}  // namespace journey::board
