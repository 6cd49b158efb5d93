#include "lower/property.hpp"

#include "lower/reference.hpp"

namespace journey::lower {

std::vector<model::Text> PropertyReader::pieces() const {
  std::vector<model::Text> pieces;
  for (const text::Span piece : pieces_of(names_.compilation().units[place_.unit], span())) {
    pieces.push_back({std::string(document_.source->slice(piece)), piece});
  }
  return pieces;
}

lexicon::Enumeration PropertyReader::enumeration() const {
  const lexicon::Entry* entry = lexicon::entry_of(statement_.parent_kind, statement_.keyword);
  return entry != nullptr ? entry->enumeration : lexicon::Enumeration::none;
}

std::optional<std::uint8_t> PropertyReader::enumerated() const {
  const auto parsed = syntax::parse_enumeration(enumeration(), line(), lexicon::Language::english);
  const auto* value = std::get_if<std::uint8_t>(&parsed);
  return value != nullptr ? std::optional(*value) : std::nullopt;
}

model::KindOrText PropertyReader::kind_or_text() const { return {enumerated(), std::string(line()), span()}; }

std::shared_ptr<const media::Image> PropertyReader::image() const {
  const auto path = value(syntax::parse_path);
  return path ? names_.compilation().files.image(span().source, *path).image : nullptr;
}

model::Reference PropertyReader::refer(Kind kind, text::Span span) const {
  const std::string_view word = document_.source->slice(span);
  const model::Index target = names_.find(kind, place_.unit, word);
  return {target, target != model::none ? names_.at(kind, target).title : std::string(word), span};
}

model::Reference PropertyReader::reference(Kind kind) const { return refer(kind, span()); }

std::vector<model::Reference> PropertyReader::references(Kind kind) const {
  std::vector<model::Reference> references;
  for (const text::Span piece : pieces_of(names_.compilation().units[place_.unit], span())) {
    references.push_back(refer(kind, piece));
  }
  return references;
}

}  // namespace journey::lower
