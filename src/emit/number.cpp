// In: a number. Out: its shortest text with at most two decimals, whatever the locale.
#include "emit/number.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace journey::emit {

bool append_number(std::string& out, double value) {
  constexpr double limit = 1e7;
  if (!std::isfinite(value) || std::abs(value) > limit) return false;
  const long long hundredths = std::llround(value * 100);
  const long long magnitude = hundredths < 0 ? -hundredths : hundredths;
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), magnitude / 100).ptr;
  if (hundredths < 0) out += '-';
  out.append(digits.data(), end);
  const auto fraction = static_cast<int>(magnitude % 100);
  if (fraction != 0) {
    out += '.';
    out += static_cast<char>('0' + fraction / 10);
    if (fraction % 10 != 0) out += static_cast<char>('0' + fraction % 10);
  }
  return true;
}

}  // namespace journey::emit
