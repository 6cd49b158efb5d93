#include "compare/causes.hpp"

#include <algorithm>

namespace journey::compare {

namespace {

using lexicon::Keyword;

bool comes_goes_or_moves(const Change& change) {
  return change.kind == Kind::added || change.kind == Kind::removed || change.kind == Kind::moved;
}

bool says_who_comes(Keyword keyword) {
  return keyword == Keyword::skip || keyword == Keyword::only || keyword == Keyword::optional;
}

bool is_column(Element element) { return element == Element::stage || element == Element::touchpoint; }

bool makes(const Change& change, Cause cause) {
  const bool changes_columns = is_column(change.element) && comes_goes_or_moves(change);
  switch (cause) {
    case Cause::flow:
      return change.element == Element::way || changes_columns || says_who_comes(change.property.keyword);
    case Cause::feelings:
      return change.element == Element::emotion || changes_columns ||
             says_who_comes(change.property.keyword) || change.property.keyword == Keyword::scale ||
             (change.property.of == Keyword::emotion && change.property.keyword == Keyword::share);
    case Cause::numbers:
      return comes_goes_or_moves(change) && (is_column(change.element) || change.element == Element::pain ||
                                             change.element == Element::opportunity);
  }
  return false;
}

}  // namespace

std::vector<std::string> because_of(const std::vector<Fact>& facts,
                                    const std::function<bool(const Fact&)>& holds) {
  std::vector<std::string> fingerprints;
  for (const Fact& fact : facts) {
    if (holds(fact)) fingerprints.push_back(fact.change.fingerprint);
  }
  std::sort(fingerprints.begin(), fingerprints.end());
  return fingerprints;
}

std::vector<std::string> because(const std::vector<Fact>& facts, Cause cause,
                                 const std::function<bool(const Fact&)>& narrows) {
  if (narrows) {
    auto likely =
        because_of(facts, [&](const Fact& fact) { return makes(fact.change, cause) && narrows(fact); });
    if (!likely.empty()) return likely;
  }
  auto known = because_of(facts, [&](const Fact& fact) { return makes(fact.change, cause); });
  return known.empty() ? because_of(facts, [](const Fact&) { return true; }) : known;
}

}  // namespace journey::compare
