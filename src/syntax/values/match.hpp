// In: a rule of the grammar and a text. Out: whether, and how far, the text is what the rule says. For the
// other files of this folder that include PEGTL.
#pragma once

#include <cstddef>
#include <string_view>

#include <tao/pegtl.hpp>

namespace journey::syntax::values {

/// Where a value is read from: no file, positions only where an error asks.
using Input = tao::pegtl::memory_input<tao::pegtl::tracking_mode::lazy, tao::pegtl::eol::lf, const char*>;

/// Whether `text` begins with what `Rule` says.
template <typename Rule>
bool matches(std::string_view text) {
  Input in(text.data(), text.data() + text.size(), "");
  return tao::pegtl::parse<Rule>(in);
}

/// The same, with the pieces that the actions find.
template <typename Rule, template <typename...> class Action, typename Pieces>
bool matches(std::string_view text, Pieces& pieces) {
  Input in(text.data(), text.data() + text.size(), "");
  return tao::pegtl::parse<Rule, Action>(in, pieces);
}

/// Bytes that `Rule` takes at the start of `text`; 0 where it does not match.
template <typename Rule>
std::size_t size_of_match(std::string_view text) {
  Input in(text.data(), text.data() + text.size(), "");
  return tao::pegtl::parse<Rule>(in) ? static_cast<std::size_t>(in.current() - text.data()) : 0;
}

}  // namespace journey::syntax::values
