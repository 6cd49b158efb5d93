// In: a code, a sign or a name of a currency. Out: the currency.
#pragma once

#include <cstdint>
#include <string_view>

namespace journey::lexicon {

/// A currency of ISO 4217.
struct Currency {
  std::string_view code;         ///< "EUR"
  std::uint8_t minor_units = 2;  ///< digits behind the point that amounts have: 2 for EUR, 0 for JPY
  std::string_view sign = {};    ///< "€"; empty where the code is written
};

/// The currency with that code, capitals or not; null where there is none.
const Currency* find_currency(std::string_view code);
/// The code of what people call a currency (`€`, `NT$`, `人民幣`), where only one is meant; else empty.
std::string_view currency_called(std::string_view word);

}  // namespace journey::lexicon
