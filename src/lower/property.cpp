#include "lower/property.hpp"

#include "lower/reference.hpp"

namespace journey::lower {

std::vector<model::Text> PropertyReader::pieces() const {
  std::vector<model::Text> pieces;
  for (const text::Span piece : pieces_of(unit_, span())) {
    pieces.push_back({std::string(document_.source->slice(piece)), piece});
  }
  return pieces;
}

model::KindOrText PropertyReader::kind_or_text() const {
  const auto* const kind = value<std::uint8_t>();
  return {kind != nullptr ? std::optional(*kind) : std::nullopt, said(whole_text, line()), span()};
}

std::shared_ptr<const media::Image> PropertyReader::image() const {
  const auto* const image = value<std::shared_ptr<const media::Image>>();
  return image != nullptr ? *image : nullptr;
}

model::Reference PropertyReader::refer(Kind kind, const ResolvedReference& resolved,
                                       std::size_t number) const {
  const auto [target, span] = resolved;
  return {target,
          target != model::none
              ? names_.title_of(kind, target)
              : said(static_cast<TextPart>(first_item + number), document_.source->slice(span)),
          span};
}

model::Reference PropertyReader::reference(Kind kind) const {
  const auto* const resolved = value<ResolvedReference>();
  return resolved != nullptr ? refer(kind, *resolved, 0) : model::Reference{};
}

std::vector<model::Reference> PropertyReader::references(Kind kind) const {
  std::vector<model::Reference> references;
  if (const auto* const all = value<std::vector<ResolvedReference>>()) {
    references.reserve(all->size());
    for (const ResolvedReference& resolved : *all)
      references.push_back(refer(kind, resolved, references.size()));
  }
  return references;
}

}  // namespace journey::lower
