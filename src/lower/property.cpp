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
  return {kind != nullptr ? std::optional(*kind) : std::nullopt, std::string(line()), span()};
}

std::shared_ptr<const media::Image> PropertyReader::image() const {
  const auto* const image = value<std::shared_ptr<const media::Image>>();
  return image != nullptr ? *image : nullptr;
}

model::Reference PropertyReader::refer(Kind kind, text::Span span) const {
  const std::string_view word = document_.source->slice(span);
  const model::Index target = names_.find(kind, place_.unit, word);
  return {target, target != model::none ? names_.at(kind, target).title : std::string(word), span};
}

model::Reference PropertyReader::reference(Kind kind) const { return refer(kind, span()); }

std::vector<model::Reference> PropertyReader::references(Kind kind) const {
  std::vector<model::Reference> references;
  for (const text::Span piece : pieces_of(unit_, span())) {
    references.push_back(refer(kind, piece));
  }
  return references;
}

}  // namespace journey::lower
