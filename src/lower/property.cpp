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
  if (target != model::none) return {target, names_.title_of(kind, target), span};
  return free_reference(static_cast<TextPart>(first_item + number), span);
}

model::Reference PropertyReader::free_reference(TextPart part, text::Span span) const {
  const std::string_view written = document_.source->slice(span);
  std::string text = said(part, written);
  const bool is_translated = text != written;
  return {model::none, std::move(text), span, is_translated ? std::string(written) : std::string()};
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

model::Reference PropertyReader::argument_reference(Kind kind) const {
  const auto* const resolved = argument_value<ResolvedReference>();
  if (resolved == nullptr) return {};
  return resolved->target != model::none ? refer(kind, *resolved, 0)
                                         : free_reference(label_before, resolved->span);
}

model::Person PropertyReader::refer(const ResolvedPerson& resolved, std::size_t number) const {
  const model::Index target = resolved.target;
  const text::Span span = resolved.span;
  const auto title_of = [&](Kind declared) { return names_.title_of(declared, target); };
  switch (resolved.kind) {
    case model::Person::Kind::persona:
      return {resolved.kind, target, title_of(Kind::persona), span};
    case model::Person::Kind::owner:
      return {resolved.kind, target, title_of(Kind::owner), span};
    case model::Person::Kind::text:
      break;
  }
  return {resolved.kind, model::none,
          said(static_cast<TextPart>(first_item + number), document_.source->slice(span)), span};
}

std::optional<model::Person> PropertyReader::person() const {
  const auto* const resolved = value<ResolvedPerson>();
  return resolved != nullptr ? std::optional(refer(*resolved, 0)) : std::nullopt;
}

std::vector<model::Person> PropertyReader::people() const {
  std::vector<model::Person> people;
  if (const auto* const all = value<std::vector<ResolvedPerson>>()) {
    for (const ResolvedPerson& resolved : *all) people.push_back(refer(resolved, people.size()));
  }
  return people;
}

}  // namespace journey::lower
