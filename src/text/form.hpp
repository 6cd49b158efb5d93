// In: a text. Out: what is left of it without its form, to tell whether two texts say the same.
#pragma once

#include <string>
#include <string_view>

namespace journey::text {

/// The text in NFC without what is only form: full-width ASCII as ASCII, every quotation mark as `"`, marks
/// of a Chinese sentence as their ASCII ones, white space as one space between letters or digits that need it
/// (of scripts that part words) and else as none. Case and words stay.
std::string without_form(std::string_view text);

}  // namespace journey::text
