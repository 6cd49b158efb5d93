// In: the subject of a board. Out: what its map claims and nobody has found out.
#include "board/figures.hpp"
#include "board/items.hpp"
#include "board/parts.hpp"
#include "model/claims.hpp"

#include <algorithm>

namespace journey::board {

namespace {

using lexicon::Keyword;
using model::Claim;
using model::none;

/// What a claim is called, and what it says.
Fact told(const Wording& wording, const model::Map& map, const Claim& claim) {
  const auto one = [&](Keyword keyword, std::string value) {
    return Fact{wording.heading(keyword), std::move(value), {}, keyword};
  };
  const model::Journey& journey = map.first();
  switch (claim.kind) {
    case Claim::Kind::emotion: {
      const std::string score = wording.score(claim.number, journey.scale);
      return one(Keyword::emotion, claim.text.empty() ? score : score + " " + claim.text);
    }
    case Claim::Kind::pain:
      return one(Keyword::pain, claim.text);
    case Claim::Kind::quote:
      return one(Keyword::quote, wording.quoted(claim.text));
    case Claim::Kind::share:
      return one(Keyword::next, dotted({wording.percent(claim.number), claim.text}));
    case Claim::Kind::volume:
      return one(Keyword::volume, written_volume(wording, journey.volume->value));
    case Claim::Kind::persona_share:
      return one(Keyword::share, dotted({claim.text, wording.percent(claim.number)}));
    case Claim::Kind::metric:
      break;
  }
  return one(Keyword::metric, claim.text);
}

}  // namespace

std::vector<Unknown> build_unknowns(const Subject& subject) {
  const std::vector<Claim> claims = model::claims_of(subject.map());
  // A map that names no source marks nothing, here neither.
  const bool names_sources = std::any_of(claims.begin(), claims.end(), [](const Claim& claim) {
    return claim.evidence != model::Evidence::unsaid;
  });
  std::vector<Unknown> unknowns;
  if (!names_sources) return unknowns;
  for (const Claim& claim : claims) {
    const bool is_of_map = claim.place.stage == none;
    const bool is_shown = is_of_map || subject.columns_of(claim.place).count > 0;
    if (claim.evidence == model::Evidence::researched || !is_shown) continue;
    unknowns.push_back({told(subject.wording(), subject.map(), claim),
                        is_of_map ? std::string() : subject.place_text(claim.place),
                        claim.evidence == model::Evidence::assumed});
  }
  return unknowns;
}

}  // namespace journey::board
