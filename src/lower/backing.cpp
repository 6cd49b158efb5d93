#include "lower/backing.hpp"

#include "lower/fields.hpp"

namespace journey::lower {

namespace {

using lexicon::Keyword;

constexpr Field<model::Backing> backing_fields[] = {
    {Keyword::source, put::references<&model::Backing::sources, Kind::source>},
    {Keyword::by, put::person<&model::Backing::by>},
    {Keyword::confidence, put::placed<&model::Backing::confidence>},
    {Keyword::link, put::text<&model::Backing::link>},
};

constexpr Field<model::Work> work_fields[] = {
    {Keyword::duration, put::placed<&model::Work::duration>},
    {Keyword::wait, put::placed<&model::Work::wait>},
};

/// What the table finds below a statement; null where that is nothing.
template <typename Element, std::size_t Rows>
std::shared_ptr<const Element> filled(const PropertyReader& above, const Field<Element> (&fields)[Rows]) {
  if (!above.has_children()) return nullptr;
  Element element;
  bool is_filled = false;
  above.children([&](const PropertyReader& property) { is_filled |= fill(element, property, fields); });
  return is_filled ? std::make_shared<const Element>(std::move(element)) : nullptr;
}

}  // namespace

bool take_backing(model::Backing& backing, const PropertyReader& property) {
  return fill(backing, property, backing_fields);
}

std::shared_ptr<const model::Backing> backing_of(const PropertyReader& line) {
  return filled(line, backing_fields);
}

std::shared_ptr<const model::Work> work_of(const PropertyReader& line) { return filled(line, work_fields); }

std::vector<model::Reference> sources_of(const PropertyReader& figure) {
  const auto backing = backing_of(figure);
  return backing != nullptr ? backing->sources : std::vector<model::Reference>();
}

}  // namespace journey::lower
