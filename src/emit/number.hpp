// In: a number. Out: its shortest text with at most two decimals, whatever the locale.
#pragma once

#include <string>

namespace journey::emit {

/// Appends `value`, rounded to two decimals, shortest form, never an exponent. False, and nothing appended,
/// where it is not finite or beyond ±10,000,000 px.
bool append_number(std::string& out, double value);

}  // namespace journey::emit
