#include "lexicon/currency.hpp"

#include "lexicon/words.hpp"

#include <algorithm>
#include <array>

namespace journey::lexicon {

namespace {

constexpr std::array currencies{
#define CURRENCY(code, minor_units, sign) Currency{#code, minor_units, sign},
#define CALLED(word, code)
#include "lexicon/currencies.def"
#undef CALLED
#undef CURRENCY
};

struct Called {
  std::string_view word, code;
};
constexpr std::array called{
#define CURRENCY(code, minor_units, sign)
#define CALLED(word, code) Called{word, #code},
#include "lexicon/currencies.def"
#undef CALLED
#undef CURRENCY
};

}  // namespace

const Currency* find_currency(std::string_view code) {
  const auto* const found = std::find_if(currencies.begin(), currencies.end(),
                                         [&](const Currency& each) { return same_word(each.code, code); });
  return found == currencies.end() ? nullptr : found;
}

std::string_view currency_called(std::string_view word) {
  const auto* const found = std::find_if(called.begin(), called.end(),
                                         [&](const Called& each) { return same_word(each.word, word); });
  return found == called.end() ? std::string_view() : found->code;
}

}  // namespace journey::lexicon
