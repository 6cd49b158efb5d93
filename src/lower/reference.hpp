// In: the text of a reference. Out: what it refers to; a mistake where it refers to nothing.
#pragma once

#include "lower/names.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace journey::lower {

/// The pieces of a list of references (`,` `，` `、`), each trimmed and with its place.
std::vector<text::Span> pieces_of(const Unit& unit, text::Span list);

/// Reports references that resolve to nothing, with the nearest name or title, or all there are when they are
/// few.
class References {
 public:
  explicit References(const Names& names) : names_(names) {}

  /// Checks one reference; gives its declaration, or `none` (then it is a text, or reported, or excused).
  model::Index check(Kind kind, UnitId unit, text::Span span);
  /// Checks the target of a `next`: a touchpoint, else a stage that has one, else a word for the end or the
  /// exit.
  void check_target(UnitId unit, text::Span span);
  /// Reports `span` as naming no `what`; `candidates` are the words that would do.
  void report_unknown(text::Span span, const lexicon::Message& what,
                      const std::vector<std::string_view>& candidates, const lexicon::Message& when_none);

 private:
  struct Candidates {
    std::vector<std::string_view> names;
    std::vector<std::string_view> words;  ///< names and titles
    std::vector<const Declaration*> of;   ///< beside `words`
  };
  void collect(Kind kind, UnitId unit, Candidates& candidates) const;
  /// `when_none` is the hint where there are no names; `is_said_always`: it also follows their list.
  void report(text::Span span, const lexicon::Message& what, const Candidates& candidates,
              const lexicon::Message& when_none, bool is_said_always = false);

  const Names& names_;
  std::size_t suggested_ = 0;
};

}  // namespace journey::lower
