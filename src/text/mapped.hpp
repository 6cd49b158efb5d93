// In: a text and what utf8proc is to do with it. Out: the text that comes of it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace journey::text {

/// Maps a text as the options of utf8proc say (UTF8PROC_COMPOSE, UTF8PROC_CASEFOLD …, ored). Nothing where it
/// is no UTF-8, or else refused; std::bad_alloc where memory does not suffice, which is no answer.
std::optional<std::string> mapped(std::string_view text, int options);

}  // namespace journey::text
