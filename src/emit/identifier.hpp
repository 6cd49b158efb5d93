// In: ids made from names. Out: ids that HTML, SVG, URLs and DOT all take, each once.
#pragma once

#include "text/unique_names.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace journey::emit {

/// `prefix` and `id` with ASCII letters, digits, `-`, `_`, `.` and everything beyond ASCII kept; each run of
/// anything else becomes one `-`. Never empty: "x" stands for nothing.
std::string identifier(std::string_view id, std::string_view prefix = {});

/// The ids of one document.
class Identifiers {
 public:
  /// `prefix` and `id` made safe; with "-2", "-3" … where it has been given out before.
  std::string take(std::string_view id, std::string_view prefix = {});
  /// Makes room for `count` more at once.
  void reserve(std::size_t count) { names_.reserve(count); }

 private:
  text::UniqueNames names_;
};

/// Whether `prefix` may stand before every id of a document: an ASCII letter, then letters, digits, `-`, `_`,
/// at most 64 of them all. Such a prefix is also a name in a style sheet.
bool is_id_prefix(std::string_view prefix);

/// A link as an output in a format needs it: a relative one to a map (`./online-order.journey#stage-pay`)
/// leads to what that map becomes in the same format (`./online-order.svg#stage-pay`); every other stays as
/// it is.
std::string link_in_format(std::string_view href, std::string_view extension);

/// Whether `href` may be written as a link: `http:`, `https:`, `mailto:`, or relative; no controls or spaces,
/// which browsers drop before they look at the scheme
/// (https://url.spec.whatwg.org/#concept-basic-url-parser). The parser has checked already: a link that fails
/// here is a defect of ours.
bool is_safe_link(std::string_view href);

}  // namespace journey::emit
