// In: people, money, periods, months. Out: how the outputs write them, rounded.
#pragma once

#include "board/wording.hpp"
#include "lexicon/value.hpp"
#include "model/impact.hpp"
#include "model/journey.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace journey::board {

/// Whole people; "<1" for what would read as none.
std::string written_people(const Wording& wording, double people);
/// "€20,885" or "CHF 20,885": whole, below 100 with the minor units that the currency has. Without a currency
/// the number alone.
std::string written_money(const Wording& wording, double amount, std::string_view currency);
/// An amount as its author wrote it, with the currency.
std::string written_amount(const Wording& wording, double amount, std::string_view currency);
/// "48,112 per quarter", 「每季 48,112 人」.
std::string written_volume(const Wording& wording, const lexicon::Volume& volume);
/// "≈ 597 people a month"; "≈" where a word stands for the frequency. Empty where it is unknown.
std::string written_affected(const Wording& wording, const model::PainImpact& impact);
/// "€20,885 a month"; empty where it is unknown.
std::string written_loss(const Wording& wording, const model::PainImpact& impact, std::string_view currency);
/// "2.3 months at best, or sooner".
std::string written_payback(const Wording& wording, const model::Payback& payback);
/// The names of people, with the short names of personas.
std::string written_people(const Wording& wording, const model::Journey& journey,
                           const std::vector<model::Person>& people);
std::string written_person(const model::Journey& journey, const model::Person& person);

}  // namespace journey::board
